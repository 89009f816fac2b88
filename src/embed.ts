/* The script tag's entry: `<script type="module" src="…/embed.js"></script><comment-thread></comment-thread>`. */
import './define.js';

import '../src/define.js';
import { conversation } from './conversation.js';
import { seededAdapter } from './seeded-adapter.js';

const thread = document.querySelector('comment-thread')!;
// `npm start` puts the address of its server into `src`. Without one the comments are kept in this browser.
if (!thread.src) thread.adapter = seededAdapter(conversation);

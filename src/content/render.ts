import { rendererWith } from './renderer.js';
import { sanitize } from './sanitize.js';

/** Source texts to nodes, where the sanitiser comes along; see `Renderer`. */
export const { renderBody, renderMarkdown, renderAll } = rendererWith(sanitize);

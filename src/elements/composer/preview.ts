import { isPlain, renderPlain } from '../../content/plain.js';
import { rendererWith } from '../../content/renderer.js';

/** Makes nodes of a comment's source text. */
export type Renderer = (body: string) => Node | Promise<Node>;

/** As the list shows it. The sanitiser is fetched when a text has markup. */
export const renderComment: Renderer = async (body) =>
  isPlain(body)
    ? renderPlain(body)
    : rendererWith((await import('../../content/sanitize.js')).sanitize).renderBody(body);

/** What a text will look like; as it is where the renderer can't be had, because there is no network. */
export async function previewOf(body: string, render: Renderer): Promise<DocumentFragment> {
  const fragment = new DocumentFragment();
  try {
    fragment.append(await render(body));
  } catch {
    fragment.replaceChildren(renderPlain(body));
  }
  // A link that leads away must not take the page, and with it the text, along.
  for (const link of fragment.querySelectorAll<HTMLAnchorElement>('a[href^=http]')) link.target = '_blank';
  return fragment;
}

import { counted } from '../../locales/format.js';
import type { Backlink } from '../../model/reference.js';
import { part } from '../list/row-template.js';
import { keepFocus } from '../thread/focus.js';
import type { Follower } from './follower.js';

/** More comments than this are folded away behind a button. */
const SHOWN = 3;

/** What was drawn last under a comment, so that nothing is touched that stays the same. */
const drawn = new WeakMap<HTMLElement, string>();

/** Says at the foot of a comment who quotes and who answers it; nothing where nobody does. */
export function drawBacklinks(follower: Follower, id: string): void {
  const { session, references, texts, host } = follower;
  const row = session.feed.row(id);
  if (!row) return;
  const { quoted, answered } = sorted(follower, id);
  const key = [host.language.tag, ...quoted.keys(), '', ...answered.keys()].join(' ');
  const article = row.element;
  if (drawn.get(article) === key || (!drawn.has(article) && !quoted.size && !answered.size)) return;
  drawn.set(article, key);
  const foot = article.querySelector<HTMLElement>('[part~=actions]')!;
  const box = foot.querySelector<HTMLElement>('[part~=backlinks]') ?? part('div', 'backlinks');
  const show =
    box.querySelector<HTMLButtonElement>('[part~=show-conversation]') ?? part('button', 'show-conversation');
  // Used again: one of them may have the focus.
  const known = new Map(Array.from(box.querySelectorAll('a'), (link) => [link.getAttribute('href'), link]));
  keepFocus(article, () => {
    const lines = [
      line(follower, texts.quotedBy, quoted, known),
      line(follower, texts.answeredBy, answered, known),
    ].filter((each) => each !== null);
    if (references.of(id).length + quoted.size + answered.size > 1 && lines.length > 0) {
      show.textContent = texts.showConversation;
      show.type = 'button';
      show.dataset['conversation'] = id;
      lines.push(show);
    }
    box.replaceChildren(...lines);
    // Beside the buttons, where there is a line already: nothing has to make room for it.
    if (lines.length > 0) foot.append(box);
    else box.remove();
  });
}

/** Who points here, each once, and by what. Replies that stand right below say so by their place. */
function sorted(
  { session, references, host }: Follower,
  id: string,
): Record<'quoted' | 'answered', Map<string, Backlink>> {
  const quoted = new Map<string, Backlink>();
  const answered = new Map<string, Backlink>();
  const flat = (host.element as { view?: string }).view === 'flat';
  const links = references.backlinks.get(id) ?? [];
  for (const link of links) {
    if (link.from !== id && link.reference.kind === 'quotation' && !quoted.has(link.from))
      quoted.set(link.from, link);
  }
  for (const link of links) {
    const below = !flat && session.feed.comment(link.from)?.parentId === id;
    if (link.from !== id && !below && !quoted.has(link.from) && !answered.has(link.from))
      answered.set(link.from, link);
  }
  return { quoted, answered };
}

/** @param known - The links that stand there already, by their address; what was unfolded stays so. */
function line(
  follower: Follower,
  text: string,
  links: ReadonlyMap<string, Backlink>,
  known: ReadonlyMap<string | null, HTMLAnchorElement>,
): HTMLElement | null {
  if (links.size === 0) return null;
  const { texts, host, label } = follower;
  const [before = '', behind = ''] = text.split('{labels}');
  const items = [...links].flatMap(([from, { reference }], i) => {
    const href = `#comment-${from}`;
    const link = known.get(href) ?? part('a', 'backlink');
    link.setAttribute('part', `backlink ${reference.kind}`);
    link.textContent = label(from) ?? '';
    link.href = href;
    link.dataset['by'] = `${reference.start}-${reference.end}`;
    link.dir = 'auto';
    return i > 0 ? [texts.comma, link] : [link];
  });
  const unfolded = items.slice(SHOWN * 2).some((item) => (item as Node).isConnected);
  const few = unfolded ? items : items.slice(0, SHOWN * 2 - 1);
  const rest = items.slice(few.length);
  const element = part('p', '', before, ...few);
  if (rest.length > 0) {
    const more = part('button', 'more-backlinks', counted(texts.more, links.size - SHOWN, host.language.tag));
    more.type = 'button';
    more.addEventListener('click', () => {
      more.replaceWith(...rest);
      rest.find((item) => item instanceof HTMLElement)?.focus();
    });
    element.append(' ', more);
  }
  element.append(behind);
  return element;
}

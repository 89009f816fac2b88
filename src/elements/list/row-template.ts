import { html, render } from 'lit';

/** The parts of a row that are there in every one. */
export interface RowParts {
  readonly article: HTMLElement;
  readonly header: HTMLElement;
  readonly author: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly time: HTMLTimeElement;
  readonly body: HTMLElement;
  readonly actions: HTMLElement;
}

let prototype: HTMLElement | undefined;

/**
 * A new, empty row. Lit makes the first one; the others are clones of it: one call of the browser for all nodes, and
 * no parts to keep for each of ten thousand rows.
 */
export function rowParts(): RowParts {
  const article = (prototype ??= makePrototype()).cloneNode(true) as HTMLElement;
  const [header, body, actions] = article.children as unknown as HTMLElement[];
  const [author, link] = header!.children as unknown as [HTMLElement, HTMLAnchorElement];
  return {
    article,
    header: header!,
    author,
    link,
    time: link.firstElementChild as HTMLTimeElement,
    body: body!,
    actions: actions!,
  };
}

function makePrototype(): HTMLElement {
  const holder = document.createDocumentFragment();
  render(
    // One line: white space would be a text node in each row.
    // prettier-ignore
    html`<article part="comment" tabindex="-1" aria-setsize="-1"><header part="header"><span part="author" role="heading"></span><a part="permalink"><time part="time"></time></a></header><div part="body" class="prose"></div><footer part="actions"></footer></article>`,
    holder,
  );
  return holder.firstElementChild as HTMLElement;
}

/** A small element, for the parts that only some rows have. */
export function part<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name) element.setAttribute('part', name);
  element.append(...children);
  return element;
}

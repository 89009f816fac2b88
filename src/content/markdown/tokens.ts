/** The elements that Markdown makes here. Headings are paragraphs of strong text, images are links. */
export type Tag = 'a' | 'blockquote' | 'code' | 'em' | 'li' | 'ol' | 'p' | 'pre' | 'strong' | 'ul';

/** Words to show. Where `text.length` is `end - start` it stands in the source letter by letter. */
export interface TextToken {
  readonly type: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface OpenToken {
  readonly type: 'open';
  readonly tag: Tag;
  readonly href?: string;
  /** Number of the first item of an `ol`. */
  readonly first?: number;
  /** The paragraph of a tight list: its tags are not written. */
  bare?: true;
  /** Index of the reference that this link or quotation was made for. */
  reference?: number;
}

export interface CloseToken {
  readonly type: 'close';
  readonly tag: Tag;
  bare?: true;
}

export interface VoidToken {
  readonly type: 'void';
  readonly tag: 'br' | 'hr';
}

/**
 * A document is a flat list of these, properly nested. All offsets are UTF-16 units of the source, ascending.
 */
export type Token = TextToken | OpenToken | CloseToken | VoidToken;

export const open = (tag: Tag, more?: Partial<OpenToken>): OpenToken => ({ type: 'open', tag, ...more });

export const close = (tag: Tag, more?: Partial<CloseToken>): CloseToken => ({ type: 'close', tag, ...more });

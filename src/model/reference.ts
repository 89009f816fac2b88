/** What kind of pointer it is: the comment's parent, an address by name and time, or repeated words. */
export type ReferenceKind = 'reply' | 'mention' | 'quotation';

/** How a quotation compares with its source; worked out from both texts, never stored. */
export type QuotationState = 'exact' | 'shortened' | 'altered' | 'edited' | 'gone';

/** One place in a comment's text that points at other comments. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** First UTF-16 unit of it in `body`; 0 for a reply. */
  readonly start: number;
  /** One past its last UTF-16 unit in `body`; 0 for a reply. */
  readonly end: number;
  /** Ids of the comments that it may mean, nearest first; more than one is an open question. Never empty. */
  readonly targets: readonly string[];
  /** Read from a habit, not certain: shown as "probably". */
  readonly likely?: true;
  /** Quotations only. */
  readonly state?: QuotationState;
}

/** A reference seen from the comment that it points at. */
export interface Backlink {
  /** The comment that points here. */
  readonly from: string;
  readonly reference: Reference;
}

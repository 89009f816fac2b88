/** What changes the rest of the line: controls, writing directions, half characters; and marks piled up on a letter. */
const UNRULY = /(?!\s)[\p{Cc}\p{Cs}\p{Bidi_C}]|(?<=\p{M}{4})\p{M}/gu;

/** A name as it may be shown: nothing of it reaches into what stands around it. Empty where nothing of it can be seen. */
export function shownName(name: string): string {
  const shown = name.replace(UNRULY, '').trim();
  return /[^\p{DI}\s\u2800]/u.test(shown) ? shown : '';
}

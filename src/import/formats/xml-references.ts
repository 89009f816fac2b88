import { badData } from '../kit/place.js';

const REFERENCE = /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|(amp|lt|gt|quot|apos));/y;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text between two offsets of a document, its character references replaced. Throws `BAD_DATA` at an unknown one. */
export function decodeXml(document: string, start: number, end: number): string {
  const raw = document.slice(start, end);
  let decoded = '';
  let from = 0;
  for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', from)) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(raw);
    if (!match) throw badData('This "&" begins no entity of XML', document, start + at);
    const [whole, hex, decimal, name = ''] = match;
    decoded +=
      raw.slice(from, at) + (NAMED.get(name) ?? character(hex ? parseInt(hex, 16) : Number(decimal)));
    from = at + whole.length;
  }
  return decoded + raw.slice(from);
}

/** U+FFFD for what is no character, such as half a surrogate pair. */
export function character(code: number): string {
  const usable = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff);
  return usable && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
}

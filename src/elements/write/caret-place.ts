/** What decides where letters stand in a textarea. */
const COPIED = [
  'box-sizing',
  'inline-size',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-stretch',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'tab-size',
  'text-align',
  'text-indent',
  'direction',
  'unicode-bidi',
  'overflow-wrap',
  'word-break',
];

/** Where a letter of a textarea stands, as an anchor that moves with it. No engine tells, so its text is laid out once more. */
export function caretPlace(
  area: HTMLTextAreaElement,
  at: number,
): {
  readonly contextElement: Element;
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRect[];
} {
  const twin = document.createElement('div');
  const style = getComputedStyle(area);
  for (const name of COPIED) twin.style.setProperty(name, style.getPropertyValue(name));
  const hidden = {
    position: 'absolute',
    visibility: 'hidden',
    'white-space': 'pre-wrap',
    'pointer-events': 'none',
  };
  for (const [name, value] of Object.entries(hidden)) twin.style.setProperty(name, value);
  const mark = document.createElement('span');
  mark.textContent = '\u200b';
  // Of what stands behind, only its line has a say.
  twin.append(area.value.slice(0, at), mark, /^.{0,200}/.exec(area.value.slice(at))![0]);
  twin.setAttribute('aria-hidden', 'true');
  area.parentElement!.append(twin);
  const place = mark.getBoundingClientRect();
  const frame = twin.getBoundingClientRect();
  twin.remove();
  const [left, top] = [place.left - frame.left, place.top - frame.top];
  const rect = (): DOMRect => {
    const { left: x, top: y } = area.getBoundingClientRect();
    return new DOMRect(x + left - area.scrollLeft, y + top - area.scrollTop, 1, place.height);
  };
  return { contextElement: area, getBoundingClientRect: rect, getClientRects: () => [rect()] };
}

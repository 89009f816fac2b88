import type { Plural } from './texts.js';

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** A text with its gaps filled: `fill('in reply to {label}', { label })`. An unknown gap stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, key: string) => values[key] ?? gap);
}

/** The form of a text that fits a number, with the number in the digits of the language: "1,024 comments". */
export function counted(text: Plural, n: number, tag: string): string {
  // Waking `Intl` up costs more than drawing the first screen; English, which is always there, does without.
  const english = tag === 'en';
  const rule = english
    ? n === 1
      ? 'one'
      : 'other'
    : kept(rules, tag, () => new Intl.PluralRules(tag)).select(n);
  const number = english
    ? String(n).replace(/\B(?=(\d{3})+$)/g, ',')
    : kept(numbers, tag, () => new Intl.NumberFormat(tag)).format(n);
  return fill(text[rule] ?? text.other, { n: number });
}

function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

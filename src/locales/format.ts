import type { Plural } from './texts.js';

const known = new Map<string, readonly [Intl.PluralRules, Intl.NumberFormat]>();

/** A text with its gaps filled: `fill('in reply to {label}', { label })`. An unknown gap stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, key: string) => values[key] ?? gap);
}

/** The form of a text that fits a number, with the number in the digits of the language: "1,024 comments". */
export function counted(text: Plural, n: number, tag: string): string {
  // Waking `Intl` up costs more than drawing the first screen; English, which is always there, does without.
  let rule: Intl.LDMLPluralRule = n === 1 ? 'one' : 'other';
  let number = String(n).replace(/\B(?=(\d{3})+$)/g, ',');
  if (tag !== 'en') {
    let made = known.get(tag);
    if (!made) known.set(tag, (made = [new Intl.PluralRules(tag), new Intl.NumberFormat(tag)]));
    rule = made[0].select(n);
    number = made[1].format(n);
  }
  return fill(text[rule] ?? text.other, { n: number });
}

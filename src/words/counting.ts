import { spokenLocale } from './words.ts';

/** The forms of a word by number; a language gives those that it has. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The form that goes with a number: `plural(2, { one: 'strip', other: 'strips' })` is "strips". */
export function plural(count: number, forms: Forms): string {
  return forms[new Intl.PluralRules(spokenLocale()).select(count)] ?? forms.other;
}

/** A number as it is written in the language. */
export function amount(value: number): string {
  return new Intl.NumberFormat(spokenLocale()).format(value);
}

/** Such as "40 %". */
export function percent(value: number): string {
  return `${amount(value)} %`;
}

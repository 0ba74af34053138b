/** Strings, lists of strings and pure functions that make one, by name. */
type Area = object;

/** The areas of a language by name. */
export type Catalogue = Readonly<Record<string, Area>>;

const areas = new Map<string, Area>();
let spoken: { readonly locale: string; readonly catalogue: Catalogue } = { locale: 'en-US', catalogue: {} };

/**
 * One area of the words that the page says, in English. It is the same object for good: another language is laid over
 * it, so read it when it is said, never while a module loads.
 */
export function area<Words extends Area>(name: string, english: Words): Readonly<Words> {
  areas.set(name, english);
  return Object.assign(english, spoken.catalogue[name]);
}

/** Lays a language over the English words, those of areas that are loaded later as well. Call it before the page stands. */
export function speak(locale: string, catalogue: Catalogue): void {
  spoken = { locale, catalogue };
  for (const [name, words] of areas) Object.assign(words, catalogue[name]);
}

/** The language that is spoken, such as `en-US`: for the widgets, numbers and plurals. */
export function spokenLocale(): string {
  return spoken.locale;
}

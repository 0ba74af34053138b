import type { RecordKind } from '../records.ts';

/** The language of the texts: their folder inside `content/`. What has no language, such as the sources, lies beside it. */
const LOCALE = 'en';

/** The folder of each kind inside `content/`. */
export const FOLDERS: Readonly<Record<RecordKind, string>> = {
  structure: `${LOCALE}/structures`,
  condition: `${LOCALE}/conditions`,
  release: `${LOCALE}/releases`,
  massage: `${LOCALE}/massage`,
  taping: `${LOCALE}/tapings`,
  exercise: `${LOCALE}/exercises`,
  advice: `${LOCALE}/advice`,
  question: `${LOCALE}/questions`,
  tour: `${LOCALE}/tours`,
};

/** The bibliography inside `content/`. */
export const SOURCES_FILE = 'sources.yaml';

/** The danger signs inside `content/`. */
export const RED_FLAGS_FILE = `${LOCALE}/red-flags.yaml`;

/** The words that are explained, inside `content/`. */
export const GLOSSARY_FILE = `${LOCALE}/glossary.yaml`;

/** Where each claim stands that the texts have to cover, inside `content/`. */
export const COVERAGE_FILE = `${LOCALE}/coverage.yaml`;

/** How things hang together: a folder of lists inside `content/`. */
export const RELATIONS_FOLDER = `${LOCALE}/relations`;

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLooseWords } from '../support/find-loose-words.ts';

const SRC = join(import.meta.dirname, '../../src');
/** The zones that speak to people; what `render` throws is put into words by `scene`. */
const ZONES = ['app', 'scene', 'state', 'ui'];

/** What may stand in the code all the same. */
const EXCEPTIONS: readonly { readonly path: string; readonly text: RegExp; readonly why: string }[] = [
  { path: 'ui/layout/Wordmark.tsx', text: /^Ilium$/, why: 'the name of the page is the same in every language' },
  { path: 'ui/dialogs/HelpDialog.tsx', text: /^Esc$/, why: 'what stands on the key' },
  { path: 'ui/dialogs/credits.ts', text: /./, why: 'works and licences are named as their makers name them' },
  { path: 'ui/toolbar/use-shortcuts.ts', text: /^(Escape|input, textarea.*)$/, why: 'names of keys and elements' },
  { path: 'ui/parts/Icon.tsx', text: /^M3 /, why: 'a drawing' },
  { path: '', text: /^\([a-z-]+: [a-z]+\)$/, why: 'a media query' },
];

const FILES = ZONES.flatMap((zone) =>
  readdirSync(join(SRC, zone), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${zone}/${name.replaceAll('\\', '/')}`),
);
const LOOSE = FILES.flatMap((path) =>
  findLooseWords(path, readFileSync(join(SRC, path), 'utf8')).map((found) => ({ path, ...found })),
);

function isExcepted({ path, text }: (typeof LOOSE)[number]): boolean {
  return EXCEPTIONS.some((exception) => path.startsWith(exception.path) && exception.text.test(text));
}

describe('words for people', () => {
  it('stand in the catalogue and are read when they are said', () => {
    expect(FILES.length).toBeGreaterThan(50);
    const faults = LOOSE.filter((found) => !isExcepted(found));
    expect(faults.map(({ path, line, text }) => `src/${path}:${line}: ${text}`)).toEqual([]);
  });

  it.each(EXCEPTIONS)('are let through only where they are: $why', ({ path, text }) => {
    expect(LOOSE.some((found) => found.path.startsWith(path) && text.test(found.text))).toBe(true);
  });
});

const READ_IN_TIME = `
  import { tree } from '#src/words/en/tree.ts';
  import styles from './Tree.module.css';
  const DASH = ' – ';
  export function Tree({ name }: { readonly name: keyof typeof tree }) {
    if (!styles.tree) throw new Error('The style sheet has no class of that name.');
    return <ul aria-label={tree.title} className="list wide">{tree[name]}{DASH}<kbd>/</kbd></ul>;
  }`;

describe('the check', () => {
  it('accepts what is said from the catalogue', () => {
    expect(findLooseWords('Tree.tsx', READ_IN_TIME)).toEqual([]);
  });

  it.each([
    ['text between tags', '{tree[name]}', 'All of it', 'All of it'],
    ['a single word between tags', '{tree[name]}', 'all', 'all'],
    ['a name for the ear', '{tree.title}', '"all"', 'all'],
    ['a name for the ear that is put together', '{tree.title}', `{\`all \${name}\`}`, 'all 0'],
    ['a choice between words', '{tree[name]}', "{name === 'show' ? 'on' : 'off'}", 'on'],
    ['a default', '{tree[name]}', "{tree[name] ?? 'none'}", 'none'],
    ['what the page tells', "throw new Error('The style", "notify('gone', 'The style", 'gone'],
    ['words kept for later', "' – '", "'a glimpse'", 'a glimpse'],
    ['a word like that of a button', "' – '", "'Close'", 'Close'],
    ['a copy that stays English', "' – '", 'tree.title', 'tree.title while the module loads'],
  ])('rejects %s', (_, from, to, text) => {
    const code = READ_IN_TIME.replace(from, to);
    expect(code).not.toBe(READ_IN_TIME);
    expect(findLooseWords('Tree.tsx', code).map((found) => found.text)).toContain(text);
  });

  it('says the line', () => {
    expect(findLooseWords('Tree.tsx', READ_IN_TIME.replace("' – '", "'Close'"))).toEqual([{ line: 4, text: 'Close' }]);
  });
});

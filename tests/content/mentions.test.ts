import { beforeAll, describe, expect, it } from 'vitest';
import type { ParsedRecord } from '#src/content/content.ts';
import { loadContent } from '#src/content/load.ts';
import { mentionMarker } from '#src/content/mark/mentions.ts';
import { plainText } from '#src/content/passage.ts';
import type { Block, ContentRecord, Inline } from '#src/content/records.ts';
import { removeSample, writeSample } from '#tests/support/sample-content.ts';

let records: readonly ParsedRecord[];
beforeAll(async () => {
  const dir = await writeSample();
  records = (await loadContent(dir)).records;
  await removeSample(dir);
});

const GLOSSARY = [
  { id: 'ache', term: 'ache', also: ['aches', 'dull ache'], means: 'A dull pain.', sources: ['PAGE'], line: 1 },
];

const words = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

/** Structures that the sample does not have: title and synonyms by id. */
const MORE = {
  psoas: ['Psoas major', 'psoas', 'deep hip flexor'],
  'psoas-nerve': ['Nerve to psoas major', 'front psoas nerve', 'shared nerve'],
  iliacus: ['Iliacus', 'shared nerve', 'knee jerk'],
  skin: ['Skin', 'cutis'],
};

function find(id: string): ParsedRecord {
  const found = records.find(({ record }) => record.id === id);
  if (!found) throw new Error(`the sample has no ${id}`);
  return found;
}

/** A condition with these blocks as its overview, marked, in a short notation: `[words>kind:id]`. */
function marked(...overview: Block[]): string {
  return notation(markOf({ ...find('sore-hip').record, sections: { overview } }).sections.overview ?? []);
}

function markOf(record: ContentRecord): ContentRecord {
  const hip = find('hip');
  const added = Object.entries(MORE).map(([id, [title = '', ...synonyms]]) => {
    return { ...hip, record: { ...hip.record, id, title, synonyms } };
  });
  return mentionMarker({ records: [...records, ...added], glossary: GLOSSARY })(record);
}

function notation(blocks: readonly Block[]): string {
  const texts = blocks.flatMap((block): readonly (readonly Inline[])[] => {
    if (block.type === 'list') return block.items;
    return block.type === 'table' ? [...block.header, ...block.rows.flat()] : [block.children];
  });
  return texts.map((text) => text.map(inlineNotation).join('')).join(' / ');
}

function inlineNotation(node: Inline): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'cite') return '@';
  const inner = node.children.map(inlineNotation).join('');
  if (node.type === 'record') return `[${inner}>${node.kind}:${node.id}]`;
  return node.type === 'term' ? `[${inner}>${node.id}]` : `*${inner}*`;
}

describe('mentions of structures', () => {
  it('become links, the first in a section only, whatever their case', () => {
    expect(marked(paragraph(words('The PSOAS MAJOR pulls. The psoas major rests.')))).toBe(
      'The [PSOAS MAJOR>structure:psoas] pulls. The psoas major rests.',
    );
    expect(marked(paragraph(words('Psoas major.')), paragraph(words('Psoas major.')))).toBe(
      '[Psoas major>structure:psoas]. / Psoas major.',
    );
  });

  it('become links in every section anew', () => {
    const sections = { overview: [paragraph(words('Iliacus'))], why: [paragraph(words('Iliacus'))] };
    const { overview, why } = markOf({ ...find('sore-hip').record, sections }).sections;
    expect([overview, why].map((blocks) => notation(blocks ?? []))).toEqual(
      Array.from({ length: 2 }, () => '[Iliacus>structure:iliacus]'),
    );
  });

  it('are the longest that fit', () => {
    expect(marked(paragraph(words('The nerve to psoas major, then the psoas major')))).toBe(
      'The [nerve to psoas major>structure:psoas-nerve], then the [psoas major>structure:psoas]',
    );
  });

  it('are whole words', () => {
    expect(marked(paragraph(words('iliacuses, sub-iliacus and iliacus-like, Iliacus’ twin')))).toBe(
      'iliacuses, sub-iliacus and iliacus-like, [Iliacus>structure:iliacus]’ twin',
    );
  });

  it('keep the words and the sources as they were', () => {
    const text = paragraph(words('An iliacus '), { type: 'cite', keys: ['PAGE'] }, words(' and a psoas major.'));
    expect(marked(text)).toBe('An [iliacus>structure:iliacus] @ and a [psoas major>structure:psoas].');
    const { sections } = markOf({ ...find('sore-hip').record, sections: { overview: [text] } });
    const [block] = sections.overview ?? [];
    expect(block?.type === 'paragraph' ? plainText(block.children) : '').toBe('An iliacus and a psoas major.');
  });

  it('are found in lists, tables and strong words', () => {
    const strong: Inline = { type: 'strong', children: [words('iliacus')] };
    expect(marked({ type: 'list', ordered: false, items: [[strong], [words('iliacus')]] })).toBe(
      '*[iliacus>structure:iliacus]* / iliacus',
    );
    expect(marked({ type: 'table', header: [[words('Iliacus')]], rows: [[[words('Iliacus')]]] })).toBe(
      'Iliacus / [Iliacus>structure:iliacus]',
    );
  });

  it('also by a synonym of more than one word that can mean nothing else', () => {
    expect(marked(paragraph(words('The front psoas nerve')))).toBe('The [front psoas nerve>structure:psoas-nerve]');
  });

  it.each([
    ['a single word', 'The psoas'],
    ['a synonym of two structures', 'The shared nerve'],
    ['a synonym that is no name of a structure', 'The knee jerk'],
    ['an everyday word', 'The skin'],
    ['a title within the title of another record', 'The sore hip'],
  ])('are left alone: %s', (_name, text) => {
    expect(marked(paragraph(words(text)))).toBe(text);
  });

  it('are left alone where the section has a link already, before or after', () => {
    const link: Inline = { type: 'record', kind: 'structure', id: 'iliacus', children: [words('the inner one')] };
    expect(marked(paragraph(words('Iliacus, or '), link))).toBe('Iliacus, or [the inner one>structure:iliacus]');
  });

  it('are left alone in links and headings', () => {
    const link: Inline = { type: 'record', kind: 'release', id: 'hip-ball', children: [words('the psoas major')] };
    expect(marked({ type: 'heading', children: [words('Iliacus')] }, paragraph(link, words(' and iliacus')))).toBe(
      'Iliacus / [the psoas major>release:hip-ball] and [iliacus>structure:iliacus]',
    );
  });

  it('are left alone on their own page', () => {
    const hip = { ...find('hip').record, sections: { overview: [paragraph(words('The hip and the iliacus'))] } };
    expect(notation(markOf(hip).sections.overview ?? [])).toBe('The hip and the [iliacus>structure:iliacus]');
  });
});

describe('mentions of explained words', () => {
  it('become terms, the first form in a section', () => {
    expect(marked(paragraph(words('It aches. An ache stays.')))).toBe('It [aches>ache]. An ache stays.');
  });

  it('become terms in the fields of the frontmatter too', () => {
    const record = markOf(find('sore-hip').record);
    expect(record.kind === 'condition' && record.feels.map(inlineNotation).join('')).toBe('A [dull ache>ache]. @');
    const massage = markOf(find('hip-rub').record);
    expect(massage.kind === 'massage' && massage.expect.map(inlineNotation).join('')).toBe(
      'It may [ache>ache] for a day. @',
    );
  });
});

describe('marking', () => {
  it('changes nothing else of a record', () => {
    const unsaid = { id: 'rib', term: 'rib', also: [], means: 'A curved bone.', sources: ['PAGE'], line: 1 };
    for (const { record } of records) {
      expect(mentionMarker({ records: [], glossary: [unsaid] })(record)).toEqual(record);
      expect(Object.keys(markOf(record)).toSorted()).toEqual(Object.keys(record).toSorted());
    }
  });

  it('does not change the record that it is given', () => {
    const before = structuredClone(find('hip-tape').record);
    markOf(find('hip-tape').record);
    expect(find('hip-tape').record).toEqual(before);
  });
});

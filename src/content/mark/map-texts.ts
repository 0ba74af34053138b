import type { Block, ContentRecord, Inline, TechniqueRecord } from '../records.ts';

type Text = readonly Inline[];

/** Changes the texts of one section; gets and gives as many as there are, headings left out. */
export type ChangeSection = (section: readonly Text[]) => readonly Text[];

/** Takes each section of a record, and each field with texts as a section of its own, through a change. */
export function mapTexts(record: ContentRecord, change: ChangeSection): ContentRecord {
  const one = (text: Text): Text => change([text])[0] ?? text;
  const sections = Object.fromEntries(
    Object.entries(record.sections).map(([key, blocks]) => [key, mapBlocks(blocks, change)]),
  );
  switch (record.kind) {
    case 'structure': {
      const values = change(record.facts.map(({ value }) => value));
      return { ...record, sections, facts: record.facts.map((fact, at) => ({ ...fact, value: values[at] ?? [] })) };
    }
    case 'condition':
      return { ...record, sections, feels: one(record.feels), who: one(record.who), lasts: one(record.lasts) };
    case 'advice':
      return { ...record, sections, cautions: change(record.cautions) };
    case 'question':
      return { ...record, sections };
    case 'tour':
      return { ...record, sections, stops: record.stops.map((stop) => ({ ...stop, text: one(stop.text) })) };
    default:
      return { ...mapTechnique(record, change), sections };
  }
}

function mapTechnique(record: TechniqueRecord, change: ChangeSection): TechniqueRecord {
  const one = (text: Text): Text => change([text])[0] ?? text;
  const { cautions, stop, steps, dose } = record;
  const shared = { cautions: change(cautions), stop: change(stop), steps: change(steps), dose: one(dose) };
  switch (record.kind) {
    case 'release': {
      const positions = record.positions.map((position) => ({ ...position, text: one(position.text) }));
      return { ...record, ...shared, spot: one(record.spot), positions };
    }
    case 'massage':
      return { ...record, ...shared, expect: one(record.expect) };
    case 'taping':
      return { ...record, ...shared };
    case 'exercise':
      return { ...record, ...shared, easier: one(record.easier), harder: one(record.harder) };
  }
}

/** The blocks with their texts changed together, in reading order. */
function mapBlocks(blocks: readonly Block[], change: ChangeSection): Block[] {
  const changed = change(blocks.flatMap(textsOf)).values();
  return blocks.map((block) => withTexts(block, () => changed.next().value ?? []));
}

function withTexts(block: Block, next: () => Text): Block {
  switch (block.type) {
    case 'heading':
      return block;
    case 'paragraph':
      return { ...block, children: next() };
    case 'list':
      return { ...block, items: block.items.map(next) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(next)) };
  }
}

function textsOf(block: Block): readonly Text[] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'paragraph':
      return [block.children];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
  }
}

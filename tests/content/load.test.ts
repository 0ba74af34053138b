import { afterEach, describe, expect, it } from 'vitest';
import { formatFinding } from '#src/content/finding.ts';
import { loadContent, readContent } from '#src/content/load.ts';
import { removeSample, twin, writeSample } from '#tests/support/sample-content.ts';
import { SAMPLE } from '#tests/support/sample-files.ts';

const made: string[] = [];
afterEach(async () => {
  for (const dir of made.splice(0)) await removeSample(dir);
});

async function sample(changes: Record<string, string | null> = {}): Promise<string> {
  const dir = await writeSample(changes);
  made.push(dir);
  return dir;
}

async function findingsOf(changes: Record<string, string | null>): Promise<string[]> {
  return (await readContent(await sample(changes))).findings.map(formatFinding);
}

describe('reading the texts', () => {
  it('turns a file into a record without any markup left', async () => {
    const { records } = await loadContent(await sample());
    const hip = records.find(({ record }) => record.id === 'hip')?.record;
    expect(hip).toEqual({
      kind: 'structure',
      id: 'hip',
      title: 'Hip',
      lay: 'the big joint',
      latin: 'Coxa',
      synonyms: ['joint'],
      summary: 'A joint at the top of the leg.',
      does: 'It lets you walk.',
      structures: [],
      evidence: 'moderate',
      reviewDue: '2027-11-01',
      picture: null,
      full: false,
      facts: [
        {
          label: 'Size',
          value: [
            { type: 'text', value: 'It is ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'big' }] },
            { type: 'text', value: '. ' },
            { type: 'cite', keys: ['PAPER'] },
          ],
        },
      ],
      sources: ['PAPER', 'PAGE'],
      sections: {
        overview: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'The hip is a ' },
              { type: 'strong', children: [{ type: 'text', value: 'joint' }] },
              { type: 'text', value: '. It may get ' },
              { type: 'record', kind: 'condition', id: 'sore-hip', children: [{ type: 'text', value: 'sore' }] },
              { type: 'text', value: '. ' },
              { type: 'cite', keys: ['PAPER', 'PAGE'] },
            ],
          },
          {
            type: 'table',
            header: [[{ type: 'text', value: 'side' }], [{ type: 'text', value: 'cm' }]],
            rows: [
              [
                [{ type: 'text', value: 'left' }],
                [
                  { type: 'text', value: '4 ' },
                  { type: 'cite', keys: ['PAGE'] },
                ],
              ],
            ],
          },
        ],
      },
    });
  });

  it('numbers lists, orders sections by key and keeps frontmatter references', async () => {
    const { records } = await loadContent(await sample());
    const sore = records.find(({ record }) => record.id === 'sore-hip');
    expect(Object.keys(sore?.record.sections ?? {})).toEqual(['overview', 'why', 'how', 'evidence', 'help']);
    expect(sore?.record.sections.how).toMatchObject([{ type: 'list', ordered: true }]);
    expect(sore?.record.sections.why).toMatchObject([{ type: 'paragraph' }, { type: 'list', ordered: false }]);
    expect(sore?.links).toEqual([
      { kind: 'release', id: 'hip-ball', line: 8 },
      { kind: 'massage', id: 'hip-rub', line: 8 },
      { kind: 'taping', id: 'hip-tape', line: 8 },
      { kind: 'exercise', id: 'hip-lift', line: 8 },
      { kind: 'structure', id: 'hip', line: 5 },
      { kind: 'structure', id: 'hip', line: 27 },
      { kind: 'advice', id: 'breaks', line: 27 },
    ]);
  });

  it('makes an address of a doi', async () => {
    const { sources } = await loadContent(await sample());
    expect(sources.map(({ key, url }) => [key, url])).toEqual([
      ['PAPER', 'https://doi.org/10.1000/xyz'],
      ['PAGE', undefined],
    ]);
  });

  it('is the same whatever order the disk gives', async () => {
    const [first, second] = [await loadContent(await sample()), await loadContent(await sample())];
    expect(second).toEqual(first);
  });

  it('accepts the sample', async () => {
    expect(await findingsOf({})).toEqual([]);
  });
});

describe('a broken file is named by file, line and reason', () => {
  const HIP = 'en/structures/hip.md';
  const BALL = 'en/releases/hip-ball.md';
  const broken: [string, Record<string, string | null>, string][] = [
    ['no frontmatter', { [HIP]: '# Hip\n' }, `${HIP}:1: must start with frontmatter between two lines of ---`],
    ['broken YAML', twin(HIP, 'lay: the big joint', 'lay: the: big joint'), `${HIP}:3: Nested mappings are not`],
    ['an unknown field', twin(HIP, 'latin: Coxa', 'latine: Coxa'), `${HIP}:2: field frontmatter: Unrecognized key`],
    ['a missing field', twin(HIP, 'title: Hip\n', ''), `${HIP}:2: field title: Invalid input`],
    [
      'an unknown grade',
      twin(HIP, 'evidence: moderate', 'evidence: superb'),
      `${HIP}:8: field evidence: Invalid option`,
    ],
    ['no review date', twin(HIP, 'reviewDue: 2027-11-01\n', ''), `${HIP}:2: field reviewDue: `],
    ['an impossible review date', twin(HIP, '2027-11-01', '2027-13-01'), `${HIP}:9: field reviewDue: must be a date`],
    [
      'markup in a plain field',
      twin(HIP, 'the big joint', 'the **big** joint'),
      `${HIP}:3: field lay: must be plain words`,
    ],
    ['an unknown section', twin(HIP, '## Overview', '## Intro'), `${HIP}:14: section "Intro" must be one of Overview`],
    ['a section twice', twin(HIP, '| side', '## Overview\n\n| side'), `${HIP}:18: section "Overview" stands twice`],
    [
      'a missing section',
      twin(BALL, '## Evidence\n\nIt was not tested. [@PAGE]\n', ''),
      `${BALL}:26: section "evidence"`,
    ],
    ['text before a section', twin(HIP, '## Overview', 'Hello.\n\n## Overview'), `${HIP}:14: text stands before`],
    ['HTML', twin(HIP, 'The hip is', 'The <br> hip is'), `${HIP}:16: html is not allowed in a text`],
    [
      'an outside link',
      twin(HIP, 'condition:sore-hip', 'https://a.b'),
      `${HIP}:16: link "https://a.b" must be kind:id`,
    ],
    ['a malformed citation', twin(HIP, '[@PAPER; @PAGE]', '[@PAPER, PAGE]'), `${HIP}:16: citation must look like`],
    ['no cautions', twin(BALL, 'cautions:\n  - Not on a wound.\n', ''), `${BALL}:2: field cautions: `],
    [
      'empty cautions',
      twin(BALL, 'cautions:\n  - Not on a wound.\n', 'cautions: []\n'),
      `${BALL}:16: field cautions: needs`,
    ],
    [
      'a bad technique',
      twin('en/conditions/sore-hip.md', 'release:hip-ball', 'ball'),
      'en/conditions/sore-hip.md:8: field tech',
    ],
    [
      'a list in a list',
      twin('en/conditions/sore-hip.md', '- You', '- A\n  - You'),
      'en/conditions/sore-hip.md:23: a list item',
    ],
    ['a bad source level', twin('sources.yaml', 'level: A', 'level: Z'), 'sources.yaml:3: field PAPER.level: '],
    [
      'a bad urgency',
      twin('en/red-flags.yaml', 'urgency: now', 'urgency: later'),
      'en/red-flags.yaml:6: field 0.urgency: ',
    ],
    [
      'a bad file name',
      { 'en/structures/Hip One.md': SAMPLE[HIP] ?? '' },
      'en/structures/Hip One.md:1: file name "Hip One"',
    ],
  ];
  it.each(broken)('%s', async (_name, changes, message) => {
    const findings = await findingsOf(changes);
    expect(findings.filter((finding) => finding.startsWith(`content/${message}`))).toHaveLength(1);
    expect(findings.every((finding) => finding.startsWith(`content/${message.split(':')[0]}:`))).toBe(true);
  });

  it('more than 25 frontmatter keys', async () => {
    const many = Array.from({ length: 18 }, (_, index) => `extra${index}: 1`).join('\n');
    const findings = await findingsOf(twin(HIP, 'latin: Coxa', `latin: Coxa\n${many}`));
    expect(findings[0]).toBe(`content/${HIP}:2: 27 frontmatter keys; at most 25 are allowed`);
  });

  it('stops the loading with every finding in the message', async () => {
    const changes = { ...twin(HIP, '## Overview', '## Intro'), ...twin('sources.yaml', 'level: A', 'level: Z') };
    await expect(loadContent(await sample(changes))).rejects.toThrow(/hip\.md:14: .*\n(.*\n)*.*sources\.yaml:3: /);
  });
});

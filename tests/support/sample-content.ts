import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A whole content folder, as small as the rules allow; path inside the folder -> text. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'sources.yaml': 'PAPER:\n  title: A paper\n  level: A\n  doi: 10.1000/xyz\nPAGE:\n  title: A page\n  level: B\n',
  'en/red-flags.yaml':
    '- id: fall\n  concern: A broken bone\n  sign: You fell.\n  action: Call now.\n  urgency: now\n  sources: [PAPER]\n',
  'en/structures/hip.md': `---
title: Hip
lay: the big joint
latin: Coxa
synonyms: [joint]
summary: A joint at the top of the leg.
does: It lets you walk.
evidence: moderate
reviewDue: 2027-11-01
facts:
  Size: It is *big*. [@PAPER]
---

## Overview

The hip is a **joint**. It may get [sore](condition:sore-hip). [@PAPER; @PAGE]

| side | cm |
| --- | --- |
| left | 4 [@PAGE] |
`,
  'en/conditions/sore-hip.md': `---
title: Sore hip
lay: a hip that aches
summary: The side of the hip aches.
structures: [hip]
evidence: weak
reviewDue: 2027-11-01
techniques: [release:hip-ball]
---

## Overview

An ache at the side. [@PAGE]

## Why it hurts

These play a part:

- You walked too far on one day. [@PAGE]

## How

1. Rest from [long walks](structure:hip). [@PAGE]

## Evidence

One page says so. [@PAGE]

## Get help

You cannot stand on it. [@PAGE]
`,
  'en/releases/hip-ball.md': `---
title: Hip ball
lay: a ball on the hip
summary: Press a ball on the side.
structures: [hip]
evidence: taught
reviewDue: 2027-11-01
tool: Soft ball
positions:
  wall: Stand by a wall.
spot: Below the belt.
direction: inward
dose: One minute. [@PAGE]
cautions:
  - Not on a wound.
stop:
  - Tingling.
steps:
  - Lean on the ball.
---

## Overview

A ball on the side. [@PAGE]

## Evidence

It was not tested. [@PAGE]
`,
};

/** Writes a content folder and gives its path; a null takes a file of the sample out. */
export async function writeSample(changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries({ ...SAMPLE, ...changes })) {
    if (text === null) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

/** Deletes a folder that `writeSample` made. */
export async function removeSample(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
}

/** The sample file with one piece of text replaced: the minimally broken twin. */
export function twin(path: string, from: string, to: string): Record<string, string> {
  const text = SAMPLE[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  return { [path]: text.replace(from, to) };
}

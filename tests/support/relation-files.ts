/** A small folder of relations that fits the sample folder: one chain from a root to the skin and to a joint. */
export const RELATION_FILES = {
  'en/relations/areas.yaml': `- id: dermatome-l5
  name: Skin of the L5 root
  strokes:
    - way: [{ at: knob, up: 2 }, { at: knob, up: -5 }]
      radius: 3
  beyond: the outer shin
  sources: [PAPER]
- id: side
  name: Side of the hip
  strokes:
    - way: [{ at: knob }]
      radius: 4
  sources: [PAGE]
`,
  'en/relations/joints.yaml': `- id: hip-joint
  name: Hip joint
  parts: [hip]
  sources: [PAPER]
`,
  'en/relations/actions.yaml': `- id: hip-abduction
  name: Leg out to the side
  joint: hip-joint
  opposite: hip-adduction
  sources: [PAPER]
- id: hip-adduction
  name: Leg in to the middle
  joint: hip-joint
  opposite: hip-abduction
  sources: [PAPER]
`,
  'en/relations/roots.yaml': `- root: root-l5
  name: L5 root
  feels: [dermatome-l5]
  tests: lifting the big toe
  reflex: null
  sources: [PAPER]
- root: root-l4
  name: L4 root
  sources: [PAPER]
`,
  'en/relations/nerves.yaml': `- plexus: sacral-plexus
  name: Nerve web of the pelvis
  roots: [root-l5]
  sources: [PAPER]
- nerve: side-nerve
  name: Nerve of the side
  roots: [root-l5]
  from: [sacral-plexus]
  feels: [side]
  pinched:
    - by: [hip]
      at: { at: knob, up: 1 }
      name: Behind the knob
      sources: [PAGE]
  sources: [PAPER]
`,
  'en/relations/muscles.yaml': `- muscle: side-muscle
  roots: [root-l5]
  nerves: [side-nerve]
  attaches: [hip]
  actions:
    - id: hip-abduction
      when: with the hip straight
    - id: hip-adduction
      when: with the hip bent
  sources: [PAPER]
`,
  'en/relations/discs.yaml': `- disc: disc-l4-l5
  usual: { root: root-l5, at: { at: knob, up: 2 } }
  farOut: { root: root-l4, at: { at: knob, up: 3 } }
  sources: [PAPER]
`,
  'en/relations/trigger-points.yaml': `- id: side-muscle-1
  muscle: side-muscle
  name: Side muscle, upper spot
  at: { at: knob, up: 3 }
  main: [side]
  spill: [dermatome-l5]
  words: A spot above the knob.
  sources: [PAGE]
`,
  'en/relations/symptoms.yaml': `- id: ache
  asks: feel
  name: Ache
  words: an ache
  sources: [PAGE]
`,
  'en/relations/patterns.yaml': `- id: sore-hip
  condition: sore-hip
  show: hip
  main: [side]
  fits: { ache: 1 }
  tests: { press: it aches }
  check: [fall]
  sources: [PAGE]
`,
  'en/relations/bedside-tests.yaml': `- id: press
  name: A press
  how: Somebody presses on it.
  says: It is not exact.
  sources: [PAGE]
`,
  'en/structures/side-muscle.md': `---
title: Side muscle
lay: a muscle
summary: A muscle at the side.
does: It lifts.
evidence: taught
reviewDue: 2027-11-01
facts:
  Nerve: Side nerve, L5 [@PAGE]
---

## Overview

It lies by the [joint](structure:hip) and the [disc](structure:disc-l4-l5). [@PAGE]
`,
  'en/structures/disc-l4-l5.md': `---
title: Low disc
lay: a cushion
summary: A cushion between two bones.
does: It bends.
evidence: taught
reviewDue: 2027-11-01
---

## Overview

It sits above the [muscle](structure:side-muscle). [@PAGE]
`,
} as const satisfies Readonly<Record<string, string>>;

/** The lists with one piece of text of one of them replaced: the minimally broken twin. */
export function relationTwin(name: keyof typeof RELATION_FILES, from: string, to: string): Record<string, string> {
  const text = RELATION_FILES[name];
  if (!text.includes(from)) throw new Error(`${name} does not hold "${from}"`);
  return { ...RELATION_FILES, [name]: text.replace(from, to) };
}

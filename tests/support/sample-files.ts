import type { Landmark } from '#src/anatomy/atlas.ts';

/** What the techniques of the sample share after their own fields. */
const techniqueEnd = (word: string) => `dose: One minute. [@PAGE]
cautions:
  - Not on a wound.
dangers: [fall]
stop:
  - Tingling.
steps:
  - Begin with care.
---

## Overview

A ${word} on the side. [@PAGE]

## Evidence

No one tried the ${word} of this page. [@PAGE]
`;

const stop = (number: number) => `  - title: Stop ${number}
    view: "#/structure/l4?cam=back"
    text: You see the hip from place ${number}. [@PAGE]
`;

/** A whole content folder, as small as the rules allow: one record of each kind; path inside the folder -> text. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'sources.yaml': 'PAPER:\n  title: A paper\n  level: A\n  doi: 10.1000/xyz\nPAGE:\n  title: A page\n  level: B\n',
  'en/red-flags.yaml':
    '- id: fall\n  concern: A broken bone\n  brief: A fall\n  sign: You fell.\n  action: Call now.\n  urgency: now\n  sources: [PAPER]\n',
  'en/glossary.yaml':
    '- id: joint\n  term: joint\n  also: [joints]\n  means: A place where bones meet.\n  sources: [PAPER]\n',
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
techniques: [release:hip-ball, massage:hip-rub, taping:hip-tape, exercise:hip-lift]
feels: A dull ache. [@PAGE]
who: Those who walk a lot. [@PAGE]
lasts: Some weeks. [@PAGE]
dangers: [fall]
---

## Overview

An ache at the side. [@PAGE]

## Why it hurts

These play a part:

- You walked too far on one day. [@PAGE]

## How

1. Rest from [long walks](structure:hip) and [have a break](advice:breaks). [@PAGE]

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
spotAt: { at: knob, up: 2 }
ball: { tool: soft, press: { inward: 1 }, into: [hip] }
direction: inward
dose: One minute. [@PAGE]
cautions:
  - Not on a wound.
dangers: [fall]
stop:
  - Tingling.
steps:
  - Lean on the ball.
timer: { seconds: [30, 60], spots: [2, 3] }
figures: { wall: { stance: back-to-wall, tool: { is: ball, at: buttock }, alt: A person leans back. } }
---

## Overview

A ball on the side. [@PAGE]

## Evidence

It was not tested. [@PAGE]
`,
  'en/massage/hip-rub.md': `---
title: Hip rub
lay: a rub of the hip
summary: A hand rubs the side.
structures: [hip]
evidence: taught
reviewDue: 2027-11-01
strokes: [long strokes]
strokesAt: [{ kind: gliding, muscle: hip, along: [{ at: tip }, { at: knob, up: 2 }] }]
expect: It may ache for a day. [@PAGE]
${techniqueEnd('rub')}`,
  'en/tapings/hip-tape.md': `---
title: Hip tape
lay: two strips on the hip
summary: Tape on the side.
structures: [hip]
evidence: taught
reviewDue: 2027-11-01
bodyPosition: Stand up.
wear: A day.
removal: Peel it low.
strips:
  - shape: I
    lengthCm: [10, 12]
    laid: middle-out
    anchor: The middle goes on the side.
    path: Straight down.
    end: The knob.
    from: { at: crest }
    to: { at: knob }
    zones:
      - { part: end, cm: 3, percent: [0, 0] }
      - { part: middle, percent: [50, 75] }
      - { part: end, cm: 3, percent: [0, 0] }
  - shape: Y
    lengthCm: [12, 14]
    laid: from-anchor
    anchor: The tip of the tail.
    path: Both tails go out.
    end: The knob.
    from: { at: tip, up: 1 }
    tails:
      - { to: { at: knob, up: 2 } }
      - { via: [{ between: [{ at: tip }, { at: knob }], part: 0.5 }], to: { at: knob, up: -2 } }
    zones:
      - { part: anchor, cm: 4, percent: [0, 10] }
      - { part: middle, percent: [15, 25] }
figure: { stance: standing, alt: A person stands. }
${techniqueEnd('tape')}`,
  'en/exercises/hip-lift.md': `---
title: Hip lift
lay: lift the hip
summary: Lift the leg to the side.
structures: [hip]
evidence: taught
reviewDue: 2027-11-01
type: strength
pose:
  - { joint: hip, side: own, motion: abduction, from: 0, to: [20, 30] }
  - { joint: knee, side: both, motion: flexion, to: 90 }
easier: Lift it less.
harder: Lift it more.
figure:
  stance: on-other-side
  alt: A person lifts a leg.
  start: { alt: A person waits. }
${techniqueEnd('lift')}`,
  'en/advice/breaks.md': `---
title: Breaks
lay: when to stop for a while
summary: Short breaks may help.
evidence: taught
reviewDue: 2027-11-01
topic: daily-life
cautions: [Do not stay in bed.]
---

## Overview

Get up now and then. Or read [the short answer](question:should-i-rest), or [look inside](tour:round-the-hip). [@PAGE]

## Evidence

Nobody knows how often is best. [@PAGE]
`,
  'en/questions/should-i-rest.md': `---
title: Should I rest?
lay: rest or move
summary: A little, not for long.
evidence: taught
reviewDue: 2027-11-01
---

## Overview

Move as soon as you can. More stands under [breaks](advice:breaks). [@PAGE]
`,
  'en/tours/round-the-hip.md': `---
title: Round the hip
lay: a short tour
summary: See it from all sides.
structures: [hip]
evidence: taught
reviewDue: 2027-11-01
minutes: 3
stops:
${[1, 2, 3, 4, 5, 6].map(stop).join('')}---

## Overview

We walk round it once. [@PAGE]
`,
};

/** The landmarks that the sample names, mm. */
export const SAMPLE_LANDMARKS = [
  landmark('crest-right', 'right', [-100, 100, 0]),
  landmark('crest-left', 'left', [100, 100, 0]),
  landmark('knob-right', 'right', [-150, 0, 0]),
  landmark('knob-left', 'left', [150, 0, 0]),
  landmark('tip', 'midline', [0, 0, -50]),
];

function landmark(id: string, side: Landmark['side'], position: Landmark['position']): Landmark {
  return { id, name: id, structure: 'hip', side, position };
}

import { describe, expect, it } from 'vitest';
import type { JointAngle } from '#src/anatomy/pose.ts';
import { poseInWords } from '#src/ui/panel/technique/pose-in-words.ts';

const angle = (change: Partial<JointAngle>): JointAngle => ({
  joint: 'hip',
  side: 'own',
  motion: 'flexion',
  toDeg: [90, 90],
  fromDeg: null,
  ...change,
});
const said = (change: Partial<JointAngle>) => poseInWords([angle(change)])[0]?.joints[0]?.motions[0];

describe('poseInWords', () => {
  it.each([
    [{}, 'bent 90°'],
    [{ toDeg: [80, 100] }, 'bent 80 to 100°'],
    [{ toDeg: [-20, -10] }, 'stretched back 10 to 20°'],
    [{ toDeg: [-5, 0] }, 'stretched back 0 to 5°'],
    [{ toDeg: [0, 0] }, 'straight'],
    [{ motion: 'external-rotation', toDeg: [-45, -45] }, 'turned in 45°'],
    [{ joint: 'knee', fromDeg: [0, 0] }, 'from straight to bent 90°'],
    [{ joint: 'lumbar-spine', motion: 'side-bend', toDeg: [-25, -20] }, 'bent away from the sore side 20 to 25°'],
  ] satisfies [Partial<JointAngle>, string][])('%j is %j', (change, words) => {
    expect(said(change)).toBe(words);
  });

  it('puts the joints of a side together, and the motions of a joint', () => {
    const pose = [
      angle({}),
      angle({ joint: 'knee' }),
      angle({ motion: 'abduction', toDeg: [20, 30] }),
      angle({ side: 'other', toDeg: [0, 0] }),
    ];
    expect(poseInWords(pose)).toEqual([
      {
        side: 'Sore side',
        joints: [
          { name: 'Hip', motions: ['bent 90°', 'out to the side 20 to 30°'] },
          { name: 'Knee', motions: ['bent 90°'] },
        ],
      },
      { side: 'Other side', joints: [{ name: 'Hip', motions: ['straight'] }] },
    ]);
  });
});

import { expect, it } from 'vitest';
import { placeZone, type SkinZone } from '#src/anatomy/skin-paint.ts';

const places = new Map([
  ['dimple-right', [-40, 60, -90] as const],
  ['dimple-left', [40, 60, -90] as const],
]);

function at(id: string, outCm = 0): SkinZone[number]['way'][number] {
  return { kind: 'landmark', at: id, side: 'own', shift: { upCm: 0, outCm, frontCm: 0 } };
}

it('places the strokes of a zone on the side that is asked for, in mm', () => {
  const zone: SkinZone = [{ way: [at('dimple'), at('dimple', 3)], radiusCm: 2.5 }];
  expect(placeZone(zone, 'right', places)).toEqual([
    {
      wayMm: [
        [-40, 60, -90],
        [-70, 60, -90],
      ],
      radiusMm: 25,
    },
  ]);
  expect(placeZone(zone, 'left', places)[0]?.wayMm[1]).toEqual([70, 60, -90]);
});

it('leaves out a stroke with a landmark that is not there, and keeps the others', () => {
  const zone: SkinZone = [
    { way: [at('dimple'), at('nowhere')], radiusCm: 1 },
    { way: [at('dimple')], radiusCm: 2 },
  ];
  expect(placeZone(zone, 'right', places).map(({ radiusMm }) => radiusMm)).toEqual([20]);
});

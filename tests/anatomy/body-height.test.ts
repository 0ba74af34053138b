import { expect, it } from 'vitest';
import atlasRecord from '#models/atlas/atlas.json' with { type: 'json' };
import { parseAtlas } from '#src/anatomy/atlas.ts';
import { cmOfFeet, feetAndInches, heightOfFemurCm, MODEL_HEIGHT_CM } from '#src/anatomy/body-height.ts';

it('the height of the model is what its thigh bone tells', () => {
  const femur = parseAtlas(atlasRecord).structures.find(({ id }) => id === 'femur-right')!;
  const lengthCm = (femur.bounds.max[1] - femur.bounds.min[1]) / 10;
  expect(Math.abs(heightOfFemurCm(lengthCm) - MODEL_HEIGHT_CM)).toBeLessThan(1.5);
  // A thigh bone shorter by 2 cm would be that of another body.
  expect(Math.abs(heightOfFemurCm(lengthCm - 2) - MODEL_HEIGHT_CM)).toBeGreaterThan(3);
});

it.each([
  [130, 4, 3],
  [165, 5, 5],
  [183, 6, 0],
  [210, 6, 11],
])('%d cm are %d feet and %d inches, and back to half an inch', (cm, feet, inches) => {
  expect(feetAndInches(cm)).toEqual([feet, inches]);
  expect(Math.abs(cmOfFeet(feet, inches) - cm)).toBeLessThan(1.3);
});

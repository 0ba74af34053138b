/**
 * How tall the body of the atlas stands, cm. estimate: the atlas ends at the knee, so from the length of its thigh bone,
 * 44 cm: 166 cm by the formula for men and 163 by that for women of Trotter and Gleser (1952), whose standard errors are
 * 3 to 4 cm.
 */
export const MODEL_HEIGHT_CM = 165;

/** The heights that lengths are reckoned for: beyond them a body is hardly the model made larger or smaller. */
export const HEIGHT_RANGE_CM = [130, 210] as const;

const CM_PER_INCH = 2.54;
const INCHES_PER_FOOT = 12;

/** Height by the length of the thigh bone, cm: the mean of the formulas for men and women. */
export function heightOfFemurCm(femurCm: number): number {
  return ((2.38 + 2.47) / 2) * femurCm + (61.41 + 54.1) / 2;
}

export function feetAndInches(cm: number): readonly [feet: number, inches: number] {
  const inches = Math.round(cm / CM_PER_INCH);
  return [Math.floor(inches / INCHES_PER_FOOT), inches % INCHES_PER_FOOT];
}

export function cmOfFeet(feet: number, inches: number): number {
  return (feet * INCHES_PER_FOOT + inches) * CM_PER_INCH;
}

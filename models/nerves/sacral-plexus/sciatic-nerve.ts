import { type NerveCourse, nerveShape } from '#models/nerve-paths/nerve-lines.ts';
import type { NerveRow } from '#models/nerve-paths/nerve-point.ts';
import { SACRAL_ARMS } from '#models/nerve-paths/sacral-arms.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { type RibbonPoint, ribbon } from '#src/compiler/field/ribbon.ts';
import { smoothUnion } from '#src/compiler/field/smooth-union.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * Where the flat nerve runs, right side. Widths: 15.6 mm at the lower edge of the piriformis (TOMAS16); estimate: the others,
 * and all thicknesses, taper from there. The middle was laid into the gap between the muscles on their fitted fields.
 */
const COURSE: readonly (readonly [point: Vec3, normal: Vec3, widthMm: number, thicknessMm: number])[] = [
  // in the pelvis, on the front of the piriformis
  [[-37.8, 55, -20.5], [0.4, -0.58, 0.71], 9, 4.8],
  [[-40.3, 46, -26], [0.48, -0.48, 0.73], 10.5, 4.6],
  [[-43.9, 36.5, -30], [0.49, -0.4, 0.78], 11, 4.5],
  [[-45, 27.5, -34.8], [0.54, -0.41, 0.74], 11.8, 4.4],
  [[-43.4, 20, -41.2], [0.52, -0.62, 0.58], 13, 4.2],
  // below its lower edge, over the ischial spine
  [[-45.2, 13.6, -49.3], [0.42, -0.78, 0.46], 15.6, 4.1],
  // behind the superior gemellus, the tendon of the obturator internus and the inferior gemellus
  [[-55, 6.5, -52.6], [0.4, -0.68, 0.62], 15.4, 4.3],
  [[-67.4, -1.8, -51.8], [0.37, -0.45, 0.81], 15, 4.6],
  [[-78.9, -10.8, -51.2], [0.36, -0.21, 0.91], 14.5, 4.6],
  // behind the quadratus femoris, in front of the gluteus maximus
  [[-86.8, -22, -50], [0.31, -0.02, 0.95], 14, 4.6],
  [[-90, -36, -48], [0.17, 0.16, 0.97], 13.5, 4.6],
  [[-90.3, -50, -45], [0.1, 0.3, 0.95], 13, 4.6],
  [[-89.6, -62, -40], [0.08, 0.38, 0.92], 12.5, 4.5],
  [[-88.6, -75, -35], [0.08, 0.42, 0.9], 12, 4.4],
  [[-86.6, -89.4, -27.3], [-0.1, 0.48, 0.87], 11.5, 4.1],
  [[-84, -102.1, -20.3], [-0.11, 0.36, 0.92], 11, 3.7],
  // between the adductor magnus in front and the long head of the biceps behind
  [[-80.3, -116.7, -16.2], [-0.05, 0.14, 0.99], 10.5, 3.3],
  [[-77.5, -130.5, -15.8], [0.08, -0.01, 1], 10, 2.9],
  [[-73.8, -142.5, -16.7], [0.19, -0.03, 0.98], 9.8, 2.6],
  [[-70.5, -153, -17.8], [0.3, -0.05, 0.95], 9.6, 2.6],
  [[-68.4, -164, -19.6], [0.36, -0.09, 0.93], 9.3, 2.8],
  [[-67.7, -176, -21], [0.43, -0.13, 0.9], 9, 3],
  [[-68.1, -189, -23.2], [0.45, -0.15, 0.88], 8.9, 3],
  [[-69.2, -204, -24.8], [0.38, -0.1, 0.92], 8.8, 3],
  [[-69.5, -220.1, -25.9], [0.38, -0.06, 0.92], 9, 3.2],
  [[-70.4, -240.2, -26.2], [0.22, -0.06, 0.97], 9.2, 3.6],
  [[-72.9, -262.1, -27.5], [0.18, -0.07, 0.98], 9.5, 4],
  // between biceps and semimembranosus, into the hollow of the knee
  [[-75.6, -285, -28.6], [0.16, -0.06, 0.98], 10, 4.2],
  [[-77, -310, -29.8], [0.16, -0.06, 0.98], 10.5, 4.4],
  [[-78.5, -338, -31.2], [0, -0.06, 1], 11.5, 4.6],
];

/**
 * Where it parts, about 65 mm above the crease of the knee (TOMAS16); estimate: the crease lies at the height of the joint,
 * y = -415, and the tibial part is the thicker one.
 */
export const TIBIAL_START: NerveRow = [-75.4, -353, -33.2, 2.7];
export const COMMON_FIBULAR_START: NerveRow = [-84.6, -353, -34, 2.1];
const FORK: NerveCourse = {
  branches: [
    [[-76.5, -336, -31.2, 2.3], [-75.9, -345, -32, 2.6], TIBIAL_START],
    [[-81, -336, -31.2, 2.2], [-82.5, -345, -32.2, 2.1], COMMON_FIBULAR_START],
  ],
};
/** Fillet where arms and ends meet the flat nerve. */
const BLEND_MM = 0.8;

/** The middle of the flat nerve, from the front of the piriformis to where it parts. */
export const SCIATIC_COURSE: readonly RibbonPoint[] = COURSE.map(([point, normal, widthMm, thicknessMm]) => ({
  point,
  normal,
  widthMm,
  thicknessMm,
}));

/** From the front of the piriformis, out below it, and down the back of the thigh to above the knee. TOMAS16, CURRIN15, DGS24 */
export const sciaticNerve: StructureRecipe = {
  id: 'sciatic-nerve',
  name: 'Sciatic nerve',
  latin: 'nervus ischiadicus',
  fma: null,
  system: 'nerve',
  side: 'right',
  group: 'sacral-plexus',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['TOMAS16', 'CURRIN15', 'DGS24', 'WHEEL-LP'],
  cellMm: 0.9,
  shape: {
    kind: 'authored',
    build: (context) =>
      smoothUnion(
        BLEND_MM,
        ribbon(SCIATIC_COURSE),
        ...Object.values(SACRAL_ARMS).map((arm) => nerveShape({ branches: [arm] })(context)),
        nerveShape(FORK)(context),
      ),
  },
};

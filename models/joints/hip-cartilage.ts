import type { Vec3 } from '#src/anatomy/frame.ts';
import { halfSpace } from '#src/compiler/field/half-space.ts';
import { intersection } from '#src/compiler/field/intersection.ts';
import { offset } from '#src/compiler/field/offset.ts';
import { smoothSubtraction } from '#src/compiler/field/smooth-subtraction.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { tube } from '#src/compiler/field/tube.ts';
import { addScaled } from '#src/compiler/math/vec3.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { positionOf } from '../landmarks/position-of.ts';
import { RIM_NORMAL } from '../parts/acetabular-rim.ts';

/** estimate: 1.5 to 3 mm thick; the head, in the middle of it, takes the rest. */
const THICKNESS_MM = 2.6;
/** Beyond this radius from the middle of the head lies the outside of the hip bone, mm. */
const SOCKET_MM = 27.3;
/** The fossa in the middle of the socket and the notch below it, where there is no cartilage. */
const FOSSA: readonly Vec3[] = [
  [-55, -5, 0],
  [-61, -20, 0],
  [-74, -30, 2],
];

/** The lunate surface of the socket: a horseshoe open below. The cover of the head is left out. NAYAK17 */
export const hipCartilage: StructureRecipe = {
  id: 'hip-cartilage',
  name: 'Articular cartilage of the acetabulum',
  latin: 'cartilago faciei lunatae acetabuli',
  fma: null,
  system: 'joint',
  side: 'right',
  group: 'hip-joint',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['NAYAK17'],
  cellMm: 0.8,
  shape: {
    kind: 'authored',
    build: ({ field }) => {
      const centre = positionOf('femoral-head-centre');
      const socket = intersection(
        offset(field('hip-bone'), THICKNESS_MM),
        sphere(centre, SOCKET_MM),
        halfSpace(addScaled(centre, RIM_NORMAL, -3.5), RIM_NORMAL),
      );
      return smoothSubtraction(0.5, socket, tube(FOSSA.map((point) => ({ point, radiusMm: 12.5 }))));
    },
  },
};

import { checkClosed } from '../check/closed.ts';
import { checkOutward } from '../check/outward.ts';
import { checkTopology } from '../check/topology.ts';
import type { Field } from '../field/field.ts';
import { mirrored } from '../field/mirrored.ts';
import type { ReferenceSolid } from '../fit/reference-solid.ts';
import { type SurfaceDistance, surfaceDistance } from '../fit/surface-distance.ts';
import { expandBounds, touch } from '../math/bounds.ts';
import type { Mesh } from '../mesh/mesh.ts';
import type { MeshTopology } from '../mesh/topology.ts';
import { topologyOf } from '../mesh/topology.ts';
import type { StructureRecipe } from '../recipe.ts';
import type { Assembly } from './assembly.ts';

/** What was measured on one compiled structure. */
export interface Measured {
  readonly recipe: StructureRecipe;
  readonly triangles: number;
  readonly topology: MeshTopology;
  /** All that keeps it from being closed, outward and of the declared topology. */
  readonly findings: readonly string[];
  /** Symmetric distance to the reference; null for an authored shape. */
  readonly whole: SurfaceDistance | null;
  /**
   * The same without what the shape may not follow: a muscle in a bone, and a hollow of anatomy that the reference has
   * solid; null where that leaves nothing out.
   */
  readonly free: SurfaceDistance | null;
}

const SEED = 1;
/** What lies deeper than this in a bone is not measured for `free`; a carved muscle stays deeper than that. */
const BURIED_MM = 0.4;
/** The wall of a hollow: as near to it as meshing and rounding leave it. */
const WALL_MM = 0.8;
/** How far a compiled surface may lie outside the box of its reference. */
const MARGIN_MM = 10;

/** Measures a compiled mesh against its declaration and its reference. */
export function measureStructure(
  assembly: Assembly,
  recipe: StructureRecipe,
  mesh: Mesh,
  reference: ReferenceSolid | null,
): Measured {
  const closed = checkClosed(mesh);
  const findings = [
    ...closed,
    ...checkOutward(mesh),
    ...(closed.length === 0 ? checkTopology(mesh, recipe.topology) : []),
  ];
  const whole = reference && surfaceDistance(mesh, reference, { seed: SEED });
  const isForbidden = reference && forbiddenTo(assembly, recipe, reference);
  const free = reference && isForbidden && freeDistance(mesh, reference, isForbidden);
  return { recipe, triangles: mesh.indices.length / 3, topology: topologyOf(mesh), findings, whole, free };
}

/** Where a shape may not follow its reference: within bones if it is soft, round its hollows; null if it may everywhere. */
function forbiddenTo(
  assembly: Assembly,
  { system, shape }: StructureRecipe,
  { solid }: ReferenceSolid,
): ((x: number, y: number, z: number) => boolean) | null {
  const hollow = shape.kind === 'fitted' ? shape.hollow : undefined;
  if (hollow) return (x, y, z) => hollow.distance(x, y, z) < WALL_MM;
  if (system === 'bone' || system === 'skin') return null;
  const bones = assembly.bones.flatMap((id): Field[] => [assembly.raw(id), mirrored(assembly.raw(id))]);
  const box = expandBounds(solid.bounds, MARGIN_MM);
  const near = bones.filter((bone) => touch(bone.bounds, box)).map((bone) => bone.within(box));
  return (x, y, z) => near.some((bone) => bone.distance(x, y, z) < -BURIED_MM);
}

function freeDistance(
  mesh: Mesh,
  reference: ReferenceSolid,
  isForbidden: (x: number, y: number, z: number) => boolean,
): SurfaceDistance | null {
  let left = 0;
  const isMeasured = (x: number, y: number, z: number): boolean => {
    const isLeft = isForbidden(x, y, z);
    if (isLeft) left++;
    return !isLeft;
  };
  const distance = surfaceDistance(mesh, reference, { seed: SEED, isMeasured });
  return left > 0 ? distance : null;
}

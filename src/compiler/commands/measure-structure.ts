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
  /** The same without what lies inside bones, where no muscle may be; null where that leaves nothing out. */
  readonly free: SurfaceDistance | null;
}

const SEED = 1;
/** What lies deeper than this in a bone is not measured for `free`; a carved muscle stays deeper than that. */
const BURIED_MM = 0.4;
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
  const isSoft = recipe.system !== 'bone' && recipe.system !== 'skin';
  const free = isSoft && reference ? freeDistance(assembly, mesh, reference) : null;
  return { recipe, triangles: mesh.indices.length / 3, topology: topologyOf(mesh), findings, whole, free };
}

function freeDistance(assembly: Assembly, mesh: Mesh, reference: ReferenceSolid): SurfaceDistance | null {
  const { bounds } = reference.solid;
  const bones = assembly.bones.flatMap((id): Field[] => [assembly.raw(id), mirrored(assembly.raw(id))]);
  const box = expandBounds(bounds, MARGIN_MM);
  const near = bones.filter((bone) => touch(bone.bounds, box)).map((bone) => bone.within(box));
  let buried = 0;
  const isMeasured = (x: number, y: number, z: number): boolean => {
    const isBuried = near.some((bone) => bone.distance(x, y, z) < -BURIED_MM);
    if (isBuried) buried++;
    return !isBuried;
  };
  const distance = surfaceDistance(mesh, reference, { seed: SEED, isMeasured });
  return buried > 0 ? distance : null;
}

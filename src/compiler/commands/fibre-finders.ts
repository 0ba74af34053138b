import type { Field } from '../field/field.ts';
import { combFibres } from '../mesh/comb-fibres.ts';
import { type EndFinder, findEnds } from '../mesh/fibre-ends.ts';
import { type Fibres, traceFibres } from '../mesh/fibres.ts';
import type { Triple } from '../mesh/long-axis.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { findPieces } from '../mesh/pieces.ts';
import type { Attachment, StructureRecipe } from '../recipe.ts';

/** The ends of the frame as the recipes name them, for a right structure. */
const DIRECTIONS: Readonly<Record<Extract<Attachment, { end: string }>['end'], Triple>> = {
  superior: [0, 1, 0],
  inferior: [0, -1, 0],
  anterior: [0, 0, 1],
  posterior: [0, 0, -1],
  medial: [1, 0, 0],
  lateral: [-1, 0, 0],
};

/** Fibre coordinates as the recipe's attachments ask, each piece of the muscle for itself; null without attachments. */
export function fibresOf(recipe: StructureRecipe, mesh: Mesh, boneField: (id: string) => Field): Fibres | null {
  if (!recipe.fibres) return null;
  const from = finderOf(recipe.fibres.from, boneField);
  const to = finderOf(recipe.fibres.to, boneField);
  const { count, ofVertex } = findPieces(mesh);
  const members = Array.from({ length: count }, (): number[] => []);
  for (const [vertex, piece] of ofVertex.entries()) members[piece]?.push(vertex);
  const pieces = members.map((list) => {
    const vertices = Uint32Array.from(list);
    return { vertices, ends: findEnds(mesh.positions, vertices, from, to) };
  });
  return combFibres(mesh, traceFibres(mesh, pieces));
}

function finderOf(attachment: Attachment, boneField: (id: string) => Field): EndFinder {
  if ('end' in attachment) return { kind: 'towards', direction: DIRECTIONS[attachment.end] };
  const bones = attachment.bones.map(boneField);
  return {
    kind: 'near',
    distanceMm: (x, y, z) => Math.min(...bones.map((bone) => bone.distance(x, y, z))),
  };
}

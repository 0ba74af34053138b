import { expandGroups, GROUPS, groupOf } from '#models/groups.ts';
import { RECIPES } from '#models/index.ts';
import type { Atlas, AtlasStructure } from '#src/anatomy/atlas.ts';
import type { Bounds } from '#src/anatomy/frame.ts';
import { mirrorBounds } from '#src/anatomy/frame.ts';
import { sidedId } from '#src/anatomy/ids.ts';

/** Not anatomy: any box on the right side will do where nothing is drawn. */
const ROUGH_BOX: Bounds = { min: [-100, -50, -80], max: [-20, 60, 0] };

/** The true names, groups and depths of the atlas without its geometry, for pages that show no model. */
export function sketchAtlas(): Atlas {
  const structures = RECIPES.flatMap((recipe): AtlasStructure[] => {
    const sides = recipe.side === 'right' ? (['right', 'left'] as const) : ([recipe.side] as const);
    return sides.map((side) => {
      const id = sidedId(recipe.id, side);
      const word = side === 'right' || side === 'left' ? `${side === 'right' ? 'Right' : 'Left'} ` : '';
      return {
        id,
        name: word ? `${word}${recipe.name.charAt(0).toLowerCase()}${recipe.name.slice(1)}` : recipe.name,
        latin: recipe.latin,
        fma: recipe.fma,
        system: recipe.system,
        side,
        group: groupOf(recipe.group, side),
        file: 'none.glb',
        node: id,
        triangles: 0,
        fidelity: null,
        depth: recipe.depth,
        bounds: copyBounds(side === 'left' ? mirrorBounds(ROUGH_BOX) : ROUGH_BOX),
      };
    });
  });
  const groups = expandGroups(GROUPS, new Set(structures.map(({ group }) => group)));
  return {
    frame: { units: 'mm', origin: 'midway between the femoral head centres', x: 'left', y: 'up', z: 'front' },
    files: [],
    groups,
    structures,
    landmarks: [],
  };
}

function copyBounds({ min, max }: Bounds): AtlasStructure['bounds'] {
  return { min: [...min], max: [...max] };
}

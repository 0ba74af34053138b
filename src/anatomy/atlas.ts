import * as z from 'zod/mini';
import { ID_PATTERN, SIDES, SYSTEMS } from './ids.ts';

/** `atlas.json`: the contract between the compiler and everything that shows the atlas. */
const id = z.string().check(z.regex(ID_PATTERN));
const vec3 = z.tuple([z.number(), z.number(), z.number()]);
const count = z.int().check(z.gte(0));

const fidelity = z.object({
  /** Key of the reference the table was fitted to. */
  source: z.string(),
  meanMm: z.number(),
  p95Mm: z.number(),
  maxMm: z.number(),
});

const structure = z.object({
  id,
  /** Anatomical name in English, with its side: "Right piriformis". */
  name: z.string(),
  latin: z.string(),
  /** Foundational Model of Anatomy number, where one is known. */
  fma: z.nullable(z.int()),
  system: z.enum(SYSTEMS),
  side: z.enum(SIDES),
  /** The innermost group it belongs to: an id in `groups`. */
  group: id,
  /** GLB file in the same folder. */
  file: z.string(),
  /** Node in that file. */
  node: id,
  triangles: count,
  fidelity: z.nullable(fidelity),
  /** How far in it lies: 0 skin, 1 superficial, 2 intermediate, 3 deep, 4 bone, joint, ligament. */
  depth: count,
  /** Box in the model frame, mm. */
  bounds: z.object({ min: vec3, max: vec3 }),
});

const landmark = z.object({
  id,
  name: z.string(),
  structure: id,
  side: z.enum(SIDES),
  /** mm, model frame. */
  position: vec3,
});

const group = z.object({ id, name: z.string(), parent: z.nullable(id) });

const file = z.object({
  name: z.string(),
  bytes: count,
});

const atlas = z.object({
  frame: z.object({
    units: z.literal('mm'),
    origin: z.string(),
    x: z.string(),
    y: z.string(),
    z: z.string(),
  }),
  /** In loading order: what the start view needs comes first. */
  files: z.array(file),
  groups: z.array(group),
  structures: z.array(structure),
  landmarks: z.array(landmark),
});

export type Fidelity = z.infer<typeof fidelity>;
export type AtlasStructure = z.infer<typeof structure>;
export type Landmark = z.infer<typeof landmark>;
export type StructureGroup = z.infer<typeof group>;
export type AtlasFile = z.infer<typeof file>;
export type Atlas = z.infer<typeof atlas>;

/** The depths of the peel, outermost first; the index is `AtlasStructure.depth`. */
export const DEPTHS = ['skin', 'superficial', 'middle', 'deep', 'bone'] as const;

/** Reads `atlas.json`; throws an error that names the field and the reason. */
export function parseAtlas(value: unknown): Atlas {
  const result = z.safeParse(atlas, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`atlas.json: field ${issue?.path.join('.') || '(root)'}: ${issue?.message ?? 'malformed'}`);
}

import * as z from 'zod/mini';
import { ID_PATTERN } from './ids.ts';

const number = z.number();

/** `[cx, cy, cz, rx, ry, rz, qx, qy, qz, qw]` in mm; a unit quaternion, local to world. */
const ellipsoid = z.tuple([number, number, number, number, number, number, number, number, number, number]);

/** `models/shapes/<base-id>.json`: ellipsoids whose smooth union is one structure, the right or midline one. */
const shapeTable = z.object({
  id: z.string().check(z.regex(ID_PATTERN)),
  /** Key of the reference it was fitted to. */
  source: z.string(),
  blendMm: z.number().check(z.gt(0)),
  ellipsoids: z.array(ellipsoid).check(z.minLength(1)),
});

export type Ellipsoid = z.infer<typeof ellipsoid>;
export type ShapeTable = z.infer<typeof shapeTable>;

/** Reads a fitted table; throws an error that names the file, the field and the reason. */
export function parseShapeTable(value: unknown, fileName: string): ShapeTable {
  const result = z.safeParse(shapeTable, value);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(`${fileName}: field ${issue?.path.join('.') || '(root)'}: ${issue?.message ?? 'malformed'}`);
  }
  for (const [index, e] of result.data.ellipsoids.entries()) {
    if (Math.min(e[3], e[4], e[5]) <= 0)
      throw new Error(`${fileName}: field ellipsoids.${index}: radii must be positive`);
    const norm = Math.hypot(e[6], e[7], e[8], e[9]);
    if (Math.abs(norm - 1) > 1e-3)
      throw new Error(`${fileName}: field ellipsoids.${index}: quaternion has length ${norm}, not 1`);
  }
  return result.data;
}

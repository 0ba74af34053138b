import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Fidelity } from '#src/anatomy/atlas.ts';
import type { ShapeTable } from '#src/anatomy/shape-table.ts';
import { readJson } from './shape-files.ts';

/** The measured figures that the compile copies into `atlas.json`: it must run without the reference. */
export const FIDELITY_PATH = join('models', 'fidelity.json');

const figures = z.object({ meanMm: z.number(), p95Mm: z.number(), maxMm: z.number() });
const fidelityFile = z.record(z.string(), figures);

export type FidelityFile = z.infer<typeof fidelityFile>;

/** What `atlas.json` says of a structure; null for one that is authored or was never measured. */
export function fidelityOf(
  id: string,
  shapes: ReadonlyMap<string, ShapeTable>,
  measured: FidelityFile,
): Fidelity | null {
  const [table, figures] = [shapes.get(id), measured[id]];
  return table && figures ? { source: table.source, ...figures } : null;
}

/** Reads `models/fidelity.json`; an absent file says that nothing has been measured yet. */
export async function loadFidelity(path = FIDELITY_PATH): Promise<FidelityFile> {
  if (!existsSync(path)) return {};
  const result = z.safeParse(fidelityFile, await readJson(path));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${path}: field ${issue?.path.join('.') || '(root)'}: ${issue?.message ?? 'malformed'}`);
}

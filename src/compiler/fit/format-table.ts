import type { ShapeTable } from '#src/anatomy/shape-table.ts';

/** A table as the text of its file: one ellipsoid a line, so that a change reads as a change. */
export function formatShapeTable({ id, source, blendMm, ellipsoids }: ShapeTable): string {
  const rows = ellipsoids.map((row) => `    [${row.join(',')}]`).join(',\n');
  return `{\n  "id": ${JSON.stringify(id)},\n  "source": ${JSON.stringify(source)},\n  "blendMm": ${blendMm},\n  "ellipsoids": [\n${rows}\n  ]\n}\n`;
}

/**
 * Solves a symmetric positive definite system whose rows reach only `width` columns to either side, in place: `right`
 * becomes the solution. Cholesky without square roots (L D L').
 * @param band `width + 1` a row: the diagonal, then the columns after it
 */
export function solveBanded(band: Float64Array, right: Float64Array, width: number): void {
  const rows = right.length;
  const step = width + 1;
  for (let i = 0; i < rows; i++) {
    const pivot = band[i * step]!;
    for (let k = 1; k <= width && i + k < rows; k++) {
      const factor = band[i * step + k]! / pivot;
      if (factor === 0) continue;
      for (let j = k; j <= width; j++) band[(i + k) * step + j - k]! -= factor * band[i * step + j]!;
      right[i + k]! -= factor * right[i]!;
    }
  }
  for (let i = rows - 1; i >= 0; i--) {
    for (let k = 1; k <= width && i + k < rows; k++) right[i]! -= band[i * step + k]! * right[i + k]!;
    right[i]! /= band[i * step]!;
  }
}

/** Every wanted id is there, once, and nothing else is. */
export function checkIdsPresent(wanted: Iterable<string>, present: readonly string[]): string[] {
  const missing = new Set(wanted);
  const seen = new Set<string>();
  const findings: string[] = [];
  for (const id of present) {
    if (seen.has(id)) findings.push(`${id} is there twice`);
    else if (!missing.delete(id)) findings.push(`${id} is not wanted`);
    seen.add(id);
  }
  return [...findings, ...[...missing].map((id) => `${id} is missing`)];
}

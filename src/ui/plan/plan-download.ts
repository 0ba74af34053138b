import { formatPlan } from '#src/state/plan-file.ts';
import { planStore } from '#src/state/plan-store.ts';

/** Long enough for every browser to have taken the file, ms. */
const FILE_LIFE_MS = 10_000;

/** Gives the person a file; nothing leaves the device. */
export function saveTextFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), FILE_LIFE_MS);
}

export function savePlanFile(): void {
  saveTextFile('ilium-plan.json', formatPlan(planStore.getState().plan));
}

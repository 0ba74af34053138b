import type { RedFlag } from '#src/content/records.ts';

/** How soon a danger sign needs help, the most urgent first. */
export const URGENCIES = ['now', 'today', 'soon'] as const satisfies readonly RedFlag['urgency'][];

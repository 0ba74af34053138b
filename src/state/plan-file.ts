import { ID_PATTERN } from '#src/anatomy/ids.ts';
import { PLAN_KINDS, PLAN_LIMITS, PLAN_SIDES, type Plan, type PlanItem, planKey } from './plan.ts';

/** What is wrong with the text of a plan; `place` counts the items from 1. */
export type PlanFault =
  | { readonly what: 'unreadable-file' | 'too-big' | 'not-json' | 'not-a-plan' | 'title' }
  | { readonly what: 'newer'; readonly version: number }
  | { readonly what: 'too-many'; readonly count: number }
  | { readonly what: 'item'; readonly place: number; readonly field: keyof PlanItem | 'all' }
  | { readonly what: 'twice'; readonly place: number; readonly id: string };

export type ReadPlan = { readonly plan: Plan } | { readonly fault: PlanFault };

/** Longer than any plan within its limits. */
export const LONGEST_PLAN_TEXT = 250_000;

const ADDRESS_PATTERN = /^#\/[\w/?&=.,:%-]*$/;

/** The text of a plan, for a file and for the storage of the device. */
export function formatPlan(plan: Plan): string {
  return `${JSON.stringify({ ilium: 'plan', ...plan }, null, 2)}\n`;
}

/** Reads a text that anybody may have written: a whole plan, or the first thing that is wrong with it. */
export function parsePlan(text: string): ReadPlan {
  if (text.length > LONGEST_PLAN_TEXT) return { fault: { what: 'too-big' } };
  const value = parseJson(text);
  if (value === undefined) return { fault: { what: 'not-json' } };
  if (!isObject(value) || value.ilium !== 'plan' || !Array.isArray(value.items)) {
    return { fault: { what: 'not-a-plan' } };
  }
  const { version, title, items } = value;
  if (typeof version !== 'number' || version < 1) return { fault: { what: 'not-a-plan' } };
  if (version !== 1) return { fault: { what: 'newer', version } };
  if (!isText(title, PLAN_LIMITS.titleCharacters)) return { fault: { what: 'title' } };
  if (items.length > PLAN_LIMITS.items) return { fault: { what: 'too-many', count: items.length } };
  const read = readItems(items);
  return 'fault' in read ? read : { plan: { version, title, items: read.items } };
}

function readItems(values: readonly unknown[]): { items: readonly PlanItem[] } | { fault: PlanFault } {
  const items: PlanItem[] = [];
  for (const [index, value] of values.entries()) {
    const item = readItem(value);
    const place = index + 1;
    if (typeof item === 'string') return { fault: { what: 'item', place, field: item } };
    if (items.some((known) => planKey(known) === planKey(item)))
      return { fault: { what: 'twice', place, id: item.id } };
    items.push(item);
  }
  return { items };
}

/** The item, or the field that is wrong. */
function readItem(value: unknown): PlanItem | keyof PlanItem | 'all' {
  if (!isObject(value)) return 'all';
  const { id, note, addressHash } = value;
  const kind = PLAN_KINDS.find((known) => known === value.kind);
  const side = PLAN_SIDES.find((known) => known === value.side);
  if (!kind) return 'kind';
  if (!isText(id, LONGEST_ID) || !ID_PATTERN.test(id)) return 'id';
  if (!side) return 'side';
  if (!isText(note, PLAN_LIMITS.noteCharacters)) return 'note';
  const isAddress = isText(addressHash, PLAN_LIMITS.addressCharacters) && ADDRESS_PATTERN.test(addressHash);
  return isAddress ? { kind, id, side, note, addressHash } : 'addressHash';
}

const LONGEST_ID = 100;

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

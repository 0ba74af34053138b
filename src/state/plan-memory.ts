import { EMPTY_PLAN, type Plan } from './plan.ts';
import { mergedPlans } from './plan-changes.ts';
import { formatPlan, parsePlan } from './plan-file.ts';
import { planStore } from './plan-store.ts';

const KEY = 'ilium.plan';
const ASIDE_KEYS = [1, 2, 3, 4, 5].map((number) => `${KEY}.aside-${number}`);
/** How long the plan must rest before it is kept, ms. */
const SAVE_DELAY_MS = 300;

/**
 * Keeps the plan on the device. What another tab has kept in the meantime is taken in before anything is written;
 * a text that cannot be read is put aside first; where nothing can be kept the plan holds for this visit and says so.
 * Returns the way to stop.
 */
export function startPlanMemory(storage: () => Storage = () => window.localStorage, page: Window = window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the storage holds, as far as we read or wrote it. */
  let known: string | null = null;
  /** The plan that the storage holds. */
  let saved: Plan = EMPTY_PLAN;
  /** An unreadable text stands there and could not be put aside: it must not be lost. */
  let blocked = false;

  const take = (theirs: Plan) => {
    const ours = planStore.getState().plan;
    const plan = ours === saved ? theirs : mergedPlans(theirs, ours);
    saved = theirs;
    planStore.setState({ plan });
  };
  const read = () => {
    const text = storage().getItem(KEY);
    if (text === known) return;
    known = text;
    blocked = false;
    if (text === null) return;
    const found = parsePlan(text);
    if ('plan' in found) return take(found.plan);
    blocked = !putAside(storage(), text);
    planStore.setState(({ aside }) => ({ aside: aside.includes(text) ? aside : [...aside, text] }));
  };
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    if (planStore.getState().plan === saved) return;
    try {
      read();
      const { plan } = planStore.getState();
      if (blocked) return planStore.setState({ kept: 'full' });
      const text = formatPlan(plan);
      storage().setItem(KEY, text);
      known = text;
      saved = plan;
      planStore.setState({ kept: 'yes' });
    } catch (reason) {
      planStore.setState({ kept: isFull(reason) ? 'full' : 'refused' });
    }
  };
  const look = () => {
    try {
      read();
    } catch {
      // Refused: that matters only once there is something to keep, and `save` says so then.
    }
  };
  const follow = (event: StorageEvent) => {
    if (event.key === KEY) look();
  };
  const turn = () => (page.document.visibilityState === 'hidden' ? save() : look());

  look();
  if (planStore.getState().plan !== saved) timer = setTimeout(save, SAVE_DELAY_MS);
  const unsubscribe = planStore.subscribe(({ plan }, previous) => {
    if (plan === previous.plan || plan === saved) return;
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_DELAY_MS);
  });
  page.addEventListener('storage', follow);
  page.addEventListener('pagehide', save);
  page.addEventListener('pageshow', look);
  page.document.addEventListener('visibilitychange', turn);
  return () => {
    save();
    unsubscribe();
    page.removeEventListener('storage', follow);
    page.removeEventListener('pagehide', save);
    page.removeEventListener('pageshow', look);
    page.document.removeEventListener('visibilitychange', turn);
  };
}

/** Finds what was put aside on earlier visits. */
export function recallAside(storage: () => Storage = () => window.localStorage): void {
  try {
    const texts = ASIDE_KEYS.map((key) => storage().getItem(key)).filter((text) => text !== null);
    planStore.setState(({ aside }) => ({ aside: [...new Set([...aside, ...texts])] }));
  } catch {
    // Refused: then nothing was put aside.
  }
}

/** Throws away what was put aside. */
export function forgetAside(storage: () => Storage = () => window.localStorage): void {
  try {
    for (const key of ASIDE_KEYS) storage().removeItem(key);
  } catch {
    // Refused: then nothing is there either.
  }
  planStore.setState({ aside: [] });
}

/** True when the text is kept under another key. */
function putAside(storage: Storage, text: string): boolean {
  const key = ASIDE_KEYS.find((one) => storage.getItem(one) === text || storage.getItem(one) === null);
  if (key === undefined) return false;
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function isFull(reason: unknown): boolean {
  return reason instanceof DOMException && /quota/i.test(reason.name);
}

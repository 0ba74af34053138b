import { announcements } from './en/announcements.ts';
import { credits } from './en/credits.ts';
import { help } from './en/help.ts';
import { keeping } from './en/keeping.ts';
import { names } from './en/names.ts';
import { parts } from './en/parts.ts';
import { peel } from './en/peel.ts';
import { plan } from './en/plan.ts';
import { planning } from './en/planning.ts';
import { search } from './en/search.ts';
import { sheet } from './en/sheet.ts';
import { spoken } from './en/spoken.ts';
import { status } from './en/status.ts';
import { toolbar } from './en/toolbar.ts';
import { tree } from './en/tree.ts';

/** All English words. For types and tests: what says something imports its area alone, so that each chunk carries its own. */
export const en = {
  announcements,
  credits,
  help,
  keeping,
  names,
  parts,
  peel,
  plan,
  planning,
  search,
  sheet,
  spoken,
  status,
  toolbar,
  tree,
};

/** What another language must satisfy. */
export type Words = typeof en;

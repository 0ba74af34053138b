import { announcements } from './en/announcements.ts';
import { ball } from './en/ball.ts';
import { credits } from './en/credits.ts';
import { finder } from './en/finder.ts';
import { help } from './en/help.ts';
import { keeping } from './en/keeping.ts';
import { labels } from './en/labels.ts';
import { layout } from './en/layout.ts';
import { learn } from './en/learn.ts';
import { legend } from './en/legend.ts';
import { maps } from './en/maps.ts';
import { model } from './en/model.ts';
import { names } from './en/names.ts';
import { neighbours } from './en/neighbours.ts';
import { notices } from './en/notices.ts';
import { pain } from './en/pain.ts';
import { panel } from './en/panel.ts';
import { parts } from './en/parts.ts';
import { peel } from './en/peel.ts';
import { plan } from './en/plan.ts';
import { planning } from './en/planning.ts';
import { pose } from './en/pose.ts';
import { quiz } from './en/quiz.ts';
import { record } from './en/record.ts';
import { relations } from './en/relations.ts';
import { search } from './en/search.ts';
import { sheet } from './en/sheet.ts';
import { site } from './en/site.ts';
import { sources } from './en/sources.ts';
import { spoken } from './en/spoken.ts';
import { status } from './en/status.ts';
import { tape } from './en/tape.ts';
import { technique } from './en/technique.ts';
import { timer } from './en/timer.ts';
import { toolbar } from './en/toolbar.ts';
import { tour } from './en/tour.ts';
import { tree } from './en/tree.ts';
import { underneath } from './en/underneath.ts';
import { variants } from './en/variants.ts';

/** All English words. For types and tests: what says something imports its area alone, so that each chunk carries its own. */
export const en = {
  announcements,
  ball,
  credits,
  finder,
  help,
  keeping,
  labels,
  layout,
  learn,
  legend,
  maps,
  model,
  names,
  neighbours,
  notices,
  pain,
  panel,
  parts,
  peel,
  plan,
  planning,
  pose,
  quiz,
  record,
  relations,
  search,
  sheet,
  site,
  sources,
  spoken,
  status,
  tape,
  technique,
  timer,
  toolbar,
  tour,
  tree,
  underneath,
  variants,
};

/** What another language must satisfy. */
export type Words = typeof en;

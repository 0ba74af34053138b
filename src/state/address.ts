import type { Atlas } from '#src/anatomy/atlas.ts';
import { ID_PATTERN } from '#src/anatomy/ids.ts';
import { VARIANTS } from '#src/anatomy/sciatic-variant.ts';
import { notices } from '#src/words/en/notices.ts';
import { formatCamera, formatLayers, parseCamera, parseLayers, parsePeel } from './address-fields.ts';
import { resolveStructureId, structuresById, structuresOfBase } from './structures.ts';
import { variantInView } from './variant-in-view.ts';
import {
  BULGES,
  type CameraGoal,
  OVERLAYS,
  PAGE_KINDS,
  type Page,
  type PageKind,
  SIDE_FILTERS,
  type SideFilter,
  SKIN_TECHNIQUES,
  START_VIEW,
  type View,
} from './view.ts';

/**
 * `#/<kind>/<id>?stop=..&sel=..&hide=a,b&fade=..&only=..&layers=skin:0.5,..&peel=<left>,<right>&side=..&labels=on&show=..&variant=..&to=..&bulge=..&cam=..`
 * What equals the default is left out; `cam` is a preset, `fit`, `selection` or six mm values: position, then target.
 */
export function formatAddress(view: View): string {
  const { page, selectedId } = view;
  const path = page === null ? '' : page.id === '' ? page.kind : `${page.kind}/${page.id}`;
  const { left, right } = view.peel;
  const samePeel = left === START_VIEW.peel.left && right === START_VIEW.peel.right;
  const fields: readonly (readonly [string, string])[] = [
    ['stop', page?.stop?.toString() ?? ''],
    ['sel', selectedId === selectionOf(page) ? '' : (selectedId ?? NOTHING)],
    ['hide', view.hidden.join(',')],
    ['fade', view.faded.join(',')],
    ['only', view.isolated.join(',')],
    ['layers', formatLayers(view.layers)],
    ['peel', samePeel ? '' : `${left},${right}`],
    ['side', view.sides === START_VIEW.sides ? '' : view.sides],
    ['labels', view.labels ? 'on' : ''],
    ['show', view.overlay === START_VIEW.overlay ? '' : view.overlay],
    ['variant', view.variant === START_VIEW.variant ? '' : view.variant],
    ['to', view.linkedId ?? ''],
    ['bulge', view.bulge === START_VIEW.bulge ? '' : view.bulge],
    ['cam', formatCamera(view.camera, usualCamera(view))],
  ];
  const query = fields.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`);
  return `#/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** What an address is read against. */
export interface AddressContext {
  /** Without an atlas ids are taken as they stand; read the address again when it is there. */
  readonly atlas: Atlas | null;
  /** Is there something to read on this page? The records are not the store's business. */
  readonly knowsPage: (page: Page) => boolean;
}

export interface ParsedAddress {
  readonly view: View;
  /** What the address asked for and could not get, for the person to read. */
  readonly notice: string | null;
}

/** Reads an address. Never throws: what makes no sense gives the start view, or is left out, and the notice says so. */
export function parseAddress(hash: string, context: AddressContext): ParsedAddress {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const fields = new URLSearchParams(query);
  const sides = SIDE_FILTERS.find((side) => side === fields.get('side')) ?? START_VIEW.sides;
  const page = atStop(parsePage(path, sides, context), fields.get('stop'));
  if (page === 'unknown') {
    const asked = path.slice(0, LONGEST_QUOTE);
    return { view: START_VIEW, notice: notices.noPage(asked) };
  }
  const missing: string[] = [];
  const readIds = (field: string) => parseIds(fields.get(field), context.atlas, missing);
  const selectedId = parseSelection(fields.get('sel'), page, sides, context.atlas, missing);
  const view: View = {
    page,
    selectedId,
    hidden: readIds('hide'),
    faded: readIds('fade'),
    isolated: readIds('only'),
    layers: parseLayers(fields.get('layers')),
    peel: parsePeel(fields.get('peel')),
    sides,
    labels: fields.get('labels') === 'on',
    overlay: OVERLAYS.find((overlay) => overlay === fields.get('show')) ?? START_VIEW.overlay,
    variant: VARIANTS.find((variant) => variant === fields.get('variant')) ?? START_VIEW.variant,
    linkedId: parseId(fields.get('to'), sides, context.atlas, missing),
    bulge: BULGES.find((bulge) => bulge === fields.get('bulge')) ?? START_VIEW.bulge,
    camera: START_VIEW.camera,
  };
  const usual = usualCamera(view);
  const camera = parseCamera(fields.get('cam')) ?? usual;
  const isLost = camera.kind === 'selection' && selectedId === null;
  return {
    view: { ...view, camera: isLost ? usual : camera },
    notice: missing.length > 0 ? missingText(missing) : null,
  };
}

/** Pages that are one each: their addresses have no id. */
const SINGLE_PAGES = ['pain', 'plan', 'learn', 'quiz'] as const;
/** Stands for "nothing selected" where a page would select its structure. */
const NOTHING = 'none';
/** Characters of a wrong address that are repeated to the person. */
const LONGEST_QUOTE = 60;
/** Things that were not found and are named to the person. */
const MOST_QUOTED = 3;

function parsePage(path: string, sides: SideFilter, { atlas, knowsPage }: AddressContext): Page | null | 'unknown' {
  const [kind = '', id = '', ...rest] = path.replace(/^\/+|\/+$/g, '').split('/');
  if (kind === '') return null;
  const single = SINGLE_PAGES.find((known) => known === kind);
  if (single) return { kind: single, id: '' };
  if (!isPageKind(kind) || !ID_PATTERN.test(id) || rest.length > 0) return 'unknown';
  const isStructure = kind === 'structure' || kind === 'nerve';
  const found = isStructure && atlas ? resolveStructureId(atlas, id, sides) : null;
  if (found !== null) return { kind, id: found };
  const page: Page = { kind, id };
  return (isStructure && atlas === null) || knowsPage(page) ? page : 'unknown';
}

/** A tour can be opened at one of its stops. */
function atStop(page: Page | null | 'unknown', stop: string | null): Page | null | 'unknown' {
  if (page === null || page === 'unknown' || page.kind !== 'tour' || !/^[1-9]$/.test(stop ?? '')) return page;
  return { ...page, stop: Number(stop) };
}

function parseSelection(
  text: string | null,
  page: Page | null,
  sides: SideFilter,
  atlas: Atlas | null,
  missing: string[],
): string | null {
  if (text === NOTHING) return null;
  const usual = selectionOf(page);
  if (text === null) return usual !== null && atlas && !structuresById(atlas).has(usual) ? null : usual;
  return parseId(text, sides, atlas, missing);
}

/** One id; an unknown one goes to `missing`. */
function parseId(text: string | null, sides: SideFilter, atlas: Atlas | null, missing: string[]): string | null {
  if (text === null || text === '') return null;
  const found = !ID_PATTERN.test(text) ? null : atlas ? resolveStructureId(atlas, text, sides) : text;
  if (found === null) missing.push(text);
  return found;
}

/** Ids with commas between them; a base id stands for both sides. Unknown ones go to `missing`. */
function parseIds(text: string | null, atlas: Atlas | null, missing: string[]): readonly string[] {
  const ids = new Set<string>();
  for (const id of (text ?? '').split(',').filter(Boolean)) {
    const found = !ID_PATTERN.test(id) ? [] : atlas ? idsFor(id, atlas) : [id];
    if (found.length === 0) missing.push(id);
    for (const one of found) ids.add(one);
  }
  return [...ids];
}

function idsFor(id: string, atlas: Atlas): readonly string[] {
  return structuresById(atlas).has(id) ? [id] : structuresOfBase(atlas, id).map((structure) => structure.id);
}

function missingText(missing: readonly string[]): string {
  const named = missing.slice(0, MOST_QUOTED).map((id) => id.slice(0, LONGEST_QUOTE));
  return notices.missing(named, missing.length - named.length);
}

/** What a page selects of itself. */
function selectionOf(page: Page | null): string | null {
  return page?.kind === 'structure' || page?.kind === 'nerve' ? page.id : null;
}

/** Where a technique is drawn on the skin, or a nerve on another way, what is drawn is what the camera looks for. */
function usualCamera(view: View): CameraGoal {
  const isDrawn =
    SKIN_TECHNIQUES.some((kind) => kind === view.page?.kind) || variantInView(view) !== START_VIEW.variant;
  return view.selectedId === null && !isDrawn ? START_VIEW.camera : { kind: 'selection' };
}

function isPageKind(text: string): text is PageKind {
  return PAGE_KINDS.some((kind) => kind === text);
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

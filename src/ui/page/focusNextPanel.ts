import { PANELS, type Panel } from '../../state/panels.ts';
import { useStore } from '../../state/store.ts';
import { openCatalog, showPanel } from '../../state/viewActions.ts';
import { PANEL_ENTRIES } from './panels.tsx';
import { closestPart, findPart, partSelector } from '../common/browser/parts.ts';

/** Where F6 stops: each panel, and at last the button that everything leads to. */
const STOPS = [...PANELS, 'copy'] as const;
type Stop = (typeof STOPS)[number];

const CONTROLS = 'button:enabled, input:enabled, select:enabled, a[href], [tabindex="0"]';

/** A panel, or the view in it, that is still loading. */
const UNFINISHED = `[aria-busy="true"], :has(${partSelector('placeholder')})`;

/** How many frames a panel may take to appear; one that does not is passed over. */
const PATIENCE = 90;

/** Moves the focus to the next panel (1) or the one before (-1), round the ends; on a phone its tab comes forward. */
export function focusNextPanel(way: 1 | -1): void {
  // A dialog or a menu keeps the focus until it is closed.
  if (document.querySelector('body > [role="presentation"]')) return;
  const at = STOPS.indexOf(currentStop() ?? (way === 1 ? 'copy' : 'catalog'));
  go((at + way + STOPS.length) % STOPS.length, way, STOPS.length);
}

/** Moves the focus into a panel: to the editor, the list of targets, whatever is used first there. */
export function focusPanel(panel: Panel): void {
  go(STOPS.indexOf(panel), 1, 1);
}

function go(at: number, way: 1 | -1, rest: number): void {
  const stop = STOPS[at];
  if (!stop || rest === 0) return;
  const panel = stop === 'copy' ? 'export' : stop;
  makeRoom(panel);
  showPanel(panel);
  const next = () => go((at + way + STOPS.length) % STOPS.length, way, rest - 1);
  awaitPanel(panel, PATIENCE, (place) => {
    const landing = place && landingIn(place, stop);
    if (landing) landing.focus();
    else next();
  });
}

/** In middle-sized windows the catalog may have to come, or to give its place back to the right side. */
function makeRoom(panel: Panel): void {
  if (panel === 'catalog') openCatalog(true);
  else if (placeOf(panel)?.getClientRects().length === 0) openCatalog(false);
}

/** The stop at which the focus is. On a phone the panel that shows, wherever the focus is. */
function currentStop(): Stop | undefined {
  const focused = document.activeElement;
  if (closestPart(focused, 'copy-bar')) return 'copy';
  const place = focused?.closest<HTMLElement>('[data-panel], [data-crashed]');
  const id = place?.dataset['panel'] ?? place?.dataset['crashed'];
  if (id === undefined && findPart(document, 'tab-bar')) return useStore.getState().panel;
  return STOPS.find((stop) => stop === id);
}

/** The panel, or what says that it crashed. */
function placeOf(panel: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`:is([data-panel="${panel}"], [data-crashed="${panel}"])`);
}

function landingIn(place: HTMLElement, stop: Stop): HTMLElement | undefined {
  const usable = (selector: string) =>
    [...place.querySelectorAll<HTMLElement>(selector)].find(
      (element) => element.getClientRects().length > 0 && !element.matches(':disabled, [role="separator"]'),
    );
  return stop === 'copy'
    ? usable(`${partSelector('copy-bar')} button`)
    : (usable(PANEL_ENTRIES[stop].landing) ?? usable(CONTROLS));
}

/** Calls back with the panel once it is there and loaded, or with nothing where that takes too long. */
function awaitPanel(id: string, frames: number, done: (panel: HTMLElement | null) => void): void {
  const panel = placeOf(id);
  const isThere = panel && panel.getClientRects().length > 0 && !panel.matches(UNFINISHED);
  if (isThere || frames === 0) done(isThere ? panel : null);
  else requestAnimationFrame(() => awaitPanel(id, frames - 1, done));
}

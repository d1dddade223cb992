import { PANELS, useStore, type Panel } from '../../state/store.ts';
import { openCatalog, showPanel } from '../../state/viewActions.ts';

/** Where F6 stops: each panel, and at last the button that everything leads to. */
const STOPS = [...PANELS, 'copy'] as const;
type Stop = (typeof STOPS)[number];

/** What the focus lands on at a stop: the first of these that is there, else the first control of the panel. */
const LANDINGS: Readonly<Record<Stop, string>> = {
  catalog: '[type="search"]',
  template: '.cm-content, .field-row .field-key button',
  preview: '.log-name[tabindex="0"], :is(th, td)[tabindex="0"]',
  problems: '.problem-title[tabindex="0"]',
  export: '.target-picker',
  copy: '.copy-button',
};

const CONTROLS = 'button:enabled, input:enabled, select:enabled, a[href], [tabindex="0"]';

/** How many frames a panel may take to appear; one that does not is passed over. */
const PATIENCE = 90;

/** Moves the focus to the next panel (1) or the one before (-1), round the ends; on a phone its tab comes forward. */
export function walkPanels(way: 1 | -1): void {
  // A dialog or a menu keeps the focus until it is closed.
  if (document.querySelector('.MuiModal-root')) return;
  const at = STOPS.indexOf(currentStop() ?? (way === 1 ? 'copy' : 'catalog'));
  go((at + way + STOPS.length) % STOPS.length, way, STOPS.length);
}

/** Moves the focus into a panel: to the editor, the list of targets, whatever is used first there. */
export function goToPanel(panel: Panel): void {
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
  else if (
    (panel === 'problems' || panel === 'export') &&
    document.querySelector('.side.right')?.getClientRects().length === 0
  ) {
    openCatalog(false);
  }
}

/** The stop at which the focus is. On a phone the panel that shows, wherever the focus is. */
function currentStop(): Stop | undefined {
  const focused = document.activeElement;
  if (focused?.closest('.copy-bar')) return 'copy';
  const place = focused?.closest<HTMLElement>('[data-panel], [data-crashed]');
  const id = place?.dataset['panel'] ?? place?.dataset['crashed'];
  if (id === undefined && document.querySelector('.tab-bar')) return useStore.getState().panel;
  return STOPS.find((stop) => stop === id);
}

function landingIn(place: HTMLElement, stop: Stop): HTMLElement | undefined {
  const usable = (selector: string) =>
    [...place.querySelectorAll<HTMLElement>(selector)].find(
      (element) => element.getClientRects().length > 0 && !element.matches(':disabled, .splitter'),
    );
  const landing = usable(LANDINGS[stop]);
  return stop === 'copy' ? landing : (landing ?? usable(CONTROLS));
}

/** Calls back with the panel once it is there and loaded, or with nothing where that takes too long. */
function awaitPanel(id: string, frames: number, done: (panel: HTMLElement | null) => void): void {
  const panel = document.querySelector<HTMLElement>(
    `[data-panel="${id}"]:not([aria-busy="true"], :has(.editor-stand-in)), [data-crashed="${id}"]`,
  );
  if ((panel && panel.getClientRects().length > 0) || frames === 0) done(panel);
  else requestAnimationFrame(() => awaitPanel(id, frames - 1, done));
}

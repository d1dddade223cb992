import { endDrag, startDrag, showPlace } from './dragSteps.ts';
import { useDrag, zones, type DragItem } from './drag.ts';

/** How many frames the template may take to appear. */
const PATIENCE = 90;

const STEPS: Readonly<Record<string, { readonly way: 1 | -1; readonly far: boolean }>> = {
  ArrowDown: { way: 1, far: true },
  ArrowUp: { way: -1, far: true },
  ArrowRight: { way: 1, far: false },
  ArrowLeft: { way: -1, far: false },
};

/**
 * Lifts an item with the keyboard: up and down carry it from border to border, left and right, or Alt with any arrow,
 * to every finer place. Enter or Space drops it, Escape or Tab puts it back.
 */
export function startKeyboardDrag(item: DragItem): void {
  const from = document.activeElement;
  startDrag(item, undefined);
  const end = (cancelled: boolean) => {
    removeEventListener('keydown', press, true);
    removeEventListener('pointerdown', away, true);
    endDrag(cancelled);
    if (cancelled && from instanceof HTMLElement) from.focus();
  };
  const away = () => end(true);
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (step) move(item, step.way, step.far && !event.altKey);
    else if (event.key === 'Enter' || event.key === ' ') end(false);
    else if (event.key === 'Escape' || event.key === 'Tab') end(true);
  };
  addEventListener('keydown', press, true);
  addEventListener('pointerdown', away, true);
  requestAnimationFrame(() => begin(item, PATIENCE));
}

/** Goes to the first place; on a phone the template has just come forward, and may yet have to load. */
function begin(item: DragItem, frames: number): void {
  const { item: held, place } = useDrag.getState();
  if (held !== item || place) return;
  move(item, 1, true);
  if (!useDrag.getState().place && frames > 0) requestAnimationFrame(() => begin(item, frames - 1));
}

function move(item: DragItem, way: 1 | -1, far: boolean): void {
  const [zone] = zones;
  const next = zone?.step(item, useDrag.getState().place, way, far);
  if (zone && next) showPlace(zone, next);
}

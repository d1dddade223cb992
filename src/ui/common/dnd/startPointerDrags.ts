import { DragDropManager, Draggable, PointerActivationConstraints, PointerSensor } from '@dnd-kit/dom';
import { moveDrag, endDrag, startDrag, refreshDrag } from './dragSteps.ts';
import { sources, useDrag, watchSources, type DragItem } from './drag.ts';

/** A finger must rest this long, in milliseconds, so that a swipe still scrolls; on a grip it need not. */
const LONG_PRESS = 350;

/** While a list scrolls, the place is looked for so much later, in milliseconds: reading ten a second is enough. */
const LOOK_AFTER = 100;

/**
 * Makes mouse, pen and touch lift what the sources offer. `press` began before this was loaded and still goes on.
 * The whole of dnd-kit comes with this chunk.
 */
export function startPointerDrags(press: PointerEvent | undefined): void {
  let pressed: DragItem | undefined;
  let byTouch = false;
  const manager = new DragDropManager({
    // The preview, the words, the places and the scrolling are our own: they know the template.
    plugins: [],
    sensors: [
      PointerSensor.configure({
        activationConstraints: (event) =>
          event.pointerType === 'touch' && !isGrip(event.target)
            ? [new PointerActivationConstraints.Delay({ value: LONG_PRESS, tolerance: 8 })]
            : [new PointerActivationConstraints.Distance({ value: 4 })],
        preventActivation: (event, { element }) => {
          pressed = [...sources].find((source) => source.element === element)?.itemAt(event);
          byTouch = event.pointerType === 'touch';
          return pressed === undefined;
        },
      }),
    ],
  });
  manager.monitor.addEventListener('dragstart', ({ operation }) => {
    if (!pressed) return;
    const { activatorEvent, position } = operation;
    // The pointer has moved on since the press, and may rest now.
    const isMove = activatorEvent instanceof PointerEvent && activatorEvent.type === 'pointermove';
    startDrag(
      pressed,
      isMove ? { x: activatorEvent.clientX, y: activatorEvent.clientY } : position.current,
      byTouch,
    );
    refreshDrag();
  });
  manager.monitor.addEventListener('dragmove', ({ to, operation }) =>
    moveDrag(to ?? operation.position.current),
  );
  manager.monitor.addEventListener('dragend', ({ canceled }) => {
    if (!canceled) refreshDrag();
    endDrag(canceled);
  });
  followScrolling();
  followSources(manager);
  // The sources listen once dnd-kit has been through its queue.
  if (press) setTimeout(() => handOver(press));
}

/**
 * Keeps something draggable for the element of every source. A source that goes and comes back at once, as the
 * editor's does when it is set up anew, keeps its own: a press on it goes on.
 */
function followSources(manager: DragDropManager): void {
  const made = new Map<HTMLElement, Draggable>();
  let waiting = false;
  const follow = () => {
    waiting = false;
    const elements = new Set([...sources].map(({ element }) => element));
    for (const [element, draggable] of made) {
      if (elements.has(element)) continue;
      made.delete(element);
      draggable.destroy();
    }
    for (const element of elements) {
      if (!made.has(element)) made.set(element, new Draggable({ id: nextId(), element }, manager));
    }
  };
  follow();
  watchSources(() => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(follow);
  });
}

function keepStill(event: Event): void {
  if (useDrag.getState().item) event.preventDefault();
}

/** What is there for dragging and nothing else, and lets no finger scroll. */
function isGrip(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-grip]') !== null;
}

let lastId = 0;

const nextId = (): string => `source-${(lastId += 1)}`;

/**
 * What was pressed may have been drawn anew since, so it is what stands there now that hears of it. The finger's moves
 * still go to what it touched, even if that is gone from the page, and only there can they be kept from scrolling.
 */
function handOver(press: PointerEvent): void {
  press.target?.addEventListener('touchmove', keepStill, { passive: false });
  const target = document.elementFromPoint(press.clientX, press.clientY);
  target?.dispatchEvent(new PointerEvent(press.type, press));
}

/** A list that scrolls below a resting pointer brings another place under it. */
function followScrolling(): void {
  let waiting = false;
  const look = () => {
    waiting = false;
    refreshDrag();
  };
  const follow = () => {
    if (waiting || !useDrag.getState().point) return;
    waiting = true;
    setTimeout(look, LOOK_AFTER);
  };
  document.addEventListener('scroll', follow, { capture: true, passive: true });
}

import { DragDropManager, Draggable, PointerActivationConstraints, PointerSensor } from '@dnd-kit/dom';
import { carryTo, letGo, lift } from './carry.ts';
import { sources, useDrag, watchSources, type DragItem, type DragSource } from './drag.ts';

/** A finger must rest this long, in milliseconds, so that a swipe still scrolls. */
const LONG_PRESS = 250;

/** While a list scrolls, the place is looked for so much later, in milliseconds: reading ten a second is enough. */
const LOOK_AFTER = 100;

/**
 * Makes mouse, pen and touch lift what the sources offer. `press` began before this was loaded and still goes on.
 * The whole of dnd-kit comes with this chunk.
 */
export function startPointerDrags(press: PointerEvent | undefined): void {
  let pressed: DragItem | undefined;
  const manager = new DragDropManager({
    // The preview, the words, the places and the scrolling are our own: they know the template.
    plugins: [],
    sensors: [
      PointerSensor.configure({
        activationConstraints: (event) =>
          event.pointerType === 'touch'
            ? [new PointerActivationConstraints.Delay({ value: LONG_PRESS, tolerance: 8 })]
            : [new PointerActivationConstraints.Distance({ value: 4 })],
        preventActivation: (event, { element }) => {
          pressed = [...sources].find((source) => source.element === element)?.itemAt(event);
          return pressed === undefined;
        },
      }),
    ],
  });
  manager.monitor.addEventListener('dragstart', ({ operation }) => {
    if (pressed) lift(pressed, operation.position.current);
  });
  manager.monitor.addEventListener('dragmove', ({ to, operation }) =>
    carryTo(to ?? operation.position.current),
  );
  manager.monitor.addEventListener('dragend', ({ canceled }) => {
    const { point } = useDrag.getState();
    if (point && !canceled) carryTo(point);
    letGo(canceled);
  });
  followScrolling();
  const made = new Map<DragSource, Draggable>();
  const follow = () => {
    for (const [source, draggable] of made) {
      if (sources.has(source)) continue;
      made.delete(source);
      draggable.destroy();
    }
    for (const source of sources) {
      if (made.has(source)) continue;
      made.set(source, new Draggable({ id: crypto.randomUUID(), element: source.element }, manager));
    }
  };
  follow();
  watchSources(follow);
  // The sources listen once dnd-kit has been through its queue.
  if (press) setTimeout(() => press.target?.dispatchEvent(new PointerEvent(press.type, press)));
}

/** A list that scrolls below a resting pointer brings another place under it. */
function followScrolling(): void {
  let waiting = false;
  const look = () => {
    waiting = false;
    const { point } = useDrag.getState();
    if (point) carryTo(point);
  };
  const follow = () => {
    if (waiting || !useDrag.getState().point) return;
    waiting = true;
    setTimeout(look, LOOK_AFTER);
  };
  document.addEventListener('scroll', follow, { capture: true, passive: true });
}

import { useLayoutEffect, useRef } from 'react';
import { Prose } from '../components/Prose.tsx';
import { useMessages, useTranslate } from '../hooks/useMessages.ts';
import { placeCard } from './cardPlace.ts';
import { useDrag } from './drag.ts';
import { KeyboardStrip } from './KeyboardStrip.tsx';
import { LiftedItem } from './LiftedItem.tsx';
import './DragPreview.css';

/** What is being dragged and what would come of it: a card by the pointer, for the keyboard a strip at the template's foot. */
export function DragPreview() {
  const byKeyboard = useDrag((state) => state.point === undefined);
  const item = useDrag((state) => state.item);
  if (!item) return null;
  return byKeyboard ? <KeyboardStrip item={item} /> : <Card />;
}

function Card() {
  const words = useMessages().drag;
  const translate = useTranslate();
  const item = useDrag((state) => state.item);
  const place = useDrag((state) => state.place);
  const byTouch = useDrag((state) => state.byTouch);
  const box = useRef<HTMLDivElement>(null);
  // Its size changes with its words only; reading it on each move would lay the page out each time.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const put = () => {
      const { point } = useDrag.getState();
      if (!point) return;
      const { x, y } = placeCard(size, point, innerWidth, byTouch);
      element.style.transform = `translate(${x}px, ${y}px)`;
    };
    put();
    return useDrag.subscribe(put);
  });
  if (!item) return null;
  const refused = place === undefined || place.drop.edits.length === 0;
  return (
    <div ref={box} className={refused ? 'drag-preview refused' : 'drag-preview'} aria-hidden="true">
      <LiftedItem item={item} />
      <div className="words">{place ? <Prose text={translate(place.drop.words)} /> : words.noPlace}</div>
    </div>
  );
}

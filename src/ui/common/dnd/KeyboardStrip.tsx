import { useLayoutEffect, useRef } from 'react';
import { Prose } from '../components/Prose.tsx';
import { useMessages, useTranslate } from '../hooks/useMessages.ts';
import { useDrag, zones, type DragItem } from './drag.ts';

/** What the keyboard carries would do, and its keys, over the foot of the template. */
export function KeyboardStrip({ item }: { readonly item: DragItem }) {
  const words = useMessages().drag;
  const translate = useTranslate();
  const place = useDrag((state) => state.place);
  const box = useRef<HTMLDivElement>(null);
  // On a phone the template may only now be coming forward.
  useLayoutEffect(() => {
    const [zone] = zones;
    const element = box.current;
    if (!zone || !element) return;
    const { left, bottom, width } = zone.element.getBoundingClientRect();
    element.style.left = `${left}px`;
    element.style.width = `${width}px`;
    element.style.top = `${Math.min(bottom, innerHeight - element.offsetHeight)}px`;
  });
  return (
    <div ref={box} className="drag-strip" aria-hidden="true">
      <b>{place ? <Prose text={translate(place.drop.words)} /> : words.noPlace}</b>
      <span className="keys">
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        <span>{words.keyBorder}</span>
        <kbd>←</kbd>
        <kbd>→</kbd>
        <kbd>Alt</kbd>
        <span>{item.payload.kind === 'row' ? words.keyVariable : words.keyExact}</span>
        <kbd>↵</kbd>
        <span>{words.keyDrop}</span>
        <kbd>Esc</kbd>
        <span>{words.keyBack}</span>
      </span>
    </div>
  );
}

import { useLayoutEffect, useRef } from 'react';
import { useDrag, type DragItem, type Point } from './drag.ts';
import { Chip } from '../parts/Chip.tsx';
import { Prose } from '../parts/Prose.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';
import './DragPreview.css';

/** How far it stands off the pointer, to the right and below. */
const OFFSET = 10;

/** What is being dragged and where it would land, beside the pointer; at the foot of the page for the keyboard. */
export function DragPreview() {
  const words = useMessages().fields;
  const translate = useTranslate();
  const item = useDrag((state) => state.item);
  const place = useDrag((state) => state.place);
  const byKeyboard = useDrag((state) => state.point === undefined);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    put(box.current, useDrag.getState().point);
    return useDrag.subscribe(({ point }) => put(box.current, point));
  }, []);
  if (!item) return null;
  return (
    <div ref={box} className={byKeyboard ? 'drag-preview still' : 'drag-preview'} aria-hidden="true">
      <Lifted item={item} />
      <span>{place ? <Prose text={translate(place.sentence)} /> : words.noPlace}</span>
      {byKeyboard && <span className="keys">{words.dragKeys}</span>}
    </div>
  );
}

function Lifted({ item }: { readonly item: DragItem }) {
  const words = useMessages().fields;
  if (item.kind === 'text') return <code className="piece">{item.text}</code>;
  if (item.kind === 'row') return item.name ? <Chip name={item.name} /> : <code>{item.label}</code>;
  const [name, ...others] = item.names;
  return (
    <>
      {name !== undefined && <Chip name={name} />}
      {others.length > 0 && <b>{words.more(others.length)}</b>}
    </>
  );
}

function put(box: HTMLElement | null, point: Point | undefined): void {
  if (!box || !point) return;
  const x = Math.max(4, Math.min(point.x + OFFSET, innerWidth - box.offsetWidth - 4));
  const below = point.y + OFFSET + box.offsetHeight < innerHeight;
  const y = below ? point.y + OFFSET : point.y - OFFSET - box.offsetHeight;
  box.style.transform = `translate(${x}px, ${y}px)`;
}

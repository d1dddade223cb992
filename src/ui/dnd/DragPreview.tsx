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
  // Its size changes with its words only; reading it on each move would lay the page out each time.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    put(element, size, useDrag.getState().point);
    return useDrag.subscribe(({ point }) => put(element, size, point));
  });
  if (!item) return null;
  return (
    <div ref={box} className={byKeyboard ? 'drag-preview still' : 'drag-preview'} aria-hidden="true">
      <Lifted item={item} />
      <span>{place ? <Prose text={translate(place.drop.words)} /> : words.noPlace}</span>
      {byKeyboard && <span className="keys">{words.dragKeys}</span>}
    </div>
  );
}

function Lifted({ item }: { readonly item: DragItem }) {
  const words = useMessages().fields;
  if (item.names.length === 0) return <code className="piece">{item.text}</code>;
  const [name, ...others] = item.names;
  return (
    <>
      {name !== undefined && <Chip name={name} />}
      {others.length > 0 && <b>{words.more(others.length)}</b>}
    </>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function put(box: HTMLElement, { width, height }: Size, point: Point | undefined): void {
  if (!point) return;
  const x = Math.max(4, Math.min(point.x + OFFSET, innerWidth - width - 4));
  const below = point.y + OFFSET + height < innerHeight;
  const y = below ? point.y + OFFSET : point.y - OFFSET - height;
  box.style.transform = `translate(${x}px, ${y}px)`;
}

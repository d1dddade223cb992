import { useLayoutEffect, useRef } from 'react';
import { Prose } from '../components/Prose.tsx';
import { useMessages, useTranslate } from '../hooks/useMessages.ts';
import { placeCard } from './cardPlace.ts';
import { useDrag, type DragItem } from './drag.ts';
import { KeyboardStrip } from './KeyboardStrip.tsx';
import { findRow } from '../../../core/template/fields/fields.ts';
import { selectAnalysis, useStore } from '../../../state/store.ts';
import { Chip } from '../components/Chip.tsx';
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

/** What is dragged, as it looks in the template: a field with what is written around its variable. */
function LiftedItem({ item }: { readonly item: DragItem }) {
  const words = useMessages().drag;
  const [name, ...others] = item.names;
  if (name === undefined) return <code className="lifted-item">{item.text ?? item.key}</code>;
  const [before, after] = writtenAround(item);
  return (
    <div className="lifted-item">
      {before && <code className="written">{before}</code>}
      <Chip name={name} linked />
      {after && <code>{after}</code>}
      {others.length > 0 && <b className="more">{words.more(others.length)}</b>}
    </div>
  );
}

/** The key and whatever else stands before and after the variable of a field. */
function writtenAround({ payload }: DragItem): readonly [string, string] {
  if (payload.kind !== 'row') return ['', ''];
  const { fields } = selectAnalysis(useStore.getState());
  const row = findRow(fields, payload.id);
  if (!row?.variable) return ['', ''];
  const { source } = fields.template;
  const before = source.slice(row.range.from, row.variable.from);
  return [
    // As it is shown laid out.
    fields.syntax === 'json' ? before.replace(/:(?="?$)/, ': ') : before,
    source.slice(row.variable.to, row.range.to),
  ];
}

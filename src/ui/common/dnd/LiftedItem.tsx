import { findRow } from '../../../core/template/fields/fields.ts';
import { selectAnalysis, useStore } from '../../../state/store.ts';
import { Chip } from '../components/Chip.tsx';
import { useMessages } from '../hooks/useMessages.ts';
import type { DragItem } from './drag.ts';

/** What is dragged, as it looks in the template: a field with what is written around its variable. */
export function LiftedItem({ item }: { readonly item: DragItem }) {
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

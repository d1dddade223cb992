import Button from '@mui/material/Button';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FieldRow, Fields } from '../../../core/template/fields/fields.ts';
import type { Diagnostic } from '../../../core/lint/rule.ts';
import { selectAnalysis, useStore } from '../../../state/store.ts';
import { Icon } from '../../common/components/Icon.tsx';
import { lazyPart } from '../../common/loading/lazyPart.tsx';
import { useMessages } from '../../common/hooks/useMessages.ts';
import { addFields, addVariables, changeRowVariable } from './fieldActions.ts';
import type { FieldHandlers } from './fieldHandlers.ts';
import { FieldList } from './FieldList.tsx';
import { selectFields } from './fieldState.ts';
import { UnreadableFields } from './UnreadableFields.tsx';
import { useFieldDrags } from './useFieldDrags.ts';
import { useFolding } from './useFolding.ts';
import { useLandings } from './useLandings.ts';
import { PresetButtons } from '../PresetButtons.tsx';
import './FieldsView.css';

const VariablePicker = lazyPart(() =>
  import('../../catalog/VariablePicker.tsx').then((m) => m.VariablePicker),
);
const FieldMenu = lazyPart(() => import('./FieldMenu.tsx').then((m) => m.FieldMenu));

interface Picking {
  readonly anchor: HTMLElement;
  readonly choose: (name: string) => void;
  /** Takes a text of one's own; without it only a variable can be chosen. */
  readonly write?: ((text: string) => void) | undefined;
}

/** The template as rows of fields: key, value, quotes, a sample, problems, and a menu for each. */
export function FieldsView() {
  const fields = useStore(selectFields);
  return fields.fault ? (
    <UnreadableFields fault={fields.fault} syntax={fields.syntax} />
  ) : (
    <ReadFields fields={fields} />
  );
}

function ReadFields({ fields }: { readonly fields: Fields }) {
  const words = useMessages().fields;
  const { diagnostics } = useStore(selectAnalysis);
  const { rows, shut, toggle, reveal } = useFolding(fields);
  const [picking, setPicking] = useState<Picking>();
  const [menu, setMenu] = useState<{ readonly id: string; readonly anchor: HTMLElement }>();
  const [editing, setEditing] = useState<{ readonly id: string; readonly part: 'key' | 'value' }>();
  const counts = useMemo(() => countBelow(fields.rows), [fields]);
  const problems = useMemo(() => problemsOf(rows, diagnostics), [rows, diagnostics]);
  const visible = useRef<readonly FieldRow[]>(rows);
  useLayoutEffect(() => {
    visible.current = rows;
  }, [rows]);
  const box = useRef<HTMLDivElement>(null);
  useFieldDrags(box, visible);
  useLandings(box, reveal);
  const pick = useCallback(
    (anchor: HTMLElement, choose: Picking['choose'], write?: Picking['write']) =>
      setPicking({ anchor, choose, write }),
    [],
  );
  const add = (anchor: HTMLElement) =>
    pick(
      anchor,
      (name) => addVariables([name]),
      (text) => addFields([{ text }]),
    );
  const handlers = useMemo<FieldHandlers>(
    () => ({
      onEdit: (id, part) => setEditing(id === undefined ? undefined : { id, part: part ?? 'key' }),
      onMenu: (id, anchor) => setMenu({ id, anchor }),
      onPick: (id, anchor) => pick(anchor, (name) => changeRowVariable(id, name)),
      onToggle: toggle,
    }),
    [pick, toggle],
  );
  const menuRow = menu && rows.find((row) => row.id === menu.id);
  return (
    <div ref={box} className="fields-box">
      {rows.length === 0 ? (
        <EmptyFields onAdd={add} />
      ) : (
        <>
          <FieldList
            rows={rows}
            counts={counts}
            problems={problems}
            editing={editing}
            shut={shut}
            handlers={handlers}
          />
          <div className="add-field">
            <Button variant="ghost" aria-haspopup="dialog" onClick={(event) => add(event.currentTarget)}>
              <Icon name="plus" />
              {words.addField}
            </Button>
          </div>
          <div className="drop-mark" data-part="drop-mark" aria-hidden="true" />
        </>
      )}
      {picking && (
        <VariablePicker
          anchor={picking.anchor}
          onChoose={picking.choose}
          onText={picking.write}
          onClose={() => setPicking(undefined)}
        />
      )}
      {menu && menuRow && (
        <FieldMenu
          row={menuRow}
          problem={problems.get(menuRow.id)}
          anchor={menu.anchor}
          onClose={() => setMenu(undefined)}
          onEdit={handlers.onEdit}
          onPick={pick}
        />
      )}
    </div>
  );
}

/** How many rows stand directly below each row. */
function countBelow(rows: readonly FieldRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parent } of rows) if (parent !== undefined) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  return counts;
}

/** The worst problem of each row; a row with rows below it has none of its own. */
function problemsOf(
  rows: readonly FieldRow[],
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, Diagnostic> {
  const found = new Map<string, Diagnostic>();
  for (const row of rows) {
    if (row.content === 'children') continue;
    const own = diagnostics.find(
      (d) => d.severity !== 'info' && d.from < row.range.to && row.range.from < d.to,
    );
    if (own) found.set(row.id, own);
  }
  return found;
}

/** What a template without fields shows: where to drop the first one, and other ways to begin. */
function EmptyFields({ onAdd }: { readonly onAdd: (anchor: HTMLElement) => void }) {
  const words = useMessages().fields;
  return (
    <div className="fields-empty">
      <h3>{words.emptyTitle}</h3>
      <p>{words.emptyText}</p>
      <div className="fields-empty-ways">
        <Button variant="primary" aria-haspopup="dialog" onClick={(event) => onAdd(event.currentTarget)}>
          <Icon name="plus" />
          {words.addField}
        </Button>
      </div>
      <PresetButtons variant="line" />
    </div>
  );
}

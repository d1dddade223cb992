/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a grid whose rows are laid out and dragged as boxes; a native table allows neither */
import Button from '@mui/material/Button';
import { lazy, Suspense, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isReadable, type FieldRow } from '../../core/template/fields/fieldTree.ts';
import type { Diagnostic } from '../../core/lint/rule.ts';
import { selectScenarios } from '../../state/scenarioActions.ts';
import { changePreferences, selectAnalysis, useStore } from '../../state/store.ts';
import { Icon } from '../parts/Icon.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';
import { addVariables, changeRowVariable } from './fieldActions.ts';
import { FieldLine, type FieldHandlers } from './FieldLine.tsx';
import { selectFieldRows } from './fieldState.ts';
import { SampleHead } from './SampleHead.tsx';
import { sampleText } from './sampleText.ts';
import { useFieldDrags } from './useFieldDrags.ts';
import './FieldsView.css';

const VariablePicker = lazy(() =>
  import('./VariablePicker.tsx').then((m) => ({ default: m.VariablePicker })),
);
const FieldMenu = lazy(() => import('./FieldMenu.tsx').then((m) => ({ default: m.FieldMenu })));

interface Picking {
  readonly anchor: HTMLElement;
  readonly choose: (name: string) => void;
}

/** The template as rows of fields: key, value, quotes, a sample, problems, and a menu for each. */
export function FieldsView() {
  const words = useMessages().fields;
  const translate = useTranslate();
  const fields = useStore(selectFieldRows);
  const { diagnostics, escaping } = useStore(selectAnalysis);
  const scenarios = useStore(selectScenarios);
  const on = useStore((state) => state.history.present.scenarios);
  const linked = useStore((state) => state.linked);
  const [chosen, setChosen] = useState<string>();
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set());
  const [picking, setPicking] = useState<Picking>();
  const [menu, setMenu] = useState<{ readonly id: string; readonly anchor: HTMLElement }>();
  const [editing, setEditing] = useState<{ readonly id: string; readonly part: 'key' | 'value' }>();
  const scenario =
    scenarios.find(({ id }) => id === chosen) ?? scenarios.find(({ id }) => on.includes(id)) ?? scenarios[0];
  const rows = useMemo(
    () =>
      isReadable(fields)
        ? fields.rows.filter((row) => ![...shut].some((id) => row.id.startsWith(`${id}.`)))
        : [],
    [fields, shut],
  );
  const problems = useMemo(() => problemsOf(rows, diagnostics), [rows, diagnostics]);
  const visible = useRef<readonly FieldRow[]>(rows);
  useLayoutEffect(() => {
    visible.current = rows;
  }, [rows]);
  const list = useRef<HTMLDivElement>(null);
  useFieldDrags(list, visible);
  const pick = useCallback(
    (anchor: HTMLElement, choose: (name: string) => void) => setPicking({ anchor, choose }),
    [],
  );
  const handlers = useMemo<FieldHandlers>(
    () => ({
      onEdit: (id, part) => setEditing(id === undefined ? undefined : { id, part: part ?? 'key' }),
      onMenu: (id, anchor) => setMenu({ id, anchor }),
      onPick: (id, anchor) => pick(anchor, (name) => changeRowVariable(id, name)),
      onToggle: (id) =>
        setShut((before) => {
          const next = new Set(before);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
    }),
    [pick],
  );
  if (!isReadable(fields)) {
    return (
      <div className="fields-box">
        <div className="no-fields">
          <h3>{words.notFields}</h3>
          <p>{translate(fields.unreadable)}</p>
          {!fields.pending && (
            <Button variant="primary" onClick={() => changePreferences({ templateView: 'text' })}>
              {words.showText}
            </Button>
          )}
        </div>
      </div>
    );
  }
  const menuRow = menu && rows.find((row) => row.id === menu.id);
  return (
    <div className="fields-box">
      <div ref={list} className="fields" role="grid" aria-label={words.list} aria-rowcount={rows.length + 1}>
        <div className="field-head" role="row">
          <span role="columnheader">
            <span className="visually-hidden">{words.moveNote}</span>
          </span>
          <span role="columnheader">{words.key}</span>
          <span role="columnheader">{words.variable}</span>
          <span role="columnheader">{words.quotes}</span>
          <span role="columnheader">
            <SampleHead scenario={scenario} scenarios={scenarios} onChoose={setChosen} />
          </span>
        </div>
        {rows.map((row) => (
          <FieldLine
            key={row.id}
            row={row}
            problem={problems.get(row.id)}
            sample={scenario ? sampleText(row, scenario, escaping) : ''}
            linked={
              linked !== undefined && row.tokens.some((t) => t.kind === 'variable' && t.name === linked)
            }
            editing={editing?.id === row.id ? editing.part : undefined}
            shut={shut.has(row.id)}
            handlers={handlers}
          />
        ))}
      </div>
      <div className="add-field">
        <Button
          variant="ghost"
          aria-haspopup="dialog"
          onClick={(event) => pick(event.currentTarget, (name) => addVariables([name]))}
        >
          <Icon name="plus" />
          {words.addField}
        </Button>
      </div>
      <Suspense fallback={null}>
        {picking && (
          <VariablePicker
            anchor={picking.anchor}
            onChoose={picking.choose}
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
      </Suspense>
    </div>
  );
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

import {
  memo,
  useCallback,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { tableColumns } from '../../../core/scenarios/table/tableColumns.ts';
import type { Analysis } from '../../../state/analysis.ts';
import type { Trial } from '../../../state/trial.ts';
import { useMessages } from '../../common/hooks/useMessages.ts';
import { lifelineParts } from '../../common/components/lifelineParts.ts';
import { chooseValue, pointAt, clearHover, scenarioOf, valuesIn } from '../pointing.ts';
import { templateParts } from '../templateParts.ts';
import { useBeginning } from '../useBeginning.ts';
import { useHighlights } from '../useHighlights.ts';
import { useReasons } from '../useReasons.ts';
import { useShowLanded } from '../useShowLanded.ts';
import { columnWidth } from './tableCells.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { moveFocusInGrid } from './moveFocusInGrid.ts';
import './PreviewTable.css';

interface PreviewTableProps {
  readonly analysis: Analysis;
  /** Whose analysis it is, while a drop is tried out. */
  readonly trial: Trial | undefined;
  readonly newestFirst: boolean;
  /** Opens the editor of a scenario. */
  readonly onOpenScenario: (id: string) => void;
}

/** A cell by its row (a scenario's id, `head` or `coverage`) and its index in the row. */
interface Place {
  readonly row: string;
  readonly cell: number;
}

/** The columns that are drawn before anyone scrolls sideways or walks the table, by the width of the window. */
const firstColumns = () => Math.ceil(window.innerWidth / 60);

/** How many columns are drawn behind one that a drop would add. */
const COLUMNS_BEHIND = 6;

/** The log lines as a table: a row for each scenario, a column for each field, and how often each has a value. */
export const PreviewTable = memo(function PreviewTable(props: PreviewTableProps) {
  const { analysis, trial, newestFirst, onOpenScenario } = props;
  const words = useMessages().preview;
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  useBeginning(box);
  const [shown, setShown] = useState(firstColumns);
  const [focused, setFocused] = useState<Place>({ row: 'head', cell: 0 });
  const [editing, setEditing] = useState<Place>();
  const { template, fields } = analysis;
  const columns = useMemo(() => tableColumns(fields), [fields]);
  const parts = useMemo(() => templateParts(fields.catalog, template, fields.syntax), [template, fields]);
  const lines = useMemo(
    () => (newestFirst ? analysis.lines.toReversed() : analysis.lines),
    [analysis, newestFirst],
  );
  const widths = useMemo(
    () => columns.map((column) => columnWidth(column.key, analysis.lines, column, analysis)),
    [columns, analysis],
  );
  const lifeline = useMemo(() => lifelineParts(lines.map(({ scenario }) => scenario)), [lines]);
  const reasonOf = useReasons(analysis);
  const lastLanded = columns.findLastIndex(({ from, to }) =>
    trial?.landed.some((range) => range.from < to && from < range.to),
  );
  const end = Math.max(shown, lastLanded + COLUMNS_BEHIND);
  const drawn = useMemo(() => columns.slice(0, end), [columns, end]);
  useHighlights(table);
  useShowLanded(box, trial);

  const finish = useCallback((place: Place, back: boolean) => {
    if (!back) return setEditing(undefined);
    // At once: the next key may come before the next frame.
    flushSync(() => setEditing(undefined));
    findCell(table.current, place)?.focus();
  }, []);

  if (columns.length === 0) return <p className="table-note">{words.noField}</p>;
  const rows = ['head', 'coverage', ...lines.map(({ scenario }) => scenario.id)];
  const current =
    rows.includes(focused.row) && focused.cell <= drawn.length ? focused : { row: 'head', cell: 0 };
  const cellOf = (row: string) => (row === current.row ? current.cell : undefined);

  const act = (cell: HTMLTableCellElement, edits: boolean) => {
    const place = placeOf(cell);
    if (place.cell === 0 && edits && !['head', 'coverage'].includes(place.row)) onOpenScenario(place.row);
    else if (edits && cell.dataset['editable'] !== undefined) setEditing(place);
    else if (edits && cell.dataset['mixed'] !== undefined) onOpenScenario(place.row);
    else revealCell(cell);
  };
  return (
    <div
      ref={box}
      className="table-scroll"
      onScroll={({ currentTarget }) => {
        if (currentTarget.scrollLeft > 0) setShown(Infinity);
      }}
    >
      <span className="visually-hidden" id="table-hint">
        {words.tableHint}
      </span>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are walked and edited is a grid
        role="grid"
        className="log-table"
        aria-label={words.tableName}
        aria-describedby="table-hint"
        style={{ width: `calc(var(--table-lead) + ${sum(widths)}ch + ${widths.length} * var(--cell-pad))` }}
        onKeyDown={(event: KeyboardEvent<HTMLTableElement>) => {
          const { target, key } = event;
          if (!(target instanceof HTMLTableCellElement)) return;
          if (key === 'Enter' || key === 'F2' || key === ' ') {
            event.preventDefault();
            act(target, key !== ' ');
          } else moveFocusInGrid(event);
        }}
        onClick={(event: MouseEvent) => {
          const cell = cellAt(event.target);
          if (!cell || isInput(event.target)) return;
          if (cell.cellIndex === 0 && scenarioOf(cell) !== undefined) onOpenScenario(scenarioOf(cell) ?? '');
          else revealCell(cell);
        }}
        onDoubleClick={(event: MouseEvent) => {
          const cell = cellAt(event.target);
          if (cell && !isInput(event.target)) act(cell, true);
        }}
        onFocus={(event: FocusEvent) => {
          const cell = cellAt(event.target);
          if (!cell) return;
          setShown(Infinity);
          setFocused(placeOf(cell));
          pointAt(valuesIn(cell)[0] ?? cell);
        }}
        onBlur={clearHover}
        onMouseOver={(event) => pointAt(valuesIn(cellAt(event.target))[0] ?? event.target)}
        onMouseLeave={clearHover}
      >
        <colgroup>
          <col style={{ width: 'var(--table-lead)' }} />
          {drawn.map((column, i) => (
            <col key={column.from} style={{ width: `calc(${widths[i] ?? 0}ch + var(--cell-pad))` }} />
          ))}
          {drawn.length < columns.length && <col />}
        </colgroup>
        <TableHead
          columns={drawn}
          parts={parts}
          lines={lines}
          headCell={cellOf('head')}
          coverageCell={cellOf('coverage')}
        />
        <tbody>
          {lines.map((checked, i) => {
            const { id } = checked.scenario;
            const { reason } = reasonOf(checked);
            return (
              <TableRow
                key={id}
                analysis={analysis}
                checked={checked}
                columns={drawn}
                parts={parts}
                lifeline={lifeline[i] ?? 'none'}
                landed={trial?.inLines.get(id)}
                reason={reason}
                focusedCell={cellOf(id)}
                editedCell={editing?.row === id ? editing.cell : undefined}
                onFinish={finish}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function isInput(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, select') !== null;
}

function cellAt(target: EventTarget): HTMLTableCellElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLTableCellElement>('th, td') ?? undefined)
    : undefined;
}

function placeOf(cell: HTMLTableCellElement): Place {
  return { row: cell.closest('tr')?.dataset['row'] ?? '', cell: cell.cellIndex };
}

function findCell(table: HTMLTableElement | null, { row, cell }: Place): HTMLTableCellElement | undefined {
  const found = [...(table?.rows ?? [])].find(({ dataset }) => dataset['row'] === row);
  return found?.cells[cell];
}

/** Shows where a cell comes from: the place of its first variable in the template. */
function revealCell(cell: HTMLTableCellElement): void {
  const [value] = valuesIn(cell);
  if (value) chooseValue(value);
}

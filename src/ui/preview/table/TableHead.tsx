import { memo } from 'react';
import type { CheckedLine } from '../../../core/lint/rule.ts';
import { coverage } from '../../../core/scenarios/table/coverage.ts';
import type { TableColumn } from '../../../core/scenarios/table/tableColumns.ts';
import { useMessages } from '../../common/hooks/useMessages.ts';
import type { TemplatePart } from '../templateParts.ts';

interface TableHeadProps {
  readonly columns: readonly TableColumn[];
  readonly parts: readonly TemplatePart[];
  readonly lines: readonly CheckedLine[];
  /** The one tab stop of the table, where it is in one of these rows. */
  readonly headCell: number | undefined;
  readonly coverageCell: number | undefined;
}

/** The names of the fields, and below each in how many of the lines it has a value. */
export const TableHead = memo(function TableHead(props: TableHeadProps) {
  const { columns, parts, lines, headCell, coverageCell } = props;
  const words = useMessages().preview;
  const logLines = lines.map(({ line }) => line);
  return (
    <thead>
      <tr data-row="head">
        <th scope="col" tabIndex={stop(0, headCell)}>
          <span className="visually-hidden">{words.scenarioColumn}</span>
        </th>
        {columns.map((column, i) => (
          <th
            key={column.from}
            scope="col"
            className="mono"
            title={column.key}
            tabIndex={stop(i + 1, headCell)}
          >
            <HeadName column={column} parts={parts} />
          </th>
        ))}
      </tr>
      <tr data-row="coverage" className="coverage-row">
        <th scope="row" tabIndex={stop(0, coverageCell)}>
          {words.coverageRow}
        </th>
        {columns.map((column, i) => {
          const filled = coverage(column, logLines);
          return (
            <td key={column.from} tabIndex={stop(i + 1, coverageCell)}>
              <Coverage filled={filled} all={lines.length} />
            </td>
          );
        })}
      </tr>
    </thead>
  );
});

/** The key of a column. It stands for its first variable, so that pointing at it lights that up. */
function HeadName({
  column,
  parts,
}: {
  readonly column: TableColumn;
  readonly parts: readonly TemplatePart[];
}) {
  const token = column.variables[0];
  const part = token === undefined ? undefined : parts[token];
  if (part?.kind !== 'value') return column.key;
  return (
    <span className="log-value head-name" data-variable={part.name} data-token={token}>
      {column.key}
    </span>
  );
}

function Coverage({ filled, all }: { readonly filled: number; readonly all: number }) {
  const words = useMessages().preview;
  return (
    <span className={`fill${filled === 0 ? ' never' : ''}`} title={words.coverageName(filled, all)}>
      <span className="fill-bar" aria-hidden="true">
        <i style={{ width: `${all === 0 ? 0 : (filled / all) * 100}%` }} />
      </span>
      <span aria-hidden="true">{filled === 0 ? words.neverFilled : words.coverageOf(filled, all)}</span>
      <span className="visually-hidden">{words.coverageName(filled, all)}</span>
    </span>
  );
}

function stop(cell: number, current: number | undefined): 0 | -1 {
  return cell === current ? 0 : -1;
}

import { memo, useMemo } from 'react';
import type { CheckedLine } from '../../../core/lint/rule.ts';
import type { TableColumn } from '../../../core/scenarios/table/tableColumns.ts';
import type { Analysis } from '../../../state/analysis.ts';
import { EvidenceMark } from '../../common/components/EvidenceMark.tsx';
import { useMessages, useTranslate } from '../../common/hooks/useMessages.ts';
import { EditedMark } from '../EditedMark.tsx';
import { Lifeline } from '../../common/components/Lifeline.tsx';
import type { LifelinePart } from '../../common/components/lifelineParts.ts';
import type { Range } from '../linePieces.ts';
import type { TemplatePart } from '../templateParts.ts';
import { tableCell } from './tableCells.ts';
import { TableCell } from './TableCell.tsx';

interface TableRowProps {
  readonly analysis: Analysis;
  readonly checked: CheckedLine;
  readonly columns: readonly TableColumn[];
  readonly parts: readonly TemplatePart[];
  readonly lifeline: LifelinePart;
  /** What a drop would put into the line. */
  readonly landed: readonly Range[] | undefined;
  /** Why the line does not parse. */
  readonly reason: string | undefined;
  /** The one tab stop of the table, where it is in this row. */
  readonly focusedCell: number | undefined;
  readonly editedCell: number | undefined;
  readonly onFinish: (place: { readonly row: string; readonly cell: number }, back: boolean) => void;
}

/** A scenario's line, cut into cells. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { analysis, checked, columns, parts, lifeline, landed, reason, focusedCell, editedCell, onFinish } =
    props;
  const { scenario, problem } = checked;
  const words = useMessages().preview;
  const translate = useTranslate();
  const cells = useMemo(
    () => columns.map((column) => tableCell(analysis, checked, column, parts, landed)),
    [analysis, checked, columns, parts, landed],
  );
  const label = translate(scenario.label);
  return (
    <tr className={`table-row${problem ? ' broken' : ''}`} data-row={scenario.id} data-scenario={scenario.id}>
      <th scope="row" tabIndex={focusedCell === 0 ? 0 : -1} title={reason?.replaceAll('`', '') ?? label}>
        <span className="table-name">
          <Lifeline shape={scenario.shape} lane={scenario.lane} part={lifeline} />
          <span className="table-label">{label}</span>
          {scenario.evidence === 'inferred' && (
            <>
              <EvidenceMark evidence="inferred" />
              <span className="visually-hidden">, {words.inferred}</span>
            </>
          )}
          <EditedMark scenario={scenario} />
          {problem && (
            <span className="visually-hidden">
              , {words.doesNotParse}. {reason?.replaceAll('`', '')}
            </span>
          )}
        </span>
      </th>
      {cells.map((content, i) => {
        const column = columns[i];
        const token = column?.variables[0];
        const part = token === undefined ? undefined : parts[token];
        return (
          <TableCell
            key={column?.from}
            content={content}
            scenario={scenario}
            variable={part?.kind === 'value' ? part.name : undefined}
            mixed={(column?.variables.length ?? 0) > 1}
            current={focusedCell === i + 1}
            editing={editedCell === i + 1}
            onFinish={(back) => onFinish({ row: scenario.id, cell: i + 1 }, back)}
          />
        );
      })}
    </tr>
  );
});

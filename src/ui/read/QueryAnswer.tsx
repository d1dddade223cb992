import { EMPTY_VALUE } from '../../core/api/accessLogs.ts';
import type { AnswerColumn, Cell, LogAnswer } from '../../core/queries/answerLog.ts';
import { isGroupField } from '../../core/logs/columns/columns.ts';
import type { Asked } from '../../core/queries/question.ts';
import { formatMoment, useNumbers } from './formats.ts';
import { useAnswer } from './useAnswer.ts';
import { useReadWords } from './useReadWords.ts';

/** How many rows of an answer are listed. */
const MOST = 50;
const SECOND = 1000;

/** What the lines of this log answer to a question, with the columns that the query gives. */
export function QueryAnswer({ asked }: { readonly asked: Asked }) {
  const words = useReadWords();
  const { count } = useNumbers();
  const answer = useAnswer(
    JSON.stringify(asked),
    async (desk): Promise<LogAnswer | undefined> => await desk.answer(asked),
  );
  if (!answer) return null;
  const heading = <h2>{words.answerTitle}</h2>;
  if (answer.kind === 'lines' || answer.rows.length === 0)
    return (
      <section className="read-answer" aria-label={words.answerTitle}>
        {heading}
        <p>{words.answerLines(count(answer.kind === 'lines' ? answer.count : 0))}</p>
      </section>
    );
  const { columns, rows, all } = answer;
  const spell = (cell: Cell, column: AnswerColumn | undefined): string => {
    if (typeof cell === 'string') return cell;
    if (Number.isNaN(cell)) return EMPTY_VALUE;
    const isTime = column?.kind === 'time' || (column?.kind === 'figure' && column.isTime);
    return isTime ? formatMoment(cell, SECOND) : count(cell);
  };
  const headOf = (column: AnswerColumn): string => {
    if (column.kind === 'time') return words.column.time;
    if (column.kind === 'figure') return column.name;
    return isGroupField(column.of) ? words.fields[column.of] : column.of;
  };
  return (
    <section className="read-answer" aria-label={words.answerTitle}>
      {heading}
      <div className="read-routes">
        <table>
          <thead>
            <tr>
              {columns.map((column, i) => (
                <th key={i} scope="col" className={column.kind === 'figure' ? 'mono' : ''}>
                  {headOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map((row, i) => (
              <tr key={i}>
                {row.map((cell, place) => (
                  <td key={place} className={typeof cell === 'string' ? 'mono' : ''}>
                    {spell(cell, columns[place])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all > MOST && <p className="read-small">{words.answerMore(count(MOST), count(all))}</p>}
    </section>
  );
}

import { createLineCutter } from '../cutters/lineCutter.ts';
import { fieldsEvent } from './queryResults.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/**
 * What `get-query-results` of the AWS CLI prints as text: a field in each line and nothing between two results. A
 * result begins with the field that the first one began with.
 */
export const queryResultsText: Wrapping = {
  id: 'queryResultsText',
  label: { en: 'AWS CLI Logs Insights results, text', ko: 'AWS CLI의 Logs Insights 결과(텍스트)' },
  recognize: recognizeBy(/^(?:CWLI\t)?(?:Complete|Running|Cancelled|Timeout)?\n?RESULTS\t/),
  createReader: () => ({
    cutter: createResultCutter(),
    read(record) {
      if (!record.startsWith('RESULTS\t')) return undefined;
      return fieldsEvent(
        new Map(
          record.split(/\n(?=RESULTS\t)/).map((line) => {
            const [, name = '', ...value] = line.split('\t');
            return [name, value.join('\t')];
          }),
        ),
      );
    },
  }),
};

/** Joins the lines of a result, once the first line has told which field begins it. */
function createResultCutter() {
  const lines = createLineCutter({ begins: /^RESULTS\t|^STATISTICS\t/ });
  let first: string | undefined;
  let record: string | undefined;
  let recordAt = 0;
  const join = (take: (record: string, at: number) => void) => (line: string, at: number) => {
    const name = /^RESULTS\t([^\t]*)/.exec(line)?.[1];
    if (name === undefined) return;
    first ??= name;
    if (record === undefined || name === first) {
      if (record !== undefined) take(record, recordAt);
      record = line;
      recordAt = at;
    } else record += `\n${line}`;
  };
  return {
    push: (chunk: string, take: (record: string, at: number) => void) => lines.push(chunk, join(take)),
    end(take: (record: string, at: number) => void) {
      lines.end(join(take));
      if (record !== undefined) take(record, recordAt);
    },
  };
}

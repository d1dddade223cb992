import quickselect from 'quickselect';
import { EMPTY_VALUE } from '../../api/accessLogs.ts';
import { GROUP_FIELDS, type Columns, type GroupField } from '../columns/columns.ts';
import { failureOf } from '../columns/failureOf.ts';
import type { CodeCounts, Selection } from '../columns/select.ts';
import type { Count, Summary } from './summary.ts';
import { makeTimeline } from './timeline.ts';

/** How many values of a field are listed. */
const MOST_VALUES = 100;

/** `fields`: those that the template logs. `whole`: how many rows of the log have each value, by code. */
export function summarize(
  columns: Columns,
  { rows, shown, counts }: Selection,
  whole: CodeCounts,
  fields: readonly GroupField[],
): Summary {
  const { coded } = columns;
  const { status, event } = coded;
  const failures = failureOf(columns);
  const connect = event.texts.indexOf('CONNECT');
  const connects = shown.event[connect] ?? 0;
  let refused = 0;
  if (connects > 0) {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      if (event.codes[row] === connect && (failures[status.codes[row] ?? 0] ?? 0) > 0) refused++;
    }
  }
  return {
    shown: rows.length,
    total: columns.rows,
    failing: shown.status.reduce((sum, count, code) => ((failures[code] ?? 0) > 0 ? sum + count : sum), 0),
    // The first code is that of no connection.
    connections: shown.connection.reduce((sum, count, code) => (code > 0 && count > 0 ? sum + 1 : sum), 0),
    opened: connects - refused,
    refused,
    gone: shown.status[status.texts.indexOf('410')] ?? 0,
    groups: Object.fromEntries(
      GROUP_FIELDS.filter((field) => fields.includes(field)).map((field) => [
        field,
        listCounts(coded[field].texts, counts[field], whole[field], columns.rows),
      ]),
    ),
    timeline: makeTimeline(columns, rows, failures),
  };
}

function listCounts(
  texts: readonly string[],
  counts: Uint32Array,
  whole: Uint32Array,
  total: number,
): Count[] {
  const codes: number[] = [];
  // What a filter says of a field leaves its own values as they are.
  const shown = counts.reduce((sum, count) => sum + count, 0);
  for (let code = 0; code < texts.length; code++) if ((counts[code] ?? 0) > 0) codes.push(code);
  const order = (a: number, b: number): number => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b;
  // Only those that are listed are put in order: there may be a value for each line.
  if (codes.length > MOST_VALUES) quickselect(codes, MOST_VALUES, 0, codes.length - 1, order);
  const listed = codes.slice(0, MOST_VALUES).sort(order);
  return listed.map((code) => {
    const count = counts[code] ?? 0;
    const usual = (whole[code] ?? 0) / total;
    return {
      text: texts[code] ?? EMPTY_VALUE,
      count,
      times: shown > 0 && usual > 0 ? count / shown / usual : 1,
    };
  });
}

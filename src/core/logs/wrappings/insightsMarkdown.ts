import { createLineCutter } from '../cutters/lineCutter.ts';
import { fieldsEvent } from './queryResults.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/** What the console of Logs Insights copies as Markdown: a head of its own, and a table whose first row names the fields. */
export const insightsMarkdown: Wrapping = {
  id: 'insightsMarkdown',
  label: { en: 'Logs Insights console, Markdown', ko: 'Logs Insights 콘솔(Markdown)' },
  recognize: recognizeBy(/^\s*\*\*CloudWatch Logs Insights\*\*|^\s*\|[^\n]*@(?:message|timestamp)[^\n]*\|/),
  createReader() {
    let header: readonly string[] | undefined;
    let headerText = '';
    return {
      cutter: createLineCutter(),
      read(record) {
        if (!/^\s*\|.*\|\s*$/.test(record) || /^[\s|:-]+$/.test(record)) return undefined;
        if (!header) {
          headerText = record;
          header = tableCells(record, Infinity);
        }
        if (record === headerText) return undefined;
        const cells = tableCells(record, header.length);
        // A bar inside the line makes more cells than there are columns; the line is the widest of them.
        if (cells.length > header.length) return fieldsEvent(new Map(joinWidest(header, cells)));
        return fieldsEvent(new Map(header.map((name, i) => [name, cells[i]] as const)));
      },
    };
  },
};

function tableCells(row: string, most: number): string[] {
  const inner = row.trim().replace(/^\||\|$/g, '');
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
  return cells.length > most ? inner.split('|').map((cell) => cell.trim()) : cells;
}

/** Where `@message` is, it takes the cells that are too many. */
function joinWidest(header: readonly string[], cells: readonly string[]): [string, string | undefined][] {
  const at = Math.max(header.indexOf('@message'), 0);
  const extra = cells.length - header.length;
  return header.map((name, i) => {
    if (i < at) return [name, cells[i]];
    return i === at ? [name, cells.slice(at, at + extra + 1).join('|')] : [name, cells[i + extra]];
  });
}

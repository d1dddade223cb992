import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TABLE } from '../../src/core/queries/languages/athena.ts';
import { athenaQuery } from '../../src/core/queries/languages/athenaQuery.ts';
import { athenaExport, athenaMessages } from '../../src/core/queries/languages/athenaTables.ts';
import type { Question } from '../../src/core/queries/question.ts';
import { currentFilter } from '../../src/core/queries/questions/currentFilter.ts';
import { QUESTIONS } from '../../src/core/queries/questions/questions.ts';
import { writeQuery } from '../../src/core/queries/writeQuery.ts';
import { answerAsked, type Cell } from './answerAsked.ts';
import { forDuckDb, hasTool, openDatabase, type Database } from './duckdb.ts';
import { expectAnswer } from './expectAnswer.ts';
import { FILTERS } from './filters.ts';
import { makeLines, type Line } from './makeLines.ts';
import { layoutOf, SAMPLES } from './templates.ts';
import { isAbsent } from '../isAbsent.ts';

const CONNECTION = 'c7QAYKEil=';
/** Many lines where a shape is first met, fewer where only the keys are others. */
const MANY = new Set(['quoted', 'spaces', 'consoleXml']);
const cases = [
  ...QUESTIONS.map((question: Question) => ({ question, filter: undefined })),
  ...FILTERS.map((filter) => ({ question: currentFilter, filter })),
];

/** The lines as the SerDe of the table would give them: each line that fits, cut by its own pattern. */
async function loadLines(database: Database, lines: readonly Line[], ddl: string): Promise<void> {
  const pattern = /'input.regex' = '([^']+)'/.exec(ddl)?.[1] ?? '';
  const columns = [...ddl.matchAll(/^ {2}(\w+) string/gm)].map(([, name = '']) => name);
  const hasDay = ddl.includes('PARTITIONED BY (day string)');
  const objects = lines.map(({ time, text }) => {
    const written = columns.includes('logged_at') ? `${new Date(time).toISOString()} ${text}` : text;
    const groups = new RegExp(`^${pattern}$`).exec(written)?.slice(1) ?? [];
    return JSON.stringify({
      ...Object.fromEntries(columns.map((name, i) => [name, groups[i]])),
      ...(hasDay && { day: new Date(time).toISOString().slice(0, 10).replaceAll('-', '/') }),
    });
  });
  const file = join(mkdtempSync(join(tmpdir(), 'queries-')), 'lines.json');
  writeFileSync(file, objects.join('\n'));
  const names = [...columns, ...(hasDay ? ['day'] : [])].map((name) => `${name}: 'VARCHAR'`).join(', ');
  await database.run(`DROP TABLE IF EXISTS ${TABLE} CASCADE`);
  await database.run(
    `CREATE TABLE ${TABLE} AS SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${names}})`,
  );
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return '-';
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'object' && 'micros' in value) return Number(value.micros) / 1000;
  throw new Error(`no figure: ${typeof value}`);
}

describe.skipIf(isAbsent('tools/queries', hasTool('@duckdb/node-api')))('Athena, run by DuckDB', () => {
  test.each(SAMPLES)(
    '$name: every query answers as the decoder does',
    { timeout: 120_000 },
    async ({ name, source }) => {
      const layout = await layoutOf(source);
      const lines = makeLines(layout.fields, MANY.has(name) ? 10_000 : 2000);
      // A view knows the time as exactly as the template logs it.
      const unit = layout.variableOf('time') === 'requestTime' ? 1000 : 1;
      const timed = lines.map((line) => ({ ...line, time: Math.floor(line.time / unit) * unit }));
      const database = await openDatabase();
      for (const language of [athenaExport, athenaMessages]) {
        const tables = writeQuery(layout, language, QUESTIONS[1]);
        if (tables.kind === 'refused') throw new Error(tables.reason.en);
        const [ddl = '', view = ''] = tables.text.split('\n\n');
        await loadLines(database, lines, ddl);
        await database.run(forDuckDb(view));
      }
      let answered = 0;
      for (const { question, filter } of cases) {
        const particulars = { connection: CONNECTION, filter };
        const written = writeQuery(layout, athenaQuery, question, particulars);
        if (written.kind === 'refused') continue;
        answered++;
        const asked = question.ask({
          has: (field) => layout.variableOf(field) !== undefined,
          filter,
          connection: CONNECTION,
        });
        const { answer } = asked;
        // All lines, since a thousand of too many or too few would look alike.
        const isWhole = answer.kind === 'lines';
        const sql = isWhole ? written.text.replace(/\nLIMIT \d+/, '') : written.text;
        const result = await database.runAndReadAll(forDuckDb(sql));
        const rows = result.getRows().map((row) => {
          const cells = row.map(toCell);
          if (answer.kind !== 'lines') return cells;
          return answer.fields.length > 0 ? cells.slice(-1 - answer.fields.length, -1) : cells.slice(-1);
        });
        const expected = answerAsked(layout, asked, timed);
        expectAnswer(
          rows.map(spell),
          { ...expected, rows: expected.rows.map(spell), ...(isWhole && { limit: Infinity }) },
          `${question.id}\n${written.text}`,
          asked,
        );
      }
      expect(answered).toBeGreaterThan(2);
    },
  );
});

/** SQL has numbers where the lines have text. */
const spell = (row: readonly Cell[]): Cell[] =>
  row.map((cell) => (typeof cell === 'string' && /^\d+$/.test(cell) ? Number(cell) : cell));

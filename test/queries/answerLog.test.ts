import { expect, test } from 'vitest';
import { createColumns } from '../../src/core/logs/columns/createColumns.ts';
import { textValues } from '../../src/core/logs/columns/lineValues.ts';
import { answerLog } from '../../src/core/queries/answerLog.ts';
import { insights } from '../../src/core/queries/languages/insights.ts';
import { QUESTIONS } from '../../src/core/queries/questions/questions.ts';
import { writeQuery } from '../../src/core/queries/writeQuery.ts';
import { answerAsked } from './answerAsked.ts';
import { expectAnswer } from './expectAnswer.ts';
import { FILTERS } from './filters.ts';
import { makeLines } from './makeLines.ts';
import { layoutOf, SAMPLES } from './templates.ts';

test.each(SAMPLES)('the columns of a log answer as its lines do: $name', async ({ name, source }) => {
  const layout = await layoutOf(source);
  const made = makeLines(layout.fields, 900);
  const builder = createColumns(layout.names);
  for (const line of made) {
    const { values } = line;
    if (values)
      builder.add(
        textValues(
          layout.names.map((each) => values.get(each)).map((value) => (value === '-' ? undefined : value)),
        ),
        { time: line.time },
        0,
        0,
      );
  }
  const { columns } = builder;
  // A template may log the time in seconds only.
  let row = 0;
  const lines = made.map((line) => (line.values ? { ...line, time: columns.time[row++] ?? NaN } : line));
  const asides = lines.length - columns.rows;
  const connection = lines
    .find(({ values }) => values?.get('connectionId') !== '-')
    ?.values?.get('connectionId');
  let answered = 0;
  for (const question of QUESTIONS) {
    for (const filter of question.id === 'currentFilter' ? FILTERS : [undefined]) {
      const written = writeQuery(layout, insights, question, { filter, connection });
      if (written.kind !== 'text' || !written.asked) continue;
      const { asked } = written;
      const about = `${name} ${question.id} ${JSON.stringify(filter)}`;
      const expected = answerAsked(layout, asked, lines);
      const found = answerLog(columns, asides, asked);
      if (filter?.text !== undefined) expect(found, about).toBeUndefined();
      else if (found?.kind === 'lines') expect(found.count, about).toBe(expected.rows.length);
      else if (columns.rows > 0 && expected.rows.length > 0) {
        expectAnswer(found?.rows ?? [], expected, about, asked);
        answered++;
      }
    }
  }
  expect(answered).toBeGreaterThan(0);
});

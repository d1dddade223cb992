import { describe, expect, test } from 'vitest';
import { insights } from '../../src/core/queries/languages/insights.ts';
import { LANGUAGES } from '../../src/core/queries/languages/languages.ts';
import { metricFilter } from '../../src/core/queries/languages/metricFilter.ts';
import type { Layout } from '../../src/core/queries/layout.ts';
import type { Asked, Question } from '../../src/core/queries/question.ts';
import { currentFilter } from '../../src/core/queries/questions/currentFilter.ts';
import { QUESTIONS } from '../../src/core/queries/questions/questions.ts';
import { writeQuery, type Particulars } from '../../src/core/queries/writeQuery.ts';
import { answerAsked, holds } from './answerAsked.ts';
import { compilePattern } from './evaluatePattern.ts';
import { expectAnswer } from './expectAnswer.ts';
import { makeLines } from './makeLines.ts';
import { FILTERS } from './filters.ts';
import { runInsights } from './runInsights.ts';
import { layoutOf, SAMPLES } from './templates.ts';

const CONNECTION = 'c7QAYKEil=';
const cases = [
  ...QUESTIONS.map((question: Question) => ({ question, filter: undefined })),
  ...FILTERS.map((filter) => ({ question: currentFilter, filter })),
];

function ask(layout: Layout, question: Question, particulars: Particulars): Asked {
  return question.ask({
    has: (field) => layout.variableOf(field) !== undefined,
    filter: particulars.filter,
    connection: particulars.connection ?? '',
  });
}

describe.each(SAMPLES)('$name', ({ source }) => {
  test('Logs Insights answers as the decoder does', async () => {
    const layout = await layoutOf(source);
    const lines = makeLines(layout.fields, 600);
    const events = lines.map(({ time, text }) => ({ time, message: text }));
    let answered = 0;
    for (const { question, filter } of cases) {
      const particulars = { connection: CONNECTION, filter };
      const written = writeQuery(layout, insights, question, particulars);
      if (written.kind === 'refused') continue;
      answered++;
      const asked = ask(layout, question, particulars);
      // The period is set beside the query.
      const where = asked.where.filter(({ kind }) => kind !== 'time');
      const expected = answerAsked(layout, { ...asked, where }, lines);
      for (const absent of [true, false]) {
        const rows = runInsights(written.text, events, absent).map((row) =>
          asked.answer.kind === 'lines' ? row.slice(1) : row,
        );
        expectAnswer(rows, expected, `${question.id}\n${written.text}`, asked);
      }
    }
    expect(answered).toBeGreaterThan(2);
  });

  test('filter patterns select what the decoder does', async () => {
    const layout = await layoutOf(source);
    const lines = makeLines(layout.fields, 600).filter(
      // What is not JSON is not seen, and the notes say so.
      ({ text, values }) => !layout.isJson || values === undefined || isJson(text),
    );
    for (const { question, filter } of cases) {
      const particulars = { connection: CONNECTION, filter };
      const written = writeQuery(layout, metricFilter, question, particulars);
      if (written.kind === 'refused') continue;
      const asked = ask(layout, question, particulars);
      const where = (asked.counted ?? asked.where).filter(({ kind }) => kind !== 'time');
      const isMatch = compilePattern(written.text);
      const found = lines.filter(({ text }) => isMatch(text)).map(({ text }) => text);
      const expected = lines
        .filter((line) => where.every((of) => holds(layout, of, line)))
        .map(({ text }) => text);
      expect(found, `${question.id}: ${written.text}`).toEqual(expected);
    }
  });

  test('every question has a text or a reason in every language', async () => {
    const layout = await layoutOf(source);
    for (const language of LANGUAGES)
      for (const question of QUESTIONS) {
        const written = writeQuery(layout, language, question);
        if (written.kind === 'text') expect(written.text).not.toBe('');
        else expect(written.reason.ko).not.toBe('');
      }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a filter by how connections ended is no query of lines, in any language', async () => {
  const { source = '' } = SAMPLES[0] ?? {};
  const layout = await layoutOf(source);
  const filter = { only: [], not: [], end: 'idle' } as const;
  for (const language of LANGUAGES.filter(({ about }) => about === 'question'))
    expect(writeQuery(layout, language, currentFilter, { filter })).toMatchObject({
      kind: 'refused',
      missing: [],
    });
});

test('a template that is too long to be read has no queries, and says why', async () => {
  const layout = await layoutOf('$context.requestId '.repeat(700));
  for (const language of LANGUAGES) {
    for (const question of QUESTIONS) {
      expect(writeQuery(layout, language, question)).toMatchObject({
        kind: 'refused',
        reason: { en: expect.stringContaining('too long') },
      });
    }
  }
});

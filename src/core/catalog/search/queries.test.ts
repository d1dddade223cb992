import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { findAbsence } from './findAbsence.ts';
import { createSearch } from './search.ts';
import { BORROWED_QUERIES } from './testing/borrowedQueries.ts';
import { EVERYDAY_QUERIES } from './testing/everydayQueries.ts';
import { UNSEEN_QUERIES } from './testing/unseenQueries.ts';

/** What people type and what answers it; how many there are at least, and the share answered first and within three. */
const TABLES = [
  { name: 'everyday queries', table: EVERYDAY_QUERIES, atLeast: 250, first: 0.95, three: 0.99 },
  { name: 'harder queries', table: UNSEEN_QUERIES, atLeast: 250, first: 0.95, three: 0.99 },
  { name: 'names of other tools', table: BORROWED_QUERIES, atLeast: 90, first: 1, three: 1 },
] as const;

interface Query {
  readonly query: string;
  /** Any of these: variables, or `no ID` for the note on what logs do not have. */
  readonly expected: readonly string[];
}

const search = createSearch(DEFAULT_API.catalog);

function readTable(text: string): readonly Query[] {
  return text
    .split('\n')
    .filter((line) => line.includes(' = '))
    .map((line) => {
      const [query = '', answer = ''] = line.split(' = ');
      return { query, expected: answer.startsWith('no ') ? [answer] : answer.split(' ') };
    });
}

function answersTo(query: string): readonly string[] {
  const absence = findAbsence(DEFAULT_API.catalog, query);
  const names = search(query).map((hit) => hit.variable.name);
  return absence ? [`no ${absence.id}`, ...names] : names;
}

describe.each(TABLES)('$name', ({ table, atLeast, first, three }) => {
  const queries = readTable(table);
  const found = queries.map(({ query }) => answersTo(query));
  const missed = (places: number): string[] =>
    queries.flatMap(({ query, expected }, i) => {
      const answers = (found[i] ?? []).slice(0, places);
      return answers.some((name) => expected.includes(name)) ? [] : [`${query} → ${answers.join(' ')}`];
    });
  const shareOf = (misses: readonly string[]): number => 1 - misses.length / queries.length;

  it('are many, each once, and expect what there is', () => {
    expect(queries.length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    for (const name of queries.flatMap(({ expected }) => expected)) {
      if (!name.startsWith('no ')) expect(DEFAULT_API.catalog.find(name), name).toBeDefined();
    }
  });

  it('are answered in the first place', () => {
    expect(shareOf(missed(1)), missed(1).join('\n')).toBeGreaterThanOrEqual(first);
  });

  it('are answered within the first three', () => {
    expect(shareOf(missed(3)), missed(3).join('\n')).toBeGreaterThanOrEqual(three);
  });
});

import { expect, test } from 'vitest';
import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { render } from '../../src/core/scenarios/render.ts';
import { getScenario } from '../../src/core/scenarios/scenarios.ts';
import { insights } from '../../src/core/queries/languages/insights.ts';
import { QUESTIONS } from '../../src/core/queries/questions/questions.ts';
import { writeQuery } from '../../src/core/queries/writeQuery.ts';
import type { Cell } from './answerAsked.ts';
import { runInsights } from './runInsights.ts';
import { layoutOf, SAMPLES } from './templates.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 8, 25, 12);

/** A short log that can be counted by hand: minute, scenario, connection, and what else is other than there. */
const LOG: readonly (readonly [number, string, string, Readonly<Record<string, string>>?])[] = [
  [0, 'connect', 'A'],
  [0, 'connect', 'B'],
  [0, 'refusedByConnect', 'C'],
  [1, 'plainHttpRequest', '-'],
  [1, 'message', 'A', { integrationLatency: '10' }],
  [1, 'message', 'A', { integrationLatency: '30' }],
  [1, 'message', 'B', { integrationLatency: '20' }],
  [2, 'functionRaised', 'B', { integrationLatency: '90' }],
  [2, 'backendPosts', 'A'],
  [2, 'postClientGone', 'Z'],
  [3, 'backendCloses', 'A'],
  [3, 'disconnect', 'A', { connectedAt: String(NOON) }],
];

/** What each question has to come to, counted by hand. */
const ANSWERS: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  errorsByRoute: [
    ['$connect', '403', 1],
    ['-', '403', 1],
    ['POST /@connections/{connectionId}', '410', 1],
    ['echo', '502', 1],
  ],
  latencyPercentiles: [['echo', 4, 20, 90, 90]],
  connectsPerMinute: [[NOON, 3]],
  refusedHandshakes: [['403', '-', 2]],
  whoClosed: [['A', 1, 1]],
  durations: [[1, 180, 180, 180]],
  openSessions: [['B', 0, NOON]],
  goneRate: [[NOON, 3, 1]],
  errorTexts: [['Internal server error', 'echo', 1]],
};

test('each question asks what it says', async () => {
  const layout = await layoutOf(SAMPLES[0]?.source ?? '');
  const events = LOG.map(([minute, id, connection, other]) => {
    const scenario = getScenario(id);
    const values = { ...scenario.values, ...(connection !== '-' && { connectionId: connection }), ...other };
    return {
      time: NOON + minute * MINUTE,
      message: render(DEFAULT_API.catalog, layout.fields.template, { ...scenario, values }).text,
    };
  });
  for (const [id, rows] of Object.entries(ANSWERS)) {
    const question = QUESTIONS.find((each) => each.id === id);
    const written = question && writeQuery(layout, insights, question);
    if (written?.kind !== 'text') throw new Error(id);
    const found = runInsights(written.text, events, true);
    expect(spell(found), written.text).toEqual(spell(rows));
  }
});

const spell = (of: readonly (readonly Cell[])[]) => of.map((row) => JSON.stringify(row)).toSorted();

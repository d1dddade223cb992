import { expect, it } from 'vitest';
import { lifeStep, STEP_SHAPES, type LifeStep } from '../../src/core/logs/summary/lifeStep.ts';
import { SCENARIOS } from '../../src/core/scenarios/scenarios.ts';

it.each<[LifeStep, string | undefined, string | undefined, string | undefined]>([
  ['connect', 'CONNECT', '$connect', '200'],
  ['connect', 'CONNECT', undefined, undefined],
  ['refused', 'CONNECT', '$connect', '403'],
  ['message', 'MESSAGE', 'echo', '502'],
  ['post', 'CONNECTION_API', 'POST /@connections/{connectionId}', '200'],
  ['lookup', 'CONNECTION_API', 'GET /@connections/{connectionId}', '200'],
  ['close', 'CONNECTION_API', 'DELETE /@connections/{connectionId}', '204'],
  ['gone', 'CONNECTION_API', 'POST /@connections/{connectionId}', '410'],
  ['disconnect', 'DISCONNECT', '$disconnect', '200'],
  ['unknown', undefined, 'echo', '200'],
])('is told what a line is: %s', (step, event, route, status) => {
  expect(lifeStep({ event, route, status })).toBe(step);
});

it.each(SCENARIOS.filter(({ event }) => event).map((scenario) => [scenario.id, scenario] as const))(
  'draws a line as the preview does: %s',
  (_, { values, shape }) => {
    const { eventType: event, routeKey: route, status } = values;
    expect(STEP_SHAPES[lifeStep({ event, route, status })]).toBe(shape);
  },
);

import { expect, it } from 'vitest';
import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { NO_FILTER } from '../../src/core/logs/filter.ts';
import type { Reach } from '../../src/core/read/extremeReading.ts';
import { createLogDesk } from '../../src/workers/logDesk.ts';
import { showAll } from './showAll.ts';

const TEMPLATE = '$context.eventType,$context.status,$context.identity.userAgent,$context.error.message';
const CLEAR = 'MESSAGE,200,curl/8.1,-';
const TWOFOLD = 'MESSAGE,502,Mozilla/5.0 (KHTML, like Gecko),Internal server error';

async function open(taken?: Reach) {
  const desk = createLogDesk();
  const files = [new Blob([`${CLEAR}\n${TWOFOLD}\nother\n${TWOFOLD}\n`])];
  const progress = await desk.open(
    { files, template: TEMPLATE, catalog: DEFAULT_API.catalog.facts, escaping: 'raw', taken },
    () => undefined,
  );
  await showAll(desk, NO_FILTER);
  return { desk, progress };
}

it('sets lines with two readings aside, and shows what differs in them', async () => {
  const { desk, progress } = await open();
  expect(progress).toMatchObject({ rows: 1, chosen: 0, asides: { ambiguous: 2, 'other-format': 1 } });
  const [aside] = await desk.asides('ambiguous', 9);
  expect(aside?.differences).toEqual([
    {
      name: 'identity.userAgent',
      late: 'Mozilla/5.0 (KHTML, like Gecko)',
      early: 'Mozilla/5.0 (KHTML',
    },
    { name: 'error.message', late: 'Internal server error', early: ' like Gecko),Internal server error' },
  ]);
});

it.each([
  ['late', 'Internal server error'],
  ['early', ' like Gecko),Internal server error'],
] as const)(
  'reads all of them in the reading that a person has chosen, counted apart: %s',
  async (taken, error) => {
    const { desk, progress } = await open(taken);
    expect(progress).toMatchObject({ rows: 3, chosen: 2, asides: { 'other-format': 1 } });
    expect((await desk.rows(0, 9)).map((row) => [row.isChosen, row.error])).toEqual([
      [false, undefined],
      [true, error],
      [true, error],
    ]);
    const line = await desk.line(1);
    expect(line).toMatchObject({ isChosen: true, text: TWOFOLD });
    expect(line?.pieces?.at(-1)).toBe(error);
    // What is saved is what is known, unless the others are asked for.
    expect(await (await desk.save(false)).text()).toBe(`${CLEAR}\n`);
    expect(await (await desk.save(true)).text()).toBe(`${CLEAR}\n${TWOFOLD}\n${TWOFOLD}\n`);
    // What was chosen tells nothing of what AWS logs.
    expect(progress.seen.find(({ event }) => event === 'MESSAGE')?.lines).toBe(1);
  },
);

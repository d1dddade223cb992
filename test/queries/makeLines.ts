import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import type { Scenario } from '../../src/core/scenarios/scenario.ts';
import { SCENARIOS } from '../../src/core/scenarios/scenarios.ts';
import { render } from '../../src/core/scenarios/render.ts';
import type { Fields } from '../../src/core/template/fields/fields.ts';
import { createDecoder } from '../../src/core/read/decode.ts';

/** A line with what CloudWatch Logs and the decoder say of it. */
export interface Line {
  readonly text: string;
  /** Epoch milliseconds. */
  readonly time: number;
  /** By variable, `-` for an empty value; undefined where the line was set aside. */
  readonly values: ReadonlyMap<string, string> | undefined;
}

const START = Date.UTC(2026, 8, 25, 9, 20, 0);
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Lines that no template wrote, but programs that share its log group did. */
const OTHERS: readonly [string, ...string[]] = [
  '(EP5ytGkJoAMEmUQ=) Method completed with status: 502',
  'END RequestId: 7781d89a-b6d9-4098-924a-4cb16157573c',
  '{"level":"info","text":"started"}',
  '{"broken":',
];

/** A made-up log of a template: hours of connections, calls and failures, and every 40th line of somebody else. */
export function makeLines(fields: Fields, count: number, seed = 7): Line[] {
  const decoder = createDecoder(fields, 'raw');
  const random = createRandom(seed);
  const pick = <T>(of: readonly [T, ...T[]]): T => of[Math.floor(random() * of.length)] ?? of[0];
  const [first, ...others] = SCENARIOS.filter(({ id }) => id !== 'hostileUserAgent');
  if (!first) throw new Error('no scenarios');
  return Array.from({ length: count }, (_, i) => {
    const time = START + i * 937 + Math.floor(random() * 900);
    if (i % 40 === 39) return { text: pick(OTHERS), time, values: undefined };
    const scenario = pick<Scenario>([first, ...others]);
    const values: Record<string, string> = { ...scenario.values };
    const set = (name: string, value: string): void => {
      if (values[name] !== undefined) values[name] = value;
    };
    set('requestTimeEpoch', String(time));
    set('requestTime', commonDate(time));
    set('connectedAt', String(time - Math.floor(random() * 600_000)));
    set('connectionId', `c${Math.floor(random() * (count / 5))}QAYKEil=`);
    set('integrationLatency', String(Math.floor(10 + random() ** 4 * 3000)));
    set('identity.sourceIp', `203.0.113.${Math.floor(random() ** 2 * 15)}`);
    if (scenario.event === 'MESSAGE') set('routeKey', pick(['echo', 'sendMessage', '$default']));
    const { text } = render(DEFAULT_API.catalog, fields.template, { ...scenario, values });
    const decoded = decoder.decode(text);
    return {
      text,
      time,
      values:
        decoded.kind === 'row'
          ? new Map(decoder.names.map((name, n) => [name, decoded.values[n] ?? '-']))
          : undefined,
    };
  });
}

function commonDate(time: number): string {
  const date = new Date(time);
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${two(date.getUTCDate())}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}:${clock} +0000`;
}

/** The same numbers for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const two = (n: number) => String(n).padStart(2, '0');

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { checkJson } from '../template/checkJson.ts';
import { parse } from '../template/parse.ts';
import { maskVariables } from '../template/maskVariables.ts';
import { fixAll } from './fixAll.ts';
import { createContext, lint } from './lint.ts';
import { PARTS } from './testing/parts.ts';

const scenarios = SCENARIOS.filter(({ id }) => id === 'connect' || id === 'functionRaised');
const mend = (source: string): string =>
  fixAll(source, (text) => lint(createContext(DEFAULT_API, parse(text), scenarios, 'raw', PARTS))).source;
const parses = (source: string): boolean => checkJson(maskVariables(parse(source))) === undefined;

/** A sound template as a list of signs, so that each can be damaged. */
const variable = fc.constantFrom('requestId', 'status', 'identity.sourceIp', 'error.message', 'routeKey');
const text = fc.constantFrom('"one"', '"two words"', '"a/b.c"', '"x-y"');
const leaf = fc.oneof(
  variable.map((name) => `"$context.${name}"`),
  text,
  fc.constantFrom('1', '-2.5', 'true', 'null'),
);
const { value } = fc.letrec<{ value: string[]; object: string[]; array: string[] }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf.map((one) => [one]),
    tie('object'),
    tie('array'),
  ),
  object: fc
    .array(tie('value'), { minLength: 1, maxLength: 4 })
    .map((values) => [
      '{',
      ...values.flatMap((one, i) => [...(i > 0 ? [','] : []), `"k${i}"`, ':', ...one]),
      '}',
    ]),
  array: fc
    .array(tie('value'), { minLength: 1, maxLength: 3 })
    .map((values) => ['[', ...values.flatMap((one, i) => [...(i > 0 ? [','] : []), ...one]), ']']),
}));
const sound = fc
  .array(value, { minLength: 1, maxLength: 4 })
  .map((values) => [
    '{"id"',
    ':',
    '"$context.requestId"',
    ...values.flatMap((one, i) => [',', `"f${i}"`, ':', ...one]),
    '}',
  ]);

interface Damage {
  /** Which signs it can strike. */
  readonly fits: (sign: string, next: string | undefined) => boolean;
  readonly strike: (sign: string) => string;
}

const isQuoted = (sign: string): boolean => sign.startsWith('"');
const isName = (sign: string): boolean => /^"\w+"$/.test(sign);

/** Damage of which no trace remains once it is mended. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'no colon': { fits: (sign) => sign === ':', strike: () => ' ' },
  'an equals sign': { fits: (sign) => sign === ':', strike: () => '=' },
  'no comma': { fits: (sign) => sign === ',', strike: () => ' ' },
  'two commas': { fits: (sign) => sign === ',', strike: () => ',,' },
  'a semicolon': { fits: (sign) => sign === ',', strike: () => ';' },
  'a comma at the end': { fits: (sign) => sign === '}' || sign === ']', strike: (sign) => `,${sign}` },
  'a comma at the start': { fits: (sign) => sign === '[', strike: (sign) => `${sign},` },
  'single quotes': { fits: isQuoted, strike: (sign) => sign.replaceAll('"', "'") },
  'curly quotes': { fits: isQuoted, strike: (sign) => sign.replace('"', '“').replace('"', '”') },
  'a bare key': {
    fits: (sign, next) => next === ':' && isName(sign),
    strike: (sign) => sign.slice(1, -1),
  },
  'a bare text': {
    fits: (sign, next) => next !== ':' && isName(sign),
    strike: (sign) => sign.slice(1, -1),
  },
  'a key half quoted': {
    fits: (sign, next) => next === ':' && isName(sign),
    strike: (sign) => sign.slice(1),
  },
  'a variable half quoted': {
    fits: (sign, next) => next === ',' && sign.startsWith('"$'),
    strike: (sign) => sign.slice(1),
  },
  'a quote too many': { fits: (sign, next) => next !== ':' && isQuoted(sign), strike: (sign) => `${sign}"` },
  'an escaped apostrophe': {
    fits: (sign) => sign === '"two words"',
    strike: () => String.raw`"two\$ words"`,
  },
};

/** The same, but spaces that a damage left behind may remain. */
const plain = (source: string): string => source.replace(/ +/g, '').replaceAll('two$words', 'twowords');

function damaged(signs: readonly string[], { fits, strike }: Damage, pick: number): string | undefined {
  const places = signs.flatMap((sign, i) => (fits(sign, signs[i + 1]) ? [i] : []));
  const place = places[pick % places.length];
  return place === undefined
    ? undefined
    : signs.map((sign, i) => (i === place ? strike(sign) : sign)).join('');
}

describe.each(Object.entries(DAMAGES))('%s', (_name, damage) => {
  it('is mended wherever it is, and nothing else', () => {
    fc.assert(
      fc.property(sound, fc.nat(), (signs, pick) => {
        const source = damaged(signs, damage, pick);
        if (source === undefined) return;
        expect(plain(mend(source)), source).toBe(plain(mend(signs.join(''))));
      }),
      { seed: 51, numRuns: 30 },
    );
  });
});

describe('what is missing at the end', () => {
  it('is put there', () => {
    fc.assert(
      fc.property(sound, (signs) => {
        const whole = signs.join('');
        for (let cut = whole.length - 1; /[}\]"]/.test(whole[cut] ?? ''); cut--) {
          expect(mend(whole.slice(0, cut)), whole.slice(0, cut)).toBe(mend(whole));
        }
      }),
      { seed: 52, numRuns: 30 },
    );
  });
});

describe('several slips', () => {
  it('are mended until every line parses', () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...Object.values(DAMAGES)), fc.nat()), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(sound, some, (signs, damages) => {
        // Each strikes another sign, so that one does not undo what shows where the other one was.
        const struck = signs.map((sign, i) => {
          const hit = damages.find(
            ([{ fits }, pick]) => pick % signs.length === i && fits(sign, signs[i + 1]),
          );
          return hit ? hit[0].strike(sign) : sign;
        });
        expect(parses(mend(struck.join(''))), struck.join('')).toBe(true);
      }),
      { seed: 53, numRuns: 150 },
    );
  });

  it('are told by kind, each with a fix of its own', () => {
    const source = '{id:"$context.requestId","s" "$context.status" "t":"$context.stage",}';
    const found = lint(createContext(DEFAULT_API, parse(source), scenarios, 'raw', PARTS)).filter(
      ({ severity }) => severity === 'error',
    );
    expect(found.map(({ brief }) => brief.en)).toEqual([
      'key without quotes',
      'colon missing',
      'comma missing',
      'extra comma',
    ]);
    expect(mend(source)).toBe('{"id":"$context.requestId","s": "$context.status", "t":"$context.stage"}');
  });
});

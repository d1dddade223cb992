import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { createDecoder } from '../read/decode.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { applyEdits } from '../template/edit.ts';
import { readFields } from '../template/fields/readFields.ts';
import { parse } from '../template/parse.ts';
import { mayConfuse } from './lateParts.ts';
import { createContext } from './lint.ts';
import { tellConfusions } from './tellConfusions.ts';
import { PARTS } from './testing/parts.ts';
import { XML_READER } from '../template/xmlReader.ts';

const tell = (source: string) =>
  tellConfusions(createContext(DEFAULT_API, parse(source), SCENARIOS, 'raw', PARTS));
const NAMES = [
  'connectionId',
  'messageId',
  'status',
  'identity.userAgent',
  'error.message',
  'stage',
  'routeKey',
];
const variable = fc.constantFrom(...NAMES).map((name) => `$context.${name}`);
const line = fc
  .array(fc.tuple(variable, fc.constantFrom('=', ';', ';', '|', '/')), { minLength: 2, maxLength: 5 })
  .map((parts) => parts.flat().join('').slice(0, -1));
const template = fc.oneof(
  line,
  line.map((text) => `{"a":"${text}","b":"$context.requestId"}`),
);

describe('values that cannot be told apart', () => {
  it('are shown by the piece of a line that says so', () => {
    const [found] = tell('$context.requestId $context.connectionId=$context.messageId');
    expect(found?.title.en).toBe('`connectionId` may end in two places');
    expect(found?.reason.en).toBe('`a==a` may mean `a=` and `a`, or `a` and `=a`.');
    expect(found?.reason.ko).toBe('`a==a` 텍스트를 두 가지로 나눌 수 있습니다: `a=` + `a` 또는 `a` + `=a`.');
  });

  it('are told only where the decoder says the same, and less of them is left after a fix', () => {
    let told = 0;
    fc.assert(
      fc.property(template, (source) => {
        const found = tell(source);
        if (found.length === 0) return;
        told++;
        expect(mayConfuse(source)).toBe(true);
        expect(
          createDecoder(readFields(DEFAULT_API.catalog, parse(source), XML_READER), 'raw').separability()
            .kind,
        ).toBe('never');
        for (const { fix } of found)
          if (fix) expect(tell(applyEdits(source, fix.edits)).length).toBeLessThan(found.length);
      }),
      { seed: 21, numRuns: 200 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it.each([
    '$context.connectionId$context.messageId',
    '$context.requestId $context.identity.userAgent $context.error.message',
    `$context.connectionId=$context.messageId ${'x'.repeat(3000)}`,
  ])('are left to the rule that speaks of them: %s', (source) => {
    expect(tell(source)).toEqual([]);
  });
});

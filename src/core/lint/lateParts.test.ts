import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { readStructure } from '../template/fields/readFields.ts';
import { parse } from '../template/parse.ts';
import { findSurrounding } from '../template/surroundings.ts';
import { maySurround } from './lateParts.ts';
import { XML_READER } from '../template/xmlReader.ts';

const words = fc.stringMatching(/^[a-z]\w{0,30}$/);
const fields = fc.array(fc.tuple(words, words, fc.boolean()), { minLength: 1, maxLength: 30 });

it('does without the teller only where it has nothing to say', () => {
  const names = ['An', 'format', 'print', 'FooException', 'CREATE_FAILED', 'DestinationArn', 'error', 'aws'];
  fc.assert(
    fc.property(fields, fc.constantFrom('', ...names), (all, name) => {
      const printed = all.map(([key, path, isQuoted]) => {
        const value = `$context.${path}${name && `.${name}`}`;
        return `"${key}${name}":${isQuoted ? `"${value}"` : value}`;
      });
      const source = `{${printed.join(',')}}`;
      if (!maySurround(source))
        expect(findSurrounding(readStructure(parse(source), XML_READER)), source).toBeUndefined();
    }),
    { seed: 11, numRuns: 500 },
  );
});

it('starts without it', () => {
  expect(maySurround(DEFAULT_API.presets[0]?.source ?? '')).toBe(false);
  expect(maySurround('aws apigatewayv2 update-stage --api-id a')).toBe(true);
});

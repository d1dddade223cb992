import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { SCENARIOS } from '../../scenarios/scenarios.ts';
import { parse } from '../../template/parse.ts';
import { createContext } from '../lint.ts';
import { noUnparsableLine } from './noUnparsableLine.ts';
import { PARTS } from '../testing/parts.ts';

const firstOf = (source: string) =>
  noUnparsableLine.check(createContext(DEFAULT_API, parse(source), SCENARIOS, 'raw', PARTS))[0];

describe('no-unparsable-line', () => {
  it.each([
    ['<a>$context.requestId</b>', 'XML', '“Connect”, column 23: the closing tag does not match.'],
    ['<a>$context.requestId', 'XML', '“Connect”: missing closing quote or bracket.'],
    ['<a>$context.requestId & y</a>', 'XML', '“Connect”, column 21: write `&` as `&amp;`.'],
    ['<a>$context.requestId</a>x', 'XML', '“Connect”, column 25: there is text outside all tags.'],
    [
      '{"a":"$context.requestId" "$context.status":}',
      'JSON',
      '“Connect”, column 25: expected a comma between values.',
    ],
  ])('says of %s that it is no valid %s, and why', (source, language, reason) => {
    const found = firstOf(source);
    expect(found?.title).toEqual({ en: `Not valid ${language}`, ko: `올바른 ${language}이 아닙니다` });
    expect(found?.reason.en).toBe(reason);
  });

  it('names the field whose value breaks the lines', () => {
    expect(firstOf('{"a":$context.requestId}')?.title.en).toBe('`a` breaks every log line');
  });
});

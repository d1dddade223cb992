import { expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { render } from '../render.ts';
import { SCENARIOS } from '../scenarios.ts';
import { parse } from '../../template/parse.ts';
import { landedInLine } from './landedInLine.ts';

const SOURCE = '{"id":"$context.requestId","stage":"$context.stage","a":"some text"}';
const scenario = SCENARIOS.find(({ id }) => id === 'connect');

function landed(...pieces: readonly string[]): readonly string[] {
  if (!scenario) throw new Error('no scenario');
  const template = parse(SOURCE);
  const line = render(DEFAULT_API.catalog, template, scenario);
  const ranges = pieces.map((piece) => {
    const from = SOURCE.indexOf(piece);
    return { from, to: from + piece.length };
  });
  return landedInLine(template, line, ranges).map(({ from, to }) => line.text.slice(from, to));
}

it('finds the values of a field, and not its key', () => {
  expect(landed('"stage":"$context.stage"')).toEqual(['prod']);
});

it('finds the text of a piece without a variable', () => {
  expect(landed('some')).toEqual(['some']);
});

it('finds two places in the order of the line', () => {
  expect(landed('$context.stage', '$context.requestId')).toEqual([scenario?.values['requestId'], 'prod']);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../core/apis/apis.ts';
import { getScenario } from '../../core/scenarios/scenarios.ts';
import { render } from '../../core/scenarios/render.ts';
import { checkLine } from '../../core/template/checkLine.ts';
import { parse } from '../../core/template/parse.ts';
import { linePieces, type Range } from './linePieces.ts';
import { templateParts } from './templateParts.ts';
import { XML_READER } from '../../core/template/xmlReader.ts';

function piecesOf(source: string, shown?: Range) {
  const template = parse(source);
  const line = render(DEFAULT_API.catalog, template, getScenario('refusedByAuthorizer'));
  const problem = checkLine(line.text, 'json', XML_READER);
  return {
    line,
    pieces: linePieces(line, templateParts(DEFAULT_API.catalog, template, 'json'), problem, shown),
  };
}

describe('linePieces', () => {
  it('gives values their variable, its group and whether it is empty', () => {
    const { pieces } = piecesOf('{"s":"$context.status","ms":"$context.integrationLatency"}');
    expect(pieces.filter((piece) => piece.kind === 'value')).toEqual([
      {
        kind: 'value',
        text: '401',
        broken: false,
        value: { name: 'status', group: 'request', token: 1, empty: false },
      },
      {
        kind: 'value',
        text: '-',
        broken: false,
        value: { name: 'integrationLatency', group: 'integration', token: 3, empty: true },
      },
    ]);
  });

  it('boxes the bare value that breaks the line', () => {
    const { pieces } = piecesOf('{"ms":$context.integrationLatency}');
    expect(pieces.filter((piece) => piece.broken).map(({ text, kind }) => [text, kind])).toEqual([
      ['-', 'value'],
    ]);
  });

  it('boxes characters inside a literal text, and both halves of an emoji', () => {
    const { pieces } = piecesOf('{"s":"$context.status" 😀}');
    expect(pieces.filter((piece) => piece.broken).map(({ text }) => text)).toEqual(['😀']);
  });

  it('marks the end of a line that ends too soon', () => {
    const { pieces } = piecesOf('{"s":"$context.status"');
    expect(pieces.at(-1)).toEqual({ text: '', broken: true, kind: 'end' });
  });

  it('makes up the shown part of any line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom('$context.status', '$context.integrationLatency', '"')),
        ),
        fc.nat(40),
        fc.nat(40),
        (texts, from, length) => {
          const shown = { from, to: from + length };
          const { line, pieces } = piecesOf(`{${texts.join('')}`, shown);
          expect(pieces.map(({ text }) => text).join('')).toBe(line.text.slice(shown.from, shown.to));
        },
      ),
      { seed: 11 },
    );
  });
});

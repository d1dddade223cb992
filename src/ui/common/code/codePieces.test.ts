import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePieces } from './codePieces.ts';

test('variables and commands at line starts are told apart from the rest', () => {
  const text =
    'cat > a.json <<\'E\'\n{\\"id\\":\\"$context.requestId\\"}\nE\naws apigatewayv2 update-stage \\\n  --x aws a b\n';
  expect(codePieces(text).filter((piece) => piece.kind !== 'plain')).toEqual([
    { kind: 'command', text: 'cat' },
    { kind: 'variable', text: '$context.requestId', name: 'requestId' },
    { kind: 'command', text: 'aws apigatewayv2 update-stage' },
  ]);
});

test('the blocks of Terraform are told apart', () => {
  const text = 'terraform {\n}\nresource "a" "b" {\n  data = 1\n}\n# resource "x"\n';
  const commands = codePieces(text).filter(({ kind }) => kind === 'command');
  expect(commands.map((piece) => piece.text)).toEqual(['terraform', 'resource']);
});

test('what is longer than any format is coloured at its beginning', () => {
  const text = '$context.stage '.repeat(5000);
  const pieces = codePieces(text);
  expect(pieces.length).toBeLessThan(2002);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('the pieces put together are the text', () => {
  const run = fc.constantFrom(
    '$context.',
    'requestId',
    'aws logs tail ',
    'cat x',
    '\n',
    '"',
    '\\',
    ' ',
    '$',
    '한',
  );
  fc.assert(
    fc.property(fc.array(run), (runs) => {
      const text = runs.join('');
      expect(
        codePieces(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
    { seed: 20, numRuns: 500 },
  );
});

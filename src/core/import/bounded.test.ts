import { describe, expect, it } from 'vitest';
import { detectImports, MAX_IMPORT } from './detectImports.ts';
import { IMPORTERS } from './importers.ts';

const fill = (piece: string) => piece.repeat(Math.floor(MAX_IMPORT / piece.length));

/** Texts as long as any that is looked through, each with something that makes careless readers slow. */
const TEXTS: Readonly<Record<string, string>> = {
  'line breaks': `$context${fill('\n')}x`.slice(0, MAX_IMPORT),
  spaces: `$context${fill(' ')}x`.slice(0, MAX_IMPORT),
  'open brackets': `$context = ${fill('[{(')}`.slice(0, MAX_IMPORT),
  'open strings': `$context ${fill('"\\"')}`.slice(0, MAX_IMPORT),
  'open holes': `x = \`$context ${fill('${')}`.slice(0, MAX_IMPORT),
  heredocs: `$context ${fill('<<A\n')}`.slice(0, MAX_IMPORT),
  assignments: fill('format = "$context.requestId" + x\n'),
  references: `a0 = "$context"\n${Array.from({ length: 9000 }, (_, i) => `a${i + 1} = a${i} + a${i}\n`).join('')}`,
  'a document': fill('- Format: "$context.requestId" #x\n'),
  commands: fill('aws apigatewayv2 --access-log-settings "$context" '),
};

describe.each(Object.keys(TEXTS))('%s', (name) => {
  it('are looked through quickly, by each importer that takes them', () => {
    const text = TEXTS[name] ?? '';
    detectImports(text);
    for (const importer of IMPORTERS) {
      const start = performance.now();
      if (importer.evidence(text) > 0) importer.read(text);
      // Built for the browser the slowest takes half a second; here many tests share a machine.
      expect(performance.now() - start, importer.id).toBeLessThan(10_000);
    }
  });
});

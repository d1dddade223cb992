import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { detectImports, MAX_IMPORT } from './detectImports.ts';
import { IMPORTERS } from './importers.ts';

const fill = (piece: string) => piece.repeat(Math.ceil(MAX_IMPORT / piece.length));
const cut = (text: string) => text.slice(0, MAX_IMPORT);

/** Texts as long as any that is looked through, each with something that makes careless readers slow. */
const TEXTS: Readonly<Record<string, string>> = {
  'line breaks': `$context${fill('\n')}x`,
  spaces: `$context${fill(' ')}x`,
  'spaces first': `${fill(' ').slice(20)}$context.x`,
  'open brackets': `$context = ${fill('[{(')}`,
  'open parentheses': `format = ${fill('(').slice(20)} $context.x`,
  'closing brackets': `Format: $context\nx: ${fill('}')}`,
  'open strings': `$context ${fill('"\\"')}`,
  'quotes in a command': `aws apigatewayv2 --access-log-settings '$context ${fill('"')}`,
  'escaped quotes': `{"AccessLogSettings":{"Format":"$context${fill('\\"')}`,
  backslashes: `format = $context ${fill('\\')}`,
  'open holes': `x = \`$context ${fill('${')}`,
  heredocs: `$context ${fill('<<A\n')}`,
  redirections: `aws apigatewayv2 $context ${fill('a > ')}`,
  'a chain': `format = "$context"\n${fill('+ a\n')}`,
  assignments: fill('format = "$context.requestId" + x\n'),
  references: `a0 = "$context"\n${Array.from({ length: 9000 }, (_, i) => `a${i + 1} = a${i} + a${i}\n`).join('')}`,
  'a document': fill('- Format: "$context.requestId" #x\n'),
  commands: fill('aws apigatewayv2 --access-log-settings "$context" '),
  fences: `$context ${fill('```\n')}`,
  'quoted mails': fill('> $context\n'),
  'numbered lines': fill('1 $context\n2 x\n\n'),
};

/** Milliseconds of the processor's own time, which other tests on the machine do not lengthen. */
const LIMIT = 3000;

function measure(run: () => void): number {
  const before = cpuUsage();
  run();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

/** As long as other tests may take the machine. */
const TIMEOUT = 90_000;

describe.each(Object.entries(TEXTS))('%s', (_, written) => {
  it('are looked through quickly, as a whole and by each importer', { timeout: TIMEOUT }, () => {
    const text = cut(written);
    expect(measure(() => detectImports(text))).toBeLessThan(LIMIT);
    for (const importer of IMPORTERS) {
      const time = measure(() => {
        importer.weight(text);
        importer.read(text);
      });
      expect(time, importer.id).toBeLessThan(LIMIT);
    }
  });
});

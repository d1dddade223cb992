import { describe, expect, it } from 'vitest';
import { applyEdits } from './edit.ts';
import { parse } from './parse.ts';
import { readShape } from './readShape.ts';
import { renameWithVariable } from './renameWithVariable.ts';
import { loadXmlReader } from './xmlReader.ts';

/** The template with its first `old` replaced, and its key with it. */
function renamed(source: string, old: string, name: string): string {
  const template = parse(source);
  const token = template.tokens.find((t) => t.kind === 'variable' && t.name === old);
  if (token?.kind !== 'variable') return '';
  return applyEdits(source, renameWithVariable(template, readShape(template), token, name));
}

describe('renameWithVariable', () => {
  it.each([
    [
      '{"errorMessageString": "$context.error.messageString"}',
      'error.messageString',
      'error.message',
      '{"errorMessage": "$context.error.messageString"}',
    ],
    // What a person named stays.
    ['{"why":"$context.error.messageString"}', 'error.messageString', 'error.message', undefined],
    // Made unique among the fields beside it, and those only.
    [
      '{"status":1,"n":{"stage":"$context.stage","path":2},"path":3}',
      'stage',
      'status',
      '{"status":1,"n":{"status":"$context.stage","path":2},"path":3}',
    ],
    ['{"status":1,"stage":$context.stage}', 'stage', 'status', '{"status":1,"status2":$context.stage}'],
    // A second field of the same variable had its key from us as well.
    ['{"stage":"x","stage2":"$context.stage"}', 'stage', 'status', '{"stage":"x","status":"$context.stage"}'],
    ['{"stage":"at $context.stage"}', 'stage', 'status', undefined],
    ['["$context.stage"]', 'stage', 'status', undefined],
    ['<r><stage>$context.stage</stage></r>', 'stage', 'status', '<r><status>$context.stage</status></r>'],
    ['<r><stage a="1">$context.stage</stage></r>', 'stage', 'status', undefined],
    ['<r stage="$context.stage"/>', 'stage', 'status', '<r status="$context.stage"/>'],
    [
      'id=$context.requestId stage=$context.stage',
      'stage',
      'status',
      'id=$context.requestId status=$context.stage',
    ],
    ['$context.requestId $context.stage', 'stage', 'status', undefined],
  ])('%s', async (source, old, name, expected) => {
    await loadXmlReader();
    expect(renamed(source, old, name)).toBe(expected ?? source);
  });
});

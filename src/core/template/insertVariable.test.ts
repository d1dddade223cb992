import { describe, expect, it } from 'vitest';
import { applyEdits } from './edit.ts';
import { insertVariable, outsideVariables } from './insertVariable.ts';
import { parse } from './parse.ts';
import { readShape } from './readShape.ts';

/** `|` marks the place. */
function inserted(marked: string, name: string): string {
  const at = marked.indexOf('|');
  const source = marked.replace('|', '');
  const template = parse(source);
  return applyEdits(source, [insertVariable(template, readShape(template), at, name)]);
}

describe('insertVariable', () => {
  it.each([
    ['|', 'status', '$context.status'],
    ['{"a":"$context.requestId"|}', 'status', '{"a":"$context.requestId","status":"$context.status"}'],
    ['{"a":"$context.requestId"}|', 'status', '{"a":"$context.requestId","status":"$context.status"}'],
    ['|{"a":"$context.requestId"}', 'status', '{"status":"$context.status","a":"$context.requestId"}'],
    [
      '{"a":"$context.requestId",|"b":"x"}',
      'status',
      '{"a":"$context.requestId","status":"$context.status","b":"x"}',
    ],
    [
      '{"a":"$context.requestId"|,"b":"x"}',
      'status',
      '{"a":"$context.requestId","status":"$context.status","b":"x"}',
    ],
    ['{|}', 'identity.sourceIp', '{"sourceIp":"$context.identity.sourceIp"}'],
    ['{"a":|}', 'status', '{"a":"$context.status"}'],
    ['{"a":"x |y"}', 'status', '{"a":"x $context.statusy"}'],
    ['{"a":"$context.requestId|"}', 'status', '{"a":"$context.requestId $context.status"}'],
    ['<r><a>|$context.requestId</a></r>', 'status', '<r><a>$context.status $context.requestId</a></r>'],
    ['$context.requestId|,$context.stage', 'status', '$context.requestId,$context.status,$context.stage'],
    ['{"status":"x"|}', 'status', '{"status":"x","status2":"$context.status"}'],
    ['["$context.requestId"|]', 'status', '["$context.requestId","$context.status"]'],
    [
      '<r><a>$context.requestId</a>|</r>',
      'status',
      '<r><a>$context.requestId</a><status>$context.status</status></r>',
    ],
    [
      '<r><a>$context.requestId</a></r>|',
      'status',
      '<r><a>$context.requestId</a><status>$context.status</status></r>',
    ],
    ['<r><a>|</a></r>', 'status', '<r><a>$context.status</a></r>'],
    ['<r a="|"/>', 'status', '<r a="$context.status"/>'],
    ['$context.requestId,$context.stage|', 'status', '$context.requestId,$context.stage,$context.status'],
    ['|$context.requestId,$context.stage', 'status', '$context.status,$context.requestId,$context.stage'],
    ['$context.requestId|', 'status', '$context.requestId $context.status'],
  ])('%s', (marked, name, expected) => {
    expect(inserted(marked, name)).toBe(expected);
  });

  it('never lands inside a variable', () => {
    const template = parse('a$context.status');
    expect([3, 12].map((at) => outsideVariables(template, at))).toEqual([1, 16]);
    expect(outsideVariables(template, 99)).toBe(16);
    expect(outsideVariables(template, -1)).toBe(0);
  });

  it('keeps every readable JSON object readable, wherever it is dropped', () => {
    const source = '{"a":"$context.requestId", "b":{"c":[1,"$context.stage"]},"d":$context.status}';
    const template = parse(source);
    for (let at = 0; at <= source.length; at++) {
      const after = applyEdits(source, [insertVariable(template, readShape(template), at, 'eventType')]);
      expect(after, `at ${at}`).toContain('$context.eventType');
      expect(() => JSON.parse(after.replaceAll(/\$context\.\w+/g, '1')), after).not.toThrow();
    }
  });
});

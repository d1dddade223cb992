import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './edit.ts';
import { checkLine } from './checkLine.ts';
import { parse } from './parse.ts';
import { readShape } from './readShape.ts';
import { removeField } from './removeField.ts';

function without(source: string, key: string): string {
  const template = parse(source);
  const shape = readShape(template);
  const field = shape.fields.find((f) => f.key === key);
  if (!field) throw new Error(`no field ${key} in ${source}`);
  return applyEdits(source, removeField(template, field, shape));
}

describe('removeField', () => {
  it.each([
    ['{"a":1,"b":2,"c":3}', 'a', '{"b":2,"c":3}'],
    ['{"a":1, "b":2, "c":3}', 'b', '{"a":1, "c":3}'],
    ['{"a":1, "b":2 }', 'b', '{"a":1 }'],
    ['{ "a":1 }', 'a', '{  }'],
    ['{"a":{"b":"$context.status"},"c":1}', 'a.b', '{"a":{},"c":1}'],
    ['["x","y"]', '0', '["y"]'],
    ['<r a="1" b="2"><c>3</c></r>', 'b', '<r a="1"><c>3</c></r>'],
    ['<r a="1" b="2"><c>3</c></r>', 'c', '<r a="1" b="2"></r>'],
    ['<r>$context.status</r>', 'r', '<r></r>'],
    ['<?xml version="1.0"?><r><a>1</a><b>2</b></r>', 'a', '<?xml version="1.0"?><r><b>2</b></r>'],
  ])('%s without %s', (source, key, expected) => {
    expect(without(source, key)).toBe(expected);
  });

  it('leaves valid JSON behind whatever the field', () => {
    const json = fc.oneof(
      fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 }),
      fc.array(fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 })), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(json, fc.constantFrom(0, 1), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        const template = parse(source);
        const shape = readShape(template);
        for (const field of shape.fields) {
          const rest = applyEdits(source, removeField(template, field, shape));
          expect(rest.length).toBeLessThan(source.length);
          expect(checkLine(rest, 'json')).toBeUndefined();
        }
      }),
      { seed: 16, numRuns: 800 },
    );
  });

  it('leaves well-formed XML behind whatever the field', () => {
    const source = '<r a="1" b=\'$context.b\'><c d="2">x</c> <e><f>$context.f</f></e><g/></r>';
    const template = parse(source);
    const shape = readShape(template);
    expect(shape.fields.length).toBe(5);
    for (const field of shape.fields) {
      expect(checkLine(applyEdits(source, removeField(template, field, shape)), 'xml')).toBeUndefined();
    }
  });

  it('has nothing to take out of plain text', () => {
    const template = parse('$context.a $context.b');
    const field = { key: 'a', from: 0, to: 3, valueFrom: 0, valueTo: 3, quoted: false, variables: [] };
    expect(removeField(template, field, readShape(template))).toEqual([]);
  });
});

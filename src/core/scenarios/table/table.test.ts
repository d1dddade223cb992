import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { parse } from '../../template/parse.ts';
import { readFields } from '../../template/fields/readFields.ts';
import { render } from '../render.ts';
import { getScenario, SCENARIOS } from '../scenarios.ts';
import { coverage } from './coverage.ts';
import { lineRange } from './lineRange.ts';
import { tableColumns } from './tableColumns.ts';
import { XML_READER } from '../../template/xmlReader.ts';

const table = (source: string) => {
  const template = parse(source);
  return { template, columns: tableColumns(readFields(DEFAULT_API.catalog, template, XML_READER)) };
};

const cell = (source: string, scenario: string, key: string): string | undefined => {
  const { template, columns } = table(source);
  const column = columns.find((candidate) => candidate.key === key);
  const line = render(DEFAULT_API.catalog, template, getScenario(scenario));
  if (!column) return undefined;
  const { from, to } = lineRange(template, line, column.from, column.to);
  return line.text.slice(from, to);
};

describe('the table of log lines', () => {
  const nested = '{"id":"$context.requestId","who":{"ip":"$context.identity.sourceIp"},"v":1,"e":""}';

  it('has a column for each field, nested ones with a dotted path', () => {
    expect(table(nested).columns.map(({ key }) => key)).toEqual(['id', 'who.ip', 'v', 'e']);
    expect(table('$context.status - $context.requestId').columns.map(({ key }) => key)).toEqual([
      'status',
      '-',
      'requestId',
    ]);
  });

  it('cuts the value of a field out of a line', () => {
    expect(cell(nested, 'message', 'who.ip')).toBe('203.0.113.24');
    expect(cell(nested, 'message', 'v')).toBe('1');
    expect(cell(nested, 'message', 'e')).toBe('');
    expect(cell('{"a":"$context.stage:$context.status!","b":"x"}', 'message', 'a')).toBe('prod:200!');
    expect(cell('$context.stage $context.messageId', 'connect', 'messageId')).toBe('-');
  });

  it('counts the lines on which a field has a value', () => {
    const source =
      '{"m":"$context.messageId","e":"$context.integration.error","v":"1","x":"$context.nope $context.status"}';
    const { template, columns } = table(source);
    const lines = ['connect', 'message', 'disconnect'].map((id) =>
      render(DEFAULT_API.catalog, template, getScenario(id)),
    );
    expect(columns.map((column) => coverage(column, lines))).toEqual([1, 0, 3, 3]);
  });

  it('cuts any range of literal text and whole variables, whatever the template', () => {
    const piece = fc.oneof(
      fc.constantFrom('$context.status', '$context.messageId', '$context.identity.userAgent'),
      fc.string({ maxLength: 4 }).filter((text) => !/[\w.$-]/.test(text)),
    );
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.array(piece),
        fc.array(piece),
        fc.constantFrom(...SCENARIOS),
        (a, b, c, chosen) => {
          const [before, inner, after] = [a.join(''), b.join(''), c.join('')];
          const whole = render(DEFAULT_API.catalog, parse(before + inner + after), chosen);
          const { from, to } = lineRange(
            parse(before + inner + after),
            whole,
            before.length,
            before.length + inner.length,
          );
          expect(whole.text.slice(from, to)).toBe(render(DEFAULT_API.catalog, parse(inner), chosen).text);
        },
      ),
      { seed: 31, numRuns: 200 },
    );
  });
});

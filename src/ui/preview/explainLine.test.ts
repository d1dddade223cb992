import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../core/apis/apis.ts';
import { analyse } from '../../state/analysis.ts';
import { explainLine } from './explainLine.ts';

const explain = (source: string, scenario: string) => {
  const analysis = analyse(DEFAULT_API, source, ['connect', 'refusedByAuthorizer'], []);
  const checked = analysis.lines.find((line) => line.scenario.id === scenario);
  return checked && explainLine(analysis, checked);
};

describe('explainLine', () => {
  const source = '{"id":"$context.requestId","ms":$context.integrationLatency,"e":$context.errorx}';

  it('finds the problem that stands where the line breaks', () => {
    expect(explain(source, 'refusedByAuthorizer')).toMatchObject({ rule: 'no-bare-empty-value', from: 32 });
    expect(explain(source, 'connect')?.from).toBe(source.indexOf('$context.errorx'));
  });

  it('has nothing to say about a line that parses', () => {
    expect(explain('{"id":"$context.requestId"}', 'connect')).toBeUndefined();
  });
});

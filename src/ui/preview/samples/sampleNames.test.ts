import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../../core/apis/apis.ts';
import { getScenario } from '../../../core/scenarios/scenarios.ts';
import { parse } from '../../../core/template/parse.ts';
import { sampleNames } from './sampleNames.ts';

describe('sampleNames', () => {
  const source = '$context.status $context.httpMethod $context.status $context.authorizer.role $context.';
  const { used, others } = sampleNames(DEFAULT_API.catalog, parse(source), getScenario('message'));

  it('names each variable of the template once, but none that never has a value', () => {
    expect(used).toEqual(['status', 'authorizer.role']);
  });

  it('offers all other variables, and the properties that the scenario has', () => {
    expect(others).toContain('requestId');
    expect(others).toContain('authorizer.tenantId');
    expect(others).not.toContain('status');
    expect(others).not.toContain('authorizer.<property>');
  });
});

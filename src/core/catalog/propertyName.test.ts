import { describe, expect, test } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { PROPERTY_PATTERN, getVariable } from './catalog.ts';
import { insertableName, isPropertyName } from './propertyName.ts';

describe('insertableName', () => {
  test('a variable is inserted under its own name', () => {
    expect(insertableName(getVariable(DEFAULT_API.catalog, 'identity.sourceIp'), '')).toBe(
      'identity.sourceIp',
    );
  });

  test('the pattern takes a property, and is nothing without one', () => {
    const pattern = getVariable(DEFAULT_API.catalog, PROPERTY_PATTERN);
    expect(insertableName(pattern, 'tenantId')).toBe('authorizer.tenantId');
    expect(insertableName(pattern, '')).toBeUndefined();
    expect(insertableName(pattern, '<property>')).toBeUndefined();
  });
});

test.each(['claims.sub', 'a b', '', '$x', '이름', 'a"'])('%j is no property name', (text) => {
  expect(isPropertyName(text)).toBe(false);
});

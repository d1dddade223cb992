import { describe, expect, test } from 'vitest';
import { DEFAULT_API } from '../../core/apis/apis.ts';
import { getVariable } from '../../core/catalog/catalog.ts';
import { NO_FILTER, isFiltering, passes, toggleEvent } from './catalogFilter.ts';

const none = new Set<string>();

describe('passes', () => {
  test('lets everything through without a filter', () => {
    expect(DEFAULT_API.catalog.variables.every((variable) => passes(variable, NO_FILTER, none))).toBe(true);
  });

  test('wants the group', () => {
    const filter = { ...NO_FILTER, group: 'caller' } as const;
    expect(passes(getVariable(DEFAULT_API.catalog, 'identity.sourceIp'), filter, none)).toBe(true);
    expect(passes(getVariable(DEFAULT_API.catalog, 'status'), filter, none)).toBe(false);
  });

  test('wants a value on every pressed event', () => {
    const message = toggleEvent(NO_FILTER, 'MESSAGE');
    expect(passes(getVariable(DEFAULT_API.catalog, 'messageId'), message, none)).toBe(true);
    expect(passes(getVariable(DEFAULT_API.catalog, 'messageId'), toggleEvent(message, 'CONNECT'), none)).toBe(
      false,
    );
    expect(passes(getVariable(DEFAULT_API.catalog, 'status'), toggleEvent(message, 'CONNECT'), none)).toBe(
      true,
    );
  });

  test('wants the name in the template', () => {
    const filter = { ...NO_FILTER, usedOnly: true };
    expect(passes(getVariable(DEFAULT_API.catalog, 'status'), filter, new Set(['status']))).toBe(true);
    expect(passes(getVariable(DEFAULT_API.catalog, 'stage'), filter, new Set(['status']))).toBe(false);
  });
});

describe('toggleEvent', () => {
  test('a second press releases', () => {
    const pressed = toggleEvent(NO_FILTER, 'CONNECT');
    expect(isFiltering(pressed)).toBe(true);
    expect(toggleEvent(pressed, 'CONNECT')).toEqual(NO_FILTER);
  });
});

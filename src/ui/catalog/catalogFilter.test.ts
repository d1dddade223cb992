import { describe, expect, test } from 'vitest';
import { VARIABLES, getVariable } from '../../core/catalog/catalog.ts';
import { NO_FILTER, isFiltering, passes, toggleEvent } from './catalogFilter.ts';

const none = new Set<string>();

describe('passes', () => {
  test('lets everything through without a filter', () => {
    expect(VARIABLES.every((variable) => passes(variable, NO_FILTER, none))).toBe(true);
  });

  test('wants the group', () => {
    const filter = { ...NO_FILTER, group: 'caller' } as const;
    expect(passes(getVariable('identity.sourceIp'), filter, none)).toBe(true);
    expect(passes(getVariable('status'), filter, none)).toBe(false);
  });

  test('wants a value on every pressed event', () => {
    const message = toggleEvent(NO_FILTER, 'MESSAGE');
    expect(passes(getVariable('messageId'), message, none)).toBe(true);
    expect(passes(getVariable('messageId'), toggleEvent(message, 'CONNECT'), none)).toBe(false);
    expect(passes(getVariable('status'), toggleEvent(message, 'CONNECT'), none)).toBe(true);
  });

  test('wants the name in the template', () => {
    const filter = { ...NO_FILTER, usedOnly: true };
    expect(passes(getVariable('status'), filter, new Set(['status']))).toBe(true);
    expect(passes(getVariable('stage'), filter, new Set(['status']))).toBe(false);
  });
});

describe('toggleEvent', () => {
  test('a second press releases', () => {
    const pressed = toggleEvent(NO_FILTER, 'CONNECT');
    expect(isFiltering(pressed)).toBe(true);
    expect(toggleEvent(pressed, 'CONNECT')).toEqual(NO_FILTER);
  });
});

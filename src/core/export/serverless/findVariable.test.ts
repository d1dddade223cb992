import { describe, expect, it } from 'vitest';
import { findVariable } from './findVariable.ts';

describe('findVariable', () => {
  it.each([
    '${x y} $context.requestId',
    '${%{a}} $context.requestId',
    '${Token[ $context.requestId',
    '${context.requestId} ${!x} $${y} ${}',
    '${AWS:: $context.requestId',
    '\\\\ $context.requestId \\$',
  ])('lets %s pass, as both releases do', (format) => {
    expect(findVariable(format)).toBeUndefined();
  });

  it.each([
    ['${self:x}', 'a variable of its own'],
    ['${env:HOME', 'a variable of its own'],
    ['${file(./x)}', 'a variable of its own'],
    ['${x y: z}', 'a variable of its own'],
    ['\\${x}', 'backslash'],
  ])('finds what %s would become', (format, reason) => {
    expect(findVariable(format)?.en).toContain(reason);
  });
});

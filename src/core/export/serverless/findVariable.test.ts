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
    '${x y(} $context.requestId',
    '${x y)} $context.requestId',
    '${x y)(} $context.requestId',
    'a:} (b)} $context.requestId',
  ])('lets %s pass, as both releases do', (format) => {
    expect(findVariable(format)).toBeUndefined();
  });

  it.each([
    ['${self:x}', 'one of its own variables'],
    ['${env:HOME', 'one of its own variables'],
    ['${file(./x)}', 'one of its own variables'],
    ['${x y: z}', 'one of its own variables'],
    ['a} ${x y(z)}', 'one of its own variables'],
    ['\\${x}', 'backslash'],
  ])('finds what %s would become', (format, reason) => {
    expect(findVariable(format)?.en).toContain(reason);
  });
});

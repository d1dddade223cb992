import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PARTS } from '../../../core/lint/testing/parts.ts';
import { replaceTemplate } from '../../../state/documentActions.ts';
import { takeParts } from '../../../state/viewActions.ts';
import { availableOperations } from './availableOperations.ts';

const offersOf = (source: string, id: string): string[] => {
  replaceTemplate(source, 'test');
  return [...availableOperations(id, 'group')];
};

beforeAll(() => takeParts(Promise.resolve(PARTS)));
beforeEach(() => replaceTemplate('', 'test'));

describe('availableOperations', () => {
  it.each([
    ['{"a":1}', '0', ['duplicate', 'nest', 'remove']],
    ['{"a":1,"b":2}', '0', ['duplicate', 'moveDown', 'nest', 'remove']],
    ['{"a":1,"b":2}', '1', ['duplicate', 'moveUp', 'nest', 'remove']],
    ['{"o":{"a":1}}', '0', ['duplicate', 'nest', 'unnest', 'remove']],
    ['{"o":{"a":1}}', '0.0', ['duplicate', 'moveOut', 'nest', 'remove']],
    ['<log><a>$context.stage</a></log>', '0', []],
    ['<log><a>$context.stage</a></log>', '0.0', ['duplicate', 'nest', 'remove']],
    ['$context.stage,$context.apiId', '0', ['duplicate', 'moveDown', 'remove']],
    ['a=$context.stage b=$context.apiId', '1', ['duplicate', 'moveUp', 'remove']],
    ['{"a":1}', '7', []],
    ['{"a":', '0', []],
  ])('of %s for row %s', (source, id, expected) => {
    expect(offersOf(source, id)).toEqual(expected);
  });
});

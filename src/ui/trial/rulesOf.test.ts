import { expect, it } from 'vitest';
import { newVariables } from '../../core/template/drop/place.ts';
import { rulesOf } from './rulesOf.ts';

const one = newVariables(['stage']);

it('gives the rules of the view and of what is dragged', () => {
  expect(rulesOf(one, 'json', true)).toEqual(['betweenLines', 'onVariable', 'alt']);
  expect(rulesOf({ kind: 'row', id: '0' }, 'xml', true)).toEqual(['betweenLines', 'onVariable', 'alt']);
  expect(rulesOf(one, 'delimited', true)).toEqual(['betweenFields', 'onVariable', 'alt']);
  expect(rulesOf(one, 'json', false)).toEqual(['betweenRows', 'onCell', 'escape']);
  expect(rulesOf(one, 'text', true)).toEqual(['inText', 'onVariable', 'escape']);
  expect(rulesOf(one, 'empty', true)).toEqual(['start', 'escape']);
});

it('offers several variables no place of one', () => {
  expect(rulesOf(newVariables(['stage', 'apiId']), 'json', true)).toEqual(['betweenLines', 'alt']);
});

import { expect, test } from 'vitest';
import type { SettingKey } from '../../core/settings/settings.ts';
import { layOutCells } from './layOutCells.ts';

function full(names: readonly SettingKey[]): readonly SettingKey[] {
  return layOutCells(names)
    .filter((cell) => cell.full)
    .map((cell) => cell.name);
}

test('short settings stand in pairs and a long one takes the line', () => {
  expect(
    full(['region', 'accountId', 'apiId', 'stageName', 'logGroupName', 'dataTrace', 'detailedMetrics']),
  ).toEqual(['logGroupName']);
});

test('a setting without a neighbour takes the line', () => {
  expect(full(['region'])).toEqual(['region']);
  expect(full(['region', 'accountId', 'apiId', 'logGroupName', 'dataTrace'])).toEqual([
    'apiId',
    'logGroupName',
    'dataTrace',
  ]);
});

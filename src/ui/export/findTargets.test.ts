import { expect, test } from 'vitest';
import { EXPORTERS } from '../../core/export/exporters.ts';
import { findTargets } from './findTargets.ts';

const ids = (query: string) => findTargets(query).map(({ id }) => id);

test('no search finds all targets, in their order', () => {
  expect(findTargets('  ')).toEqual(EXPORTERS);
});

test('a search finds names, tools and kinds of files, in both languages', () => {
  expect(ids('power')).toEqual(['awsCliPowerShell']);
  expect(ids('CLI bash')).toEqual(['awsCliBash']);
  expect(ids('boto')).toEqual(['boto3']);
  expect(ids('.mjs')).toEqual(['javaScriptSdk']);
  expect(ids('형식')).toContain('formatString');
  expect(ids('명령줄')).toEqual(['awsCliBash', 'awsCliPowerShell', 'awsCliCmd', 'cliInputJson']);
  expect(ids('fortran')).toEqual([]);
});

import { expect, test } from 'vitest';
import { DEFAULT_API } from '../../core/apis/apis.ts';
import { EXPORTERS } from '../../core/export/exporters.ts';
import { findTargets, likeliestTarget } from './findTargets.ts';

const ids = (query: string) => findTargets(DEFAULT_API, query).map(({ id }) => id);
const likeliest = (query: string) => likeliestTarget(findTargets(DEFAULT_API, query), query)?.id;

test('no search finds all targets, in their order', () => {
  expect(findTargets(DEFAULT_API, '  ')).toEqual(EXPORTERS);
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

test('a search finds names as Korean spells them', () => {
  expect(ids('테라폼')).toEqual(['terraform']);
  expect(ids('파이썬')).toEqual(['cdkPython', 'boto3']);
});

test('the likeliest target begins with what was typed, in its name before its detail', () => {
  expect(likeliest('t')).toBe('terraform');
  expect(likeliest('power')).toBe('awsCliPowerShell');
  expect(likeliest('cdk')).toBe('cdkTypeScript');
  expect(likeliest('orm')).toBe('formatString');
  expect(likeliest('')).toBe(EXPORTERS[0]?.id);
  expect(likeliest('fortran')).toBeUndefined();
});

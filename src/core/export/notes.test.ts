import { describe, expect, it } from 'vitest';
import { executionNotes, placeholderNotes } from './notes.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';

const english = (notes: ReturnType<typeof executionNotes>) => notes.map(({ text }) => text.en).join('\n');

describe('executionNotes', () => {
  it('names the log group of the execution log unless there is none', () => {
    const settings = { ...DEFAULT_SETTINGS, apiId: 'k4x7m2q9ad' };
    expect(english(executionNotes(settings, ['apiId', 'stageName']))).toContain(
      '`/aws/apigateway/k4x7m2q9ad/prod`',
    );
    expect(executionNotes({ ...settings, executionLogLevel: 'OFF' }, [])).toEqual([]);
  });

  it('warns of data trace where it has an effect, and of the price of metrics', () => {
    const settings = { ...DEFAULT_SETTINGS, dataTrace: true, detailedMetrics: true };
    expect(english(executionNotes(settings, []))).toMatch(/Data tracing.*\n.*cost extra/);
    expect(english(executionNotes({ ...settings, executionLogLevel: 'OFF' }, []))).not.toContain(
      'Data tracing',
    );
  });
});

describe('placeholderNotes', () => {
  it('names only what the export uses and what is missing', () => {
    const keys = ['region', 'apiId', 'retentionDays'] as const;
    expect(english(placeholderNotes(DEFAULT_SETTINGS, keys))).toBe(
      'Fill in first: `YOUR_REGION`, `YOUR_API_ID`.',
    );
    expect(placeholderNotes({ ...DEFAULT_SETTINGS, region: 'eu-west-1', apiId: 'k4x7m2q9ad' }, keys)).toEqual(
      [],
    );
  });
});

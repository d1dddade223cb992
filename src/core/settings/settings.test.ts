import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateSetting } from './allSettings.ts';
import { DEFAULT_SETTINGS, sanitizeSettings } from './settings.ts';

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  region: 'us-east-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
};

describe('sanitizeSettings', () => {
  it('takes anything and gives usable settings, the same the second time', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.record({
        region: fc.anything(),
        stageName: fc.string({ unit: 'binary' }),
        retentionDays: fc.oneof(fc.integer({ min: -1, max: 40 }), fc.string()),
        executionLogLevel: fc.constantFrom('OFF', 'off', 'INFO', 3),
      }),
    );
    fc.assert(
      fc.property(hostile, (input) => {
        const settings = sanitizeSettings(input);
        expect(sanitizeSettings(settings)).toEqual(settings);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(validateSetting('retentionDays', settings.retentionDays)).toBeUndefined();
        expect(validateSetting('executionLogLevel', settings.executionLogLevel)).toBeUndefined();
        expect(settings.stageName).not.toMatch(/[\0-\x1f]/);
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  it('replaces field by field', () => {
    const input = {
      ...SETTINGS,
      stageName: 7,
      retentionDays: 2,
      dataTrace: 'yes',
      detailedMetrics: true,
      x: 1,
    };
    expect(sanitizeSettings(input)).toEqual({ ...SETTINGS, detailedMetrics: true });
    expect(sanitizeSettings(null)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps a faulty text that can be mended, and drops what no one typed', () => {
    expect(sanitizeSettings({ accountId: '1111-2222' }).accountId).toBe('1111-2222');
    expect(sanitizeSettings({ stageName: 'a\nb' }).stageName).toBe('prod');
    expect(sanitizeSettings({ stageName: 'a'.repeat(10_000) }).stageName).toBe('prod');
    expect(sanitizeSettings({ retentionDays: 0 }).retentionDays).toBe(0);
  });
});

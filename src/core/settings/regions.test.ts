import { describe, expect, it } from 'vitest';
import { findRegion, REGIONS } from './regions.ts';
import { validateSetting } from './allSettings.ts';

describe('REGIONS', () => {
  it('are distinct and valid', () => {
    expect(new Set(REGIONS.map(({ code }) => code)).size).toBe(REGIONS.length);
    expect(REGIONS.filter(({ code }) => validateSetting('region', code) !== undefined)).toEqual([]);
  });

  it.each(REGIONS)('$code is found by its name in both languages', ({ code, label }) => {
    expect([findRegion(label.en)?.code, findRegion(label.ko)?.code]).toEqual([code, code]);
  });
});

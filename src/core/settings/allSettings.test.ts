import { describe, expect, it } from 'vitest';
import { PLACEHOLDERS, SETTINGS, settingOf, validateSetting } from './allSettings.ts';
import { DEFAULT_SETTINGS, sanitizeSettings, type SettingKey } from './settings.ts';

const files = Object.keys(import.meta.glob('./keys/*.ts')).map((path) => path.slice('./keys/'.length, -3));
const keys = Object.values(SETTINGS).map(({ key }): SettingKey => key);

describe('SETTINGS', () => {
  it('has every file of keys/ under its name, in the order of the defaults', () => {
    expect(keys).toEqual(Object.keys(SETTINGS));
    expect(keys).toEqual(Object.keys(DEFAULT_SETTINGS));
    expect(keys.toSorted()).toEqual(files.toSorted());
  });

  it.each(keys)('takes the default of %s, and another value that the door lets in', (key) => {
    const setting = settingOf(key);
    const other = setting.other(DEFAULT_SETTINGS);
    expect(validateSetting(key, DEFAULT_SETTINGS[key])).toBeUndefined();
    expect(other).not.toBe(DEFAULT_SETTINGS[key]);
    expect(validateSetting(key, other)).toBeUndefined();
    expect(sanitizeSettings({ [key]: other })[key]).toBe(other);
    const changed = { ...DEFAULT_SETTINGS, [key]: other };
    expect(setting.other(changed)).not.toBe(other);
  });

  it.each(keys)('offers what the door lets in for %s', (key) => {
    const values = settingOf(key).choices?.(DEFAULT_SETTINGS) ?? [];
    for (const { value } of values) expect(sanitizeSettings({ [key]: value })[key]).toBe(value);
    expect(values.map(({ value }) => value)).toHaveLength(new Set(values.map(({ value }) => value)).size);
    // Else it is typed.
    expect(values.length > 0).toBe(typeof DEFAULT_SETTINGS[key] !== 'string' || key === 'executionLogLevel');
  });

  it('has placeholders that every target reads as one word', () => {
    for (const placeholder of PLACEHOLDERS) expect(placeholder).toMatch(/^YOUR_[A-Z_]+$/);
  });
});

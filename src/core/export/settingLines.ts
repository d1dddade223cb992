import { settingOf } from '../settings/allSettings.ts';
import type { ExportInput, Exporter } from './exporter.ts';
import type { SettingKey, Settings } from '../settings/settings.ts';

/**
 * The lines of an export, from 0, that a setting has a part in: those that are others, or gone, where the setting has
 * another value. None where the export is refused, or prints nothing of the setting as it is.
 */
export function settingLines(exporter: Exporter, input: ExportInput, key: SettingKey): readonly number[] {
  const left = new Map<string, number>();
  for (const line of linesOf(exporter, { ...input, settings: change(input.settings, key) })) {
    left.set(line, (left.get(line) ?? 0) + 1);
  }
  return linesOf(exporter, input).flatMap((line, i) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count > 0 ? [] : [i];
  });
}

const linesOf = (exporter: Exporter, input: ExportInput) => exporter.export(input).text.split('\n');

/** The settings with one of them different, in a way that the export has to show. */
function change(settings: Settings, key: SettingKey): Settings {
  return { ...settings, [key]: settingOf(key).other(settings) };
}

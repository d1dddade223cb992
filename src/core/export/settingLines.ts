import type { ExportInput, Exporter, SettingKey, Settings } from './exporter.ts';
import { partitionOf } from './partition.ts';
import { REGIONS } from './regions.ts';

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
  return { ...settings, [key]: OTHERS[key](settings) };
}

const OTHERS: { readonly [Key in SettingKey]: (settings: Settings) => Settings[Key] } = {
  // In another partition every ARN would be another one.
  region: ({ region }) =>
    REGIONS.find(({ code }) => code !== region && partitionOf(code) === partitionOf(region))?.code ?? '',
  accountId: ({ accountId }) => (accountId === '999988887777' ? '777788889999' : '999988887777'),
  apiId: ({ apiId }) => (apiId === 'z9y8x7w6v5' ? 'v5w6x7y8z9' : 'z9y8x7w6v5'),
  stageName: ({ stageName }) => (stageName === 'other' ? 'another' : 'other'),
  logGroupName: ({ logGroupName }) => (logGroupName === '/other' ? '/another' : '/other'),
  retentionDays: ({ retentionDays }) => (retentionDays === 7 ? 14 : 7),
  executionLogLevel: ({ executionLogLevel }) => (executionLogLevel === 'ERROR' ? 'INFO' : 'ERROR'),
  dataTrace: ({ dataTrace }) => !dataTrace,
  detailedMetrics: ({ detailedMetrics }) => !detailedMetrics,
  tags: ({ tags }) => (tags === '' ? 'other=1' : ''),
};

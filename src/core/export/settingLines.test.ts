import { describe, expect, it } from 'vitest';
import type { Settings } from '../settings/settings.ts';
import { EXPORTERS, findExporter } from './exporters.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { settingLines } from './settingLines.ts';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  region: 'eu-north-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
  dataTrace: true,
  detailedMetrics: true,
  tags: 'team=chat',
};
const format = '{"id":"$context.requestId"}';

describe('the lines of a setting', () => {
  const cases = EXPORTERS.flatMap((exporter) =>
    exporter.scopes.flatMap((scope) =>
      exporter.settingsFor(scope).map((key) => ({ id: exporter.id, exporter, scope, key })),
    ),
  );

  it.each(cases)('are some, with its value on them: $id, $scope, $key', ({ exporter, scope, key }) => {
    const input = { format, settings, scope };
    const lines = exporter.export(input).text.split('\n');
    const found = settingLines(exporter, input, key);
    const value = settings[key];
    // What only the steps beside the text name has no line.
    const { steps = [] } = exporter.export(input);
    if (found.length === 0) return expect(JSON.stringify(steps)).toContain(value);
    expect(found.every((line) => line < lines.length)).toBe(true);
    if (typeof value === 'string' && key !== 'executionLogLevel' && key !== 'tags') {
      expect(found.some((line) => lines[line]?.includes(value))).toBe(true);
    }
  });

  it('are none where the export holds nothing of it', () => {
    const exporter = findExporter('formatString');
    const input = { format, settings, scope: 'format' } as const;
    expect(exporter && settingLines(exporter, input, 'retentionDays')).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cloudFormationYaml } from '../../src/core/export/exporters/cloudFormationYaml.ts';
import { DEFAULT_SETTINGS, KEEP_FOREVER } from '../../src/core/settings/settings.ts';
import { isInstalled, makeFolder } from './shell.ts';
import { TEMPLATES } from './templates.ts';
import { isAbsent } from '../isAbsent.ts';

const FULL = { ...DEFAULT_SETTINGS, accountId: '111122223333', apiId: 'k4x7m2q9ad' };
const SETTINGS = [
  ['all settings', FULL],
  [
    'the fewest settings',
    { ...DEFAULT_SETTINGS, stageName: '', logGroupName: '', retentionDays: KEEP_FOREVER },
  ],
  [
    'everything on',
    { ...FULL, stageName: 'live-1', executionLogLevel: 'INFO', dataTrace: true, detailedMetrics: true },
  ],
  ['everything off', { ...FULL, executionLogLevel: 'OFF' }],
] as const;

const hasLinter = isInstalled('cfn-lint', ['--version']);
const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes every stage and full template, of each format and of each kind of settings; gives their paths. */
function writeTemplates(): string[] {
  const inputs = [
    ...TEMPLATES.map(([name, format]) => ({ name, format, settings: FULL })),
    ...SETTINGS.map(([name, settings]) => ({ name, format: TEMPLATES[1][1], settings })),
  ];
  return inputs.flatMap(({ name, format, settings }) =>
    (['stage', 'full'] as const).map((scope) => {
      const path = join(folder, `${scope} ${name}.yaml`);
      writeFileSync(path, cloudFormationYaml.export({ format, settings, scope }).text);
      return path;
    }),
  );
}

describe.skipIf(isAbsent('cfn-lint', hasLinter))(
  'the CloudFormation export, read by cfn-lint',
  { timeout: 180_000 },
  () => {
    it('has no finding, informal ones included', () => {
      const paths = writeTemplates();
      const { status, stdout, stderr } = spawnSync('cfn-lint', ['--include-checks', 'I', '--', ...paths], {
        encoding: 'utf8',
      });
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    });

    it('would have a finding for a template that is wrong', () => {
      const path = join(folder, 'wrong.yaml');
      const { text } = cloudFormationYaml.export({ format: TEMPLATES[1][1], settings: FULL, scope: 'full' });
      writeFileSync(path, text.replace('LoggingLevel', 'LogLevel'));
      const { status, stdout } = spawnSync('cfn-lint', ['--', path], { encoding: 'utf8' });
      expect(status).not.toBe(0);
      expect(stdout).toContain('LogLevel');
    });
  },
);

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEEP_FOREVER } from '../../../src/core/settings/settings.ts';
import type { Case, Reader, Reading } from './reading.ts';
import { IN_TOOLS } from './reading.ts';
import { hasPackage, inFolder, PACKAGES } from './tools.ts';

/** A service with one route, into which the part is merged as its note says. */
function complete(text: string): string {
  const service = `service: ws
frameworkVersion: '3'
configValidationMode: error
functions:
  connect:
    handler: handler.connect
    events:
      - websocket: $connect
`;
  return `${service}${text.replace('provider:\n', 'provider:\n  name: aws\n  runtime: nodejs20.x\n')}`;
}

const env = {
  ...process.env,
  SLS_TELEMETRY_DISABLED: '1',
  SLS_NOTIFICATIONS_MODE: 'off',
  SLS_INTERACTIVE_SETUP_ENABLE: '0',
  AWS_EC2_METADATA_DISABLED: 'true',
};

function findMissing(
  { scope, settings }: Case,
  resources: Readonly<Record<string, { Properties?: unknown; DeletionPolicy?: unknown }>>,
) {
  const group = JSON.stringify(resources.WebsocketsLogGroup?.Properties ?? {});
  const stage = JSON.stringify(resources.WebsocketsDeploymentStage?.Properties ?? {});
  const level = scope === 'format' ? 'OFF' : settings.executionLogLevel;
  if (!stage.includes(`"LoggingLevel":"${level}"`)) return 'has another log level';
  const { retentionDays } = settings;
  const isKept = retentionDays === KEEP_FOREVER || group.includes(`"RetentionInDays":${retentionDays}`);
  if (scope === 'full' && !isKept) return 'has no retention';
  return resources.WebsocketsLogGroup?.DeletionPolicy === undefined ? 'would delete its log' : undefined;
}

function packageService(each: Case, folder: string): Reading {
  const { text } = each;
  mkdirSync(folder);
  writeFileSync(join(folder, 'serverless.yml'), complete(text));
  writeFileSync(join(folder, 'handler.js'), 'exports.connect = async () => ({ statusCode: 200 });\n');
  const program = join(PACKAGES, 'serverless', 'bin', 'serverless.js');
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, 'package'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) return { problem: `serverless package: ${stderr}${stdout}` };
  const path = join(folder, '.serverless', 'cloudformation-template-update-stack.json');
  const { Resources: resources } = JSON.parse(readFileSync(path, 'utf8'));
  const problem = findMissing(each, resources);
  if (problem !== undefined) return { problem };
  const { WebsocketsDeploymentStage: stage, WebsocketsLogGroup: group } = resources;
  // The name of the deployment is another each time.
  const { DeploymentId: _, ...properties } = stage.Properties;
  return {
    format: properties.AccessLogSettings.Format,
    sent: { stage: { ...stage, Properties: properties }, group },
  };
}

/** The last release that needs no account: it packages a service for each case. */
export const readServerless: Reader = {
  tool: 'serverless 3 package',
  targets: ['serverlessFramework'],
  install: IN_TOOLS,
  isHeavy: true,
  isSlow: true,
  isPresent: () => hasPackage('serverless'),
  read: (cases) =>
    inFolder((folder) => cases.map((each, index) => packageService(each, join(folder, `case${index}`)))),
};

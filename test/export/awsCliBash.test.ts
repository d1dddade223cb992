import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/export/exporter.ts';
import { awsCliBash } from '../../src/core/export/exporters/awsCliBash.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { AwsStandIn, standInEnvironment } from './aws/awsStandIn.ts';
import { stateWith } from './aws/awsWorld.ts';
import { isInstalled, makeFolder, putOnPath, runShell, SHELLS } from './shell.ts';
import { TEMPLATES } from './templates.ts';
import { isAbsent } from '../isAbsent.ts';

const ARN = 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/apigateway/ws-access';
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  region: 'us-east-1',
  apiId: 'k4x7m2q9ad',
  stageName: '-prod',
  tags: `team=chat team, 비용=1`,
};
const TAGS = { team: 'chat team', 비용: '1' };
const STAGE = 'k4x7m2q9ad/-prod';
const hasAws = isInstalled('aws', ['--version']);

const standIn = new AwsStandIn();
const { world } = standIn;
const folder = makeFolder();
let env: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  env = {
    ...standInEnvironment(await standIn.start(), folder),
    // A locale in which the CLI takes files for ASCII.
    LC_ALL: 'C',
    PYTHONCOERCECLOCALE: '0',
    PYTHONUTF8: '0',
    PATH: putOnPath(folder, { sleep: 'exit 0' }),
  };
});

beforeEach(() => {
  world.state = stateWith(STAGE);
});

afterAll(() => {
  standIn.stop();
  rmSync(folder, { recursive: true, force: true });
});

const print = (scope: Scope, format: string, accountId = '') =>
  awsCliBash.export({ format, settings: { ...SETTINGS, accountId }, scope }).text;

const cases = SHELLS.flatMap((shell) =>
  [TEMPLATES[1], TEMPLATES[4]].map(([name, format]) => ({ shell, name, format })),
);

// What the scripts do with every answer of AWS is in scripts.test.ts, without the CLI, which is slow.
describe.skipIf(isAbsent('aws', hasAws))(
  'the AWS CLI export, run by the real AWS CLI',
  { timeout: 180_000 },
  () => {
    it.each(cases)('sends $name from $shell as it is', async ({ shell, name, format }) => {
      world.state.accountRole = 'arn:aws:iam::111122223333:role/own';
      // One of the two ways to fill the here-document in.
      const text = print('stage', format, name === 'JSON' ? '111122223333' : '');
      const { status, stderr } = await runShell(shell, text, folder, env);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(world.state.stages[STAGE]).toEqual({
        accessLog: { DestinationArn: ARN, Format: format },
        defaults: { LoggingLevel: 'ERROR', DataTraceEnabled: false, DetailedMetricsEnabled: false },
        routes: {},
      });
    });

    it('sets everything up as a file, and switches it off again', async () => {
      const format = TEMPLATES[4][1];
      writeFileSync(join(folder, 'access-log.sh'), `${awsCliBash.fileHead ?? ''}${print('full', format)}`, {
        mode: 0o755,
      });
      {
        const { status, stderr } = await runShell('sh', './access-log.sh\n', folder, env);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(world.state).toMatchObject({
          stages: { [STAGE]: { accessLog: { DestinationArn: ARN, Format: format } } },
          groups: {
            '/aws/apigateway/ws-access': { retention: 30, tags: TAGS },
            '/aws/apigateway/k4x7m2q9ad/-prod': { retention: 30, tags: TAGS },
          },
          roles: { ApiGatewayCloudWatchLogs: { trust: 'apigateway.amazonaws.com', tags: TAGS } },
          accountRole: 'arn:aws:iam::111122223333:role/ApiGatewayCloudWatchLogs',
        });
      }
      world.state.stages[STAGE] = { accessLog: {}, defaults: {}, routes: { send: { LoggingLevel: 'INFO' } } };
      const { status, stdout, stderr } = await runShell('sh', print('remove', ''), folder, env);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/keep it:\n\{\s+"send": \{\s+"LoggingLevel": "INFO"/);
      expect(world.state.stages[STAGE]).toMatchObject({ defaults: { LoggingLevel: 'OFF' } });
      expect(world.state.stages[STAGE]).not.toHaveProperty('accessLog');
    });
  },
);

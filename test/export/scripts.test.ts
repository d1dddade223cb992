import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/export/exporter.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { AwsStandIn } from './aws/awsStandIn.ts';
import { ACCOUNT_ID, AwsFault, REFUSALS, type AwsState } from './aws/awsWorld.ts';
import { PROGRAMS, type Runner } from './aws/programs.ts';
import { makeFolder } from './shell.ts';
import { TEMPLATES } from './templates.ts';
import { isAbsent } from '../isAbsent.ts';

const FORMAT = TEMPLATES[4][1];
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  region: 'us-east-1',
  accountId: ACCOUNT_ID,
  apiId: 'k4x7m2q9ad',
  stageName: '-prod',
  tags: 'team=chat team, 비용=1',
};
const TAGS = { team: 'chat team', 비용: '1' };
const STAGE = 'k4x7m2q9ad/-prod';
const ACCESS = '/aws/apigateway/ws-access';
const EXECUTION = '/aws/apigateway/k4x7m2q9ad/-prod';
const ROLE = 'ApiGatewayCloudWatchLogs';
const ROLE_ARN = `arn:aws:iam::${ACCOUNT_ID}:role/${ROLE}`;
const POLICY = 'arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs';
const EXISTS = /already exists.*unchanged/g;

const off = { LoggingLevel: 'OFF', DataTraceEnabled: false, DetailedMetricsEnabled: false };

const ROUTES = {
  sendMessage: { LoggingLevel: 'INFO' },
  $connect: { LoggingLevel: 'ERROR' },
  ping: { LoggingLevel: 'OFF' },
};

/** An account in which nothing logs, with another stage and limits that have to stay. */
const makeState = (): AwsState => ({
  stages: {
    [STAGE]: {
      defaults: { ...off, ThrottlingRateLimit: 77 },
      routes: ROUTES,
    },
    'k4x7m2q9ad/other': { defaults: off, routes: {} },
  },
  groups: { '/other': { tags: {} } },
  roles: { Other: { trust: 'lambda.amazonaws.com', policies: [], tags: {} } },
});

/** What the stage has when all is set up. */
const stageSetUp = () => ({
  routes: ROUTES,
  defaults: { ...off, ThrottlingRateLimit: 77, LoggingLevel: 'ERROR' },
  accessLog: { DestinationArn: `arn:aws:logs:us-east-1:${ACCOUNT_ID}:log-group:${ACCESS}`, Format: FORMAT },
});

/** What was there before, and everything that was asked for. */
function wanted(before: AwsState, retention: number | undefined = 30): AwsState {
  const group = { tags: TAGS, ...(retention === undefined ? {} : { retention }) };
  const madeRole = {
    trust: 'apigateway.amazonaws.com',
    policies: [POLICY],
    tags: before.roles[ROLE]?.tags ?? TAGS,
  };
  return {
    stages: { ...before.stages, [STAGE]: stageSetUp() },
    groups: { [ACCESS]: group, [EXECUTION]: group, ...before.groups },
    roles: before.accountRole === undefined ? { ...before.roles, [ROLE]: madeRole } : before.roles,
    accountRole: before.accountRole ?? ROLE_ARN,
  };
}

const READS = ['GetCallerIdentity', 'GetStage', 'GetAccount', 'GetRole'];
const busy = () => new AwsFault('TooManyRequestsException', 'Too Many Requests');
const refused = (text: string) => new AwsFault('BadRequestException', text);

const count = (calls: readonly string[], name: string) => calls.filter((call) => call === name).length;

// Skipped where a program or its libraries are absent.
describe.each(PROGRAMS)('a script in $name', { timeout: 120_000 }, (program) => {
  const { exporter } = program;
  const isSkipped = isAbsent(program.tool, program.isPresent);
  const standIn = new AwsStandIn();
  const { world } = standIn;
  const folder = makeFolder();
  const own = join(folder, 'access-log.json');
  let runner: Runner;
  let files: readonly string[] = [];

  beforeAll(async () => {
    runner = program.start(folder, await standIn.start());
    writeFileSync(own, 'mine');
    files = listFiles();
  });
  beforeEach(() => {
    world.state = makeState();
    world.denied = undefined;
    world.refusals = [];
  });
  afterAll(() => {
    runner.stop();
    standIn.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const listFiles = () =>
    readdirSync(folder).filter((name) => !/^script\d+\./.test(name) && name !== '__pycache__');

  async function run(scope: Scope, settings: Settings = SETTINGS) {
    world.sent = [];
    const { text } = exporter.export({ format: FORMAT, settings, scope });
    const outcome = await runner.run(text);
    expect(listFiles()).toEqual(files);
    expect(readFileSync(own, 'utf8')).toBe('mine');
    return { ...outcome, calls: world.calls };
  }

  it.skipIf(isSkipped)('sets everything up, and changes nothing when it runs again', async () => {
    const first = await run('full');
    expect(first).toMatchObject({ status: 0 });
    expect(world.state).toEqual(wanted(makeState()));
    const changes = first.calls.findIndex((call) => !READS.includes(call));
    // A shell asks for the ARN of the role a second time.
    expect(first.calls.slice(0, changes)).toEqual(['GetStage', 'GetAccount', 'GetRole']);
    expect(first.calls.filter((call) => !READS.includes(call))).toEqual([
      'CreateRole',
      'AttachRolePolicy',
      'CreateLogGroup',
      'PutRetentionPolicy',
      'CreateLogGroup',
      'PutRetentionPolicy',
      'UpdateAccount',
      'UpdateStage',
    ]);

    const second = await run('full');
    expect(second.status).toBe(0);
    expect(world.state).toEqual(wanted(makeState()));
    expect(second.calls).toEqual([
      'GetStage',
      'GetAccount',
      'CreateLogGroup',
      'CreateLogGroup',
      'UpdateStage',
    ]);
    expect(second.output.match(EXISTS)).toHaveLength(2);
  });

  it.skipIf(isSkipped)('asks AWS for the account id where none was given', async () => {
    const { status, calls } = await run('full', { ...SETTINGS, accountId: '' });
    expect(status).toBe(0);
    expect(calls).toContain('GetCallerIdentity');
    expect(world.state).toEqual(wanted(makeState()));

    world.state = makeState();
    world.state.accountRole = ROLE_ARN;
    const format = await run('format', { ...SETTINGS, accountId: '' });
    expect(format).toMatchObject({ status: 0, calls: ['GetCallerIdentity', 'UpdateStage'] });
    expect(world.state.stages[STAGE]?.accessLog).toEqual(stageSetUp().accessLog);

    world.state = makeState();
    world.denied = 'GetCallerIdentity';
    const denied = await run('format', { ...SETTINGS, accountId: '' });
    expect(denied.status).not.toBe(0);
    expect(world.state).toEqual(makeState());
  });

  it.skipIf(isSkipped)('sends every template as it is', async () => {
    world.state.accountRole = ROLE_ARN;
    for (const [, format] of TEMPLATES) {
      const { text } = exporter.export({ format, settings: SETTINGS, scope: 'stage' });
      expect(await runner.run(text)).toMatchObject({ status: 0 });
      expect(world.state.stages[STAGE]?.accessLog).toMatchObject({ Format: format });
    }
  });

  it.skipIf(isSkipped)('sets the access log and nothing else in its own scope', async () => {
    world.state.accountRole = ROLE_ARN;
    expect(await run('format')).toMatchObject({ status: 0, calls: ['UpdateStage'] });
    const { accessLog } = stageSetUp();
    const before = makeState();
    const stage = { ...before.stages[STAGE], accessLog };
    expect(world.state).toEqual({
      ...before,
      accountRole: ROLE_ARN,
      stages: { ...before.stages, [STAGE]: stage },
    });
  });

  it.skipIf(isSkipped).each([
    ['throttled', [busy()]],
    ['refused for its policy', [refused(REFUSALS[0]), refused(REFUSALS[0])]],
    ['refused for its logs', [refused(REFUSALS[1]), busy(), refused(REFUSALS[1])]],
  ])('waits for a role that is %s', async (_, refusals) => {
    world.refusals = [...refusals];
    const { status, output, calls } = await run('full');
    expect(status).toBe(0);
    expect(world.state).toEqual(wanted(makeState()));
    expect(count(calls, 'UpdateAccount')).toBe(refusals.length + 1);
    expect(output.match(/Next try in 20 seconds/g)).toHaveLength(refusals.length);
  });

  it.skipIf(isSkipped)('gives up on a role that is never taken, and leaves the stage', async () => {
    world.refusals = Array.from({ length: 20 }, () => refused(REFUSALS[1]));
    const { status, output, calls } = await run('full');
    expect(status).not.toBe(0);
    expect(output).toContain(REFUSALS[1]);
    expect(count(calls, 'UpdateAccount')).toBe(7);
    expect(calls.at(-1)).toBe('UpdateAccount');
    expect(world.state.stages).toEqual(makeState().stages);

    world.refusals = [];
    expect((await run('full')).status).toBe(0);
    expect(world.state).toEqual(wanted(makeState()));
  });

  it.skipIf(isSkipped)('keeps the role of the account', async () => {
    world.state.accountRole = `arn:aws:iam::${ACCOUNT_ID}:role/own`;
    const before = structuredClone(world.state);
    const { status, calls } = await run('full');
    expect(status).toBe(0);
    expect(world.state).toEqual(wanted(before));
    expect(calls.filter((call) => call.includes('Role') || call === 'UpdateAccount')).toEqual([]);
  });

  it.skipIf(isSkipped)('takes the role of an earlier run', async () => {
    world.state.roles[ROLE] = { trust: 'apigateway.amazonaws.com', policies: [], tags: { a: 'b' } };
    const before = structuredClone(world.state);
    expect((await run('full')).status).toBe(0);
    expect(world.state).toEqual(wanted(before));
  });

  it.skipIf(isSkipped)('stops at the role of another service before it changes anything', async () => {
    world.state.roles[ROLE] = { trust: 'lambda.amazonaws.com', policies: [], tags: {} };
    const before = structuredClone(world.state);
    const { status, output } = await run('full');
    expect(status).not.toBe(0);
    expect(output).toContain(`${ROLE} belongs to another service`);
    expect(world.state).toEqual(before);
  });

  it.skipIf(isSkipped)('keeps retention and tags of groups that exist, and says so', async () => {
    world.state.groups[ACCESS] = { retention: 365, tags: { team: 'other' } };
    world.state.groups[EXECUTION] = { tags: {} };
    const before = structuredClone(world.state);
    const { status, output } = await run('full');
    expect(status).toBe(0);
    expect(world.state).toEqual(wanted(before));
    expect(output.match(EXISTS)).toHaveLength(2);
  });

  it.skipIf(isSkipped)('keeps new groups for ever where that was chosen', async () => {
    const { status, calls } = await run('full', { ...SETTINGS, retentionDays: 0, tags: '' });
    expect(status).toBe(0);
    expect(calls.filter((call) => call.includes('Retention'))).toEqual([]);
    expect([world.state.groups[ACCESS], world.state.groups[EXECUTION]]).toEqual([{ tags: {} }, { tags: {} }]);
  });

  it.skipIf(isSkipped)('makes no group for an execution log that is off', async () => {
    expect((await run('full', { ...SETTINGS, executionLogLevel: 'OFF' })).status).toBe(0);
    expect(Object.keys(world.state.groups)).toEqual(['/other', ACCESS]);
  });

  it.skipIf(isSkipped).each(['full', 'remove'] as const)(
    'leaves nothing behind where the stage is missing (%s)',
    async (scope) => {
      delete world.state.stages[STAGE];
      const before = structuredClone(world.state);
      const { status, output, calls } = await run(scope);
      expect(status).not.toBe(0);
      expect(output).toContain('NotFoundException');
      expect(calls).toEqual(['GetStage']);
      expect(world.state).toEqual(before);
    },
  );

  it
    .skipIf(isSkipped)
    .each([
      'GetCallerIdentity',
      'GetStage',
      'GetAccount',
      'GetRole',
      'CreateRole',
      'AttachRolePolicy',
      'CreateLogGroup',
      'PutRetentionPolicy',
      'UpdateAccount',
      'UpdateStage',
    ])('stops where %s is denied, and a second run heals it', async (denied) => {
    const settings = { ...SETTINGS, accountId: '' };
    world.denied = denied;
    const { status, output, calls } = await run('full', settings);
    expect(status).not.toBe(0);
    expect(output).toContain('AccessDenied');
    expect(calls.findLast((call) => call !== 'DeleteLogGroup')).toBe(denied);
    // What was there is as it was; nothing that was made is half made.
    expect(world.state).toMatchObject(makeState());
    expect(world.state.stages).toEqual(makeState().stages);
    if (READS.includes(denied)) expect(world.state).toEqual(makeState());
    for (const name of [ACCESS, EXECUTION]) {
      const group = world.state.groups[name];
      if (group) expect(group).toEqual({ retention: 30, tags: TAGS });
    }

    world.denied = undefined;
    expect((await run('full', settings)).status).toBe(0);
    expect(world.state).toEqual(wanted(makeState()));
  });

  it.skipIf(isSkipped)('switches both logs off, and names the routes that stay on', async () => {
    world.state = wanted(makeState());
    const before = structuredClone(world.state);
    const { status, output } = await run('remove');
    expect(status).toBe(0);
    const stages = { ...before.stages, [STAGE]: makeState().stages[STAGE] };
    expect(world.state).toEqual({ ...before, stages });
    for (const name of ['sendMessage', '$connect', 'INFO', 'ERROR']) expect(output).toContain(name);
    expect(await run('remove')).toMatchObject({ status: 0 });
    expect(world.state).toEqual({ ...before, stages });

    world.state.stages[STAGE] = { defaults: off, routes: {} };
    expect((await run('remove')).output).not.toMatch(/route/i);
  });

  it.skipIf(isSkipped).each(['GetStage', 'DeleteAccessLogSettings', 'UpdateStage'])(
    'stops switching off where %s is denied, and a second run heals it',
    async (denied) => {
      world.state = wanted(makeState());
      const before = structuredClone(world.state);
      world.denied = denied;
      const { status, output, calls } = await run('remove');
      expect(status).not.toBe(0);
      expect(output).toContain('AccessDenied');
      expect(calls.at(-1)).toBe(denied);

      world.denied = undefined;
      expect((await run('remove')).status).toBe(0);
      const stages = { ...before.stages, [STAGE]: makeState().stages[STAGE] };
      expect(world.state).toEqual({ ...before, stages });
    },
  );
});

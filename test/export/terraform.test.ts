import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/export/exporter.ts';
import { terraform } from '../../src/core/export/exporters/terraform.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { hasPackage } from './check/tools.ts';
import { isInstalled, makeFolder } from './shell.ts';
import { ProviderStandIn } from './terraform/providerStandIn.ts';
import { runTerraform } from './terraform/runTerraform.ts';
import { TEMPLATES } from './templates.ts';
import { isAbsent } from '../isAbsent.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, region: 'us-east-1', accountId: '111122223333', apiId: 'k4x7m2q9ad' };
const STAGE = 'aws_apigatewayv2_stage k4x7m2q9ad/prod';
const GROUP = 'aws_cloudwatch_log_group /aws/apigateway/ws-access';

/** A stage that somebody else made, with all that it may have. */
const LIVE_STAGE = {
  id: 'prod',
  api_id: 'k4x7m2q9ad',
  name: 'prod',
  arn: 'arn:aws:apigateway:us-east-1::/apis/k4x7m2q9ad/stages/prod',
  auto_deploy: true,
  client_certificate_id: 'c1',
  deployment_id: 'd1',
  description: 'live',
  execution_arn: 'arn:aws:execute-api:us-east-1:111122223333:k4x7m2q9ad/prod',
  invoke_url: 'wss://k4x7m2q9ad.execute-api.us-east-1.amazonaws.com/prod',
  stage_variables: { a: 'b' },
  tags: { owner: 'team' },
  tags_all: { owner: 'team' },
  access_log_settings: [],
  default_route_settings: [],
  route_settings: [],
};

/** The command in the comment at the top. */
function readStateRm(text: string): string[] {
  const [comment = ''] = /terraform state rm[^]*?(?=\n\n)/.exec(text) ?? [];
  return comment.split(/[\s\\#]+/).slice(1);
}

/** A stage of the person's own. */
const ownStage = (lines: string) =>
  `resource "aws_apigatewayv2_stage" "own" {\n  api_id = "k4x7m2q9ad"\n  name   = "prod"\n${lines}}\n`;

const isReady = isInstalled('terraform', ['version']) && hasPackage('@grpc/grpc-js', 'protobufjs');
const root = makeFolder();
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.skipIf(isAbsent('terraform', isReady))(
  'the Terraform export, applied by Terraform',
  { timeout: 240_000 },
  () => {
    let standIn: ProviderStandIn;
    let env: Record<string, string>;
    let folder: string;
    let count = 0;

    beforeEach(async () => {
      standIn = new ProviderStandIn();
      env = await standIn.start();
      folder = join(root, String(count++));
      mkdirSync(folder);
    });
    afterEach(() => standIn.stop());

    const file = () => join(folder, 'access_log.tf');
    const run = (...args: string[]) => runTerraform(args, folder, env);
    const apply = () => run('apply', '-auto-approve');
    /** Exits with 0 where nothing is to be done. */
    const plan = () => run('plan', '-detailed-exitcode');

    async function applyExport(scope: Scope, format: string): Promise<string> {
      if (scope === 'stage') standIn.world.set(STAGE, LIVE_STAGE);
      const { text } = terraform.export({ format, settings: SETTINGS, scope });
      writeFileSync(join(folder, 'main.tf'), '# The rest of a configuration.\n');
      writeFileSync(file(), text);
      const init = await run('init');
      expect(init.output).toContain('successfully initialized');
      const applied = await apply();
      expect(applied.status, applied.output).toBe(0);
      return text;
    }

    it.each(['stage', 'full'] as const)(
      'sets up %s, and has nothing to do the second time',
      async (scope) => {
        const format = TEMPLATES[4][1];
        await applyExport(scope, format);
        expect(standIn.world.get(STAGE)).toMatchObject({
          access_log_settings: [
            {
              format,
              destination_arn: 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/apigateway/ws-access',
            },
          ],
          default_route_settings: [{ logging_level: 'ERROR', throttling_burst_limit: 5000 }],
        });
        expect(standIn.world.get(GROUP)).toMatchObject({ retention_in_days: 30 });
        const again = await plan();
        expect(again.status, again.output).toBe(0);
        expect(standIn.log.filter((line) => line.startsWith('delete'))).toEqual([]);
      },
    );

    it('leaves the rest of a stage that it takes over alone', async () => {
      await applyExport('stage', TEMPLATES[1][1]);
      const { access_log_settings: _, default_route_settings: __, ...rest } = standIn.world.get(STAGE) ?? {};
      const { access_log_settings: ___, default_route_settings: ____, ...before } = LIVE_STAGE;
      expect(rest).toEqual(before);
    });

    it('gives API Gateway its role before the stage logs', async () => {
      await applyExport('full', TEMPLATES[1][1]);
      const order = standIn.log.map((line) => line.split(' ')[1]);
      expect(order.indexOf('aws_iam_role_policy_attachment')).toBeLessThan(
        order.indexOf('aws_api_gateway_account'),
      );
      expect(order.indexOf('aws_api_gateway_account')).toBeLessThan(order.indexOf('aws_apigatewayv2_stage'));
    });

    it.each(['stage', 'full'] as const)('is undone as its first lines say: %s', async (scope) => {
      const text = await applyExport(scope, TEMPLATES[1][1]);
      const before = new Map(standIn.world);
      const removed = await run(...readStateRm(text));
      expect(removed.status, removed.output).toBe(0);
      rmSync(file());
      const planned = await plan();
      expect(planned.status, planned.output).toBe(0);
      expect(standIn.world).toEqual(before);
      expect(standIn.log.join()).not.toContain('delete');
    });

    it.each(['stage', 'full'] as const)('is undone by removed blocks: %s', async (scope) => {
      const text = await applyExport(scope, TEMPLATES[1][1]);
      const before = new Map(standIn.world);
      const blocks = readStateRm(text)
        .slice(2)
        .map((address) => `removed {\n  from = ${address}\n  lifecycle {\n    destroy = false\n  }\n}\n`);
      writeFileSync(file(), blocks.join('\n'));
      const applied = await apply();
      expect(applied.status, applied.output).toBe(0);
      expect(standIn.world).toEqual(before);
      expect(standIn.log.join()).not.toContain('delete');
    });

    it.each(['stage', 'full'] as const)('is not destroyed by terraform destroy: %s', async (scope) => {
      await applyExport(scope, TEMPLATES[1][1]);
      const before = new Map(standIn.world);
      const { status, output } = await run('destroy', '-auto-approve');
      expect(status).not.toBe(0);
      expect(output).toContain('prevent_destroy');
      expect(standIn.world).toEqual(before);
    });

    // What the note warns of: without the command the stage goes, and only the log stays.
    it('would delete the stage if its lines were only deleted', async () => {
      await applyExport('stage', TEMPLATES[1][1]);
      rmSync(file());
      const applied = await apply();
      expect(applied.status, applied.output).toBe(0);
      expect(standIn.log).toContain(`delete ${STAGE}`);
      expect(standIn.log).toContain(`forget ${GROUP}`);
      expect(standIn.world.has(GROUP)).toBe(true);
    });

    it('deletes nothing where the lines of the access log alone are taken out again', async () => {
      const { text } = terraform.export({ format: TEMPLATES[1][1], settings: SETTINGS, scope: 'format' });
      writeFileSync(file(), ownStage(text));
      await run('init');
      expect((await apply()).status).toBe(0);
      writeFileSync(file(), ownStage(''));
      const undone = await apply();
      expect(undone.status, undone.output).toBe(0);
      expect(standIn.log).toEqual([`create ${STAGE}`, `update ${STAGE}`]);
      expect(standIn.world.get(STAGE)).toMatchObject({ access_log_settings: [] });
    });
  },
);

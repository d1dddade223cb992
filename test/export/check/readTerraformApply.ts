import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from '../shell.ts';
import { ProviderStandIn } from '../terraform/providerStandIn.ts';
import { runTerraform } from '../terraform/runTerraform.ts';
import type { Case, Reader, Reading } from './reading.ts';
import { IN_TOOLS } from './reading.ts';
import { hasPackage, inFolder } from './tools.ts';

const STAGE = 'aws_apigatewayv2_stage';

/** The block where its note says that it goes. */
const complete = ({ scope, text }: Case) =>
  scope === 'format'
    ? `resource "${STAGE}" "own" {\n  api_id = "k4x7m2q9ad"\n  name   = "prod"\n${text}}\n`
    : text;

/** A stage that is there already, for the scope that takes it over. */
const liveStage = ({ settings }: Case) => ({
  id: settings.stageName,
  api_id: settings.apiId,
  name: settings.stageName,
  auto_deploy: true,
  access_log_settings: [],
  default_route_settings: [],
  route_settings: [],
});

interface Place {
  readonly standIn: ProviderStandIn;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

async function apply(each: Case, { standIn, folder, env }: Place): Promise<Reading> {
  standIn.world.clear();
  const { apiId, stageName } = each.settings;
  if (each.scope === 'stage') standIn.world.set(`${STAGE} ${apiId}/${stageName}`, liveStage(each));
  rmSync(join(folder, 'terraform.tfstate'), { force: true });
  writeFileSync(join(folder, 'case.tf'), complete(each));
  const { status, output } = await runTerraform(['apply', '-auto-approve'], folder, env);
  if (status !== 0) return { problem: output };
  // In an order of their own: Terraform makes several at once.
  const sent = Object.fromEntries([...standIn.world].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const stage = Object.entries(sent).find(([name]) => name.startsWith(STAGE))?.[1];
  const settings = stage?.access_log_settings;
  const [first] = Array.isArray(settings) ? settings : [];
  return { format: first?.format, sent };
}

/** Terraform applies each case to a stand-in of AWS's provider, which holds what it was sent. */
export const readTerraformApply: Reader = {
  tool: 'terraform apply, provider stand-in',
  targets: ['terraform'],
  install: `https://developer.hashicorp.com/terraform/install; ${IN_TOOLS}`,
  isHeavy: true,
  isSlow: true,
  isPresent: () => isInstalled('terraform', ['version']) && hasPackage('@grpc/grpc-js', 'protobufjs'),
  read: (cases) =>
    inFolder(async (folder) => {
      const standIn = new ProviderStandIn();
      const env = await standIn.start();
      const readings: Reading[] = [];
      try {
        writeFileSync(join(folder, 'case.tf'), 'data "aws_partition" "current" {}\n');
        await runTerraform(['init'], folder, env);
        for (const each of cases) readings.push(await apply(each, { standIn, folder, env }));
      } finally {
        standIn.stop();
      }
      return readings;
    }),
};

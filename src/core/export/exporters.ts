import { isFor } from '../api/isFor.ts';
import type { Exporter } from './exporter.ts';
import { awsCliBash } from './exporters/awsCliBash.ts';
import { awsCliCmd } from './exporters/awsCliCmd.ts';
import { awsCliPowerShell } from './exporters/awsCliPowerShell.ts';
import { boto3 } from './exporters/boto3.ts';
import { cliInputJson } from './exporters/cliInputJson.ts';
import { cdkPython } from './exporters/cdkPython.ts';
import { cdkTypeScript } from './exporters/cdkTypeScript.ts';
import { cloudFormationJson } from './exporters/cloudFormationJson.ts';
import { cloudFormationYaml } from './exporters/cloudFormationYaml.ts';
import { formatString } from './exporters/formatString.ts';
import { pulumiTypeScript } from './exporters/pulumiTypeScript.ts';
import { sam } from './exporters/sam.ts';
import { serverlessFramework } from './exporters/serverlessFramework.ts';
import { terraform } from './exporters/terraform.ts';
import { javaScriptSdk } from './exporters/javaScriptSdk.ts';

/** Every target, in the order in which the interface offers them: group by group. */
export const EXPORTERS = [
  formatString,
  awsCliBash,
  awsCliPowerShell,
  awsCliCmd,
  cliInputJson,
  cloudFormationYaml,
  cloudFormationJson,
  sam,
  cdkTypeScript,
  cdkPython,
  terraform,
  pulumiTypeScript,
  serverlessFramework,
  boto3,
  javaScriptSdk,
] as const satisfies readonly Exporter[];

/** The targets for an API. */
export function exportersFor(api: { readonly id: string }): readonly Exporter[] {
  return EXPORTERS.filter((exporter) => isFor(exporter, api));
}

/** The target with this id, or undefined; with an API only where the target is for it. */
export function findExporter(id: string, api?: { readonly id: string }): Exporter | undefined {
  return (api ? exportersFor(api) : EXPORTERS).find((candidate) => candidate.id === id);
}

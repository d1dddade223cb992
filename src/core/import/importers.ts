import type { Importer } from './importer.ts';
import { ansible } from './importers/ansible.ts';
import { awsCliBash } from './importers/awsCliBash.ts';
import { awsCliCmd } from './importers/awsCliCmd.ts';
import { awsCliPowerShell } from './importers/awsCliPowerShell.ts';
import { cloudFormationJson } from './importers/cloudFormationJson.ts';
import { cloudFormationYaml } from './importers/cloudFormationYaml.ts';
import { CODE_IMPORTERS } from './importers/codeImporters.ts';
import { json } from './importers/json.ts';
import { pulumiYaml } from './importers/pulumiYaml.ts';
import { quotedString } from './importers/quotedString.ts';
import { sam } from './importers/sam.ts';
import { serverlessFramework } from './importers/serverlessFramework.ts';
import { yaml } from './importers/yaml.ts';

/** Every wrapping, in the order in which they are tried: those with the surest signs first. */
export const IMPORTERS: readonly Importer[] = [
  cloudFormationJson,
  json,
  awsCliPowerShell,
  awsCliCmd,
  awsCliBash,
  sam,
  cloudFormationYaml,
  serverlessFramework,
  ...CODE_IMPORTERS,
  pulumiYaml,
  ansible,
  yaml,
  quotedString,
];

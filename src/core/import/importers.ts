import type { Importer } from './importer.ts';
import { ansible } from './importers/ansible.ts';
import { awsCliBash } from './importers/awsCliBash.ts';
import { awsCliCmd } from './importers/awsCliCmd.ts';
import { awsCliPowerShell } from './importers/awsCliPowerShell.ts';
import { cdkPython } from './importers/cdkPython.ts';
import { cdkTypeScript } from './importers/cdkTypeScript.ts';
import { cloudFormationJson } from './importers/cloudFormationJson.ts';
import { cloudFormationYaml } from './importers/cloudFormationYaml.ts';
import { javaScriptCode } from './importers/javaScriptCode.ts';
import { json } from './importers/json.ts';
import { otherCode } from './importers/otherCode.ts';
import { pulumiPython } from './importers/pulumiPython.ts';
import { pulumiTypeScript } from './importers/pulumiTypeScript.ts';
import { pulumiYaml } from './importers/pulumiYaml.ts';
import { pythonCode } from './importers/pythonCode.ts';
import { quotedString } from './importers/quotedString.ts';
import { sam } from './importers/sam.ts';
import { serverlessFramework } from './importers/serverlessFramework.ts';
import { terraform } from './importers/terraform.ts';
import { yaml } from './importers/yaml.ts';

/** Every wrapping, in the order in which they are tried: those with the surest signs first. */
export const IMPORTERS = [
  cloudFormationJson,
  json,
  awsCliPowerShell,
  awsCliCmd,
  awsCliBash,
  sam,
  cloudFormationYaml,
  serverlessFramework,
  terraform,
  cdkPython,
  cdkTypeScript,
  pulumiPython,
  pulumiTypeScript,
  pulumiYaml,
  ansible,
  yaml,
  pythonCode,
  javaScriptCode,
  otherCode,
  quotedString,
] as const satisfies readonly Importer[];

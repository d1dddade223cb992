import { CALL_READERS } from './callReaders.ts';
import { readCdkPython } from './readCdkPython.ts';
import { readCdkTypeScript } from './readCdkTypeScript.ts';
import { readCloudFormation } from './readCloudFormation.ts';
import type { Reader } from './reading.ts';
import { readPowerShell } from './readPowerShell.ts';
import { readPulumi } from './readPulumi.ts';
import { readServerless } from './readServerless.ts';
import { readTerraform } from './readTerraform.ts';
import { readTerraformApply } from './readTerraformApply.ts';

/** Every tool that reads exports. */
export const READERS: readonly Reader[] = [
  ...CALL_READERS,
  readPowerShell,
  readCloudFormation,
  readCdkTypeScript,
  readCdkPython,
  readTerraform,
  readTerraformApply,
  readPulumi,
  readServerless,
];

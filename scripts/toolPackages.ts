import { join } from 'node:path';
import { installPackages, isInstalled, root } from './setup.js';

const required = (process.env['REQUIRED_TOOLS'] ?? '').split(',');

/**
 * Installs the packages of a folder of `tools`, without their scripts, and gives the folder. They are apart
 * since nobody needs them to build or test. Without a registry it says so, and what is missing is skipped; where
 * `REQUIRED_TOOLS` names the folder, it ends the process.
 */
export async function installToolPackages(name: string): Promise<string> {
  const folder = join(root, 'tools', name);
  if (isInstalled(folder)) return folder;
  console.log(`Installing the packages of tools/${name} …`);
  if ((await installPackages(folder, '--ignore-scripts', '--loglevel=error')) === 0) return folder;
  const isRequired = required.includes(`tools/${name}`);
  console.error(
    `npm ci failed in tools/${name}; ${isRequired ? 'it is required' : 'what is missing is skipped'}.`,
  );
  if (isRequired) process.exit(1);
  return folder;
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const readPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether the packages of a folder are there in the versions of its lock file. */
function isInstalled(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = readPackages(installed);
  return Object.entries(readPackages(join(folder, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

const required = (process.env.REQUIRED_TOOLS ?? '').split(',');

/**
 * Installs the packages of a folder of `tools`, without their scripts, and gives the folder. They are apart
 * since nobody needs them to build or test. Without a registry it says so, and what is missing is skipped; where
 * `REQUIRED_TOOLS` names the folder, it ends the process.
 */
export function installToolPackages(name) {
  const folder = join(root, 'tools', name);
  if (isInstalled(folder)) return folder;
  console.log(`Installing the packages of tools/${name} …`);
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return folder;
  const isRequired = required.includes(`tools/${name}`);
  console.error(
    `npm ci failed in tools/${name}; ${isRequired ? 'it is required' : 'what is missing is skipped'}.`,
  );
  if (isRequired) process.exit(1);
  return folder;
}

// Built-in modules only: this file runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const readJson = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** Whether the running Node.js satisfies `engines.node` of package.json (a lower bound). */
function isNodeNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = readJson('package.json').engines.node.match(/\d+/g).map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Whether node_modules holds exactly what package-lock.json asks for. Packages of other systems may be absent. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const wanted = Object.entries(readJson('package-lock.json').packages);
  const present = readJson('node_modules', '.package-lock.json').packages;
  return wanted.every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    if (found === undefined) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * Runs a program in the repository and shows its output as it comes.
 * Gives its exit code; 1 when a signal ended it, 127 when it could not be started.
 */
export function run(command, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell,
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs the program of an installed package, on every system without a shell in between. */
export function runTool(packageName, binary, args, options) {
  const { bin } = readJson('node_modules', packageName, 'package.json');
  const path = typeof bin === 'string' ? bin : bin[binary];
  return run(process.execPath, [join(root, 'node_modules', packageName, path), ...args], options);
}

function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Installs the packages of package-lock.json when they are missing or out of date. Ends the process if it cannot. */
export async function installDependencies() {
  if (!isNodeNewEnough()) {
    console.error(`Node.js ${readJson('package.json').engines.node} is needed; this is ${process.version}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const code = await npm('ci', '--include=dev', '--no-audit', '--no-fund');
  if (code !== 0) process.exit(code);
}

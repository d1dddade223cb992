// Built-in modules only: this file runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What of a package.json is read here. @typedef {{ engines: { node: string } }} Manifest */
/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked */
/** @typedef {{ packages: Record<string, Locked> }} Lock */

/** @param {...string} path */
const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** @param {string} version */
const numbersOf = (version) => (version.match(/\d+/g) ?? []).map(Number);

/** Whether the running Node.js satisfies a lower bound such as `>=20.19`. @param {string} bound */
function isNodeNewEnough(bound) {
  const [major = 0, minor = 0] = numbersOf(process.versions.node);
  const [wantedMajor = 0, wantedMinor = 0] = numbersOf(bound);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * Whether node_modules of a folder holds exactly what its package-lock.json asks for. Packages of other systems may be
 * absent.
 * @param {string} folder
 */
export function isInstalled(folder) {
  if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) return false;
  /** @type {[Lock, Lock]} */
  const [wanted, present] = [
    readJson(folder, 'package-lock.json'),
    readJson(folder, 'node_modules', '.package-lock.json'),
  ];
  return Object.entries(wanted.packages).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = present.packages[path];
    if (found === undefined) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * Runs a program and shows its output as it comes. Gives its exit code; 1 when a signal ended it, 127 when it could
 * not be started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, shell?: boolean }} options `cwd`: the repository, if not said
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env }, shell });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Installs the packages of a folder's package-lock.json. Gives the exit code of npm.
 * @param {string} cwd
 * @param {...string} options
 */
export function installPackages(cwd, ...options) {
  const args = ['ci', '--no-audit', '--no-fund', ...options];
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], { cwd });
  return run('npm', args, { cwd, shell: process.platform === 'win32' });
}

/** Installs the packages of the repository when they are missing or out of date. Ends the process if it cannot. */
export async function installDependencies() {
  /** @type {Manifest} */
  const { engines } = readJson(root, 'package.json');
  if (!isNodeNewEnough(engines.node)) {
    console.error(`Node.js ${engines.node} is needed; this is ${process.version}.`);
    process.exit(1);
  }
  if (isInstalled(root)) return;
  console.log('Installing packages (npm ci) …');
  const code = await installPackages(root, '--include=dev');
  if (code !== 0) process.exit(code);
}

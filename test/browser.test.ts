import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowser } from '../scripts/browser.ts';
import { isAbsent } from './isAbsent.ts';

const SHELL = '/bin/sh';

/** The only programs that there are; each notes that it was called. */
let folder: string;
const calls = () => {
  const path = join(folder, 'calls');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
};

function addProgram(name: string, then = ':') {
  const path = join(folder, name);
  writeFileSync(path, `#!${SHELL}\necho "${name} $*" >> '${folder}/calls'\n${then}\n`);
  chmodSync(path, 0o755);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'logwright-browser-'));
  addProgram('sudo');
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROME', '');
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe.skipIf(isAbsent('bash', existsSync(SHELL)))('where no browser is there', () => {
  it.each([
    [true, 'sudo apt-get install chromium'],
    [false, 'npx playwright install chromium'],
  ])('tells a person the command and runs nothing (Debian: %s)', async (isDebian, command) => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    addProgram('apt-get');
    expect(await ensureBrowser({ isDebian, isRoot: false, isCi: false })).toBe(false);
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(command));
    expect(calls()).toEqual([]);
  });

  it('installs one as root, without sudo', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    const browser = join(folder, 'chromium');
    addProgram('apt-get', `echo > '${browser}'; /bin/chmod +x '${browser}'`);
    expect(await ensureBrowser({ isDebian: true, isRoot: true, isCi: false })).toBe(true);
    expect(calls()).toEqual(['apt-get update', 'apt-get install -y chromium']);
  });
});

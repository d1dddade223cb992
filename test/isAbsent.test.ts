import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

async function load(required: string) {
  vi.stubEnv('REQUIRED_TOOLS', required);
  vi.resetModules();
  return (await import('./isAbsent.ts')).isAbsent;
}

afterEach(() => vi.unstubAllEnvs());

describe('isAbsent', () => {
  it('skips where a tool is not there', async () => {
    const isAbsent = await load('');
    expect(isAbsent('bash', true)).toBe(false);
    expect(isAbsent('bash', false)).toBe(true);
  });

  it('makes an error of it where the tool has to be there', async () => {
    const isAbsent = await load('bash,tools/exports');
    expect(() => isAbsent('tools/exports', false)).toThrow('tools/exports is not there');
    expect(isAbsent('tools/exports', true)).toBe(false);
    expect(isAbsent('aws', false)).toBe(true);
  });

  it('is asked wherever tests are skipped', () => {
    const paths = ['src', 'test']
      .flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
          join(ROOT, folder, path),
        ),
      )
      .filter((path) => /\.test\.tsx?$/.test(path) && !path.endsWith('isAbsent.test.ts'));
    const skips = paths.flatMap((path) => {
      return [...readFileSync(path, 'utf8').matchAll(/\.(?:skipIf|runIf)\(.*/g)].map(
        ([call]) => `${path.slice(ROOT.length)}: ${call}`,
      );
    });
    expect(skips.length).toBeGreaterThan(20);
    expect(skips.filter((skip) => !/isAbsent\(|skipIf\(isSkipped\)/.test(skip))).toEqual([]);
  });
});

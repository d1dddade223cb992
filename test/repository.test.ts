import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isAbsent } from './isAbsent.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Files that git knows; none where there is no git checkout, such as in an unpacked archive. */
function listFiles(): string[] {
  if (!existsSync(join(ROOT, '.git'))) return [];
  const output = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return output.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

/** A path of the machine that a file was written on. The names are apart so that this file passes its own check. */
const MACHINE_PATH = new RegExp(`(?<![\\w./-])/(?:${['work', 'farm', 'home', 'Users'].join('|')})/`);

/** A host that packages are installed from. Registries of Terraform providers are documentation. */
const REGISTRY_HOST = new RegExp(
  [
    String.raw`\bregistry\.(?!terraform\.io|opentofu\.org|example\b)[a-z0-9-]+\.[a-z]{2,}`,
    String.raw`https?://[^\s"'/]*(?:${['npm', 'artifactory', 'verdaccio', 'nexus'].join('|')})[^\s"'/]*/`,
  ].join('|'),
  'i',
);

/** Logs and formats collected from elsewhere are for trying things out and are not ours to publish. */
const CORPUS = /(?:^|[/_-])corpus(?:[/._-]|$)|\.jsonl$/i;
/** Formats in the project's own words, with the verdicts on them. */
const OWN_CORPUS =
  /^(?:scripts\/corpus(?:\.ts$|\/)|test\/corpus(?:\.test\.ts$|\/(?:formats\.jsonl|verdicts\.json|mustFind\.json)$))/;

const files = listFiles();
const offenders = (pattern: RegExp) =>
  files.filter((path) => pattern.test(readFileSync(join(ROOT, path), 'utf8')));

describe.skipIf(isAbsent('git', files.length > 0))('the repository', () => {
  it('is seen', () => {
    expect(files).toContain('package.json');
    expect(files.length).toBeGreaterThan(20);
  });

  it('contains no path of a machine', () => expect(offenders(MACHINE_PATH)).toEqual([]));

  it('names no package registry', () => {
    expect(offenders(REGISTRY_HOST)).toEqual([]);
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/);
  });

  it('contains no file of a corpus but its own formats and what runs them', () => {
    const others = files.filter((path) => CORPUS.test(path) && !OWN_CORPUS.test(path));
    expect(others).toEqual([]);
  });
});

describe('the check itself', () => {
  const slash = '/';

  it('knows a path of a machine', () => {
    expect(`read ${slash}work/x`).toMatch(MACHINE_PATH);
    expect(`"${slash}farm/y"`).toMatch(MACHINE_PATH);
    expect('https://example.com/work/x src/work/y').not.toMatch(MACHINE_PATH);
  });

  it('knows a registry', () => {
    expect(['registry', 'npmjs', 'org'].join('.')).toMatch(REGISTRY_HOST);
    expect(`https:${slash}/npm.mirror.example${slash}react`).toMatch(REGISTRY_HOST);
    expect('https://registry.terraform.io/providers').not.toMatch(REGISTRY_HOST);
  });

  it('knows a corpus', () => {
    expect('shared/corpus/lines.jsonl').toMatch(CORPUS);
    expect('src/core/template/parse.ts').not.toMatch(CORPUS);
  });

  it('pins every action of its workflows by commit', () => {
    const workflows = files.filter((path) => /^\.github\/workflows\/.*\.ya?ml$/.test(path));
    const uses = workflows.flatMap((path) => readFileSync(join(ROOT, path), 'utf8').match(/uses: .*/g) ?? []);
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) expect(use).toMatch(/^uses: [\w/-]+@[0-9a-f]{40} # v\d/);
  });
});

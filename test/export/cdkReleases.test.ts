import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Exporter, Scope } from '../../src/core/export/exporter.ts';
import { cdkPython } from '../../src/core/export/exporters/cdkPython.ts';
import { cdkTypeScript } from '../../src/core/export/exporters/cdkTypeScript.ts';
import { FEW, makeCases, SETTINGS } from './check/matrix.ts';
import { readCdkStacks } from './check/readCdkTypeScript.ts';
import { findMismatch } from './check/reading.ts';
import { makeFolder } from './shell.ts';
import { isAbsent } from '../isAbsent.ts';

const RELEASES = fileURLToPath(new URL('../../tools/cdk/node_modules', import.meta.url));
const { cases } = makeCases(['cdkTypeScript'], FEW.slice(0, 1));

/** What a release of CDK has against a scope, or undefined where it does all of it. */
function tryRelease(release: string, scope: Scope): string | undefined {
  const folder = makeFolder();
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  symlinkSync(join(RELEASES, `cdk-${release}`), join(packages, 'aws-cdk-lib'));
  symlinkSync(join(RELEASES, 'constructs'), join(packages, 'constructs'));
  try {
    const each = cases.find((one) => one.scope === scope);
    return each && findMismatch(each, readCdkStacks([each], folder)[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const notesOf = (exporter: Exporter, scope: Scope) =>
  exporter
    .export({ format: '$context.requestId', settings: SETTINGS, scope })
    .notes.map(({ text }) => text.en)
    .join('\n');

// `npm run check:exports` installs the releases.
describe.skipIf(isAbsent('tools/cdk', existsSync(RELEASES)))(
  'what the notes say of releases of CDK',
  { timeout: 120_000 },
  () => {
    it('a stage logs since 2.112.0', () => {
      expect(tryRelease('2.111.0', 'stage')).toContain("no exported member 'WebSocketStage'");
      expect(tryRelease('2.112.0', 'stage')).toBeUndefined();
      for (const exporter of [cdkTypeScript, cdkPython]) {
        expect(notesOf(exporter, 'stage')).toContain('Requires `aws-cdk-lib` 2.112.0 or later.');
      }
    });

    it.each(['format', 'full'] as const)(
      'the property for the access log works since 2.222.0: %s',
      (scope) => {
        expect(tryRelease('2.221.1', scope)).toBe('was read as undefined');
        expect(tryRelease('2.222.0', scope)).toBeUndefined();
        expect(notesOf(cdkTypeScript, scope)).toContain('Requires `aws-cdk-lib` 2.222.0 or later.');
      },
    );
  },
);

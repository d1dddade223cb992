import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** What the service worker consists of, which is built beside the bundle. */
const WORKER_PACKAGES = ['core', 'precaching', 'routing', 'strategies'].map((part) => `workbox-${part}`);

/** What is in the build and comes from no package. */
const FONTS = join(ROOT, 'src/ui/common/theme/fonts/OFL.txt');

/**
 * Puts `licenses.txt` into the build: name, version and license text of everything in it that others wrote. Workers are
 * bundles of their own, which are written before that of the pages.
 * @throws when a package in the build names no license.
 */
export function listLicenses(): { readonly forPages: Plugin; readonly forWorkers: () => Plugin[] } {
  const folders = new Set(WORKER_PACKAGES.map((name) => join(ROOT, 'node_modules', name)));
  const collect = (bundle: Rolldown.OutputBundle): void => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(output.modules)) {
        const folder = PACKAGE.exec(id.replace(/^\0/, ''))?.[1];
        if (folder !== undefined && renderedLength > 0) folders.add(folder);
      }
    }
  };
  return {
    forPages: {
      name: 'logwright:list-licenses',
      apply: 'build',
      generateBundle(_, bundle) {
        collect(bundle);
        this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: printLicenses([...folders]) });
      },
    },
    forWorkers: () => [
      { name: 'logwright:list-licenses-of-workers', generateBundle: (_, bundle) => collect(bundle) },
    ],
  };
}

/** The licenses of packages by their folders, in the order of their names, and that of the fonts. */
function printLicenses(folders: readonly string[]): string {
  const parts = folders.map(printLicense).toSorted((a, b) => (a < b ? -1 : 1));
  return [...new Set(parts), `Iosevka (fonts)\n\n${readFileSync(FONTS, 'utf8').trim()}`].join(
    `\n\n${'-'.repeat(72)}\n\n`,
  );
}

function printLicense(folder: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every package.json has these
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Readonly<Record<'name' | 'version', string> & { license?: string }>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  if (text === '' && license === undefined) throw new Error(`${name} has no license.`);
  return `${name} ${version} (${license})\n\n${text}`.trim();
}

import type { Plugin } from 'vite';

const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** Fails a build that holds code of the same package from two places: two versions of a library. */
export function rejectDuplicatePackages(): Plugin {
  return {
    name: 'logwright:reject-duplicate-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      const places = new Map<string, Set<string>>();
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules)) {
          const [, folder, name] = PACKAGE.exec(id) ?? [];
          if (renderedLength === 0 || folder === undefined || name === undefined) continue;
          places.set(name, (places.get(name) ?? new Set()).add(folder));
        }
      }
      const doubled = [...places].filter(([, folders]) => folders.size > 1).map(([name]) => name);
      if (doubled.length > 0) this.error(`In the build more than once: ${doubled.join(', ')}`);
    },
  };
}

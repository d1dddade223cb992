// @ts-nocheck
import { inFolder } from './inFolder.ts';

export const MODULES = [
  ...inFolder('core/import', 'detectImports joinLines'),
  ...inFolder('core/explain', 'explainError takeApart'),
];

/** What looks at a pasted text that may be anything. */
export function ofOutside(core) {
  const { MAX_IMPORT } = core;
  return [
    // A worker does it for what is long.
    { name: 'detectImports', lengths: [12_288, MAX_IMPORT], limit: 1000, run: core.detectImports },
    { name: 'joinLines', lengths: [MAX_IMPORT], run: core.joinLines },
    { name: 'explainError', run: core.explainError },
    { name: 'takeApart', run: (text) => core.hasParts(core.takeApart(text)) },
  ];
}

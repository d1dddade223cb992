import { list, type Core, type Tried } from './tried.ts';

/** What looks at a pasted text that may be anything. */
export function ofOutside(core: Core): readonly Tried[] {
  const { MAX_IMPORT } = core;
  return [
    // A worker does it for what is long.
    ...list({ detectImports: core.detectImports }, { lengths: [12_288, MAX_IMPORT], limit: 1000 }),
    ...list({ joinLines: core.joinLines }, { lengths: [MAX_IMPORT] }),
    ...list({
      explainError: core.explainError,
      takeApart: (text) => core.hasParts(core.takeApart(text)),
    }),
  ];
}

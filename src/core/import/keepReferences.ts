import type { FoundReferences } from './importer.ts';

const MAX_LENGTH = 300;

/** Those references that stand on one line and are no longer than anybody writes them. */
export function keepReferences(parts: {
  readonly [K in keyof FoundReferences]?: string | undefined;
}): FoundReferences {
  const kept = Object.entries(parts).filter(
    ([, text]) =>
      text !== undefined && text !== '' && text.length <= MAX_LENGTH && !/[\0-\x1f\x7f]/.test(text),
  );
  return Object.fromEntries(kept);
}

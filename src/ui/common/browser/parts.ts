/**
 * What the page finds in itself, by the name that `data-part` gives an element. Classes are for styles alone, so that
 * they can be renamed without breaking a key.
 */
export type Part =
  | 'catalog-list'
  | 'catalog-row'
  | 'chip'
  | 'copy-bar'
  | 'drop-mark'
  | 'field-button'
  | 'field-chip'
  | 'field-fold'
  | 'field-handle'
  | 'field-key'
  | 'field-list'
  | 'field-mixed'
  | 'field-name'
  | 'field-quotes'
  | 'field-value'
  | 'landed'
  | 'log-full'
  | 'log-full-text'
  | 'log-name'
  | 'log-text'
  | 'placeholder'
  | 'problem'
  | 'problem-fix'
  | 'problem-title'
  | 'read-empty'
  | 'read-lines'
  | 'setting-cell'
  | 'tab-bar'
  | 'target-picker';

declare module 'react' {
  interface HTMLAttributes<T> {
    'data-part'?: Part | undefined;
  }
}

export function partSelector(part: Part): string {
  return `[data-part="${part}"]`;
}

export function findPart(root: ParentNode | null | undefined, part: Part): HTMLElement | undefined {
  return root?.querySelector<HTMLElement>(partSelector(part)) ?? undefined;
}

/** All of them below an element, in the order of the page. */
export function findParts(root: ParentNode | null | undefined, part: Part): HTMLElement[] {
  return root ? [...root.querySelectorAll<HTMLElement>(partSelector(part))] : [];
}

/** The innermost part with one of these names that an element lies in, itself included. */
export function closestPart(
  target: EventTarget | null | undefined,
  ...parts: readonly Part[]
): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>(parts.map(partSelector).join(', ')) ?? undefined;
}

export function isPart(target: EventTarget | null | undefined, part: Part): boolean {
  return target instanceof Element && target.matches(partSelector(part));
}

import type { Diagnostic } from './rule.ts';

/** Whether a problem comes with a change that a person should agree to. What is only worth knowing is left to them. */
export function isSuggestion({ severity, fix }: Diagnostic): boolean {
  return severity !== 'info' && fix !== undefined && !fix.safe;
}

import { LOGGING_DOCS } from '../api/webSocketApi.ts';
import type { Variable } from './variable.ts';

const DEFAULTS = {
  equivalents: [],
  freeText: false,
  sensitivity: 'none',
  docs: LOGGING_DOCS,
} as const satisfies Partial<Variable>;

type Defaulted = keyof typeof DEFAULTS;

/** A catalog entry; what most variables have in common may be left out. */
export function defineVariable(
  entry: Omit<Variable, Defaulted> & Partial<Pick<Variable, Defaulted>>,
): Variable {
  return { ...DEFAULTS, ...entry };
}

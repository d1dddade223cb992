import { LOGGING_DOCS } from '../api/webSocketApi.ts';
import type { GroupId, Variable } from './variable.ts';

const DEFAULTS = {
  equivalents: [],
  freeText: false,
  sensitivity: 'none',
  docs: LOGGING_DOCS,
} as const satisfies Partial<Variable>;

type Defaulted = keyof typeof DEFAULTS;

type Entry = Omit<Variable, Defaulted | 'group'> & Partial<Pick<Variable, Defaulted>>;

/** The catalog entries of a group; what most variables have in common may be left out. */
export const defineGroup = (group: GroupId, entries: readonly Entry[]): readonly Variable[] =>
  entries.map((entry) => ({ ...DEFAULTS, group, ...entry }));

import { WEBSOCKET_PAGES } from '../api/webSocketPages.ts';
import type { GroupId, Variable } from './variable.ts';

const DEFAULTS = {
  equivalents: [],
  freeText: false,
  sensitivity: 'none',
  docs: WEBSOCKET_PAGES.logging,
} as const satisfies Partial<Variable>;

type Defaulted = keyof typeof DEFAULTS;

type Entry = Omit<Variable, Defaulted | 'group'> & Partial<Pick<Variable, Defaulted>>;

/** The catalog entries of a group; what most variables have in common may be left out. */
export const defineGroup = (group: GroupId, entries: readonly Entry[]): readonly Variable[] =>
  entries.map((entry) => ({ ...DEFAULTS, group, ...entry }));

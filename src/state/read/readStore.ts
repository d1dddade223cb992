import { create } from 'zustand';
import { NO_FILTER, type LogFilter } from '../../core/logs/filter.ts';
import type { Summary } from '../../core/logs/summary/summary.ts';
import type { Reach } from '../../core/read/extremeReading.ts';
import type { Escaping } from '../../core/scenarios/render.ts';
import type { Progress } from '../../workers/protocol.ts';

/** The log that is open. It is kept nowhere else: no store of the browser, no link and no history holds any of it. */
export interface OpenLog {
  readonly name: 'own' | 'pasted' | { readonly file: string } | { readonly files: number };
  readonly files: readonly Blob[];
  /** The template that it is read with. */
  readonly template: string;
  readonly escaping: Escaping;
  /** The id of the wrapping that a person has chosen. */
  readonly wrapping: string | undefined;
  /** The reading that a person has chosen for lines with two. */
  readonly taken: Reach | undefined;
}

/** What stands beside the lines; on a phone, what stands in their place. */
export const READ_TABS = ['summary', 'sessions', 'asides', 'seen', 'query'] as const;
export type ReadTab = (typeof READ_TABS)[number];
export type NarrowTab = ReadTab | 'lines' | 'filters';

export interface ReadState {
  readonly log: OpenLog | undefined;
  readonly progress: Progress | undefined;
  readonly filter: LogFilter;
  readonly summary: Summary | undefined;
  /** A new number whenever the rows that are shown are others. */
  readonly version: number;
  /** The same for all figures about the lines. */
  readonly figures: number;
  /** The place among the rows that are shown that the person is at, and whether its line is open. */
  readonly place: number;
  readonly isOpen: boolean;
  readonly tab: ReadTab;
  readonly narrowTab: NarrowTab;
}

export const CLOSED: ReadState = {
  log: undefined,
  progress: undefined,
  filter: NO_FILTER,
  summary: undefined,
  version: 0,
  figures: 0,
  place: 0,
  isOpen: false,
  tab: 'summary',
  narrowTab: 'lines',
};

/** What Read shows. It changes only through `readActions.ts`. */
export const useReadStore = create<ReadState>(() => CLOSED);

import type { Exporter, Scope } from '../../../src/core/export/exporter.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';

/** One cell of the matrix: what an exporter printed for a template. */
export interface Case {
  readonly exporter: Exporter;
  readonly scope: Scope;
  /** Of the template. */
  readonly name: string;
  /** Empty for the scope `remove`. */
  readonly format: string;
  readonly settingsName: string;
  readonly settings: Settings;
  readonly text: string;
}

/** What a tool understood of a case, with all that it would send to AWS, or what it had against it. */
export type Reading = { readonly format: unknown; readonly sent?: unknown } | { readonly problem: string };

/** A real tool, and how it reads exports. */
export interface Reader {
  readonly tool: string;
  /** Ids of exporters. */
  readonly targets: readonly string[];
  /** How to get the tool. */
  readonly install: string;
  /** Whether it is too much for `npm test`. */
  readonly isHeavy?: boolean;
  /** Whether a case takes it seconds, so that not every template is read in every scope. */
  readonly isSlow?: boolean;
  isPresent(): boolean;
  /** A reading for each case, in order. */
  read(cases: readonly Case[]): Promise<readonly Reading[]>;
}

/** Where packages come from that are installed for this check alone. */
export const IN_TOOLS = 'npm run check:exports installs it in tools/exports';

/** Why a reading is not the template, or undefined where it is, to the byte. */
export function findMismatch({ format }: Case, reading: Reading | undefined): string | undefined {
  if (reading === undefined) return 'was not read';
  if ('problem' in reading) return reading.problem;
  return reading.format === format ? undefined : `was read as ${JSON.stringify(reading.format)}`;
}

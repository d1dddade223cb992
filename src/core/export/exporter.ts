import type { Text } from '../text.ts';

/** How much an export sets up. */
export const SCOPES = ['format', 'stage', 'full'] as const;
export type Scope = (typeof SCOPES)[number];

export const LOG_LEVELS = ['OFF', 'ERROR', 'INFO'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a person types about their deployment. Empty strings are placeholders in the export. */
export interface Settings {
  readonly region: string;
  readonly accountId: string;
  readonly apiId: string;
  readonly stageName: string;
  readonly logGroupName: string;
  /** Days; 0 keeps for ever. */
  readonly retentionDays: number;
  readonly executionLogLevel: LogLevel;
  readonly dataTrace: boolean;
  readonly detailedMetrics: boolean;
}

export type SettingKey = keyof Settings;

/** One sentence about a target, with an optional page. */
export interface ExportNote {
  readonly text: Text;
  readonly link?: string;
}

export interface ExportInput {
  /** The single-line format. */
  readonly format: string;
  readonly settings: Settings;
  readonly scope: Scope;
}

/** Text to paste. `refused` says why this target cannot carry the format; then `text` is empty. */
export interface Exported {
  readonly text: string;
  readonly notes: readonly ExportNote[];
  readonly refused?: Text;
}

/** A target. All that the interface says about it is here. */
export interface Exporter {
  /** File name and key. */
  readonly id: string;
  readonly label: Text;
  /** A few words behind the label: "bash, zsh". */
  readonly detail: Text;
  /** Scopes that it can express, in the order of SCOPES. */
  readonly scopes: readonly Scope[];
  /** Settings that the export of a scope uses, in the order of the form. */
  settingsFor(scope: Scope): readonly SettingKey[];
  /** Name of the downloaded file. */
  fileName(scope: Scope): string;
  /** Of the file: used for the download and for test fixtures. */
  readonly mediaType: string;
  readonly docs: string;
  export(input: ExportInput): Exported;
}

import type { Page } from '../api/page.ts';
import type { SettingKey, Settings } from '../settings/settings.ts';
import type { Text } from '../text.ts';
import type { Origin, ReferenceKey, References } from './origin.ts';
import type { ReferenceLanguage } from './references/referenceLanguage.ts';

/**
 * What an export is to do: set only the format; all logging of a stage that exists; everything that logging
 * needs; or switch the logging of a stage off again. A target lists those that it can express. Declarative ones
 * leave `remove` out, as there it means deleting lines: `UNDO_BY_DELETING` says so.
 */
export const SCOPES = ['format', 'stage', 'full', 'remove'] as const;
export type Scope = (typeof SCOPES)[number];

/** The kinds of targets, in the order in which the interface offers them. */
export const EXPORTER_GROUPS = {
  plain: { en: 'Plain text', ko: '형식 그대로' },
  commandLine: { en: 'Command line', ko: '명령줄' },
  infrastructure: { en: 'Infrastructure as code', ko: '코드형 인프라' },
  program: { en: 'Code', ko: '프로그램' },
} as const satisfies Record<string, Text>;
export type ExporterGroup = keyof typeof EXPORTER_GROUPS;

/**
 * One sentence about a target, with an optional page: what it needs first, what it changes, what it cannot do.
 * A warning is for what reaches beyond the stage or cannot be taken back.
 */
export interface ExportNote {
  readonly text: Text;
  readonly tone?: 'warning';
  readonly link?: Page;
}

export interface ExportInput {
  /** The single-line format. */
  readonly format: string;
  readonly settings: Settings;
  readonly scope: Scope;
  /** What the format was imported from; targets of another tool take no notice of it. */
  readonly origin?: Origin | undefined;
}

/** What a target can print of an origin of its own tool. */
export interface ReferenceSupport {
  readonly language: ReferenceLanguage;
  /** The values of a scope that may be references. */
  readonly keys: Readonly<Partial<Record<Scope, readonly ReferenceKey[]>>>;
  /** What the wider scopes make themselves: in an export of theirs these lead to nothing of the person's. */
  readonly own: readonly string[];
}

/** Text to paste. `refused` says why this target cannot carry the format; then `text` is empty. */
export interface Exported {
  readonly text: string;
  /** What a person does with the text, in order, where that is more than to run it. */
  readonly steps?: readonly Text[];
  readonly notes: readonly ExportNote[];
  readonly refused?: Text;
}

/** A target. All that the interface says about it is here. */
export interface Exporter {
  /** File name and key. */
  readonly id: string;
  /** Ids of the APIs whose stages it can set up; all where it is left out. */
  readonly apis?: readonly string[];
  readonly group: ExporterGroup;
  readonly label: Text;
  /** A few words behind the label: "bash, zsh". */
  readonly detail: Text;
  /** Scopes that it can express, in the order of SCOPES. */
  readonly scopes: readonly Scope[];
  /** Settings that the export of a scope uses beside references, in the order of the form. */
  settingsFor(scope: Scope, references?: References): readonly SettingKey[];
  /** Those of them that the export finds out by itself where they are left empty. */
  readonly found?: readonly SettingKey[];
  /** Left out where it prints values only. */
  readonly references?: ReferenceSupport;
  /** Name of the downloaded file. */
  fileName(scope: Scope): string;
  readonly mediaType: string;
  /** With what only the downloaded file begins, as a prompt would stumble over it: `#!/bin/sh`. */
  readonly fileHead?: string;
  /** Of the downloaded file, which is UTF-8 without a byte order mark; `\n` where it is not given. */
  readonly lineEnd?: '\r\n';
  readonly docs: Page;
  export(input: ExportInput): Exported;
}

import type { FoundSettingKey } from '../settings/allSettings.ts';
import type { Text } from '../text.ts';
import type { ApiKind } from './apiKind.ts';
import type { Extent } from './extentOf.ts';
import type { Part } from './parts/part.ts';
import type { Hole } from './values/hole.ts';

/** What stands about the deployment beside a format; only values that are written out: see `FoundReferences`. */
export type FoundSettings = { readonly [K in FoundSettingKey]?: string };

/** The expressions that stand in the place of such values, as they are written; `destinationArn` of the log group. */
export interface FoundReferences {
  readonly region?: string;
  readonly apiId?: string;
  readonly stageName?: string;
  readonly logGroupName?: string;
  readonly destinationArn?: string;
}

/** What every format names. */
export const MARK = '$context';

/** More formats than anybody chooses from are not offered. */
export const MAX_FOUND = 50;

/**
 * Where a format stands: as the format of access-log settings, under a name that says that it is one, or as any text
 * that names `$context`; in a comment or docstring as an example.
 */
export type Standing = 'setting' | 'named' | 'loose' | 'comment';

/** A format read out of its wrapping. */
export interface Found {
  /** What the tool would send to AWS, with a sealed hole for every part that only it can evaluate. */
  readonly format: string;
  /** How it is written: "`jsonencode`: keys are sorted". */
  readonly ways: readonly Text[];
  /** Where it stands; `named` where that is not said. */
  readonly standing?: Standing;
  /** What a person must know of it: that the tool would refuse it, what else could have been meant. */
  readonly notes?: readonly Text[];
  /** How many places of the text cannot be what this wrapping would have there, such as strings that do not end. */
  readonly misfits?: number;
  /** Where what surrounds the format tells it. */
  readonly api: ApiKind;
  readonly settings: FoundSettings;
  /** None where that is not said. */
  readonly references?: FoundReferences;
  /** The place in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** One wrapping that formats come in. All that the interface says about it is here. */
export interface Importer {
  /** File name and key. */
  readonly id: string;
  readonly label: Text;
  /** Names of files that hold it. */
  readonly fileNames: RegExp;
  /** Language words of Markdown for it. */
  readonly fences: readonly string[];
  /**
   * How strongly the words of a text speak for this wrapping: 0 where nothing does, 1 for what others have too, 5 for
   * what is typical, 9 for what nothing else has. Quick, and never 0 by mistake.
   */
  weight(text: string): number;
  /**
   * The formats in a text of this wrapping, in their order; undefined where there is more in it than can be read in
   * time. Never throws.
   */
  readonly read: (text: string) => readonly Found[] | undefined;
  /** Texts of other wrappings inside it: a script in YAML, JSON in JSON. */
  embedded?(text: string): readonly Part[];
}

/** A find as it is offered, with every hole as it is written. */
export interface Find extends Found {
  readonly holes: readonly Hole[];
  readonly notes: readonly Text[];
  /** How much the text around it sets up. */
  readonly extent: Extent;
  /** Id of the importer. */
  readonly importer: string;
  /** What was recognized, in one line: "Terraform, `jsonencode`: keys are sorted". */
  readonly label: Text;
}

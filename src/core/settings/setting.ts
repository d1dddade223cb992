import type { Text } from '../text.ts';
import type { SettingKey, Settings } from './settings.ts';

/** One value that a person may choose. */
export interface Choice<V> {
  readonly value: V;
  readonly label: Text;
  /** Explains it in the list; the cell shows the label alone. */
  readonly detail?: Text;
}

/** Settings that a text names, and what is to be said about how it was read. */
export interface Place {
  readonly settings: Partial<Settings>;
  readonly said: Text;
}

/** How imports know a setting. */
export interface ImportNames {
  /** The whole name of a variable or an argument in code. */
  readonly code: RegExp;
  /** The words before brackets in which `name` is its name. */
  readonly around?: RegExp;
  /** The whole key in a document. */
  readonly document: RegExp;
  /** Options of the AWS CLI, the likeliest first. */
  readonly options?: readonly string[];
}

/** All that is known of a setting, but for its type and its default. */
export interface Setting<K extends SettingKey = SettingKey> {
  readonly key: K;
  readonly label: Text;
  /** Why AWS would not take it; undefined where it would, and for all that is chosen. An empty text is not asked about. */
  readonly check?: (value: Settings[K]) => Text | undefined;
  /** Another value than it has, which an export has to show. */
  readonly other: (settings: Settings) => Settings[K];
  /**
   * What exports print for a text that is empty or that AWS would not take: plainly nobody's own value, yet of a shape
   * that shells and linters take as it is. A note tells which ones to replace.
   */
  readonly placeholder?: string;
  /** What the empty field shows, where that is not the placeholder. */
  readonly hint?: Text;
  /** What it may be, where it is chosen and not typed. */
  readonly choices?: (settings: Settings) => readonly Choice<Settings[K]>[];
  /** Too long for half the width of the form. */
  readonly isLong?: true;
  /** Typed with spaces between its parts. */
  readonly isList?: true;
  readonly isNumeric?: true;
  /** What a text says that is more than this setting asks for; undefined where it is no such text. */
  readonly readPlace?: (text: string) => Place | undefined;
  readonly names?: ImportNames;
}

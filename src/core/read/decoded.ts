import type { Values } from './values.ts';

/** A line that could be read. */
export interface Row {
  readonly kind: 'row';
  /** In the order of the names of the decoder. */
  readonly values: Values;
  /** Names of values that do not have the shape expected of them. They are read all the same: no other way is there. */
  readonly unexpected: readonly string[];
  /**
   * `keys`: the line is JSON that was read by its keys, mostly since a tool has parsed it and printed it again. Order,
   * spacing and the spelling of numbers are lost then, and what a value may have forged with quotes of its own cannot
   * be seen any more. `part`: the same, and only the fields that a query asked for are there.
   */
  readonly readBy: 'text' | 'keys' | 'part';
  /** The names whose values a part holds. */
  readonly present?: readonly string[];
  /** The line has two readings, of which a person has chosen this one. */
  readonly isChosen?: true;
}

/** What was expected at a place: literal text, or a value of a variable. */
export type Awaited =
  { readonly kind: 'literal'; readonly text: string } | { readonly kind: 'variable'; readonly name: string };

/** Why a line was not read. Offsets are UTF-16 units. */
export type Aside = { readonly kind: 'aside' } & (
  | { readonly reason: 'blank' }
  /** Longer than an event of CloudWatch Logs can be. */
  | { readonly reason: 'too-long' }
  /** A line of the execution log, which belongs to a request. */
  | { readonly reason: 'execution-log'; readonly requestId: string }
  /** The beginning of a line of this template, and no more. */
  | { readonly reason: 'cut-off'; readonly at: number }
  /**
   * Two sets of values print this line; there may be others. `isOrdered`: in the first one values end as late as they
   * can, in the second as early, so that a person may choose one of them for all such lines.
   */
  | {
      readonly reason: 'ambiguous';
      readonly readings: readonly [Values, Values];
      readonly isOrdered: boolean;
    }
  /** More ways to cut the line than were followed, since a variable that stands twice in a template rules some out. */
  | { readonly reason: 'undecided' }
  /** JSON with other keys, as paths. */
  | { readonly reason: 'other-keys'; readonly missing: readonly string[]; readonly extra: readonly string[] }
  /** JSON in which a key stands twice, of which a parser keeps only one. */
  | { readonly reason: 'repeated-key' }
  /** `at`: how far it is like a line of this template; `found`: what stands there. */
  | {
      readonly reason: 'other-format';
      readonly at: number;
      readonly awaited: readonly Awaited[];
      readonly found: string;
    }
);

export type AsideReason = Aside['reason'];
export type Decoded = Row | Aside;

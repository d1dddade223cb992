import type { FieldPosition, Range } from '../fields/fields.ts';
import type { NewField } from '../fields/insertFields.ts';
import { variableText } from '../parse.ts';

/** A place of a template that something can land at. */
export type Place =
  /** Between fields, or where the first one would stand. */
  | { readonly kind: 'gap'; readonly position: FieldPosition }
  | VariablePlace
  /** Exactly there, in a value or in plain text: see `nearestCharacter`. */
  | { readonly kind: 'character'; readonly at: number };

/** A variable of a value, by its offsets. */
export interface VariablePlace extends Range {
  readonly kind: 'variable';
}

/** What lands. */
export type Payload =
  /** What is not in the template yet. */
  | { readonly kind: 'new'; readonly fields: readonly NewField[] }
  /** A field of the template, with its key. */
  | { readonly kind: 'row'; readonly id: string }
  /** A piece of a value or of plain text. */
  | { readonly kind: 'piece'; readonly from: number; readonly to: number };

/** Variables of the catalog as something that lands in a template. */
export function newVariables(names: readonly string[]): Payload {
  return { kind: 'new', fields: names.map((name) => ({ text: variableText(name) })) };
}

/** Tells the places of one template apart. */
export function placeKey(place: Place): string {
  if (place.kind === 'gap') return `gap ${place.position.parent ?? '-'} ${place.position.index}`;
  return place.kind === 'variable' ? `variable ${place.from}` : `character ${place.at}`;
}

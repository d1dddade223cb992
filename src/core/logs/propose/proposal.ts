import { variableText } from '../../template/parse.ts';

/** What stands at the place of a column in a template. */
export type Choice =
  | { readonly kind: 'variable'; readonly name: string }
  /** Text that never changes. */
  | { readonly kind: 'text' }
  /** Nobody knows yet. */
  | { readonly kind: 'unknown' };

/** The values of one place, and what they are taken for. */
export interface ProposedColumn {
  /** The keys from the outside in; empty where the lines name nothing. */
  readonly path: readonly string[];
  /** The commonest value, as it stands in a line. */
  readonly example: string;
  /** It was empty in all lines, so nothing but its name says what it is. */
  readonly isEmpty: boolean;
  readonly isConstant: boolean;
  readonly choice: Choice;
  /** The choice follows from its values, or from its whole name. */
  readonly isSure: boolean;
  /** Other variables that may be there, the likeliest first. */
  readonly candidates: readonly string[];
}

/** A template that lines may have been written with. There is one text more than there are columns. */
export interface Proposal {
  readonly texts: readonly string[];
  readonly columns: readonly ProposedColumn[];
  /** The share of the first lines that it reads, from 0 to 1. */
  readonly fit: number;
}

/** What is not known stands in a template under a name that no variable has, so that nobody takes it for one. */
const UNKNOWN = 'unknown';

/** The template with a choice for each column. */
export function writeProposal(
  { texts, columns }: Pick<Proposal, 'texts' | 'columns'>,
  choices: readonly Choice[],
): string {
  let unknown = 0;
  const values = columns.map(({ example }, i) => {
    const choice = choices[i];
    if (choice?.kind === 'variable') return variableText(choice.name);
    return choice?.kind === 'text' ? example : variableText(`${UNKNOWN}${++unknown}`);
  });
  return texts.map((text, i) => text + (values[i] ?? '')).join('');
}

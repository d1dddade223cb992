import { labelOf, type Fields } from '../../template/fields/fields.ts';
import { tokenIndexAt } from '../../template/tokenIndexAt.ts';

/** A column of the table of log lines: a field of the template, or a variable where there are no fields. */
export interface TableColumn {
  readonly key: string;
  /** Its value in the template. */
  readonly from: number;
  readonly to: number;
  /** Indexes into `template.tokens` of the variables in the value. */
  readonly variables: readonly number[];
}

/** The columns of a template, in order: its fields, or else its variables. */
export function tableColumns(fields: Fields): readonly TableColumn[] {
  const { tokens } = fields.template;
  if (fields.leaves.length > 0) {
    return fields.leaves.map((row) => ({
      key: labelOf(row),
      ...row.value,
      variables: row.variables.map(({ from }) => tokenIndexAt(tokens, from)),
    }));
  }
  return tokens.flatMap((token, i) =>
    token.kind === 'variable' ? [{ key: token.name, from: token.from, to: token.to, variables: [i] }] : [],
  );
}

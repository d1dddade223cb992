import type { Edit } from '../edit.ts';
import type { Fields } from '../fields/fields.ts';
import { insertFields } from '../fields/insertFields.ts';
import { variableText } from '../parse.ts';

/** The edits that add a variable as the last field, or at the end of plain text. None where no field can be added. */
export function appendVariable(fields: Fields, name: string): readonly Edit[] {
  const text = variableText(name);
  if (fields.syntax !== 'text')
    return insertFields(fields, [{ text }], { parent: undefined, index: Infinity });
  const end = fields.template.source.trimEnd().length;
  return [{ from: end, to: end, insert: ` ${text}` }];
}

import type { Edit } from '../edit.ts';
import { followingKey } from '../followingKey.ts';
import { variableText } from '../parse.ts';
import type { VariableToken } from '../token.ts';
import type { FieldRow, Fields } from './fields.ts';
import { keyEdits, keysBelow } from './keys.ts';

/**
 * The edits that put another variable in the place of one. A key that says the old name follows where the variable is
 * the whole value, unless `keyFollows` is false; a person's own stays. `insert`: what is written for it, where that is
 * more than its name.
 */
export function replaceVariable(
  fields: Fields,
  token: VariableToken,
  name: string,
  { insert = variableText(name), keyFollows = true }: ReplaceOptions = {},
): readonly Edit[] {
  // A bare `$context` may stand before what its new name would take in.
  const runsOn = token.name === '' && /^[\w.-]/.test(fields.template.source.slice(token.to, token.to + 1));
  const edit = { from: token.from, to: token.to, insert: runsOn ? `${insert} ` : insert };
  return keyFollows ? [...followingEdits(fields, token, name), edit] : [edit];
}

interface ReplaceOptions {
  readonly insert?: string;
  readonly keyFollows?: boolean;
}

function followingEdits(fields: Fields, token: VariableToken, name: string): readonly Edit[] {
  const row = fields.leaves.find(({ variable }) => variable?.from === token.from);
  if (row?.key === undefined || hasAttributes(fields, row)) return [];
  const key = followingKey(row.key, keysBelow(fields, row.parent, [row]), token.name, name);
  return key === undefined ? [] : keyEdits(fields, row, key);
}

/** What has attributes is more than the value that it holds. */
function hasAttributes({ rows }: Fields, { id }: FieldRow): boolean {
  return rows.some(({ parent }) => parent === id);
}

import type { Edit } from '../edit.ts';
import { parse } from '../parse.ts';
import { maskVariables } from '../maskVariables.ts';
import { escapeValue } from './escapeValue.ts';
import { roomForQuotes } from './csvQuotes.ts';
import { findRow, type FieldRow, type Fields } from './fields.ts';
import { isBareJson } from './jsonText.ts';
import { keep } from './keep.ts';
import { fillEmpty, sliceOf } from './listText.ts';
import { commentsOf } from './xmlText.ts';

/**
 * The edits that give a row a new value: free text with variables in it, escaped as the syntax requires. A
 * bare value gets quotes where the text cannot do without; comments of XML stay, after it. Rows with rows below them
 * have no value.
 */
export function setFieldValue(fields: Fields, id: string, text: string): readonly Edit[] {
  const row = findRow(fields, id);
  if (!row || row.content === 'children' || text === row.text) return [];
  for (const candidate of candidates(fields, row, text)) {
    const edits = keep(fields, candidate, { rows: fields.rows.length, touched: 1, only: [id] });
    if (edits.length > 0) return edits;
  }
  return [];
}

/** First the value within the quotes it has, then with quotes around it. */
function candidates(fields: Fields, row: FieldRow, text: string): (readonly Edit[])[] {
  const escaped = escapeValue(fields, text);
  // A self-closing element has no room for a value: it is opened.
  if (fields.syntax === 'xml' && row.value.from === row.value.to) return [[fillEmpty(fields, row, escaped)]];
  if (fields.syntax === 'xml') {
    return [[{ ...row.value, insert: escaped + commentsOf(sliceOf(fields, row.value)) }]];
  }
  if (row.quoted) return [[{ ...row.value, insert: escaped }]];
  const { tokens } = parse(text);
  const isBare =
    fields.syntax === 'json'
      ? // A digit beside a variable is a number only until the variable has a value.
        (tokens.length === 1 || tokens.every(({ kind }) => kind === 'literal')) &&
        isBareJson(maskVariables(parse(text)))
      : text.trim() === text && !/["\n\r]|\p{Surrogate}/u.test(text);
  const bare: Edit = { ...row.value, insert: text };
  // Brackets are as good as quotes, but hold no brackets.
  if (row.outer.from !== row.value.from) return isBare && !/[[\]]/.test(text) ? [[bare]] : [];
  const quoted = [...roomForQuotes(fields, row.outer.from), { ...row.outer, insert: `"${escaped}"` }];
  return isBare ? [[bare], quoted] : [quoted];
}

import type { Edit } from '../template/edit.ts';
import { leafAt, type FieldRow } from '../template/fields/fields.ts';
import { roomForQuotes } from '../template/fields/csvQuotes.ts';
import { isNumeric } from '../template/fields/plainValue.ts';
import { replaceVariable } from '../template/fields/replaceVariable.ts';
import { variableText } from '../template/parse.ts';
import type { VariableToken } from '../template/token.ts';
import type { Text } from '../text.ts';
import { couldHold } from './mayHold.ts';
import { keyForOther } from './misnamed.ts';
import { quoteField } from './quoteField.ts';
import { removal } from './removal.ts';
import type { Finding, Fix, LintContext } from './rule.ts';
import { openTo } from './splitting.ts';
import { hasVariable } from './variables.ts';
import { code } from './wording.ts';

type Offer = Pick<Finding, 'fix' | 'renamingFix'>;

/**
 * What to do about a variable that says nothing: log `name` in its place or, where the template has that already or it
 * would stand under a key that is false of it, take the field out. Never safe: it logs something else, and a person
 * should agree.
 */
export function offer(context: LintContext, token: VariableToken, name: string | undefined): Offer {
  if (name === undefined) return { fix: removal(context, token) };
  const isUnwanted = hasVariable(context.template, name) || falseKey(context, token, name)?.length === 0;
  const fix = isUnwanted ? removal(context, token) : undefined;
  return fix ? { fix } : replacement(context, token, name);
}

/** Whether to use a variable instead or that it is there, in a sentence; empty where there is none. */
export function advice({ template }: Pick<LintContext, 'template'>, name: string | undefined): Text {
  if (name === undefined) return { en: '', ko: '' };
  return hasVariable(template, name)
    ? { en: ` ${code(name)} is already in the format.`, ko: ` 이미 있는 변수: ${code(name)}` }
    : { en: ` Use ${code(name)}.`, ko: ` 대신 쓸 변수: ${code(name)}` };
}

/**
 * Puts another variable in the place of one, with quotes where its values need them. The key stays, since dashboards
 * read it; one that says the old name may follow, which is an offer of its own. One that would be false of the new
 * values follows at once, and the words say so.
 */
export function replacement(
  context: LintContext,
  token: VariableToken,
  name: string,
  quotes: readonly [string, string] = quotesFor(context, token, name),
): { readonly fix: Fix; readonly renamingFix?: Fix } {
  const insert = quotes.join(variableText(name));
  const room = insert.startsWith('"') ? roomForQuotes(context.fields, token.from) : [];
  const replace = (keyFollows: boolean): readonly Edit[] => [
    ...room,
    ...replaceVariable(context.fields, token, name, { insert, keyFollows }),
  ];
  const edits = replace(false);
  const renaming = falseKey(context, token, name) ?? [];
  if (renaming.length > 0) return { fix: underNewKey(name, [...renaming, ...edits]) };
  const repeated = hasVariable(context.template, name);
  const label: Text = repeated
    ? { en: `Use ${code(name)} here too`, ko: `여기에도 ${code(name)} 사용` }
    : { en: `Use ${code(name)}`, ko: `${code(name)} 사용` };
  const done: Text = repeated
    ? { en: `${code(name)} is now in the format twice`, ko: `${code(name)} 변수가 이제 두 번 들어 있습니다` }
    : { en: `Now using ${code(name)}`, ko: `${code(name)} 변수로 바꿨습니다` };
  const fix: Fix = { label, edits, safe: false, done };
  const following = replace(true);
  // A key with a number, because another field has the name, says less than the old one.
  const isNumbered = following.some((edit) => edit.insert !== insert && /\d\W*$/.test(edit.insert));
  if (following.length === edits.length || isNumbered) return { fix };
  return { fix, renamingFix: underNewKey(name, following) };
}

/** Another variable under another key. */
export function underNewKey(name: string, edits: readonly Edit[]): Fix {
  return {
    label: { en: `Use ${code(name)} and rename key`, ko: `${code(name)} 사용 및 키 이름 변경` },
    edits,
    safe: false,
    done: {
      en: `Now using ${code(name)}; key renamed`,
      ko: `${code(name)} 변수로 바꾸고 키 이름도 바꿨습니다`,
    },
  };
}

/** See `keyForOther`; of the field that a variable is the whole value of. */
function falseKey({ fields }: LintContext, token: VariableToken, name: string): readonly Edit[] | undefined {
  const field = fields.leaves.find(({ variable }) => variable?.from === token.from);
  return field && keyForOther(fields, field, token.name, name);
}

/** Quotes for a bare JSON value, unless the new one is a number on every line, and for a value that could split its line. */
function quotesFor(context: LintContext, token: VariableToken, name: string): readonly [string, string] {
  const field = leafAt(context.fields, token.from);
  const needed =
    field?.variable && (needsJsonQuotes(context, field, name) || couldSplit(context, field, name));
  return needed ? ['"', '"'] : ['', ''];
}

/**
 * Whether a variable in the place of a whole value could cut its line into more columns. In the last column too: some
 * readers take the rest of the line for it, but one that counts columns would miss the line.
 */
export function couldSplit(context: LintContext, field: FieldRow, name: string): boolean {
  const separator = openTo(context, field);
  return separator !== undefined && couldHold(context.api.catalog, name, separator);
}

function needsJsonQuotes({ api, fields, template }: LintContext, field: FieldRow, name: string): boolean {
  if (fields.syntax !== 'json' || field.quoted || !quoteField(template, field)) return false;
  return !isNumeric(api.catalog, variableText(name));
}

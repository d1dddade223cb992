import type { Text } from '../../text.ts';
import { findRow, isWhole, type FieldRow, type Fields } from '../fields/fields.ts';
import { proposeKey } from '../proposeKey.ts';
import { makeUnique } from '../uniqueKey.ts';
import type { FlatRow, Writer } from './writer.ts';
import { WRITERS } from './writers.ts';
import { FIELD_ELEMENT } from './writeXml.ts';

/** A field as every syntax has it: what it is called, and literal text with variables in it. */
interface Value {
  /** The key; of nested ones, all from the outside in. */
  readonly path: readonly string[];
  /** The value as it is logged, without quotes and escapes of the syntax around or in it. */
  readonly value: string;
  /** The value stands without quotes in a syntax that tells numbers from text. */
  readonly bare: boolean;
}

export interface Conversion {
  readonly writer: Writer;
  readonly source: string;
  /** What does not come along, or comes along changed; empty where converting back gives the same fields. */
  readonly losses: readonly Text[];
  /** The keys as the first line of a file, where the syntax itself holds none. */
  readonly header?: string;
}

/** The template in every other syntax; empty where its fields cannot all be read. */
export function convert(fields: Fields): readonly Conversion[] {
  const own = writerOf(fields);
  const values = readValues(fields);
  return values.length === 0
    ? []
    : WRITERS.filter((writer) => writer !== own).map((writer) => convertTo(writer, fields, values));
}

/** What would write a template as it is written; undefined for plain text. */
export function writerOf({ syntax, delimiter }: Fields): Writer | undefined {
  const columns = delimiter.trim() === '' && !delimiter.includes('\t') ? 'clf' : 'csv';
  const ids: Partial<Record<Fields['syntax'], Writer['id']>> = {
    json: 'json',
    xml: 'xml',
    pairs: 'keyValue',
    delimited: columns,
  };
  return WRITERS.find(({ id }) => id === ids[syntax]);
}

/** The fields with their values; none where not all can be read, or where there is text that no field holds. */
export function readValues(fields: Fields): readonly Value[] {
  if (!isWhole(fields) || fields.rows.some(({ kind }) => kind === 'text')) return [];
  const values = fields.leaves.flatMap((row) =>
    isName(fields, row) ? namedNothing(fields, row) : valuesOf(fields, row),
  );
  if (fields.syntax !== 'delimited') return values;
  const keys = makeUnique(
    values.map(({ value }) => proposeKey(/\$context\.([\w.-]+)/.exec(value)?.[1] ?? 'text')),
    '',
  );
  return values.map((value, i) => ({ ...value, path: [keys[i] ?? ''] }));
}

function valuesOf(fields: Fields, row: FieldRow): Value[] {
  const { source } = fields.template;
  const path = pathOf(fields, row);
  // What holds nothing is written as it stands.
  if (row.content === 'children')
    return [{ path, value: source.slice(row.outer.from, row.outer.to), bare: true }];
  const value = { path, value: row.text, bare: fields.syntax === 'json' && !row.quoted };
  // The quoted group of CLF is the request; what stands in it are fields of their own.
  const isRequest =
    writerOf(fields)?.id === 'clf' &&
    row.quoted &&
    /^\$context\.\S+(?: \$context\.\S+)+$/.test(row.text) &&
    row.text.includes('$context.routeKey');
  return isRequest ? row.text.split(' ').map((part) => ({ ...value, value: part })) : [value];
}

/** An element with a name and nothing else has an empty value. */
function namedNothing(fields: Fields, name: FieldRow): Value[] {
  const element = fields.rows.find(({ id }) => id === name.parent);
  const isAlone =
    element?.content === 'children' && fields.rows.filter(({ parent }) => parent === element.id).length === 1;
  return isAlone ? [{ path: pathOf(fields, element), value: '', bare: false }] : [];
}

/** The keys from the outside in. The root of XML names no group, unless it is all there is. */
function pathOf(fields: Fields, row: FieldRow): readonly string[] {
  if (row.isRoot) return [row.key ?? ''];
  const parent = findRow(fields, row.parent);
  return [...(parent && !parent.isRoot ? pathOf(fields, parent) : []), keyOf(fields, row)];
}

function keyOf(fields: Fields, row: FieldRow): string {
  const name =
    row.key === FIELD_ELEMENT &&
    fields.rows.find((other) => other.parent === row.id && isName(fields, other));
  return name ? name.text : (row.key ?? String(row.index));
}

/** The attribute that names a field whose key is no name in XML. */
function isName({ rows }: Fields, { kind, key, parent }: FieldRow): boolean {
  return (
    kind === 'attribute' && key === 'name' && rows.find(({ id }) => id === parent)?.key === FIELD_ELEMENT
  );
}

function convertTo(writer: Writer, fields: Fields, values: readonly Value[]): Conversion {
  const own = writerOf(fields);
  const hasKeys = writer.header === undefined;
  const hadKeys = own?.header === undefined;
  const plain = values.map(({ path, value }) => ({ path, value: withPlainMessage(value) }));
  const flat = flatten(plain, writer);
  const losses: readonly (readonly [boolean, Text])[] = [
    [!hasKeys && hadKeys, KEYS_DROPPED],
    [hasKeys && !hadKeys, KEYS_PROPOSED],
    [hasKeys && values.some(({ path }) => path.length > 1), GROUPS_FLATTENED],
    [hasKeys && plain.some(({ path }, i) => flat[i]?.key !== path.join('_')), KEYS_CHANGED],
    [plain.some(({ value }, i) => flat[i]?.value !== value), TEXT_CHANGED],
    [values.some(({ bare }) => bare), TYPES_DROPPED],
    [fields.syntax === 'xml', ROOT_DROPPED],
    [values.some(({ value }, i) => plain[i]?.value !== value), MESSAGE_CHANGED],
    [hasOwnSpacing(fields), SPACING_DROPPED],
    [fields.syntax === 'xml' && fields.template.source.includes('<!--'), COMMENTS_DROPPED],
  ];
  return {
    writer,
    source: writer.write(flat, fields.catalog),
    losses: losses.flatMap(([applies, text]) => (applies ? [text] : [])),
    ...(writer.header
      ? {
          header: writer.header(
            flat.map(({ key }) => key),
            fields.catalog,
          ),
        }
      : {}),
  };
}

/** Nested keys become one, and all of them different. */
function flatten(values: readonly Pick<Value, 'path' | 'value'>[], writer: Writer): FlatRow[] {
  const keys = makeUnique(
    values.map(({ path }) => writer.fitKey(path.join('_'))),
    '_',
  );
  return values.map(({ value }, i) => ({ key: keys[i] ?? '', value: writer.fitValue(value) }));
}

/** Whether there is white space between the fields, or in their brackets, that the syntax does not ask for. */
function hasOwnSpacing({ leaves, template: { source }, syntax }: Fields): boolean {
  const held = leaves.map(({ keyRange, value }) => [keyRange ?? value, value] as const).flat();
  let outside = '';
  let end = 0;
  for (const { from, to } of held) {
    outside += `${source.slice(end, Math.max(end, from))}_`;
    end = Math.max(end, to);
  }
  outside += source.slice(end);
  if (syntax === 'xml') return /^\s|\s$|>\s+<|\s\s|\s=|=\s/.test(outside);
  return syntax === 'json' ? /\s/.test(outside) : /^\s|\s$|\s\s|[,;|[]\s|\s[,;|\]]/.test(outside);
}

/** `error.messageString` brings quotes of its own, which no syntax can hold safely. */
function withPlainMessage(value: string): string {
  return value.replace(/\$context\.error\.messageString(?![\w.-])/g, '$context.error.message');
}

const KEYS_DROPPED: Text = {
  en: 'Keys are dropped: lines contain only values.',
  ko: '키는 빠지고 값만 남습니다.',
};
const KEYS_PROPOSED: Text = {
  en: 'Keys are made from the variables.',
  ko: '키는 변수 이름으로 만듭니다.',
};
const GROUPS_FLATTENED: Text = {
  en: 'Nested groups become names such as `group_key`.',
  ko: '중첩된 객체의 키는 `group_key` 같은 이름이 됩니다.',
};
const KEYS_CHANGED: Text = {
  en: 'Invalid or duplicate keys get a `_`.',
  ko: '쓸 수 없거나 겹치는 키에는 `_` 문자가 들어갑니다.',
};
const TEXT_CHANGED: Text = {
  en: 'Characters that the new format does not allow in fixed text are replaced.',
  ko: '고정 텍스트에서 새 형식에 쓸 수 없는 문자는 바뀝니다.',
};
const TYPES_DROPPED: Text = {
  en: 'Numbers become text.',
  ko: '숫자는 텍스트가 됩니다.',
};
const ROOT_DROPPED: Text = {
  en: 'The name of the root is dropped, and attributes become elements.',
  ko: '루트 이름과 속성·요소의 구분은 사라집니다.',
};
const MESSAGE_CHANGED: Text = {
  en: '`error.messageString` becomes `error.message`, which has no quotes of its own.',
  ko: '`error.messageString` 대신 따옴표 없는 `error.message` 변수를 씁니다.',
};
const COMMENTS_DROPPED: Text = {
  en: 'Comments are dropped.',
  ko: '주석은 빠집니다.',
};
const SPACING_DROPPED: Text = {
  en: 'Whitespace around fields is dropped.',
  ko: '필드 앞뒤의 공백은 빠집니다.',
};

import type { Text } from '../../text.ts';
import type { Template } from '../parse.ts';
import { READABLE_LENGTH, readMarkup } from '../readShape.ts';
import type { FlatRow, Format } from './format.ts';
import { FORMATS } from './formats.ts';
import { makeUnique } from './makeUnique.ts';
import { readJsonRows } from './readJsonRows.ts';
import { readTextRows } from './readTextRows.ts';
import { readXmlRows } from './readXmlRows.ts';
import type { Row } from './row.ts';

/** The fields of a template, whatever it is written as. */
export interface Reading {
  readonly format: Format['id'];
  readonly rows: readonly Row[];
}

export interface Conversion {
  readonly format: Format;
  readonly source: string;
  /** What does not come along, or comes along changed; empty where converting back gives the same fields. */
  readonly losses: readonly Text[];
  /** The keys as the first line of a file, where the format itself holds none. */
  readonly header?: string;
}

/**
 * The fields of a template; undefined where none can be told apart: prose, or JSON and XML that do not parse.
 * Never throws.
 */
export function readRows(template: Template): Reading | undefined {
  const { source } = template;
  if (source.length > READABLE_LENGTH) return undefined;
  const markup = readMarkup(source);
  if (!markup) return withRows(readTextRows(source));
  const rows = markup === 'json' ? readJsonRows(template) : readXmlRows(source);
  return withRows(rows && { format: markup, rows });
}

/** The template in every other format; empty where its fields cannot be read. */
export function convert(template: Template): readonly Conversion[] {
  const reading = readRows(template);
  if (!reading) return [];
  return ALL.filter(({ id }) => id !== reading.format).map((format) => convertTo(format, reading));
}

const ALL: readonly Format[] = FORMATS;

/** Formats whose lines hold no keys. */
const HEADED = ALL.filter(({ header }) => header).map(({ id }) => id);

function convertTo(format: Format, { format: from, rows }: Reading): Conversion {
  const hasKeys = format.header === undefined;
  const hadKeys = !HEADED.includes(from);
  const plain = rows.map(({ path, value }) => ({ path, value: withPlainMessage(value) }));
  const flat = flatten(plain, format);
  const losses: readonly (readonly [boolean, Text])[] = [
    [!hasKeys && hadKeys, KEYS_DROPPED],
    [hasKeys && !hadKeys, KEYS_PROPOSED],
    [hasKeys && rows.some(({ path }) => path.length > 1), GROUPS_FLATTENED],
    [hasKeys && plain.some(({ path }, i) => flat[i]?.key !== path.join('_')), KEYS_CHANGED],
    [plain.some(({ value }, i) => flat[i]?.value !== value), TEXT_CHANGED],
    [rows.some(({ bare }) => bare), TYPES_DROPPED],
    [from === 'xml', ROOT_DROPPED],
    [rows.some(({ value }, i) => plain[i]?.value !== value), MESSAGE_CHANGED],
  ];
  return {
    format,
    source: format.write(flat),
    losses: losses.flatMap(([applies, text]) => (applies ? [text] : [])),
    ...(format.header ? { header: format.header(flat.map(({ key }) => key)) } : {}),
  };
}

/** Nested keys become one, and all of them different. */
function flatten(rows: readonly Pick<Row, 'path' | 'value'>[], format: Format): FlatRow[] {
  const keys = makeUnique(
    rows.map(({ path }) => format.fitKey(path.join('_'))),
    '_',
  );
  return rows.map(({ value }, i) => ({ key: keys[i] ?? '', value: format.fitValue(value) }));
}

/** `error.messageString` brings quotes of its own, which no format can hold safely. */
function withPlainMessage(value: string): string {
  return value.replace(/\$context\.error\.messageString(?![\w.-])/g, '$context.error.message');
}

function withRows(reading: Reading | undefined): Reading | undefined {
  return reading && reading.rows.length > 0 ? reading : undefined;
}

const KEYS_DROPPED: Text = {
  en: 'Keys are left out: lines hold values only.',
  ko: '키는 빠지고 값만 남습니다.',
};
const KEYS_PROPOSED: Text = {
  en: 'Keys are made from the variables.',
  ko: '키는 변수 이름으로 만듭니다.',
};
const GROUPS_FLATTENED: Text = {
  en: 'Nested groups become names such as `group_key`.',
  ko: '중첩된 그룹은 `group_key` 같은 이름이 됩니다.',
};
const KEYS_CHANGED: Text = {
  en: 'Keys that do not fit or are taken get `_`.',
  ko: '맞지 않거나 겹치는 키에는 `_`가 들어갑니다.',
};
const TEXT_CHANGED: Text = {
  en: 'Characters of fixed text that the format cannot hold are replaced.',
  ko: '고정 텍스트 중 이 형식에 담을 수 없는 문자는 바뀝니다.',
};
const TYPES_DROPPED: Text = {
  en: 'Numbers become text.',
  ko: '숫자는 텍스트가 됩니다.',
};
const ROOT_DROPPED: Text = {
  en: 'The root’s name and the difference of attributes and elements go.',
  ko: '루트 이름과 속성·요소의 구분은 사라집니다.',
};
const MESSAGE_CHANGED: Text = {
  en: '`error.messageString` becomes `error.message`, which brings no quotes.',
  ko: '`error.messageString` 대신 따옴표 없는 `error.message` 변수를 씁니다.',
};

import type { AwsValue } from '../calls/awsInput.ts';
import { layCode, type Brackets, type Code, type Item, type Layout } from '../layCode.ts';
import { quotePython } from '../quote/quotePython.ts';
import { readJson, type Json } from '../quote/readJson.ts';

/** As ruff lays it out. */
const LAYOUT: Layout = { indent: '    ', width: 88 };

const isList = (value: object): value is readonly (AwsValue | Json)[] => Array.isArray(value);

const item = (name: string, value: Code): Item => ({ name, value, mayWrap: false });

const brackets = (open: string, items: readonly Item[], close: string, isBroken = false): Brackets => ({
  open,
  items,
  close,
  padding: '',
  isBroken,
});

const entries = (value: { readonly [name: string]: AwsValue | Json }): readonly Item[] =>
  Object.entries(value).map(([name, inner]) => item(`${quotePython(name)}: `, toCode(inner)));

function toCode(value: AwsValue | Json): Code {
  if (typeof value === 'string') return quotePython(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value === null) return 'None';
  if (typeof value === 'number') return String(value);
  if (!isList(value)) return brackets('{', entries(value), '}');
  return brackets(
    '[',
    value.map((each) => item('', toCode(each))),
    ']',
  );
}

/** The format as the dictionary of which `json.dumps` makes it, or as a string. */
function formatCode(format: string): Code {
  const json = readJson(format);
  if (!json) return quotePython(format);
  // json.dumps writes what is not ASCII as escapes, unless it is told otherwise.
  const isAscii = /^\p{ASCII}*$/u.test(format);
  return brackets(
    'json.dumps(',
    [
      item('', brackets('{', entries(json), '}', true)),
      item('separators=', '(",", ":")'),
      ...(isAscii ? [] : [item('ensure_ascii=', 'False')]),
    ],
    ')',
    true,
  );
}

/** Whether the format is printed with the module `json`. */
export const usesJson = (format: string): boolean => readJson(format) !== undefined;

/** What a call takes: keyword arguments with code or literals, the keywords of a dictionary that has a name, the access log. */
export interface CallInput {
  readonly spread?: string;
  readonly code?: { readonly [name: string]: string };
  readonly log?: { readonly destination: string; readonly format: string };
  readonly more?: { readonly [name: string]: AwsValue };
}

const keywords = (values: CallInput['more'] = {}) =>
  Object.entries(values).map(([name, value]) => item(`${name}=`, toCode(value)));

/** A statement that calls a method of boto3. */
export function printCall(callee: string, { spread, code = {}, log, more }: CallInput): string {
  const items = [
    ...(spread === undefined ? [] : [item('', `**${spread}`)]),
    ...Object.entries(code).map(([name, value]) => item(`${name}=`, value)),
    ...(log
      ? [
          item(
            'AccessLogSettings=',
            brackets(
              '{',
              [item('"DestinationArn": ', log.destination), item('"Format": ', formatCode(log.format))],
              '}',
            ),
          ),
        ]
      : []),
    ...keywords(more),
  ];
  return `${layCode(brackets(`${callee}(`, items, ')'), LAYOUT)}\n`;
}

/** A constant with a literal. A long string goes into parentheses where its line then fits. */
export function printConst(name: string, value: AwsValue): string {
  const head = `${name} = `;
  const text = layCode(toCode(value), LAYOUT, 0, head);
  const isLong = typeof value === 'string' && head.length + text.length > LAYOUT.width;
  const wraps = isLong && LAYOUT.indent.length + text.length <= LAYOUT.width;
  return wraps ? `${head}(\n${LAYOUT.indent}${text}\n)\n` : `${head}${text}\n`;
}

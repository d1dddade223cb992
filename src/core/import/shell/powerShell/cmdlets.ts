import { stringValue, toText, type StringValue, type Value } from '../../values/value.ts';
import { writeJson } from '../../values/writeJson.ts';
import { NOTES } from '../notes.ts';
import type { Session } from './session.ts';

/** What a cmdlet finds around it. */
export interface Surroundings {
  readonly input: Value | undefined;
  readonly session: Session;
  readonly place: { readonly from: number; readonly to: number };
}

type Cmdlet = (args: readonly Value[], around: Surroundings) => Value;

/** By their names in lower case. */
export const CMDLETS: Readonly<Record<string, Cmdlet>> = {
  'convertto-json': convertToJson,
  'set-content': writeContent,
  'out-file': writeContent,
  'add-content': () => UNKNOWN,
  'get-content': (args, { session }) =>
    session.readFile(textOf(option(args, /^-(?:literal)?path$/i) ?? plain(args)[0])) ?? UNKNOWN,
  'write-output': (args, { input }) => args[0] ?? input ?? UNKNOWN,
  'out-string': (_, { input }) => input ?? UNKNOWN,
  'out-null': () => UNKNOWN,
};

const UNKNOWN: Value = { kind: 'unknown', source: '…' };

const textOf = (value: Value | undefined): string => (value ? toText(value).text : '');

const isOption = (value: Value | undefined, name: RegExp): boolean =>
  value?.kind === 'string' && name.test(value.text);

/** The value behind an option. */
function option(args: readonly Value[], name: RegExp): Value | undefined {
  const at = args.findIndex((arg) => isOption(arg, name));
  return at === -1 ? undefined : args[at + 1];
}

/** What stands without an option before it. */
const plain = (args: readonly Value[]): readonly Value[] =>
  args.filter(
    (arg, i) => !isOption(arg, /^-\w/) && !isOption(args[i - 1], /^-(?!NoNewline|Force|Compress)\w/i),
  );

function writeContent(args: readonly Value[], { input, session, place }: Surroundings): Value {
  const [first, second] = plain(args);
  const path = option(args, /^-(?:file|literal)?path$/i);
  const value = option(args, /^-value$/i) ?? input ?? (path ? first : second);
  const name = path ?? first;
  if (name && value) session.writeFile(textOf(name), value, place);
  return stringValue('');
}

/** As PowerShell 7 writes it. */
function convertToJson(args: readonly Value[], { input, session }: Surroundings): Value {
  const value = option(args, /^-inputobject$/i) ?? input ?? plain(args)[0];
  const json = value && writeJson(value, styleOf(args));
  if (!value || !json) return UNKNOWN;
  const notes = [
    ...(/['<>&]/.test(json.text) ? [NOTES.convertToJson] : []),
    ...(session.unordered.has(value) ? [NOTES.hashtable] : []),
  ];
  return { ...json, ways: [...json.ways, ...notes] } satisfies StringValue;
}

function styleOf(args: readonly Value[]) {
  const isCompact = args.some((arg) => isOption(arg, /^-compress$/i));
  return isCompact ? { comma: ',', colon: ':', indent: '' } : { comma: ',', colon: ': ', indent: '  ' };
}

import { findKey, type DocumentNode } from '../../documents/node.ts';
import { readDocument } from '../../documents/readDocument.ts';
import { readYaml } from '../../documents/readYaml.ts';
import { MARK, type Found, type Standing } from '../../importer.ts';
import { readArn } from '../../readArn.ts';
import { hasHoles } from '../../values/hole.ts';
import { unique, type StringValue } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import { NOTES, partNotes } from '../notes.ts';
import { keepVariables } from '../readOptions.ts';
import type { Argument } from '../script.ts';
import { readJsonText } from './readJsonText.ts';
import { readShorthand } from './readShorthand.ts';

const FORMAT_PATH = 'accessLogSettings/format';

/** The formats in what an option of the AWS CLI is given: JSON, YAML, shorthand, a patch operation. */
export function readValue(argument: Argument): readonly Found[] {
  const value = argument.file ?? argument;
  const text = argument.file ? value.text : value.text.replace(/^--[\w-]+=/, '');
  const own = { ...value, text, ways: argument.file ? [WAYS.file, ...value.ways] : value.ways };
  const found = readJsonValue(own) ?? readPairs(own) ?? (argument.file ? (readYaml(text, false) ?? []) : []);
  const { from, to } = argument;
  return found.map((find) => complete(find, own, from, to));
}

function readJsonValue({ text }: StringValue): readonly Found[] | undefined {
  const json = readJsonText(text);
  if (!json) return undefined;
  const options = { isYaml: false, takesAnyKey: false };
  return readDocument(json.text, inSettings(json.root), options).map((find) => {
    const notes = find.ways.includes(WAYS.object) ? [...json.notes, NOTES.jsonObject] : json.notes;
    return { ...find, standing: 'setting', notes };
  });
}

/** The value of `--access-log-settings` as the whole input of a call holds it. */
function inSettings(root: DocumentNode): DocumentNode {
  if (!findKey(root, 'Format')) return root;
  return { ...root, kind: 'map', isFlow: true, entries: [['AccessLogSettings', root]] };
}

/** Shorthand, and what the AWS CLI refuses of it as it was meant. */
function readPairs({ text }: StringValue): readonly Found[] | undefined {
  const pairs = readShorthand(text);
  const path = pairs?.get('path');
  const isPatch = typeof path === 'string' && path.includes(FORMAT_PATH);
  const exact = pairs?.get(isPatch ? 'value' : 'Format');
  const arn = pairs?.get('DestinationArn') ?? /(?:^|,)DestinationArn=([^,]*)/.exec(text)?.[1];
  const place = typeof arn === 'string' ? arnPlace(arn) : { settings: {} };
  const way = isPatch || text.includes(FORMAT_PATH) ? WAYS.patch : WAYS.shorthand;
  const find = { ways: [way], api: 'unknown', ...place, standing: 'setting', from: 0, to: 0 } as const;
  if (typeof exact === 'string') return [{ ...find, format: exact }];
  const meant = readMeant(text);
  if (meant === undefined) return undefined;
  const note = meant.startsWith('{') ? NOTES.shorthandBrace : NOTES.shorthandBare;
  return [{ ...find, format: meant, notes: [note] }];
}

const arnPlace = (arn: string) => ({
  settings: readArn(arn),
  references: keepVariables({ destinationArn: arn }),
});

/** The format in shorthand that lacks its quotes: all that follows up to the next pair. */
function readMeant(text: string): string | undefined {
  const start = /(?:^|,)\s*(?:Format|path=\/?accessLogSettings\/format,\s*value)\s*=\s*/.exec(text);
  if (!start) return undefined;
  const rest = text.slice(start.index + start[0].length);
  const next = /,\s*(?:DestinationArn|op)=/.exec(rest);
  const meant = rest.slice(0, next?.index).trim();
  const quote = /^["']/.exec(meant)?.[0];
  return quote !== undefined && meant.length > 1 && meant.endsWith(quote) ? meant.slice(1, -1) : meant;
}

function complete(find: Found, value: StringValue, from: number, to: number): Found {
  const { ways, notes } = partNotes(value.ways);
  const own = withoutBackslashes(find, value.text);
  return {
    ...find,
    format: own.format,
    from,
    to,
    ways: unique([...ways, ...find.ways]),
    notes: unique([...notes, ...(find.notes ?? []), ...own.notes]),
  };
}

/** `\\$` in quotes says that the backslash is wanted; another one is one that a shell should have taken away. */
function withoutBackslashes({ format, ways }: Found, written: string) {
  const isPairs = ways.includes(WAYS.shorthand) || ways.includes(WAYS.patch);
  return isPairs && !written.includes(`\\\\${MARK}`) ? takeBackslashes(format) : { format, notes: [] };
}

/** A format in which every `$context` has a backslash, without it. */
function takeBackslashes(
  format: string,
): Pick<Found, 'format'> & { readonly notes: NonNullable<Found['notes']> } {
  const marks = format.split(MARK).slice(0, -1);
  const isEscaped = marks.length > 0 && marks.every((before) => /(?:^|[^\\])\\$/.test(before));
  return isEscaped
    ? { format: format.replaceAll(`\\${MARK}`, MARK), notes: [NOTES.backslash] }
    : { format, notes: [] };
}

/** The formats in JSON that is no value of an option. */
export function readInput(argument: Argument): readonly Found[] {
  return (readJsonValue(argument) ?? []).map((find) => complete(find, argument, argument.from, argument.to));
}

/** A variable or file that holds a format alone, or JSON with one. */
export function readNamed(name: string, value: Argument, isFile: boolean): readonly Found[] {
  if (!value.text.includes(MARK)) return [];
  const own = isFile ? { ...value, ways: [...value.ways, WAYS.file] } : value;
  const inside = readJsonValue(own) ?? (/\bFormat=/.test(own.text) ? readPairs(own) : undefined) ?? [];
  if (inside.length > 0)
    return inside.map((find) => complete({ ...find, standing: 'named' }, own, value.from, value.to));
  const standing: Standing = /format/i.test(name) ? 'named' : 'loose';
  const { format, notes } = takeBackslashes(own.text);
  const find: Found = { format, notes, ways: [], standing, api: 'unknown', settings: {}, from: 0, to: 0 };
  return [complete(find, own, value.from, value.to)];
}

/** Whether a find says more than that something stands there which is not known here. */
export const saysFormat = ({ format }: Found): boolean => format.includes(MARK) || hasHoles(format);

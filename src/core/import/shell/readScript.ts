import type { ApiKind } from '../apiKind.ts';
import { MARK, MAX_FOUND, type Found, type FoundReferences } from '../importer.ts';
import { unique } from '../values/value.ts';
import { readInput, readNamed, readValue, saysFormat } from './awsCli/readValue.ts';
import { NOTES } from './notes.ts';
import { createOptionReader, type Options } from './readOptions.ts';
import type { Argument, Named, Script } from './script.ts';

const OPTIONS = [
  '--access-log-settings',
  '--cli-input-json',
  '--cli-input-yaml',
  '--patch-operations',
] as const;
/** What an option of formats may be misspelled as: `--access-logs-settings`, `--patch-ops`. */
const MISSPELLED = /^--(?:access-?logs?-?settings?|patch-?op\w{0,12})$/i;
/** The AWS CLI takes the beginning of an option for it, as long as no other option begins so. */
const SHORTEST = '--access-log'.length;
const NAMED_OPTION = /^(?:\w{0,60}=)?(\w{0,60}format)=([^]*)$/i;

/**
 * The formats that the commands of a script give to the AWS CLI, however its program is called; where there are
 * none, those that its variables and files hold.
 */
export function readScript(script: Script): readonly Found[] {
  const { calls, variables, files, misfits } = script;
  const given: Found[] = [];
  const readOptions = createOptionReader(calls);
  for (const call of calls) if (given.length < MAX_FOUND) given.push(...readCall(call, readOptions));
  const settings = given.filter(saysFormat);
  const isFound = settings.some(({ format }) => format.includes(MARK));
  const named = isFound ? [] : [...readAll(variables, false), ...readAll(files, true)];
  const all = named.length > 0 ? named : settings;
  if (all.length === 0) return [];
  const options = readOptions([]);
  return all
    .slice(0, MAX_FOUND)
    .filter((find, i) => all.findIndex(({ format }) => format === find.format) === i)
    .map((find) => ({ ...withOptions(find, options), misfits }));
}

function readAll(named: readonly Named[], isFile: boolean): readonly Found[] {
  const found: Found[] = [];
  for (const { name, value } of named)
    if (found.length < MAX_FOUND) found.push(...readNamed(name, value, isFile));
  return found;
}

function readCall(
  call: readonly Argument[],
  readOptions: (call: readonly Argument[]) => Options,
): readonly Found[] {
  const found: Found[] = [];
  for (let i = 0; i < call.length && found.length < MAX_FOUND; i++) {
    const argument = call[i];
    if (!argument) break;
    const option = optionOf(argument.text);
    const isValue = !argument.text.startsWith('--') && optionOf(call[i - 1]?.text ?? '') !== undefined;
    if (option) found.push(...valuesOf(call, i, option).flatMap((each) => readOption(each, option)));
    else if (!isValue) found.push(...readOther(argument));
  }
  if (found.length === 0) return found;
  const api = kindOf(call);
  const own = readOptions(call);
  return found.map((find) => ({ ...withOptions(find, own), api: find.api === 'unknown' ? api : find.api }));
}

/** Whether a word is an option that gives a format, and which; `misspelled` where the AWS CLI does not know it. */
type Option = (typeof OPTIONS)[number] | 'misspelled';

function optionOf(word: string): Option | undefined {
  if (!word.startsWith('--')) return undefined;
  const name = word.replace(/=[^]*$/, '');
  const known = OPTIONS.find((each) => each === name || (name.length >= SHORTEST && each.startsWith(name)));
  return known ?? (MISSPELLED.test(name) ? 'misspelled' : undefined);
}

function readOption(argument: Argument, option: Option): readonly Found[] {
  const found = readValue(argument);
  if (option !== 'misspelled') return found;
  return found.map((find) => ({ ...find, notes: unique([...(find.notes ?? []), NOTES.optionUnknown]) }));
}

/** A find with what options say that it does not say itself. */
const withOptions = (find: Found, { settings, references }: Options): Found => ({
  ...find,
  settings: { ...settings, ...find.settings },
  references: withoutRegion({ ...references, ...find.references }),
});

/** An ARN of which only the Region is a variable, the one of the command, says nothing more than its values. */
function withoutRegion(references: FoundReferences): FoundReferences {
  const { destinationArn, ...others } = references;
  const rest = destinationArn?.replace(`:${others.region}:`, '::');
  return rest && /[$%]/.test(rest) ? references : others;
}

/** What an option is given: behind `=` or in the words up to the next option. */
function valuesOf(call: readonly Argument[], at: number, option: Option): readonly Argument[] {
  const word = call[at];
  if (word?.text.includes('=')) return [word];
  let end = at + 1;
  while (end < call.length && end - at < 100 && !call[end]?.text.startsWith('--')) end++;
  const values = call.slice(at + 1, end);
  return option === '--patch-operations' || word?.text.startsWith('--patch') ? values : joinWords(values);
}

/** One value that lacks its quotes, so that it became several words. */
function joinWords(values: readonly Argument[]): readonly Argument[] {
  const [first, ...more] = values;
  if (!first || !more.some(({ text }) => text.includes(MARK))) return first ? [first] : [];
  return [
    {
      ...first,
      text: values.map(({ text }) => text).join(' '),
      ways: unique([...values.flatMap(({ ways }) => ways), NOTES.split]),
      to: values.at(-1)?.to ?? first.to,
    },
  ];
}

/**
 * What stands elsewhere: a parameter of a template, as `aws cloudformation deploy` takes it (`LogFormat=…`), and
 * JSON for a function of the script.
 */
function readOther(argument: Argument): readonly Found[] {
  const { text } = argument;
  if (!text.includes(MARK)) return [];
  const [, name, value] = NAMED_OPTION.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return readNamed(name, { ...argument, text: value }, false);
  return readInput(argument);
}

function kindOf(call: readonly Argument[]): ApiKind {
  const has = (word: RegExp) => call.some(({ text }) => word.test(text));
  // The account is that of every kind of API.
  return has(/^apigateway$/) && !has(/^(?:get|update)-account$/) ? 'rest' : 'unknown';
}

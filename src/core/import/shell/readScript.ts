import { MARK, MAX_FOUND, type ApiKind, type Found, type FoundSettings } from '../importer.ts';
import { keepWritten } from '../readArn.ts';
import { hasHoles } from '../values/hole.ts';
import { readNamed, readValue, saysFormat } from './awsCli/readValue.ts';
import type { Argument, Script } from './script.ts';

const OPTION = /^--(?:access-log-settings|cli-input-json|cli-input-yaml|patch-operations)(?:=|$)/;
const NAMED_OPTION = /^(?:\w{0,60}=)?(\w{0,60}format)=([^]*)$/i;

/**
 * The formats that the commands of a script give to the AWS CLI, however its program is called; where there are
 * none, those that its variables and files hold.
 */
export function readScript(script: Script): readonly Found[] {
  const { calls, variables, files, misfits } = script;
  const given: Found[] = [];
  for (const call of calls) if (given.length < MAX_FOUND) given.push(...readCall(call, calls));
  const settings = given.filter(saysFormat);
  const isEnough = settings.some(({ format }) => format.includes(MARK));
  const named = isEnough
    ? []
    : [
        ...variables.flatMap(({ name, value }) => readNamed(name, value, false)),
        ...files.flatMap(({ name, value }) => readNamed(name, value, true)),
      ];
  const finds = [...(named.length > 0 ? [] : settings), ...(isEnough ? [] : named)];
  const all = isEnough ? settings : finds;
  return all
    .filter((find, i) => all.findIndex(({ format }) => format === find.format) === i)
    .slice(0, MAX_FOUND)
    .map((find) => ({ ...find, misfits: misfits + (find.misfits ?? 0), settings: { ...readOptions([], calls), ...find.settings } }));
}

function readCall(call: readonly Argument[], calls: Script['calls']): readonly Found[] {
  const found = call.flatMap((argument, i) => {
    if (!OPTION.test(argument.text)) return readNamedOption(argument);
    return valuesOf(call, i).flatMap(readValue);
  });
  const api = kindOf(call);
  const own = readOptions(call, calls);
  return found.map((find) => ({
    ...find,
    api: find.api === 'unknown' ? api : find.api,
    settings: { ...own, ...find.settings },
  }));
}

/** What an option is given: behind `=` or in the words up to the next option. */
function valuesOf(call: readonly Argument[], at: number): readonly Argument[] {
  const option = call[at];
  if (option?.text.includes('=')) return [option];
  const end = call.findIndex(({ text }, i) => i > at && text.startsWith('--'));
  return call.slice(at + 1, end === -1 ? call.length : end);
}

/** A parameter of a template, as `aws cloudformation deploy` takes it: `LogFormat=…`. */
function readNamedOption(argument: Argument): readonly Found[] {
  if (!argument.text.includes(MARK) || argument.text.includes('accessLogSettings')) return [];
  const [, name, text] = NAMED_OPTION.exec(argument.text) ?? [];
  return name === undefined || text === undefined ? [] : readNamed(name, { ...argument, text }, false);
}

function kindOf(call: readonly Argument[]): ApiKind {
  return call.some(({ text }) => text === 'apigateway') ? 'rest' : 'unknown';
}

/** The options of a command; what it does not say, from those that the whole script gives only one value. */
function readOptions(call: readonly Argument[], calls: Script['calls']): FoundSettings {
  const find = (option: string): string | undefined => {
    const [own] = optionValues(call, option);
    const [only, ...others] = new Set(calls.flatMap((each) => optionValues(each, option)));
    return own ?? (others.length === 0 ? only : undefined);
  };
  return keepWritten({
    region: find('--region'),
    apiId: find('--api-id') ?? find('--rest-api-id'),
    stageName: find('--stage-name'),
  });
}

function optionValues(call: readonly Argument[], option: string): readonly string[] {
  return call.flatMap(({ text }, i) => {
    if (text.startsWith(`${option}=`)) return [text.slice(option.length + 1)];
    const next = text === option ? call[i + 1]?.text : undefined;
    return next === undefined || hasHoles(next) ? [] : [next];
  });
}

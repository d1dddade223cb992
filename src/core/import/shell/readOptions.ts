import { FOUND_KEYS, SETTINGS, type FoundSettingKey } from '../../settings/allSettings.ts';
import type { ImportNames } from '../../settings/setting.ts';
import type { FoundReferences, FoundSettings } from '../importer.ts';
import { keepReferences } from '../keepReferences.ts';
import { keepWritten } from '../readArn.ts';
import { hasHoles, openHoles } from '../values/hole.ts';
import type { Argument, Script } from './script.ts';

type Call = readonly Argument[];

/** What the options of commands say of a deployment: values, and variables that nothing in the script sets. */
export interface Options {
  readonly settings: FoundSettings;
  readonly references: FoundReferences;
}

/**
 * Reads the options of one command after the other; what it does not say, from those that the whole script gives only
 * one value.
 */
export function createOptionReader(calls: Script['calls']): (call: Call) => Options {
  let given: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (call) => {
    given ??= new Map(
      OPTIONS.map((option) => [option, new Set(calls.flatMap((each) => optionValues(each, option)))]),
    );
    return readOptions(call, given);
  };
}

/** The settings that options give. */
const GIVEN = FOUND_KEYS.map((key) => [key, optionsOf(key)] as const).filter(
  ([, options]) => options.length > 0,
);
const OPTIONS = GIVEN.flatMap(([, options]) => options);

function optionsOf(key: FoundSettingKey): readonly string[] {
  const { options = [] }: ImportNames = SETTINGS[key].names;
  return options;
}

function readOptions(call: Call, given: ReadonlyMap<string, ReadonlySet<string>>): Options {
  const find = (option: string): string | undefined => {
    const [own] = optionValues(call, option);
    const [only, ...others] = given.get(option) ?? [];
    return own ?? (others.length === 0 ? only : undefined);
  };
  const values = Object.fromEntries(
    GIVEN.map(([key, options]) => [key, options.map(find).find((value) => value !== undefined)]),
  );
  return { settings: keepWritten(values), references: keepVariables(values) };
}

function optionValues(call: Call, option: string): readonly string[] {
  const values: string[] = [];
  for (const [i, { text }] of call.entries()) {
    if (!text.startsWith(option)) continue;
    const next = call[i + 1]?.text;
    if (text[option.length] === '=') values.push(text.slice(option.length + 1));
    else if (text.length === option.length && next !== undefined) values.push(next);
  }
  return values;
}

/** Texts with variables in them, as they are written. */
export function keepVariables(values: {
  readonly [K in keyof FoundReferences]?: string | undefined;
}): FoundReferences {
  const referred = Object.entries(values).filter(([, text]) => text !== undefined && hasHoles(text));
  return keepReferences(Object.fromEntries(referred.map(([key, text = '']) => [key, openHoles(text).text])));
}

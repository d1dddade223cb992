import { FOUND_KEYS, SETTINGS, type FoundSettingKey } from '../../settings/allSettings.ts';
import type { ImportNames } from '../../settings/setting.ts';
import type { FoundSettings } from '../importer.ts';
import { keepWritten, readArn } from '../readArn.ts';
import { hasHoles } from '../values/hole.ts';
import type { Assignment } from './assignments.ts';
import { evaluate } from './evaluate.ts';
import type { Token } from './lex.ts';
import type { Source } from './source.ts';
import { surroundings } from './surroundings.ts';

/** What the code around a place tells of the deployment. */
export type SettingsReader = (at: number) => FoundSettings;

/** Reads what stands nearest to a format; what stands elsewhere counts where it is said only once. */
export function createSettingsReader(source: Source): SettingsReader {
  const named = FOUND_KEYS.map((key) => [key, findNamed(source, key)] as const);
  const destinations = source.assignments.filter(({ name }) => /^destination_?arn$/i.test(name));
  const written = [...new Set(source.tokens.flatMap(readWrittenArn))];
  return (at) => {
    const groups = [...surroundings(source, at).map(({ group }) => group), -1];
    const values = named.map(([key, candidates]) => [key, findValue(source, candidates, groups)] as const);
    const given = findArn(source, destinations, groups) ?? (written.length === 1 ? written[0] : undefined);
    return { ...(given === undefined ? {} : readArn(given)), ...keepWritten(Object.fromEntries(values)) };
  };
}

/** The most places of one setting that are looked at. */
const MAX_PLACES = 50;

/** Assignments of a setting: by its own name, or `name` in the brackets of a stage or a log group. */
export function findNamed(source: Source, key: FoundSettingKey): readonly Assignment[] {
  const { code, around }: ImportNames = SETTINGS[key].names;
  const own = source.assignments.filter(({ name }) => code.test(name));
  const named = around ? (source.named.get('name') ?? []) : [];
  const placed = named.slice(0, MAX_PLACES).filter(({ at }) =>
    surroundings(source, at)
      .slice(0, 2)
      .some(({ head }) => around?.test(head)),
  );
  return [...own, ...placed].slice(0, MAX_PLACES);
}

/** The nearest value around the format; else the only one in the text. */
function findValue(
  source: Source,
  assignments: readonly Assignment[],
  groups: readonly number[],
): string | undefined {
  const texts = assignments.flatMap((assignment) => {
    const { value } = evaluate(source, assignment.value, 1);
    return value.kind === 'string' && !hasHoles(value.text) ? [{ assignment, text: value.text }] : [];
  });
  for (const group of groups) {
    const near = texts.find(({ assignment }) => assignment.group === group);
    if (near) return near.text;
  }
  const [only, ...others] = new Set(texts.map(({ text }) => text));
  return others.length === 0 ? only : undefined;
}

/** The ARN of a log group that is written out. */
function readWrittenArn({ literal }: Token): readonly string[] {
  const [part] = literal?.parts ?? [];
  return typeof part === 'string' && part.includes(':log-group:') ? [part] : [];
}

/** The destination nearest to the format. References in it are left in: the rest still tells something. */
function findArn(
  source: Source,
  assignments: readonly Assignment[],
  groups: readonly number[],
): string | undefined {
  const near = assignments.find(({ group }) => groups.includes(group)) ?? assignments[0];
  if (!near) return undefined;
  const { value } = evaluate(source, near.value, 1);
  return value.kind === 'string' ? value.text : undefined;
}

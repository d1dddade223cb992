import { checkJson } from '../template/checkJson.ts';
import { diff, type Edit } from '../template/edit.ts';
import { findJsonPlace } from '../template/jsonScan.ts';
import { parse, type Template } from '../template/parse.ts';
import { standIn } from '../template/standIn.ts';
import { variables } from './variables.ts';

/** Longer text is no template that AWS takes, and trying repairs on it would be felt. */
const LONGEST = 6000;

/** A template with more slips than this is better looked at by a person. */
const STEPS = 6;

/**
 * The one edit that makes JSON of a template that is none whatever its values: missing or stray commas, quotes
 * and brackets, typographic or single quotes, escaped quotes. Every variable stays. Undefined where the template
 * is sound, or where no small repair makes it so.
 */
export function repairJson(template: Template): Edit | undefined {
  const { source } = template;
  if (source.length > LONGEST || errorAt(source) === SOUND) return undefined;
  const repaired = requote(source) ?? mendSteps(source);
  if (repaired === undefined || !hasSameVariables(template, parse(repaired))) return undefined;
  return diff(source, repaired)[0];
}

const SOUND = Infinity;

/** Where a source stops being JSON with some value in place of each variable; SOUND where it never does. */
function errorAt(source: string): number {
  return checkJson(standIn(parse(source)))?.offset ?? SOUND;
}

/** Quotes that are wrong throughout. */
function requote(source: string): string | undefined {
  const candidates = [
    source.replace(/[“”„‟]/g, '"'),
    source.replaceAll('\\"', '"'),
    source.includes('"') ? source : source.replaceAll("'", '"'),
  ];
  return candidates.find((candidate) => candidate !== source && errorAt(candidate) === SOUND);
}

/** Follows the first error from repair to repair, as long as each one moves it on. */
function mendSteps(source: string): string | undefined {
  let current = source;
  let error = errorAt(current);
  for (let step = 0; step < STEPS; step++) {
    let best: { readonly text: string; readonly error: number } | undefined;
    for (const text of candidatesAt(current, error)) {
      const next = errorAt(text);
      // What is added moves the error as well; only more than that is progress.
      const progress = next - Math.max(0, text.length - current.length);
      if (progress > error && (!best || next > best.error)) best = { text, error: next };
      if (next === SOUND) break;
    }
    if (!best) return undefined;
    if (best.error === SOUND) return best.text;
    current = best.text;
    error = best.error;
  }
  return undefined;
}

/** Small repairs around an error, the likeliest first. */
function candidatesAt(source: string, at: number): string[] {
  const before = source.slice(0, at);
  const behind = source.slice(at);
  const next = behind[0] ?? '';
  const candidates: string[] = [];
  const add = (text: string): number => candidates.push(text);
  if (/^["[{\d$]/.test(behind)) add(`${before.trimEnd()},${behind}`);
  if (/^[}\]]/.test(behind)) add(before.replace(/,\s*$/, '') + behind);
  if (next === ',') add(before + behind.slice(1));
  // {"a":"1",b":"2"} and {"a":"1",b:"2"}
  const word = /^[A-Za-z_$][\w.$-]*/.exec(behind)?.[0];
  if (word !== undefined) {
    add(`${before}"${behind}`);
    add(`${before}"${word}"${behind.slice(word.length)}`);
    // {"a":"1,"b":"2"}: what looks like a word is a key whose quote closed the value before it.
    const closing = /,\s*"$/.exec(before);
    if (closing) add(`${before.slice(0, closing.index)}"${before.slice(closing.index)}${behind}`);
  }
  if (next === '"') add(before + behind.slice(1));
  if (before.endsWith('"')) add(before.slice(0, -1) + behind);
  // {"stage:$context.stage"}
  const joined = /"([A-Za-z_][\w.-]*):([^"\\]+)"\s*$/.exec(before);
  if (joined && (next === ',' || next === '}')) {
    add(`${before.slice(0, joined.index)}"${joined[1]}":"${joined[2]}"${behind}`);
  }
  if (behind.trim() === '' || next === '"') add(closeAll(source));
  if (/^[}\]]\s*$/.test(behind)) add(before.trimEnd());
  return candidates.filter((candidate) => candidate !== source);
}

/** Closes what is open at the end. */
function closeAll(source: string): string {
  const { inString, open } = findJsonPlace(source, source.length);
  const closers = open.toReversed().map((bracket) => (bracket === '{' ? '}' : ']'));
  const text = source.trimEnd().replace(/,$/, '');
  return `${inString ? `${source}"` : text}${closers.join('')}`;
}

function hasSameVariables(before: Template, after: Template): boolean {
  const [names, others] = [variables(before), variables(after)];
  return names.length === others.length && names.every(({ name }, i) => name === others[i]?.name);
}

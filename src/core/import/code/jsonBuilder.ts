import type { Entry, Value } from '../values/value.ts';
import { closingOf } from './lambdas.ts';
import { isMark } from './lex.ts';
import { spanOf } from './skip.ts';
import type { Read, Source } from './source.ts';

const MAX_DEPTH = 30;

/** The functions that open a block of their own in one of `buildJsonObject`. */
const INNER: Readonly<Record<string, 'map' | 'list'>> = { putJsonObject: 'map', putJsonArray: 'list', addJsonObject: 'map', addJsonArray: 'list' }; // prettier-ignore

/** What `buildJsonObject { … }` and `buildJsonArray { … }` of Kotlin build, by their name. */
export const JSON_BUILDERS: Readonly<Record<string, 'map' | 'list'>> = {
  buildJsonObject: 'map',
  buildJsonArray: 'list',
};

/**
 * The value of a block whose brace is at an index; unknown where it does anything but put and add values.
 * https://kotlinlang.org/api/kotlinx.serialization/kotlinx-serialization-json/kotlinx.serialization.json/build-json-object.html
 */
export function readJsonBuilder(source: Source, open: number, kind: 'map' | 'list', depth: number): Read {
  const { tokens } = source;
  const close = closingOf(source, open);
  const end = close ?? tokens.length;
  const entries: Entry[] = [];
  const items: Value[] = [];
  let at = open + 1;
  while (at < end) {
    const next = isMark(tokens[at], ';') ? at + 1 : readCall(at);
    if (next === undefined) break;
    at = next;
  }
  const next = Math.min(end + 1, tokens.length);
  if (at < end || close === undefined) return { value: spanOf(source, open, next), next };
  return { value: kind === 'map' ? { kind, entries } : { kind, items }, next };

  /** One call, and the index behind it; undefined where it is none that is known. */
  function readCall(from: number): number | undefined {
    const name = tokens[from]?.text ?? '';
    const inner = Object.hasOwn(INNER, name) ? INNER[name] : undefined;
    const isAdd = name.startsWith('add');
    if (depth > MAX_DEPTH || !(inner || name === 'put' || name === 'add')) return undefined;
    let behind = from + 1;
    let key: Value | undefined;
    let value: Value | undefined;
    if (isMark(tokens[behind], '(')) {
      const first = source.evaluate(source, behind + 1, depth + 1);
      if (isAdd) value = first.value;
      else key = first.value;
      behind = first.next;
      if (!inner && !isAdd && isMark(tokens[behind], ',')) {
        const second = source.evaluate(source, behind + 1, depth + 1);
        value = second.value;
        behind = second.next;
      }
      if (!isMark(tokens[behind], ')')) return undefined;
      behind++;
    }
    if (inner) {
      if (!isMark(tokens[behind], '{')) return undefined;
      const block = readJsonBuilder(source, behind, inner, depth + 1);
      value = block.value;
      behind = block.next;
    }
    if (!value || (!isAdd && key?.kind !== 'string') || isAdd !== (kind === 'list')) return undefined;
    if (key?.kind === 'string') entries.push([key.text, value]);
    else items.push(value);
    return behind;
  }
}

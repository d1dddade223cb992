import type { Edit } from './edit.ts';
import { followingKey } from './followingKey.ts';
import type { Template } from './parse.ts';
import type { Shape } from './shape.ts';
import type { VariableToken } from './token.ts';

/** How a field begins whose value is the variable behind it, by what it is written as; the first group is the key. */
const BEGINNINGS: readonly { readonly before: RegExp; readonly behind: (key: string) => RegExp }[] = [
  { before: /"([^"\\]*)"\s*:\s*"$/, behind: () => /^"\s*(?:[,}]|$)/ },
  { before: /"([^"\\]*)"\s*:\s*$/, behind: () => /^\s*(?:[,}]|$)/ },
  { before: /<([^\s<>/]+)>\s*$/, behind: (key) => new RegExp(`^\\s*</${key.replace(/[.]/g, '\\.')}>`) },
  { before: /\s([^\s<>/="']+)\s*=\s*"$/, behind: () => /^"(?:[\s/>,;|&]|$)/ },
  { before: /(?:^|[\s,;|&])([A-Za-z_][\w-]*)[=:]\s?$/, behind: () => /^(?:[\s,;|&]|$)/ },
];

/**
 * The edits that let a field's key follow when its variable is replaced by another: none where the variable is
 * not the whole value, or where a person chose the key. They touch the key alone, never the value.
 */
export function renameWithVariable(
  { source }: Template,
  shape: Shape,
  token: VariableToken,
  name: string,
): readonly Edit[] {
  const before = source.slice(0, token.from);
  const after = source.slice(token.to);
  for (const beginning of BEGINNINGS) {
    const found = beginning.before.exec(before);
    const key = found?.[1];
    if (!found || key === undefined) continue;
    const closing = beginning.behind(key).exec(after);
    if (!closing) continue;
    const next = followingKey(key, keysBeside(source, shape, token, key), token.name, name);
    if (next === undefined) return [];
    const from = found.index + found[0].indexOf(key);
    const end = token.to + closing[0].length;
    const isElement = closing[0].includes('</');
    return [
      { from, to: from + key.length, insert: next },
      ...(isElement ? [{ from: end - 1 - key.length, to: end - 1, insert: next }] : []),
    ];
  }
  return [];
}

/** The keys of the fields below the same parent, without the field itself. */
function keysBeside(source: string, { fields }: Shape, token: VariableToken, key: string): readonly string[] {
  const own = fields.find((field) => field.valueFrom <= token.from && token.to <= field.valueTo);
  if (!own?.key.endsWith(key)) {
    return [...source.matchAll(/([A-Za-z_][\w-]*)[=:]/g)].flatMap((pair) =>
      pair[1] === undefined || pair[1] === key ? [] : pair[1],
    );
  }
  const parent = own.key.slice(0, -key.length);
  return fields.flatMap((field) =>
    field === own || !field.key.startsWith(parent)
      ? []
      : (field.key.slice(parent.length).split('.')[0] ?? []),
  );
}

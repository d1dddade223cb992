import { openHoles, sealHole } from '../../values/hole.ts';
import { concat, MAX_TEXT, stringValue, withWay, type StringValue, type Value } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';

const itemsOf = (value: Value): readonly Value[] => (value.kind === 'list' ? value.items : [value]);

/** `'{0} {1}' -f $a, $b`: plain places only. */
export function format(template: Value, values: Value): Value {
  if (template.kind !== 'string') return hole('-f');
  const items = itemsOf(values);
  const pieces = template.text.split(/(\{\{|\}\}|\{\d{1,4}\})/);
  if (pieces.length > 10_000 || pieces.some((piece, i) => i % 2 === 0 && /[{}]/.test(piece)))
    return hole('-f');
  return concat(
    pieces.map((piece, i) => {
      if (i % 2 === 0) return stringValue(piece, template.ways);
      if (piece === '{{' || piece === '}}') return stringValue(piece.slice(1));
      return items[Number(piece.slice(1, -1))] ?? hole(piece);
    }),
  );
}

/** `$list -join ','`. */
export function joinItems(value: Value, separator: Value): Value {
  return withWay(
    concat(itemsOf(value).flatMap((item, i) => (i === 0 ? [item] : [separator, item]))),
    WAYS.joined,
  );
}

/** `$x -replace '"', '\"'`: a pattern of plain characters. */
export function replaceText(value: Value, operands: Value): Value {
  const [pattern, replacement = stringValue('')] = itemsOf(operands);
  if (pattern?.kind !== 'string' || replacement.kind !== 'string') return hole('-replace');
  const breaks = /^(?:\\r\??)?\\n$|^`r`n$/.test(pattern.text);
  const plain = breaks ? '\n' : pattern.text;
  const isPlain = breaks || !/[\\^$.|?*+()[\]{}]/.test(plain);
  if (!isPlain || replacement.text.includes('$')) return hole('-replace');
  return replaceAll(value, plain, replacement);
}

function replaceAll(value: Value, pattern: string, replacement: StringValue): Value {
  if (value.kind !== 'string' || pattern === '') return hole('replace');
  const parts = value.text.split(pattern);
  if (value.text.length + parts.length * replacement.text.length > MAX_TEXT) return hole('replace');
  return withWay({ ...value, text: parts.join(replacement.text) }, WAYS.replaced);
}

/** The methods of texts that people put formats together with. */
export function callMethod(value: Value, name: string, args: readonly Value[]): Value {
  const [first, second] = args;
  if (/^Replace$/i.test(name) && first?.kind === 'string' && second?.kind === 'string') {
    return replaceAll(value, first.text, second);
  }
  if (value.kind === 'string' && args.length === 0) {
    if (/^Trim$/i.test(name)) return withWay({ ...value, text: value.text.trim() }, WAYS.trimmed);
    if (/^ToString$/i.test(name)) return value;
  }
  return hole(`.${name}()`);
}

/** What cannot be evaluated, as it is written. */
export const hole = (written: string): Value => stringValue(sealHole(written.slice(0, 80)));

/** What `+` makes of two values. */
export function add(left: Value, right: Value): Value {
  if (left.kind === 'list')
    return { kind: 'list', items: [...left.items, ...(right.kind === 'list' ? right.items : [right])] };
  return concat([left, right]);
}

/** A property of a table, in any case of letters. */
export function property(value: Value, name: string): Value {
  const entries = value.kind === 'map' ? value.entries : [];
  const found = entries.findLast(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return found ?? hole(writeProperty(value, name));
}

/** `$($config.ApiId)`, as a property stands between double quotes; the name alone where its owner has none. */
function writeProperty(value: Value, name: string): string {
  const owner = value.kind === 'string' ? openHoles(value.text) : undefined;
  const [only] = owner?.holes ?? [];
  const written = owner?.text.replace(/^\$\((.*)\)$/, '$1') ?? '';
  const isVariable = only?.to === owner?.text.length && /^\$\w[\w.]*$/.test(written);
  return isVariable ? `$(${written}.${name})` : name;
}

/** The words that a list or table is spread into. */
export function spread(value: Value | undefined, written: string): Value {
  if (value?.kind === 'list') return value;
  if (value?.kind !== 'map') return value ?? hole(written);
  return { kind: 'list', items: value.entries.flatMap(([key, item]) => [stringValue(`-${key}`), item]) };
}

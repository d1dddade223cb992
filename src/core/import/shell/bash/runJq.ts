import type { Value, StringValue } from '../../values/value.ts';
import { stringValue, unique } from '../../values/value.ts';
import { writeJson } from '../../values/writeJson.ts';
import { evaluateJq, readJsonValue } from './evaluateJq.ts';
import type { Program } from './program.ts';

const LONG: Readonly<Record<string, string>> = {
  '--null-input': 'n',
  '--compact-output': 'c',
  '--raw-output': 'r',
  '--raw-input': 'R',
  '--slurp': 's',
  '--join-output': 'j',
  '--sort-keys': 'S',
  '--monochrome-output': 'M',
  '--exit-status': 'e',
  '--tab': 't',
};

/** jq with constructions over its arguments and its input; undefined for anything else. */
export const runJq: Program = (args, { input, find, readFile }) => {
  const variables = new Map<string, Value>();
  const used: StringValue[] = [];
  const flags = new Set<string>();
  const plain: StringValue[] = [];
  let isValid = true;
  for (let i = 0; i < args.length; i++) {
    const option = args[i]?.text ?? '';
    const name = args[i + 1]?.text;
    const given = args[i + 2];
    if (/^--(?:arg|argjson|rawfile)$/.test(option) && name !== undefined && given) {
      const text = option === '--rawfile' ? readFile(given.text) : given;
      const value = option === '--argjson' ? readJsonValue(given.text) : text;
      if (text) used.push(text);
      if (value) variables.set(name, value);
      i += 2;
    } else if (Object.hasOwn(LONG, option)) flags.add(LONG[option] ?? '');
    else if (/^-[ncrRsjSMea]+$/.test(option)) for (const letter of option.slice(1)) flags.add(letter);
    else if (option.startsWith('-') && option !== '-') isValid = false;
    else if (args[i]) plain.push(args[i] ?? stringValue(''));
  }
  const [filter, file, ...more] = plain;
  const source = file ? readFile(file.text) : input;
  const read = flags.has('n')
    ? ({ kind: 'plain', text: 'null' } as const)
    : source && readInput(source, flags);
  if (!isValid || !filter || !read || more.length > 0) return undefined;
  const value = evaluateJq(filter.text, read, (name) => variables.get(name), find);
  const written = value && writeValue(value, flags);
  if (written === undefined) return undefined;
  const ways = unique([...written.ways, ...used.flatMap((one) => one.ways), ...(source?.ways ?? [])]);
  return { ...written, text: flags.has('j') ? written.text : `${written.text}\n`, ways };
};

function readInput(source: StringValue, flags: ReadonlySet<string>): Value | undefined {
  if (!flags.has('R')) return flags.has('s') ? undefined : readJsonValue(source.text);
  if (flags.has('s')) return source;
  const line = source.text.replace(/\n$/, '');
  return line.includes('\n') ? undefined : { ...source, text: line };
}

function writeValue(value: Value, flags: ReadonlySet<string>): StringValue | undefined {
  if (value.kind === 'string' && (flags.has('r') || flags.has('j'))) return value;
  const isCompact = flags.has('c');
  return writeJson(value, {
    comma: ',',
    colon: isCompact ? ':' : ': ',
    indent: isCompact ? '' : flags.has('t') ? '\t' : '  ',
    sortKeys: flags.has('S'),
  });
}

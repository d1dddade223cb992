import { matchFrom } from '../../matchFrom.ts';
import { endOf } from '../endOf.ts';
import { MARK } from '../../importer.ts';
import { sealHole } from '../../values/hole.ts';
import {
  concat,
  stringValue,
  toText,
  unique,
  type Entry,
  type StringValue,
  type Value,
} from '../../values/value.ts';
import { createBudget } from '../../tooMuch.ts';
import { unescapeQuotes } from '../awsCli/readJsonText.ts';
import { NOTES } from '../notes.ts';
import { fileNameIn, type Argument, type Script } from '../script.ts';
import { splitWindows } from '../splitWindows.ts';
import { CMDLETS } from './cmdlets.ts';
import { callMethod, format, joinItems, replaceText } from './operators.ts';
import { createSession } from './session.ts';

const SINGLE = /['\u2018-\u201b]/;
const DOUBLE = /["\u201c-\u201e]/;
const SPACE = /(?:[ \t\r]|`\r?\n)+/y;
const ANY_SPACE = /(?:\s|`\r?\n)+/y;
const VARIABLE = /\$(?:(\w+:)?(\w+)|\{([^}\n]{1,100})\})/y;
const ASSIGNMENT = /(?:\[[\w.[\]]{1,60}\]\s{0,20})?\$(?:(\w+):)?(\w+)[ \t]*(\+?=)(?!=)/y;
const TYPE = /\[[A-Za-z][\w.]{0,80}\]/y;
const NUMBER = /\d+(?:\.\d+)?/y;
const NAME = /[A-Za-z_]\w*/y;
const OPERATOR = /-(f|i?replace|creplace|join)\b/iy;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  0: '',
  b: '',
  f: '',
  v: '',
  a: '',
};
const MAX_DEPTH = 40;
/** More statements, words and values than any script has in a text that is looked through. */
const MAX_PIECES = 120_000;

/** What a script for PowerShell hands to its programs. Throws only `TooMuch`. */
export function readPowerShell(text: string): Script {
  const session = createSession();
  const spend = createBudget(MAX_PIECES);
  const isNew = /#requires\s+-version\s+7/i.test(text);
  let at = 0;
  let depth = 0;
  let misfits = 0;
  readStatements('');
  return { calls: session.calls, variables: session.variables, files: session.files, misfits };

  /** Statements up to a closing mark; what the last of them gives. */
  function readStatements(close: string): Value {
    let value: Value = stringValue('');
    depth++;
    const isClosed = () => close !== '' && text[at] === close;
    while (at < text.length && !isClosed()) {
      const start = at;
      if (take(ANY_SPACE) !== undefined) continue;
      const char = text[at] ?? '';
      if (char === '#') at = endOf('\n', text, at);
      else if (text.startsWith('<#', at)) at = endOf('#>', text, at + 2) + 2;
      else if (';{})&|,'.includes(char) || depth > MAX_DEPTH) at++;
      else value = readStatement();
      if (at === start) at++;
    }
    depth--;
    return value;
  }

  function readStatement(): Value {
    spend();
    const from = at;
    const [whole, scope, name, sign] = matchFrom(ASSIGNMENT, text, at) ?? [];
    if (whole === undefined || name === undefined) return readPipeline();
    at += whole.length;
    take(ANY_SPACE);
    const value = readPipeline();
    const before = session.find(name);
    const sum = sign === '+=' && before ? add(before, value) : value;
    const next = session.spend(sum) ? sum : hole(`$${name}`);
    session.assign(scope === 'env' ? `env:${name}` : name, next, { from, to: at });
    return stringValue('');
  }

  function readPipeline(): Value {
    const from = at;
    let value = /['"$@([\d\u2018-\u201e]/.test(text[at] ?? '') ? readExpression() : readCommand(undefined);
    for (;;) {
      take(SPACE);
      if (text[at] !== '|' || text[at + 1] === '|') break;
      at++;
      take(ANY_SPACE);
      value = readCommand(value);
    }
    const target = /^>>?/.exec(text.slice(at, at + 2))?.[0];
    if (target !== undefined) {
      at += target.length;
      take(SPACE);
      session.writeFile(toText(readArgument()).text, value, { from, to: at });
    }
    return value;
  }

  // Commands.

  function readCommand(input: Value | undefined): Value {
    const from = at;
    const words: Value[] = [];
    const places: { from: number; to: number }[] = [];
    while (at < text.length) {
      take(SPACE);
      const start = at;
      if (text.startsWith('--%', at)) {
        at += 3;
        const rest = text.slice(at, endOf('\n', text, at));
        at = endOf('\n', text, at);
        for (const word of splitWindows(rest)) push(stringValue(word), start);
        break;
      }
      const char = text[at] ?? '';
      if (char === '' || '\n;|{})&'.includes(char) || (char === '#' && words.length > 0)) break;
      if (/[<>]/.test(char) || /^\d>/.test(text.slice(at, at + 2))) {
        while (at < text.length && !/[\s;|]/.test(text[at] ?? '')) at++;
        continue;
      }
      push(readArgument(), start);
      if (at === start) break;
    }
    return runCommand(words, places, input, from);

    function push(value: Value, start: number): void {
      // A list, or one that `@name` spreads, is so many words.
      for (const item of value.kind === 'list' ? value.items : [value]) {
        words.push(item);
        places.push({ from: start, to: at });
      }
    }
  }

  function runCommand(
    words: readonly Value[],
    places: readonly { from: number; to: number }[],
    input: Value | undefined,
    from: number,
  ): Value {
    const name = words[0]?.kind === 'string' ? words[0].text.toLowerCase() : '';
    const cmdlet = Object.hasOwn(CMDLETS, name) ? CMDLETS[name] : undefined;
    if (cmdlet) return cmdlet(words.slice(1), { input, session, place: { from, to: at } });
    session.calls.push(words.map((word, i) => toArgument(toText(word), places[i] ?? { from, to: at })));
    return { kind: 'unknown', source: text.slice(from, Math.min(at, from + 60)) };
  }

  /** How each PowerShell hands a text with double quotes to a program, and which it was written for. */
  function toArgument(value: StringValue, place: { from: number; to: number }): Argument {
    const name = fileNameIn(value.text);
    const file = name === undefined ? undefined : session.readFile(name);
    const { kind, text: given, ways } = value;
    if (!given.includes('"') || !given.includes(MARK))
      return { kind, text: given, ways, from: place.from, to: place.to, file };
    const isOld = !/(?:^|[^\\])"/.test(value.text);
    const note = isOld ? [NOTES.powerShell7] : isNew ? [] : [NOTES.powerShell5];
    const plain = isOld ? unescapeQuotes(value.text) : value.text;
    return { ...value, text: plain, ways: unique([...value.ways, ...note]), ...place };
  }

  /** One word of a command: bare text with variables, a string, a list, `@name`. */
  function readArgument(): Value {
    spend();
    const splat = /^@(\w+)/.exec(text.slice(at, at + 80));
    if (splat) {
      at += splat[0].length;
      return spread(session.find(splat[1] ?? ''), splat[0]);
    }
    const pieces: Value[] = [];
    while (at < text.length) {
      const char = text[at] ?? '';
      if (/\s/.test(char) || ';|)}'.includes(char)) break;
      if (char === '{' && pieces.length === 0) break;
      if (char === '`' && /^`\r?\n/.test(text.slice(at, at + 3))) break;
      if (
        SINGLE.test(char) ||
        DOUBLE.test(char) ||
        char === '(' ||
        (char === '@' && /['"{(]/.test(text[at + 1] ?? ''))
      ) {
        pieces.push(readPrimary());
      } else if (char === '$')
        pieces.push(pieces.length === 0 ? readPostfix(readPrimary()) : readExpansion());
      else if (char === '`') {
        pieces.push(stringValue(text[at + 1] ?? ''));
        at += 2;
      } else {
        const start = at++;
        while (at < text.length && !/[\s;|(){}'"$`,\u2018-\u201e]/.test(text[at] ?? '')) at++;
        pieces.push(stringValue(text.slice(start, at)));
      }
    }
    const [only, ...more] = pieces;
    return only && more.length === 0 ? only : concat(pieces);
  }

  // Expressions.

  function readExpression(): Value {
    if (++depth > MAX_DEPTH) {
      depth--;
      at++;
      return hole('…');
    }
    let value = readSum();
    for (;;) {
      const operator = takeOperator(/replace|join/i);
      if (operator === undefined) break;
      const operand = readList();
      value = operator === 'join' ? joinItems(value, operand) : replaceText(value, operand);
    }
    depth--;
    return value;
  }

  function readSum(): Value {
    let sum = readFormatted();
    for (;;) {
      take(SPACE);
      if (text[at] !== '+' || text[at + 1] === '=') return sum;
      at++;
      take(ANY_SPACE);
      sum = add(sum, readFormatted());
    }
  }

  function readFormatted(): Value {
    const value = readList();
    return takeOperator(/^f$/i) === undefined ? value : format(value, readList());
  }

  function readList(): Value {
    const items = [readPostfix(readPrimary())];
    for (;;) {
      take(SPACE);
      if (text[at] !== ',') break;
      at++;
      take(ANY_SPACE);
      items.push(readPostfix(readPrimary()));
    }
    return items.length === 1 ? (items[0] ?? stringValue('')) : { kind: 'list', items };
  }

  function takeOperator(name: RegExp): string | undefined {
    take(SPACE);
    const [whole, operator] = matchFrom(OPERATOR, text, at) ?? [];
    if (whole === undefined || operator === undefined || !name.test(operator)) return undefined;
    at += whole.length;
    take(ANY_SPACE);
    return operator.toLowerCase();
  }

  /** Properties and methods behind a value. */
  function readPostfix(value: Value): Value {
    let current = value;
    while (text[at] === '.' && /[A-Za-z_]/.test(text[at + 1] ?? '')) {
      at++;
      const name = take(NAME) ?? '';
      if (current.kind === 'string' && current.text.endsWith(MARK)) {
        current = { ...current, text: `${current.text}.${name}` };
      } else if (text[at] === '(') current = callMethod(current, name, readArguments());
      else current = property(current, name);
    }
    return current;
  }

  function readArguments(): readonly Value[] {
    at++;
    const values: Value[] = [];
    while (at < text.length && text[at] !== ')') {
      const start = at;
      if (take(ANY_SPACE) === undefined && text[at] !== ',') {
        const value = readExpression();
        values.push(...(value.kind === 'list' ? value.items : [value]));
      }
      if (text[at] === ',') at++;
      if (at === start) at++;
    }
    at++;
    return values;
  }

  function readPrimary(): Value {
    spend();
    const char = text[at] ?? '';
    const from = at;
    if (SINGLE.test(char)) return readSingle();
    if (DOUBLE.test(char)) {
      at++;
      return readDouble(() => isDoubleEnd());
    }
    const here = /^@(['"])[ \t]*\r?\n/.exec(text.slice(at, at + 80));
    if (here) {
      at += here[0].length;
      return readHere(here[1] ?? '');
    }
    if (text.startsWith('@{', at)) return readHash(2);
    if (text.startsWith('@(', at) || text.startsWith('$(', at)) return readInner(2);
    if (char === '(') return readInner(1);
    if (char === '$') return readExpansion();
    if (char === '[') return readTyped();
    const number = take(NUMBER);
    if (number !== undefined) return { kind: 'plain', text: number };
    while (at < text.length && !/[\s;|(){},'"$]/.test(text[at] ?? '')) at++;
    if (at === from) at++;
    return hole(text.slice(from, at));
  }

  /** `[ordered]@{…}`, `[string]$x`, `[IO.File]::WriteAllText(…)`. */
  function readTyped(): Value {
    const from = at;
    const type = take(TYPE) ?? '';
    take(SPACE);
    if (type !== '' && /^\[(?:ordered|pscustomobject|string)\]$/i.test(type)) {
      if (text.startsWith('@{', at)) return readHash(2, true);
      return readPostfix(readPrimary());
    }
    if (text.startsWith('::', at)) {
      at += 2;
      const method = take(NAME) ?? '';
      if (text[at] === '(') {
        const [name, content] = readArguments();
        if (/^WriteAll(?:Text|Lines)$/i.test(method) && name && content) {
          session.writeFile(toText(name).text, content, { from, to: at });
        }
        if (/^NewLine$/i.test(method)) return stringValue('\n');
      }
    }
    if (at === from) at++;
    return hole(text.slice(from, Math.min(at, from + 60)));
  }

  function readInner(length: number): Value {
    at += length;
    const items: Value[] = [];
    const value = readStatements(')');
    items.push(value);
    if (text[at] !== ')') misfits++;
    at++;
    return value;
  }

  function readHash(length: number, isOrdered = false): Value {
    at += length;
    const entries: Entry[] = [];
    depth++;
    while (at < text.length && text[at] !== '}') {
      const start = at;
      if (take(ANY_SPACE) !== undefined || text[at] === ';') {
        if (at === start) at++;
        continue;
      }
      if (text[at] === '#') {
        at = endOf('\n', text, at);
        continue;
      }
      const key =
        take(NAME) ?? (/['"\u2018-\u201e]/.test(text[at] ?? '') ? toText(readPrimary()).text : undefined);
      take(SPACE);
      if (key !== undefined && text[at] === '=' && depth <= MAX_DEPTH) {
        at++;
        take(ANY_SPACE);
        entries.push([key, readPipeline()]);
      }
      if (at === start) at++;
    }
    depth--;
    if (text[at] !== '}') misfits++;
    at++;
    const map: Value = { kind: 'map', entries };
    if (!isOrdered && entries.length > 1) session.unordered.add(map);
    return map;
  }

  function readSingle(): Value {
    let content = '';
    let start = ++at;
    for (; at < text.length; at++) {
      if (!SINGLE.test(text[at] ?? '')) continue;
      content += text.slice(start, at);
      if (!SINGLE.test(text[at + 1] ?? '')) {
        at++;
        return stringValue(content);
      }
      start = ++at;
    }
    misfits++;
    return stringValue(content + text.slice(start));
  }

  function isDoubleEnd(): boolean {
    return DOUBLE.test(text[at] ?? '') && !DOUBLE.test(text[at + 1] ?? '');
  }

  /** Text with escapes and variables, up to where it ends. */
  function readDouble(isEnd: () => boolean, doubles = true): Value {
    const pieces: Value[] = [];
    let run = '';
    const flush = () => {
      if (run !== '' || pieces.length === 0) pieces.push(stringValue(run));
      run = '';
    };
    while (at < text.length && !isEnd()) {
      const char = text[at] ?? '';
      if (char === '`') {
        const next = text[at + 1] ?? '';
        run += Object.hasOwn(ESCAPES, next) ? ESCAPES[next] : next;
        at += 2;
      } else if (doubles && DOUBLE.test(char)) {
        run += char;
        at += 2;
      } else if (char === '$' && (matchFrom(VARIABLE, text, at) || text[at + 1] === '(')) {
        flush();
        pieces.push(readExpansion());
      } else if (char === '\r' && text[at + 1] === '\n') at++;
      else {
        run += char;
        at++;
      }
    }
    if (at >= text.length) misfits++;
    flush();
    at++;
    return concat(pieces);
  }

  function readHere(quote: string): Value {
    const mark = `\n${quote}@`;
    // An empty one ends on its own line.
    at--;
    const isEnd = () => text.startsWith(mark, at) || text.startsWith(`\r${mark}`, at);
    if (quote === "'") {
      const end = endOf(mark, text, at);
      if (end >= text.length) misfits++;
      const content = text
        .slice(at + 1, Math.max(at + 1, end))
        .replaceAll('\r\n', '\n')
        .replace(/\r$/, '');
      at = Math.min(text.length, end + mark.length);
      return stringValue(content);
    }
    const value = toText(readDouble(isEnd, false));
    at = Math.min(text.length, at - 1 + (text[at - 1] === '\r' ? 1 : 0) + mark.length);
    return { ...value, text: value.text.slice(1) };
  }

  /** A variable or `$(…)` inside a text; `at` is the dollar sign. */
  function readExpansion(): Value {
    if (text[at + 1] === '(') {
      if (depth < MAX_DEPTH) return readInner(2);
      at += 2;
      return hole('$(');
    }
    const [written, scope, bare, braced] = matchFrom(VARIABLE, text, at) ?? [];
    if (written === undefined) {
      at++;
      return stringValue('$');
    }
    at += written.length;
    const name = bare ?? braced ?? '';
    const value = session.find(/^env:$/i.test(scope ?? '') ? `env:${name}` : name);
    if (value) return session.spend(value) ? value : hole(written);
    if (/^(?:true|false|null)$/i.test(name)) return { kind: 'plain', text: name.toLowerCase() };
    if (written === MARK) return stringValue(MARK, [NOTES.expandsInPowerShell]);
    return hole(written);
  }

  function take(pattern: RegExp): string | undefined {
    const matched = matchFrom(pattern, text, at)?.[0];
    at += matched?.length ?? 0;
    return matched;
  }
}

const hole = (written: string): Value => stringValue(sealHole(written.slice(0, 80)));

function add(left: Value, right: Value): Value {
  if (left.kind === 'list')
    return { kind: 'list', items: [...left.items, ...(right.kind === 'list' ? right.items : [right])] };
  return concat([left, right]);
}

function property(value: Value, name: string): Value {
  if (value.kind !== 'map') return hole(name);
  return value.entries.findLast(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? hole(name);
}

/** The words that a list or table is spread into. */
function spread(value: Value | undefined, written: string): Value {
  if (value?.kind === 'list') return value;
  if (value?.kind !== 'map') return value ?? hole(written);
  return { kind: 'list', items: value.entries.flatMap(([key, item]) => [stringValue(`-${key}`), item]) };
}

import { matchFrom } from '../../matchFrom.ts';
import { MARK } from '../../importer.ts';
import { concat, stringValue, toText, unique, type StringValue, type Value } from '../../values/value.ts';
import { unescapeQuotes } from '../awsCli/readJsonText.ts';
import { createCursor, MAX_DEPTH } from '../cursor.ts';
import { endOf } from '../endOf.ts';
import { NOTES } from '../notes.ts';
import { fileNameIn, type Argument, type Script } from '../script.ts';
import { splitWindows } from '../splitWindows.ts';
import { CMDLETS } from './cmdlets.ts';
import { createExpressionReader } from './expressions.ts';
import { add, hole, spread } from './operators.ts';
import { ANY_SPACE, DOUBLE, SINGLE, SPACE } from './patterns.ts';
import { createSession } from './session.ts';

const ASSIGNMENT = /(?:\[[\w.[\]]{1,60}\]\s{0,20})?\$(?:(\w+):)?(\w+)[ \t]*(\+?=)(?!=)/y;

/** What a script for PowerShell hands to its programs. Throws only `TooMuch`. */
export function readPowerShell(text: string): Script {
  const session = createSession();
  const cursor = createCursor(text);
  const { take, spend } = cursor;
  const { readExpression, readPostfix, readPrimary, readExpansion } = createExpressionReader(
    cursor,
    session,
    { readStatements, readPipeline },
  );
  const isNew = /#requires\s+-version\s+7/i.test(text);
  readStatements('');
  return {
    calls: session.calls,
    variables: session.variables,
    files: session.files,
    misfits: cursor.misfits,
  };

  /** Statements up to a closing mark; what the last of them gives. */
  function readStatements(close: string): Value {
    let value: Value = stringValue('');
    cursor.depth++;
    const isClosed = () => close !== '' && text[cursor.at] === close;
    while (cursor.at < text.length && !isClosed()) {
      const start = cursor.at;
      if (take(ANY_SPACE) !== undefined) continue;
      const char = text[cursor.at] ?? '';
      if (char === '#') cursor.at = endOf('\n', text, cursor.at);
      else if (text.startsWith('<#', cursor.at)) cursor.at = endOf('#>', text, cursor.at + 2) + 2;
      else if (';{})&|,'.includes(char) || cursor.depth > MAX_DEPTH) cursor.at++;
      else value = readStatement();
      if (cursor.at === start) cursor.at++;
    }
    cursor.depth--;
    return value;
  }

  function readStatement(): Value {
    spend();
    const from = cursor.at;
    const [whole, scope, name, sign] = matchFrom(ASSIGNMENT, text, cursor.at) ?? [];
    if (whole === undefined || name === undefined) return readPipeline();
    cursor.at += whole.length;
    take(ANY_SPACE);
    const value = readPipeline();
    const before = session.find(name);
    const sum = sign === '+=' && before ? add(before, value) : value;
    const next = session.spend(sum) ? sum : hole(`$${name}`);
    session.assign(scope === 'env' ? `env:${name}` : name, next, { from, to: cursor.at });
    return stringValue('');
  }

  function readPipeline(): Value {
    const from = cursor.at;
    let value = /['"$@([\d\u2018-\u201e]/.test(text[cursor.at] ?? '')
      ? readExpression()
      : readCommand(undefined);
    for (;;) {
      take(SPACE);
      if (text[cursor.at] !== '|' || text[cursor.at + 1] === '|') break;
      cursor.at++;
      take(ANY_SPACE);
      value = readCommand(value);
    }
    const target = /^>>?/.exec(text.slice(cursor.at, cursor.at + 2))?.[0];
    if (target !== undefined) {
      cursor.at += target.length;
      take(SPACE);
      session.writeFile(toText(readArgument()).text, value, { from, to: cursor.at });
    }
    return value;
  }

  function readCommand(input: Value | undefined): Value {
    const from = cursor.at;
    const words: Value[] = [];
    const places: { from: number; to: number }[] = [];
    while (cursor.at < text.length) {
      take(SPACE);
      const start = cursor.at;
      if (text.startsWith('--%', cursor.at)) {
        cursor.at += 3;
        const rest = text.slice(cursor.at, endOf('\n', text, cursor.at));
        cursor.at = endOf('\n', text, cursor.at);
        for (const word of splitWindows(rest)) push(stringValue(word), start);
        break;
      }
      const char = text[cursor.at] ?? '';
      if (char === '' || '\n;|{})&'.includes(char) || (char === '#' && words.length > 0)) break;
      if (/[<>]/.test(char) || /^\d>/.test(text.slice(cursor.at, cursor.at + 2))) {
        while (cursor.at < text.length && !/[\s;|]/.test(text[cursor.at] ?? '')) cursor.at++;
        continue;
      }
      push(readArgument(), start);
      if (cursor.at === start) break;
    }
    return runCommand(words, places, input, from);

    function push(value: Value, start: number): void {
      // A list, or one that `@name` spreads, is so many words.
      for (const item of value.kind === 'list' ? value.items : [value]) {
        words.push(item);
        places.push({ from: start, to: cursor.at });
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
    if (cmdlet) return cmdlet(words.slice(1), { input, session, place: { from, to: cursor.at } });
    session.calls.push(
      words.map((word, i) => toArgument(toText(word), places[i] ?? { from, to: cursor.at })),
    );
    return { kind: 'unknown', source: text.slice(from, Math.min(cursor.at, from + 60)) };
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
    const splat = /^@(\w+)/.exec(text.slice(cursor.at, cursor.at + 80));
    if (splat) {
      cursor.at += splat[0].length;
      return spread(session.find(splat[1] ?? ''), splat[0]);
    }
    const pieces: Value[] = [];
    while (cursor.at < text.length) {
      const char = text[cursor.at] ?? '';
      if (/\s/.test(char) || ';|)}'.includes(char)) break;
      if (char === '{' && pieces.length === 0) break;
      if (char === '`' && /^`\r?\n/.test(text.slice(cursor.at, cursor.at + 3))) break;
      if (
        SINGLE.test(char) ||
        DOUBLE.test(char) ||
        char === '(' ||
        (char === '@' && /['"{(]/.test(text[cursor.at + 1] ?? ''))
      ) {
        pieces.push(readPrimary());
      } else if (char === '$')
        pieces.push(pieces.length === 0 ? readPostfix(readPrimary()) : readExpansion());
      else if (char === '`') {
        pieces.push(stringValue(text[cursor.at + 1] ?? ''));
        cursor.at += 2;
      } else {
        const start = cursor.at++;
        while (cursor.at < text.length && !/[\s;|(){}'"$`,\u2018-\u201e]/.test(text[cursor.at] ?? ''))
          cursor.at++;
        pieces.push(stringValue(text.slice(start, cursor.at)));
      }
    }
    const [only, ...more] = pieces;
    return only && more.length === 0 ? only : concat(pieces);
  }
}

import { matchFrom } from '../../matchFrom.ts';
import { MARK } from '../../importer.ts';
import { stringValue, toText, type Entry, type Value } from '../../values/value.ts';
import { MAX_DEPTH, type Cursor } from '../cursor.ts';
import { endOf } from '../endOf.ts';
import { NOTES } from '../notes.ts';
import { hole } from './operators.ts';
import { ANY_SPACE, DOUBLE, NAME, SINGLE, SPACE } from './patterns.ts';
import type { Session } from './session.ts';
import { createTextReader, VARIABLE } from './texts.ts';

const TYPE = /\[[A-Za-z][\w.]{0,80}\]/y;
const NUMBER = /\d+(?:\.\d+)?/y;

/** What reads the statements in `$(…)` and the values of a table. */
export interface StatementReader {
  readonly readStatements: (close: string) => Value;
  readonly readPipeline: () => Value;
}

interface Readers extends StatementReader {
  readonly readPostfix: (value: Value) => Value;
  readonly readArguments: () => readonly Value[];
}

/** Reads the values that operators stand between: texts, tables, lists, variables, types. */
export function createPrimaryReader(cursor: Cursor, session: Session, readers: Readers) {
  const { text, take, spend } = cursor;
  const { readStatements, readPipeline, readPostfix, readArguments } = readers;
  const texts = createTextReader(cursor, readExpansion);
  return { readPrimary, readExpansion };

  function readPrimary(): Value {
    spend();
    const char = text[cursor.at] ?? '';
    const from = cursor.at;
    if (SINGLE.test(char) || DOUBLE.test(char)) return texts.readText();
    const here = /^@(['"])[ \t]*\r?\n/.exec(text.slice(cursor.at, cursor.at + 80));
    if (here) {
      cursor.at += here[0].length;
      return texts.readHere(here[1] ?? '');
    }
    if (text.startsWith('@{', cursor.at)) return readHash(2);
    if (text.startsWith('@(', cursor.at) || text.startsWith('$(', cursor.at)) return readInner(2);
    if (char === '(') return readInner(1);
    if (char === '$') return readExpansion();
    if (char === '[') return readTyped();
    const number = take(NUMBER);
    if (number !== undefined) return { kind: 'plain', text: number };
    while (cursor.at < text.length && !/[\s;|(){},'"$]/.test(text[cursor.at] ?? '')) cursor.at++;
    if (cursor.at === from) cursor.at++;
    return hole(text.slice(from, cursor.at));
  }

  /** `[ordered]@{…}`, `[string]$x`, `[IO.File]::WriteAllText(…)`. */
  function readTyped(): Value {
    const from = cursor.at;
    const type = take(TYPE) ?? '';
    take(SPACE);
    if (type !== '' && /^\[(?:ordered|pscustomobject|string)\]$/i.test(type)) {
      if (text.startsWith('@{', cursor.at)) return readHash(2, true);
      return readPostfix(readPrimary());
    }
    if (text.startsWith('::', cursor.at)) {
      cursor.at += 2;
      const method = take(NAME) ?? '';
      if (text[cursor.at] === '(') {
        const [name, content] = readArguments();
        if (/^WriteAll(?:Text|Lines)$/i.test(method) && name && content) {
          session.writeFile(toText(name).text, content, { from, to: cursor.at });
        }
        if (/^NewLine$/i.test(method)) return stringValue('\n');
      }
    }
    if (cursor.at === from) cursor.at++;
    return hole(text.slice(from, Math.min(cursor.at, from + 60)));
  }

  function readInner(length: number): Value {
    cursor.at += length;
    const value = readStatements(')');
    if (text[cursor.at] !== ')') cursor.misfits++;
    cursor.at++;
    return value;
  }

  function readHash(length: number, isOrdered = false): Value {
    cursor.at += length;
    const entries: Entry[] = [];
    cursor.depth++;
    while (cursor.at < text.length && text[cursor.at] !== '}') {
      const start = cursor.at;
      if (take(ANY_SPACE) !== undefined || text[cursor.at] === ';') {
        if (cursor.at === start) cursor.at++;
        continue;
      }
      if (text[cursor.at] === '#') {
        cursor.at = endOf('\n', text, cursor.at);
        continue;
      }
      const key =
        take(NAME) ??
        (/['"\u2018-\u201e]/.test(text[cursor.at] ?? '') ? toText(readPrimary()).text : undefined);
      take(SPACE);
      if (key !== undefined && text[cursor.at] === '=' && cursor.depth <= MAX_DEPTH) {
        cursor.at++;
        take(ANY_SPACE);
        entries.push([key, readPipeline()]);
      }
      if (cursor.at === start) cursor.at++;
    }
    cursor.depth--;
    if (text[cursor.at] !== '}') cursor.misfits++;
    cursor.at++;
    const map: Value = { kind: 'map', entries };
    if (!isOrdered && entries.length > 1) session.unordered.add(map);
    return map;
  }

  /** A variable or `$(…)` inside a text; `cursor.at` is the dollar sign. */
  function readExpansion(): Value {
    if (text[cursor.at + 1] === '(') {
      if (cursor.depth < MAX_DEPTH) return readInner(2);
      cursor.at += 2;
      return hole('$(');
    }
    const [written, scope, bare, braced] = matchFrom(VARIABLE, text, cursor.at) ?? [];
    if (written === undefined) {
      cursor.at++;
      return stringValue('$');
    }
    cursor.at += written.length;
    const name = bare ?? braced ?? '';
    const value = session.find(/^env:$/i.test(scope ?? '') ? `env:${name}` : name);
    if (value) return session.spend(value) ? value : hole(written);
    if (/^(?:true|false|null)$/i.test(name)) return { kind: 'plain', text: name.toLowerCase() };
    if (written === MARK) return stringValue(MARK, [NOTES.expandsInPowerShell]);
    return hole(written);
  }
}

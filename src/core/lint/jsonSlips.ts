import type { Edit } from '../template/edit.ts';
import type { Range } from '../template/fields/fields.ts';
import type { Slip } from './slip.ts';
import { CLOSERS, SlipCursor } from './slipCursor.ts';

/**
 * What to mend in a text that should be JSON, and is in most places, in order. Undefined where nobody can tell what
 * was meant; empty where nothing is wrong.
 */
export function findJsonSlips(text: string): readonly Slip[] | undefined {
  const reader = new LenientReader(text);
  return reader.readAll() ? reader.slips : undefined;
}

/** How other languages write what JSON has. */
const CONSTANTS: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
]);

type Bracket = '{' | '[';

const closerOf = (bracket: Bracket): string => (bracket === '{' ? '}' : ']');
const isOneOf = (signs: string, sign: string): boolean => sign === '' || signs.includes(sign);

/** Nothing can follow a value but one of these, or the end. */
const BEHIND_VALUE = ',;}]';

const KEY = /[^\s:=;,{}[\]"'`“”„‟‘’]+/y;
const BARE_VALUE = /[^,;}\]"\r\n]*/y;
/** A bare value and what begins behind it, a bare key or a bracket, where the comma between them is missing. */
const VALUE_AND_NEXT = /^([^\s{[]+)(?:\s*[{[]|\s+[\w.$-]+\s*:)/;
/** A key that lost the quote behind it, up to the quote of its value. */
const KEY_AND_COLON = /^([^:]*?)\s*:\s*$/;
/** A key and a value in the same quotes. */
const KEY_AND_VALUE = /^([A-Za-z_][\w.-]*)(\s*:\s*)\S/;
/** A value that lost the quote behind it, up to the quote of the next key. */
const VALUE_AND_COMMA = /[\s}\]]*,\s*$/;

/** Reads JSON as a person would, and notes what it passes over. Each method returns false to give up. */
class LenientReader extends SlipCursor {
  private readonly open: Bracket[] = [];

  readAll(): boolean {
    if (!this.readValue()) return false;
    do {
      while (this.open.length > 0) if (!this.readMember()) return false;
    } while (this.reopen());
    return this.readRest();
  }

  /** What comes next in the innermost bracket: its end, or a member with the comma behind it. */
  private readMember(): boolean {
    const sign = this.peek();
    if (sign === '') return this.closeAll();
    if (sign === ',') {
      this.drop('extra-comma', 1);
      return true;
    }
    const depth = this.open.length;
    if (sign === '}' || sign === ']') this.close(sign);
    else if (this.open.at(-1) === '{' ? !this.readKey() : !this.readValue()) return false;
    return this.open.length > depth || this.open.length === 0 || this.readComma();
  }

  private readComma(): boolean {
    const { last } = this;
    const sign = this.peek();
    if (isOneOf('}]', sign)) return true;
    if (sign === ':' || sign === '=') return false;
    if (!isOneOf(BEHIND_VALUE + '|', sign)) {
      const about = { from: this.at, to: this.wordEnd(this.at) };
      this.note('missing-comma', this.at, this.at + 1, [{ from: last, to: last, insert: ',' }], about);
      return true;
    }
    if (isOneOf('}]', this.signAt(this.at + 1))) {
      this.drop('extra-comma', 1);
      this.last = last;
    } else if (sign === ',') this.skip(1);
    else this.exchange(1, ',');
    return true;
  }

  /** A key, its colon and its value. */
  private readKey(): boolean {
    const from = this.at;
    if (CLOSERS.has(this.peek())) {
      if (this.readJoined()) return true;
      if (!this.readQuoted('key')) return false;
    } else if (!this.readBareKey()) return false;
    return this.readColon({ from, to: this.last }) && this.readValue();
  }

  /** `"stage:$context.stage"`, where a value and no colon is what follows a key. */
  private readJoined(): boolean {
    const from = this.at;
    const end = this.quoteFrom(from + 1, '"');
    if (this.text[from] !== '"' || end < 0 || !isOneOf(',}', this.signAt(end + 1))) return false;
    const [, key = '', colon = ''] = KEY_AND_VALUE.exec(this.text.slice(from + 1, end)) ?? [];
    if (key === '') return false;
    const at = from + 1 + key.length;
    this.note('missing-quote', from, end + 1, [{ from: at, to: at + colon.length, insert: '":"' }]);
    this.moveTo(end + 1);
    return true;
  }

  private readBareKey(): boolean {
    const from = this.at;
    const to = this.match(KEY);
    if (to === from) return false;
    const quote = this.text[to] ?? '';
    if (CLOSERS.has(quote) && this.signAt(to + 1) === ':') {
      const edits = [{ from, to: from, insert: '"' }, ...this.straight(to)];
      this.note('missing-quote', from, to, edits);
      this.moveTo(to + 1);
    } else {
      this.note('bare-key', from, to, quotes(from, to));
      this.moveTo(to);
    }
    return true;
  }

  private readColon(key: Range): boolean {
    const sign = this.peek();
    const from = this.at;
    if (sign === ':') this.skip(1);
    else if (sign === '=' || sign === ';') this.exchange(this.text.startsWith('=>', from) ? 2 : 1, ':');
    else if (CLOSERS.has(sign) || /[-{[\d]/.test(sign) || /^(?:true|false|null)\b/.test(this.ahead(6)))
      this.note('missing-colon', key.from, key.to, [{ from: key.to, to: key.to, insert: ':' }]);
    else return false;
    return true;
  }

  private readValue(): boolean {
    const sign = this.peek();
    if (CLOSERS.has(sign)) return this.readQuoted('value');
    if (sign !== '{' && sign !== '[') return this.readBareValue();
    this.open.push(sign);
    this.skip(1);
    return true;
  }

  private readBareValue(): boolean {
    const from = this.at;
    const stop = this.match(BARE_VALUE);
    const run = this.text.slice(from, stop);
    const value = VALUE_AND_NEXT.exec(run)?.[1] ?? run.trimEnd();
    if (value === '' || /[{[]|^[:=]/.test(value)) return false;
    const to = from + value.length;
    const constant = CONSTANTS.get(value);
    if (this.text[to] === '"' && isOneOf(BEHIND_VALUE, this.signAt(to + 1))) {
      this.note('missing-quote', from, to, [{ from, to: from, insert: '"' }]);
      this.mendEscapes(from, to);
      this.moveTo(to + 1);
      return true;
    }
    if (constant !== undefined) this.exchange(value.length, constant);
    else if (!isJson(value)) {
      this.note('bare-text', from, to, quotes(from, to));
      this.mendEscapes(from, to);
    }
    this.moveTo(to);
    return true;
  }

  private readQuoted(role: 'key' | 'value'): boolean {
    const from = this.at;
    const closers = CLOSERS.get(this.text[from] ?? '') ?? '"';
    const end = this.closingQuote(from, closers, role);
    if (end < 0) return role === 'value' && this.closeQuote(from, this.endOfUnclosed());
    const inner = this.text.slice(from + 1, end);
    if (role === 'key') {
      const key = this.signAt(end + 1) === ':' ? undefined : KEY_AND_COLON.exec(inner)?.[1];
      if (key !== undefined) return this.closeQuote(from, from + 1 + key.length);
    } else if (/[^\s,;:=|}\]{["'`]/.test(this.signAt(end + 1))) {
      // A letter right behind the quote: it ended something else than this value.
      const next = this.text[end + 1] ?? '';
      const comma = VALUE_AND_COMMA.exec(inner)?.index;
      if (inner === '' && next.trim() !== '') {
        this.drop('extra-quote', 1);
        return this.readQuoted('value');
      }
      if (comma !== undefined && next.trim() !== '') return this.closeQuote(from, from + 1 + comma);
      if (!this.isKeyAt(end + 1)) return this.escapeQuotes(from, end);
    }
    this.finishQuoted(from, end);
    if (role === 'value' && this.text[end + 1] === '"' && isOneOf(BEHIND_VALUE, this.signAt(end + 2)))
      this.drop('extra-quote', 1);
    return true;
  }

  /** The quote that ends a text: with single quotes, which are apostrophes too, the first that something can follow. */
  private closingQuote(from: number, closers: string, role: 'key' | 'value'): number {
    const first = this.quoteFrom(from + 1, closers);
    if (closers === '"') return first;
    const behind = role === 'key' ? ':' : BEHIND_VALUE;
    for (let end = first; end >= 0; end = this.quoteFrom(end + 1, closers))
      if (isOneOf(behind, this.signAt(end + 1))) return end;
    return first;
  }

  /** Where a text ends that nothing closes: before the brackets at the end that are still to be closed. */
  private endOfUnclosed(): number {
    let end = this.text.trimEnd().length;
    for (const bracket of this.open.toReversed()) {
      if (this.text[end - 1] !== closerOf(bracket)) break;
      end = this.text.slice(0, end - 1).trimEnd().length;
    }
    return Math.max(end, this.at + 1);
  }

  /** Quotes inside a value, up to the one that something can follow. */
  private escapeQuotes(from: number, first: number): boolean {
    const inner: number[] = [];
    let end = first;
    while (end >= 0 && !isOneOf(BEHIND_VALUE, this.signAt(end + 1))) {
      inner.push(end);
      end = this.quoteFrom(end + 1, '"');
    }
    if (end < 0) return false;
    const edits = inner.map((at) => ({ from: at, to: at, insert: '\\' }));
    this.note('inner-quote', first, first + 1, edits);
    this.finishQuoted(from, end);
    return true;
  }

  private close(sign: string): void {
    const expected = closerOf(this.open.at(-1) ?? '{');
    if (sign === expected) {
      this.open.pop();
      this.skip(1);
    } else if (this.open.some((bracket) => closerOf(bracket) === sign)) {
      this.open.pop();
      this.note(
        'missing-bracket',
        this.at,
        this.at + 1,
        [{ from: this.last, to: this.last, insert: expected }],
        expected,
      );
    } else if (this.signAt(this.at + 1) === expected) this.drop('extra-bracket', 1);
    else {
      this.open.pop();
      this.exchange(1, expected);
    }
  }

  private closeAll(): boolean {
    const { last } = this;
    const closers = this.open.splice(0).toReversed().map(closerOf).join('');
    this.note(
      'missing-bracket',
      Math.max(0, last - 1),
      last,
      [{ from: last, to: last, insert: closers }],
      closers,
    );
    return true;
  }

  /** `{"a":1},"b":2}`: what closed the whole closed it too soon. */
  private reopen(): boolean {
    if (!/^\s*,\s*["']/.test(this.text.slice(this.at)) || this.text[this.last - 1] !== '}') return false;
    const at = this.last - 1;
    this.note('extra-bracket', at, at + 1, [{ from: at, to: at + 1, insert: '' }]);
    this.open.push('{');
    return this.readComma();
  }

  /** Behind the whole nothing may stand; brackets and signs there are left from something else. */
  private readRest(): boolean {
    const length = this.text.slice(this.at).trim().length;
    if (length === 0) return true;
    this.peek();
    if (!/^[\s}\],;"'`]+$/.test(this.ahead(length))) return false;
    this.drop('extra-bracket', length);
    return true;
  }
}

const quotes = (from: number, to: number): Edit[] =>
  [from, to].map((at) => ({ from: at, to: at, insert: '"' }));

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

import type { Edit } from '../template/edit.ts';
import type { Slip, SlipKind } from './slip.ts';

/** Every mark that people and word processors take for a quote, with those that close it. */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ...['“', '”', '„', '‟'].map((quote) => [quote, '“”„‟"'] as const),
  ...['‘', '’', '‚', '‛'].map((quote) => [quote, "‘’‚‛'"] as const),
]);

/** A place in a text that should be JSON, which moves on and notes what is to be mended. */
export class SlipCursor {
  readonly slips: Slip[] = [];
  protected at = 0;
  /** After the last thing read that is no white space. */
  protected last = 0;

  protected readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  protected note(
    kind: SlipKind,
    from: number,
    to: number,
    edits: readonly Edit[],
    about: Slip['about'] = { from, to },
  ): void {
    this.slips.push({ kind, from, to, edits, about });
  }

  /** Takes out the next characters. */
  protected drop(kind: SlipKind, length: number): void {
    this.note(kind, this.at, this.at + length, [{ from: this.at, to: this.at + length, insert: '' }]);
    this.at += length;
  }

  /** Puts another sign in the place of the next characters. */
  protected exchange(length: number, insert: string): void {
    this.note(
      'wrong-sign',
      this.at,
      this.at + length,
      [{ from: this.at, to: this.at + length, insert }],
      insert,
    );
    this.skip(length);
  }

  protected moveTo(at: number): void {
    this.at = at;
    this.last = at;
  }

  protected skip(length: number): void {
    this.moveTo(this.at + length);
  }

  /** Passes white space; the sign behind it, or nothing at the end. */
  protected peek(): string {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
    return this.text[this.at] ?? '';
  }

  protected ahead(length: number): string {
    return this.text.slice(this.at, this.at + length);
  }

  /** The first sign from a place on that is no white space. */
  protected signAt(from: number): string {
    let at = from;
    while (/\s/.test(this.text[at] ?? '')) at++;
    return this.text[at] ?? '';
  }

  protected match(pattern: RegExp): number {
    pattern.lastIndex = this.at;
    return this.at + (pattern.exec(this.text)?.[0].length ?? 0);
  }

  protected wordEnd(from: number): number {
    return from + (/^["'`]?[^\s:,{}[\]"'`]*["'`]?/.exec(this.text.slice(from, from + 60))?.[0].length ?? 0);
  }

  /** The next of some quotes that is not escaped, or -1. */
  protected quoteFrom(from: number, quotes: string): number {
    for (let at = from; at < this.text.length; at++) {
      if (this.text[at] === '\\') at++;
      else if (quotes.includes(this.text[at] ?? '')) return at;
    }
    return -1;
  }

  /** Whether a key begins there that has lost its first quote, or both. */
  protected isKeyAt(from: number): boolean {
    return /^\s*[^\s:,{}[\]"]+"?\s*:/.test(this.text.slice(from, from + 200));
  }

  /** What makes a quote of another kind one of JSON. */
  protected straight(at: number): Edit[] {
    return this.text[at] === '"' ? [] : [{ from: at, to: at + 1, insert: '"' }];
  }

  /** Backslashes that escape nothing: gone before a quote or a dollar, which needs none, else doubled. */
  protected mendEscapes(from: number, to: number): void {
    for (const { 0: escape, index } of this.text.slice(from, to).matchAll(/\\[^]?/g)) {
      const at = from + index;
      const isSound =
        escape[1] === 'u'
          ? /^\\u[\da-f]{4}/i.test(this.text.slice(at, to))
          : /["\\/bfnrt]/.test(escape[1] ?? '');
      if (isSound) continue;
      const isNeedless = /['`$]/.test(escape[1] ?? '');
      const edit = isNeedless ? { from: at, to: at + 1, insert: '' } : { from: at, to: at, insert: '\\' };
      this.note('bad-escape', at, at + escape.length, [edit]);
    }
  }

  /** Ends a text that lost its closing quote, before `to`. */
  protected closeQuote(from: number, to: number): boolean {
    this.note('missing-quote', from, to, [{ from: to, to, insert: '"' }, ...this.straight(from)]);
    this.mendEscapes(from + 1, to);
    this.moveTo(to);
    return true;
  }

  /** A text with both its quotes, of whatever kind. */
  protected finishQuoted(from: number, end: number): void {
    const straight = [...this.straight(from), ...this.straight(end)];
    if (straight.length > 0) {
      const inner = [...this.text.slice(from + 1, end).matchAll(/(?<!\\)"/g)].map(
        ({ index }) => from + 1 + index,
      );
      const escapes = inner.map((at) => ({ from: at, to: at, insert: '\\' }));
      this.note('wrong-quotes', from, end + 1, [...straight, ...escapes]);
    }
    this.mendEscapes(from + 1, end);
    this.moveTo(end + 1);
  }
}

import type { Text } from '../text.ts';
import type { VariableToken } from '../template/token.ts';
import { showUnseen } from '../template/unseen.ts';
import { labelOf, leafAt, type FieldRow } from '../template/fields/fields.ts';
import type { LintContext } from './rule.ts';

const LONGEST = 48;

const EVERY_LINE: Text = { en: 'every log line', ko: '모든 로그 줄' };

/** A piece of the user's own text as code in a sentence. */
export function code(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return `\`${showUnseen(short.replaceAll('`', "'"))}\``;
}

/** What a person would call a variable: the key of a field that is its own, else its name. */
export function nameOf({ fields }: LintContext, token: VariableToken): string {
  const field = leafAt(fields, token.from);
  return field?.variables.length === 1 ? nameOfField(field) : code(token.name);
}

/** The key of a field; for a column or an item of an array, which have only a number, the variable in it. */
export function nameOfField(field: FieldRow): string {
  return code(labelOf(field));
}

/** How a title tells that variables have no value. */
const EMPTY = {
  recorded: { one: 'is always empty', many: 'are always empty', ko: ' 값은 항상 비어 있습니다' },
  expected: { one: 'is likely empty', many: 'are likely empty', ko: ': `-`만 남을 것입니다' },
  past: { one: 'was always empty', many: 'were always empty', ko: ': 기록에서 항상 `-`' },
} as const;

/**
 * The title of variables without a value: `recorded` on lines of WebSocket APIs, `past` where that tells about some
 * integrations only, else `expected`. Why belongs to the reason.
 */
export function emptyTitle(names: readonly string[], sure: keyof typeof EMPTY): Text {
  const which = andMore(names.map(code));
  const { one, many, ko } = EMPTY[sure];
  return { en: `${which.en} ${names.length === 1 ? one : many}`, ko: `${which.ko}${ko}` };
}

/** "2 lines"; "every log line" where that is all of them. */
export function lines(count: number, all: number): Text {
  if (count === all) return EVERY_LINE;
  return { en: count === 1 ? '1 line' : `${count} lines`, ko: `${count}줄` };
}

/** "2 of 12 lines" */
export function someOf(count: number, all: number): Text {
  if (count === all) return EVERY_LINE;
  return { en: `${count} of ${all} lines`, ko: `${all}줄 중 ${count}줄` };
}

/** "`a`", "`a` and `b`", "`a` and 2 more" */
export function andMore(names: readonly string[]): Text {
  const [first = '', second] = names;
  if (second === undefined) return { en: first, ko: first };
  if (names.length === 2) return { en: `${first} and ${second}`, ko: `${first}, ${second}` };
  return { en: `${first} and ${names.length - 1} more`, ko: `${first} 외 ${names.length - 1}개` };
}

/** Every name once, in order. */
export function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

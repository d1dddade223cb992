import { READABLE_LENGTH } from '../../template/fields/readFields.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Text } from '../../text.ts';

/** What is so long that working it out would hold the page is said to be unchecked, and never taken for sound. */
export const noUncheckedPart: Rule = {
  id: 'no-unchecked-part',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'quota',
  check({ template, lines, leftOut }) {
    const { length } = template.source;
    if (length > READABLE_LENGTH) return [finding(length, length, TEMPLATE)];
    return leftOut > 0 ? [finding(0, 0, linesOf(leftOut, lines.length + leftOut))] : [];
  },
};

type Words = Pick<Finding, 'title' | 'reason'>;

const finding = (from: number, to: number, words: Words): Finding => ({ from, to, ...words, brief: BRIEF });

const BRIEF: Text = { en: 'not all checked', ko: '일부만 검사함' };

const TEMPLATE: Words = {
  title: { en: 'Fields and log lines are not checked', ko: '필드와 로그 줄은 검사하지 않았습니다' },
  reason: {
    en: 'The text is over four times as long as AWS accepts. Shorten it to have it checked.',
    ko: 'AWS 할당량의 네 배를 넘습니다. 줄이면 전체를 검사합니다.',
  },
};

const linesOf = (leftOut: number, all: number): Words => ({
  title: {
    en: `${leftOut} of ${all} log lines are not checked`,
    ko: `로그 줄 ${all}개 중 ${leftOut}개는 검사하지 않았습니다`,
  },
  reason: {
    en: 'The sample values make the lines too long. Shorten them to have every line checked.',
    ko: '예시 값 때문에 로그 줄이 너무 깁니다. 값을 줄이면 모든 줄을 검사합니다.',
  },
});

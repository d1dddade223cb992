import type { Text } from '../../text.ts';
import { roomForQuotes } from '../../template/fields/csvQuotes.ts';
import type { VariableToken } from '../../template/token.ts';
import { findOnce } from '../findings.ts';
import { mayHold } from '../mayHold.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import { openTo, separatorOf } from '../splitting.ts';
import { andMore, code, unique } from '../wording.ts';

/** Values that recorded lines of WebSocket APIs show with a space, and one of them with commas too. */
const RECORDED: readonly string[] = ['error.message', 'identity.userAgent', 'requestTime', 'routeKey'];

const SPLIT: Text = {
  en: 'Without quotes, the line then splits into more columns than expected.',
  ko: '따옴표가 없으면 열 개수가 달라져 뒤의 값이 밀립니다.',
};
const CUT: Text = {
  en: 'Without quotes, a parser cuts such a value short.',
  ko: '따옴표가 없으면 파서가 값을 중간에서 끊습니다.',
};

/** What a value that contains the delimiter does to everything after it. */
export const noUnquotedText: Rule = {
  id: 'no-unquoted-text',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const splitting = splittingVariables(context);
    const pairs = context.fields.syntax === 'pairs';
    const which = andMore(unique(splitting.map(({ name }) => code(name))));
    const what = separatorOf(context) === ' ' ? { en: 'spaces', ko: '공백' } : { en: 'commas', ko: '쉼표' };
    return findOnce(splitting, () => ({
      title: { en: `${which.en} may have ${what.en}`, ko: `${which.ko}: ${what.ko} 포함 가능` },
      reason: pairs ? CUT : SPLIT,
      brief: pairs ? { en: 'value is cut', ko: '값이 잘림' } : { en: 'splits into columns', ko: '열이 나뉨' },
      ...(splitting.every(({ name }) => RECORDED.includes(name)) ? { evidence: 'recorded' } : {}),
      fix: quote(context, splitting),
    }));
  },
};

function splittingVariables(context: LintContext): VariableToken[] {
  return context.fields.leaves.flatMap((field) => {
    const token = field.variable;
    const separator = openTo(context, field);
    const isSplit = token && separator !== undefined && mayHold(context.api.catalog, token.name, separator);
    return isSplit && !takesTheRest(context, token) ? [token] : [];
  });
}

/**
 * Whether a variable is the last column between spaces. A sentence there is common, and a glob or a regular expression
 * takes the rest of the line for it; CSV and pairs are read by their signs to the end.
 */
function takesTheRest(context: LintContext, token: VariableToken): boolean {
  const { fields, template } = context;
  return fields.syntax === 'delimited' && separatorOf(context) === ' ' && token === template.tokens.at(-1);
}

function quote({ fields }: LintContext, tokens: readonly VariableToken[]): Fix {
  const many = tokens.length > 1;
  return {
    label: { en: 'Add quotes', ko: '따옴표 추가' },
    edits: tokens.flatMap(({ from, to }) => [
      ...roomForQuotes(fields, from),
      ...[from, to].map((at) => ({ from: at, to: at, insert: '"' })),
    ]),
    safe: false,
    done: {
      en: many ? `Quotes added: ${tokens.length}` : 'Quotes added',
      ko: many ? `따옴표를 ${tokens.length}곳에 추가했습니다` : '따옴표를 추가했습니다',
    },
  };
}

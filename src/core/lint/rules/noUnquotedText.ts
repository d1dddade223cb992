import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { mayHold } from '../mayHold.ts';
import { isPrequoted } from '../quoteField.ts';
import { findOnce } from '../findings.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import type { VariableToken } from '../../template/token.ts';
import { andMore, code, unique } from '../wording.ts';

/** What a value that holds the delimiter does to everything behind it. */
export const noUnquotedText: Rule = {
  id: 'no-unquoted-text',
  severity: 'warning',
  summary: {
    en: 'A value that holds the delimiter needs quotes around it.',
    ko: '구분 문자가 들어 있는 값은 따옴표로 감싸야 합니다.',
  },
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  check(context) {
    const { syntax, delimiter } = context.fields;
    const sign = delimiter.replace(/ /g, '');
    const isLine = syntax === 'delimited' || syntax === 'pairs';
    if (!isLine || (sign !== '' && sign !== ',')) return [];
    const splitting = splittingVariables(context, sign === '' ? ' ' : ',');
    const which = andMore(unique(splitting.map(({ name }) => code(name))));
    const what = sign === '' ? { en: 'spaces', ko: '공백' } : { en: 'commas', ko: '쉼표' };
    return findOnce(splitting, () => ({
      title: { en: `${which.en} may hold ${what.en}`, ko: `${which.ko}: ${what.ko}이 들어갈 수 있음` },
      reason: {
        en: 'Without quotes the line then splits into more columns than its tool expects.',
        ko: '따옴표가 없으면 열 개수가 달라져 뒤의 값이 밀립니다.',
      },
      brief: { en: 'splits into columns', ko: '열이 나뉨' },
      fix: quote(splitting),
    }));
  },
};

/** The last value of a line splits nothing after it, and brackets hold a space together. */
function splittingVariables({ template, fields }: LintContext, sign: ' ' | ','): VariableToken[] {
  const last = template.tokens.at(-1);
  return fields.leaves
    .filter(({ quoted, outer, value }) => !quoted && (sign === ',' || outer.from === value.from))
    .flatMap(({ variable }) => variable ?? [])
    .filter((token) => token !== last && !isPrequoted(token) && mayHold(token.name, sign));
}

function quote(tokens: readonly VariableToken[]): Fix {
  const many = tokens.length > 1;
  return {
    label: { en: 'Add quotes', ko: '따옴표 추가' },
    edits: tokens.flatMap(({ from, to }) => [from, to].map((at) => ({ from: at, to: at, insert: '"' }))),
    safe: false,
    done: {
      en: many ? `Quotes added: ${tokens.length}` : 'Quotes added',
      ko: many ? `따옴표 추가: ${tokens.length}곳` : '따옴표 추가됨',
    },
  };
}

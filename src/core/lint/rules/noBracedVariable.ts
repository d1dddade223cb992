import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { variableText } from '../../template/parse.ts';
import { literalMatches, type LiteralMatch } from '../literalMatches.ts';
import { findOnce } from '../findings.ts';
import type { Fix, Rule } from '../rule.ts';
import { code } from '../wording.ts';

const BRACED = /(?<!\$)\$+\{!?\s*context\.([A-Za-z0-9_.-]*[A-Za-z0-9_])\s*\}/g;

/**
 * AWS documents no braces for log formats; an emulator fills such a variable in, and AWS itself is unverified.
 * CloudFormation, Terraform, JavaScript and the Serverless Framework each take the braces for their own.
 */
export const noBracedVariable: Rule = {
  id: 'no-braced-variable',
  severity: 'warning',
  summary: {
    en: 'Braces around a variable are not documented for log formats.',
    ko: '변수를 중괄호로 감싸는 표기는 로그 형식 문서에 없습니다.',
  },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  check({ template }) {
    const found = literalMatches(template, BRACED);
    return findOnce(found, (first) => ({
      title:
        found.length > 1
          ? {
              en: `${found.length} variables in braces may stay as typed`,
              ko: `중괄호 변수 ${found.length}개가 그대로 찍힐 수 있습니다`,
            }
          : {
              en: `${code(first.text)} may stay as typed`,
              ko: `${code(first.text)} 그대로 찍힐 수 있습니다`,
            },
      reason: {
        en: 'AWS documents variables without braces only. Whether these are filled in is unverified.',
        ko: 'AWS 문서에는 중괄호 없는 변수만 있습니다. 값으로 바뀌는지는 확인되지 않았습니다.',
      },
      brief: { en: 'braces', ko: '중괄호' },
      fix: unbrace(template.source, found),
    }));
  },
};

/** Undefined where a name would run on into the text behind the brace. */
function unbrace(source: string, found: readonly LiteralMatch[]): Fix | undefined {
  if (found.some(({ to }) => /[A-Za-z0-9_.-]/.test(source[to] ?? ''))) return undefined;
  return {
    label: { en: 'Remove braces', ko: '중괄호 삭제' },
    edits: found.map(({ from, to, group }) => ({ from, to, insert: variableText(group) })),
    safe: true,
    done: { en: 'Braces removed', ko: '중괄호 삭제됨' },
  };
}

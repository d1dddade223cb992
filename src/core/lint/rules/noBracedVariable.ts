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
  evidence: 'inferred',
  docs: 'logging',
  check({ template }) {
    const found = literalMatches(template, BRACED);
    return findOnce(found, (first) => ({
      title:
        found.length > 1
          ? {
              en: `${found.length} variables in braces may not work`,
              ko: `중괄호 변수 ${found.length}개가 그대로 기록될 수 있습니다`,
            }
          : {
              en: `${code(first.text)} may be printed as is`,
              ko: `${code(first.text)}: 그대로 기록될 수 있습니다`,
            },
      reason: {
        en: 'AWS documents variables only without braces. Whether it fills these in is unverified.',
        ko: 'AWS 문서에는 중괄호 없는 변수만 있습니다. 값으로 바뀌는지는 확인되지 않았습니다.',
      },
      brief: { en: 'braces', ko: '중괄호' },
      fix: unbrace(template.source, found),
    }));
  },
};

/** Undefined where a name would run into the text after the brace. */
function unbrace(source: string, found: readonly LiteralMatch[]): Fix | undefined {
  if (found.some(({ to }) => /[A-Za-z0-9_.-]/.test(source[to] ?? ''))) return undefined;
  return {
    label: { en: 'Remove braces', ko: '중괄호 삭제' },
    edits: found.map(({ from, to, group }) => ({ from, to, insert: variableText(group) })),
    safe: true,
    done: { en: 'Braces removed', ko: '중괄호를 삭제했습니다' },
  };
}

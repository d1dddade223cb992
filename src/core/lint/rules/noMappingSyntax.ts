import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { literalMatches } from '../literalMatches.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

const MAPPING =
  /\$\{?(?:input|util|stageVariables|request|method|event)\b(?:\.[\w.-]*\w|\['[^']*'\])*(?:\([^)]*\))?\}?/g;

/** Names of mapping templates and parameter mappings. Access logs know `$context` alone. */
export const noMappingSyntax: Rule = {
  id: 'no-mapping-syntax',
  severity: 'warning',
  summary: {
    en: '`$input`, `$util` and `$stageVariables` are not filled in access logs.',
    ko: '액세스 로그에서는 `$input`, `$util`, `$stageVariables`가 값으로 바뀌지 않습니다.',
  },
  evidence: 'documented',
  docs: LOGGING_DOCS,
  check({ template }) {
    const found = literalMatches(template, MAPPING);
    return findOnce(found, (first) => ({
      title:
        found.length > 1
          ? {
              en: `${found.length} expressions print as typed`,
              ko: `표현식 ${found.length}개가 그대로 찍힙니다`,
            }
          : {
              en: `${code(first.text)} prints as typed`,
              ko: `${code(first.text)} 글자가 그대로 찍힙니다`,
            },
      reason: {
        en: 'It belongs to mapping templates. Access logs fill in only `$context` and print the rest.',
        ko: '매핑 템플릿의 문법입니다. 액세스 로그에서는 `$context` 변수만 값으로 바뀝니다.',
      },
      brief: { en: 'prints as typed', ko: '그대로 찍힘' },
    }));
  },
};

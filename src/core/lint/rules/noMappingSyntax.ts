import { literalMatches } from '../literalMatches.ts';
import { printsAsTyped } from '../printsAsTyped.ts';
import type { Rule } from '../rule.ts';

/** `no-borrowed-name` speaks of `$request`, which is a name of nginx, and of what logs have as well. */
const MAPPING =
  /\$\{?(?:(?:input|util|stageVariables|method|event)\b(?!\.requestContext\.)|request(?!\.body\.action\b)(?=[.[]))(?:\.[\w.-]*\w|\['[^']*'\])*(?:\([^)]*\))?\}?/g;

/** Names of mapping templates and parameter mappings. Access logs know `$context` alone. */
export const noMappingSyntax: Rule = {
  id: 'no-mapping-syntax',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check({ template }) {
    const found = literalMatches(template, MAPPING);
    return printsAsTyped(
      found,
      (count) => ({
        en: `${count} expressions are printed as is`,
        ko: `표현식 ${count}개가 그대로 기록됩니다`,
      }),
      {
        en: 'Other parts of an API have such expressions. Logs fill in only `$context` variables.',
        ko: 'API의 다른 곳에서 쓰는 표현식입니다. 로그에서는 `$context` 변수만 값으로 바뀝니다.',
      },
    );
  },
};

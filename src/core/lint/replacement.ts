import { variableText } from '../template/parse.ts';
import type { VariableToken } from '../template/token.ts';
import type { Fix } from './rule.ts';
import { code } from './wording.ts';

/** Puts another variable in the place of one. Never safe: it logs something else, and a person should agree. */
export function replacement(token: VariableToken, name: string): Fix {
  return {
    label: { en: `Use ${code(name)}`, ko: `${code(name)} 사용` },
    edits: [{ from: token.from, to: token.to, insert: variableText(name) }],
    safe: false,
    done: { en: `${code(name)} used instead`, ko: `${code(name)} 변수로 바꿈` },
  };
}

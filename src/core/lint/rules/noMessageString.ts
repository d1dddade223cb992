import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { leafAt, type FieldRow } from '../../template/fields/fields.ts';
import type { VariableToken } from '../../template/token.ts';
import { isPrequoted, switchToPlainMessage } from '../quoteField.ts';
import type { Finding, LintContext, Rule } from '../rule.ts';
import { variables } from '../variables.ts';
import { code, nameOf } from '../wording.ts';

/**
 * `error.messageString` brings quotes when it has a value and none when it is empty, so it fits into JSON neither
 * with quotes nor without. Recorded on REST and HTTP APIs.
 */
export const noMessageString: Rule = {
  id: 'no-message-string',
  severity: 'error',
  summary: {
    en: '`error.messageString` breaks JSON with quotes and without.',
    ko: '`error.messageString` 값은 따옴표가 있어도 없어도 JSON을 깨뜨립니다.',
  },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  check(context) {
    const tokens = variables(context.template).filter(isPrequoted);
    if (context.fields.syntax === 'json') return tokens.map((token) => inJson(context, token));
    return tokens
      .filter(({ from, to }) => isBetweenQuotes(context, from, to))
      .map((token) => inQuotes(context, token));
  },
};

function inJson(context: LintContext, token: VariableToken): Finding {
  const subject = nameOf(context, token);
  const field = leafAt(context.fields, token.from);
  const bare = field?.quoted === false;
  const fix = field ? switchInField(context, token, field) : switchToPlainMessage(context, [token]);
  return {
    from: token.from,
    to: token.to,
    title: bare
      ? { en: `${subject} breaks lines without an error`, ko: `${subject} 값 때문에 오류 없는 줄이 깨집니다` }
      : { en: `${subject} breaks lines with an error`, ko: `${subject} 값 때문에 오류 줄이 깨집니다` },
    reason: {
      en: 'It prints quotes of its own with a message, and a bare `-` without one. Neither way is safe.',
      ko: '값에 따옴표가 이미 붙어 있고, 비면 `-`만 찍힙니다. 따옴표를 더해도 빼도 깨집니다.',
    },
    brief: { en: 'brings its own quotes', ko: '따옴표가 이미 있음' },
    fix,
  };
}

/** A bare value that holds something else as well, or stands before other text, cannot be given quotes safely. */
function switchInField(context: LintContext, token: VariableToken, field: FieldRow) {
  const { source } = context.template;
  if (field.quoted) return switchToPlainMessage(context, [token]);
  const alone = field.value.from === token.from && field.value.to === token.to;
  if (!alone || !/^\s*(?:[,}\]]|$)/.test(source.slice(field.value.to))) return undefined;
  const quotes = [token.from, token.to].map((at) => ({ from: at, to: at, insert: '"' }));
  return switchToPlainMessage(context, [token], quotes);
}

function inQuotes(context: LintContext, token: VariableToken): Finding {
  return {
    from: token.from,
    to: token.to,
    severity: 'warning',
    title: { en: 'An error message gets quotes twice', ko: '오류 메시지에 따옴표가 두 번 붙습니다' },
    reason: {
      en: `${code(token.name)} brings its own quotes: a message prints as ${code('""Forbidden""')}.`,
      ko: `${code(token.name)} 값에는 이미 따옴표가 있어 ${code('""Forbidden""')} 모양으로 찍힙니다.`,
    },
    brief: { en: 'quotes twice', ko: '이중 따옴표' },
    fix: switchToPlainMessage(context, [token]),
  };
}

function isBetweenQuotes({ template: { source } }: LintContext, from: number, to: number): boolean {
  const before = source[from - 1];
  return (before === '"' || before === "'") && source[to] === before;
}

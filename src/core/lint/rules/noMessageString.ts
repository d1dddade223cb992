import { leafAt, type FieldRow } from '../../template/fields/fields.ts';
import type { VariableToken } from '../../template/token.ts';
import { isPrequoted } from '../quoteField.ts';
import { removal } from '../removal.ts';
import { advice, replacement } from '../replacement.ts';
import type { Finding, LintContext, Rule } from '../rule.ts';
import { hasVariable, variables } from '../variables.ts';
import { code, nameOf } from '../wording.ts';

/** The same text as `error.messageString` without quotes of its own. */
const PLAIN_MESSAGE = 'error.message';

/**
 * `error.messageString` brings quotes when it has a value and none when it is empty, so it fits into JSON neither
 * with quotes nor without. AWS documents the quotes; whether an empty one is `-` or `"-"` is unverified.
 */
export const noMessageString: Rule = {
  id: 'no-message-string',
  severity: 'error',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const tokens = variables(context.template).filter((each) => isPrequoted(context, each));
    if (context.fields.syntax === 'json') return tokens.map((token) => inJson(context, token));
    return tokens
      .filter(({ from, to }) => isBetweenQuotes(context, from, to))
      .map((token) => inQuotes(context, token));
  },
};

function inJson(context: LintContext, token: VariableToken): Finding {
  const subject = nameOf(context, token);
  const instead = advice(context, PLAIN_MESSAGE);
  const field = leafAt(context.fields, token.from);
  const bare = field?.quoted === false;
  return {
    from: token.from,
    to: token.to,
    title: bare
      ? {
          en: `${subject} may break error-free lines`,
          ko: `${subject}: 정상 줄이 깨질 수 있습니다`,
        }
      : {
          en: `${subject} breaks lines with an error`,
          ko: `${subject}: 실패한 요청의 줄이 깨집니다`,
        },
    reason: bare
      ? {
          en: `When empty, it may be a bare \`-\`: invalid JSON.${instead.en}`,
          ko: `값이 비면 \`-\`만 기록되어 JSON이 깨질 수 있습니다.${instead.ko}`,
        }
      : {
          en: `It has its own quotes, and two pairs break JSON.${instead.en}`,
          ko: `따옴표가 이미 있어 한 번 더 감싸면 JSON이 깨집니다.${instead.ko}`,
        },
    brief: { en: 'has its own quotes', ko: '따옴표가 이미 있음' },
    ...(field ? switchInField(context, token, field) : switchToPlain(context, token)),
  };
}

/** A bare value that holds something else as well, or stands before other text, cannot be given quotes safely. */
function switchInField(context: LintContext, token: VariableToken, field: FieldRow): Switch {
  const { source } = context.template;
  if (field.quoted) return switchToPlain(context, token);
  const alone = field.value.from === token.from && field.value.to === token.to;
  if (!alone || !/^\s*(?:[,}\]]|$)/.test(source.slice(field.value.to))) return {};
  return switchToPlain(context, token, ['"', '"']);
}

type Switch = Pick<Finding, 'fix' | 'renamingFix'>;

/**
 * Safe, unlike other replacements: it logs the same text. The key stays; renaming it is for a person to choose. Where
 * the text is logged already, the field goes instead.
 */
function switchToPlain(
  context: LintContext,
  token: VariableToken,
  quotes: readonly [string, string] = ['', ''],
): Switch {
  const repeated = hasVariable(context.template, PLAIN_MESSAGE) ? removal(context, token) : undefined;
  if (repeated) return { fix: repeated };
  const { fix, renamingFix } = replacement(context, token, PLAIN_MESSAGE, quotes);
  return { fix: { ...fix, safe: true }, renamingFix };
}

function inQuotes(context: LintContext, token: VariableToken): Finding {
  return {
    from: token.from,
    to: token.to,
    severity: 'warning',
    title: { en: 'Error messages are quoted twice', ko: '오류 메시지에 따옴표가 두 번 붙습니다' },
    reason: {
      en: `${code(token.name)} comes with its own quotes, so the log shows ${code('""Forbidden""')}.`,
      ko: `${code(token.name)} 값에는 따옴표가 이미 있어 ${code('""Forbidden""')} 형태로 기록됩니다.`,
    },
    brief: { en: 'quoted twice', ko: '이중 따옴표' },
    ...switchToPlain(context, token),
  };
}

function isBetweenQuotes({ template: { source } }: LintContext, from: number, to: number): boolean {
  const before = source[from - 1];
  return (before === '"' || before === "'") && source[to] === before;
}

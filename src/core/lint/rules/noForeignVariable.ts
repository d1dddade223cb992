import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { variablesOfKind } from '../classifyName.ts';
import { findForeignVariable } from '../../catalog/foreignVariables.ts';
import type { ForeignVariable } from '../../catalog/variable.ts';
import type { VariableToken } from '../../template/token.ts';
import type { Text } from '../../text.ts';
import { removal } from '../removal.ts';
import { replacement } from '../replacement.ts';
import type { Finding, LintContext, Rule } from '../rule.ts';
import { hasVariable } from '../variables.ts';
import { code, staysEmpty } from '../wording.ts';

/** Variables of REST and HTTP APIs. Recorded on a WebSocket API: accepted, and printed as `-`. */
export const noForeignVariable: Rule = {
  id: 'no-foreign-variable',
  severity: 'warning',
  summary: {
    en: 'A variable of REST or HTTP APIs never has a value on a WebSocket API: the log shows only `-`.',
    ko: 'REST 또는 HTTP API의 변수는 WebSocket API에 값이 없어 로그에 `-` 표시만 남습니다.',
  },
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  check(context) {
    return variablesOfKind(context, 'foreign').flatMap((token) => {
      const foreign = findForeignVariable(token.name);
      return foreign ? [describe(context, token, foreign)] : [];
    });
  },
};

function describe(context: LintContext, token: VariableToken, foreign: ForeignVariable): Finding {
  const substitute = foreign.substitutes.find((name) => !hasVariable(context.template, name));
  return {
    from: token.from,
    to: token.to,
    // Names that no page lists were never recorded either.
    title: staysEmpty([token.name], foreign.apis.length > 0),
    reason: why(context, foreign),
    brief: { en: 'always “-” here', ko: '항상 “-”' },
    fix: substitute ? replacement(context, token, substitute) : removal(context, token),
  };
}

/** What to log instead, or else why there is nothing. */
function why(context: LintContext, { apis, substitutes, hint }: ForeignVariable): Text {
  const advice = advise(context, substitutes);
  // A hint says by itself that WebSocket APIs have no such thing.
  if (hint && (!advice || apis.length === 0)) return hint;
  const owners = apis.map((api) => api.toUpperCase());
  const owned: Text = {
    en: `${owners.join(' and ')} APIs only; here the log shows \`-\`.`,
    ko: `${owners.join(' 및 ')} API 전용이라 로그에 \`-\` 표시만 남습니다.`,
  };
  return advice ? { en: `${owned.en} ${advice.en}`, ko: `${owned.ko} ${advice.ko}` } : owned;
}

function advise({ template }: LintContext, substitutes: readonly string[]): Text | undefined {
  if (substitutes.length === 0) return undefined;
  const names = substitutes.map(code);
  const present = substitutes.every((name) => hasVariable(template, name));
  return present
    ? {
        en: `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} there already.`,
        ko: `이미 있는 변수: ${names.join(', ')}`,
      }
    : { en: `Use ${names.join(' or ')}.`, ko: `대신 쓸 변수: ${names.join(', ')}` };
}

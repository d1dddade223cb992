import type { VariableToken } from '../../template/token.ts';
import type { Text } from '../../text.ts';
import { variablesOfKind } from '../classifyName.ts';
import { findEach } from '../findings.ts';
import { FINDINGS_LIMIT } from '../findingsLimit.ts';
import { advice, offer } from '../replacement.ts';
import type { LintContext, Rule } from '../rule.ts';
import { substituteOf } from '../substituteOf.ts';
import { unloggedHint } from '../unloggedHint.ts';
import { hasVariable } from '../variables.ts';
import { code, emptyTitle } from '../wording.ts';

/** A name that no list has. One such name was recorded on a WebSocket API: accepted, and printed as `-`. */
export const noUnknownVariable: Rule = {
  id: 'no-unknown-variable',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const found = variablesOfKind(context, 'unknown').slice(0, FINDINGS_LIMIT);
    return findEach(found, (token) => {
      const nearest = substituteOf(context.api.catalog, token.name);
      return {
        ...(context.api.rejects.unknownNames
          ? { severity: 'error', title: rejected(token.name) }
          : { title: emptyTitle([token.name], 'expected') }),
        reason: why(context, token, nearest),
        brief: { en: 'no such variable', ko: '없는 변수' },
        ...correction(context, token, nearest),
      };
    });
  },
};

const rejected = (name: string): Text => ({
  en: `AWS rejects ${code(name)}`,
  ko: `${code(name)}: AWS에서 거부합니다`,
});

function why({ api, template }: LintContext, { name }: VariableToken, nearest: string | undefined): Text {
  const hint = nearest === undefined ? unloggedHint(api.catalog, name) : undefined;
  if (hint) return hint;
  const none: Text = {
    en: `AWS lists no such variable${api.rejects.unknownNames ? '' : ', so expect `-` in the log'}.`,
    ko: `AWS 문서에 없는 변수${api.rejects.unknownNames ? '입니다' : '라 로그에 `-`만 남을 것입니다'}.`,
  };
  const isThere = nearest === undefined || hasVariable(template, nearest);
  const more = isThere
    ? advice({ template }, nearest)
    : { en: ` Did you mean ${code(nearest)}?`, ko: ` 비슷한 변수: ${code(nearest)}` };
  return { en: none.en + more.en, ko: none.ko + more.ko };
}

/** Where only the case is wrong it is no guess, and the name as it is logs nothing. */
function correction(context: LintContext, token: VariableToken, nearest: string | undefined) {
  const { fix, ...rest } = offer(context, token, nearest);
  if (!fix) return rest;
  const safe = token.name.toLowerCase() === nearest?.toLowerCase() && !hasVariable(context.template, nearest);
  return { fix: { ...fix, safe }, ...rest };
}

import { apiName } from '../../api/apiName.ts';
import type { ForeignVariable } from '../../catalog/variable.ts';
import type { VariableToken } from '../../template/token.ts';
import type { Text } from '../../text.ts';
import { variablesOfKind } from '../classifyName.ts';
import { PROXY_RECORDED } from '../recordedEmpty.ts';
import { advice, offer } from '../replacement.ts';
import type { Finding, LintContext, Rule } from '../rule.ts';
import { substituteOf } from '../substituteOf.ts';
import { code, emptyTitle } from '../wording.ts';

const CLAIMS = 'authorizer.claims.';

/** The AWS page names it as the equivalent of `integration.status`, so it may be filled where that is. */
const OF_INTEGRATION = 'integrationStatus';

const WAS: Text = { en: '`-` in all recordings', ko: '기록에서 항상 `-`' };
const EXPECTED: Text = { en: 'expect `-`', ko: '`-` 예상' };
const BRIEFS = { past: WAS, expected: EXPECTED } as const;
const always = (api: string): Text => ({ en: `always \`-\` on ${api}`, ko: '항상 `-`' });
const UNTESTED: Text = { en: 'untested here', ko: '확인되지 않음' };

/** Lambda functions receive it, and nothing at all is known of it in access logs. */
const untested = (name: string): Text => ({
  en: `${code(name)} is untested in access logs`,
  ko: `${code(name)}: 액세스 로그에서 확인되지 않았습니다`,
});

/**
 * Variables of other APIs. AWS accepts them in a WebSocket format. Those that were recorded there printed `-`, and the
 * same is to be expected of the others.
 */
export const noForeignVariable: Rule = {
  id: 'no-foreign-variable',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    return variablesOfKind(context, 'foreign').flatMap((token) => {
      const foreign = context.api.catalog.findForeign(token.name);
      return foreign ? [describe(context, token, foreign)] : [];
    });
  },
};

function describe(context: LintContext, token: VariableToken, foreign: ForeignVariable): Finding {
  const { from, to, name } = token;
  const recorded = context.api.catalog.wasRecordedEmpty(name);
  // A claim with a colon in its name would leave the rest of it behind.
  const isCut = name.startsWith(CLAIMS) && context.template.source[to] === ':';
  const isUntested = name === 'messageDirection';
  const substitute = isCut ? undefined : substituteOf(context.api.catalog, name);
  const sure = name === OF_INTEGRATION ? 'past' : recorded ? 'recorded' : 'expected';
  return {
    from,
    to,
    title: isUntested ? untested(name) : emptyTitle([name], sure),
    reason: why(context, foreign, recorded, substitute),
    brief: isUntested ? UNTESTED : sure === 'recorded' ? always(context.api.label.en) : BRIEFS[sure],
    ...(recorded ? { evidence: 'recorded' } : {}),
    ...(isCut ? {} : offer(context, token, substitute)),
  };
}

/** What is known of the name, and what to log instead. */
function why(
  context: LintContext,
  { name, apis, hint }: ForeignVariable,
  recorded: boolean,
  substitute: string | undefined,
): Text {
  const instead = advice(context, substitute);
  const { label } = context.api;
  if (name.startsWith(CLAIMS)) {
    return {
      en: `${label.en} APIs have no claims. Return this one from your authorizer.${instead.en}`,
      ko: `${label.ko} API에는 클레임이 없습니다. 권한 부여자에서 반환하세요.${instead.ko}`,
    };
  }
  if (name === OF_INTEGRATION) {
    return { en: PROXY_RECORDED.en + instead.en, ko: PROXY_RECORDED.ko + instead.ko };
  }
  // A hint says by itself that the API has no such thing.
  if (hint && (substitute === undefined || apis.length === 0)) return hint;
  const owners = apis.map(apiName);
  return recorded
    ? {
        en: `Only ${owners.join(' and ')} APIs have it. Recorded ${label.en} lines show \`-\`.${instead.en}`,
        ko: `${owners.join(' 및 ')} API에만 있습니다. 기록된 ${label.ko} 줄에는 \`-\`만 남았습니다.${instead.ko}`,
      }
    : {
        en: `AWS lists it only for ${owners.join(' and ')} APIs, so expect \`-\`.${instead.en}`,
        ko: `AWS 문서에는 ${owners.join(' 및 ')} API용으로만 나오므로 \`-\`만 남을 것입니다.${instead.ko}`,
      };
}

import type { VariableToken } from '../../template/token.ts';
import type { Finding, LintContext, Rule } from '../rule.ts';
import { unescapedVariable } from '../unescapedVariable.ts';
import { variables } from '../variables.ts';
import { nameOf } from '../wording.ts';

/**
 * Values that a client chooses may hold quotes. REST APIs were seen to escape them in 2024; whether WebSocket
 * APIs do is unverified, so this is worth knowing and no more.
 */
export const noUnescapedValue: Rule = {
  id: 'no-unescaped-value',
  apis: ['websocket'],
  severity: 'info',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const { fields, template } = context;
    if (fields.syntax !== 'json' && fields.syntax !== 'xml') return [];
    const found = new Map<VariableToken, string[]>();
    for (const checked of context.lines) {
      const token = unescapedVariable(context, checked);
      if (token) found.set(token, [...(found.get(token) ?? []), checked.scenario.id]);
    }
    // The scenario with a hostile client is mostly off, and no line shows it then.
    const escaped = fields.syntax === 'json' && context.escaping === 'json';
    const unseen = escaped
      ? []
      : variables(template).filter((token) => !found.has(token) && isFromClient(token));
    return [...found, ...unseen.map((token) => [token, []] as const)].map(([token, scenarios]) =>
      describe(context, token, scenarios),
    );
  },
};

/** Values that the client of an API writes as it likes. */
const FROM_CLIENT: readonly string[] = ['identity.userAgent', 'error.validationErrorString'];

function isFromClient({ name }: VariableToken): boolean {
  return FROM_CLIENT.includes(name);
}

function describe(context: LintContext, token: VariableToken, scenarios: readonly string[]): Finding {
  const subject = nameOf(context, token);
  const marks = context.fields.syntax === 'xml' ? ['`<`', '`&`'] : ['`"`', '`\\`'];
  return {
    from: token.from,
    to: token.to,
    // How many lines depends on the clients, not on the scenarios at hand.
    title: { en: `${subject} may break lines`, ko: `${subject}: 줄이 깨질 수 있습니다` },
    reason: {
      en: `It may contain ${marks.join(' or ')}. Whether WebSocket APIs escape them is unverified.`,
      ko: `${marks.join(', ')} 등이 들어갈 수 있습니다. WebSocket API가 이스케이프하는지는 확인되지 않았습니다.`,
    },
    brief: { en: 'may need escaping', ko: '줄이 깨질 수 있음' },
    ...(scenarios.length > 0 ? { scenarios } : {}),
  };
}

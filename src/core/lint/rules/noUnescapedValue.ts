import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import type { VariableToken } from '../../template/token.ts';
import type { Rule } from '../rule.ts';
import { unescapedVariable } from '../unescapedVariable.ts';
import { code, nameOf, someOf } from '../wording.ts';

/**
 * Values that a client chooses may hold quotes. REST APIs were seen to escape them in 2024; whether WebSocket
 * APIs do is unverified, so this is worth knowing and no more.
 */
export const noUnescapedValue: Rule = {
  id: 'no-unescaped-value',
  severity: 'info',
  summary: {
    en: 'A value with quotes in it may break a JSON or XML line.',
    ko: '따옴표가 든 값이 JSON 또는 XML 줄을 깨뜨릴 수 있습니다.',
  },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  good: [
    { template: '{"id":"$context.requestId","ip":"$context.identity.sourceIp"}' },
    { template: '$context.requestId $context.identity.userAgent' },
  ],
  bad: [
    { template: '{"id":"$context.requestId","agent":"$context.identity.userAgent"}' },
    { template: '<r id="$context.requestId">$context.identity.userAgent</r>' },
  ],
  check(context) {
    const found = new Map<VariableToken, string[]>();
    for (const checked of context.lines) {
      const token = unescapedVariable(context, checked);
      if (token) found.set(token, [...(found.get(token) ?? []), checked.scenario.id]);
    }
    const marks = context.shape.kind === 'xml' ? '`<`, `&`' : '`"`, `\\`';
    return [...found].map(([token, scenarios]) => {
      const subject = nameOf(context, token);
      const some = someOf(scenarios.length, context.lines.length);
      return {
        from: token.from,
        to: token.to,
        title: {
          en: `${subject} may break ${some.en}`,
          ko: `${subject} 값이 ${some.ko}을 깨뜨릴 수 있습니다`,
        },
        reason: {
          en: `${code(token.name)} may hold ${marks} and the like. Whether WebSocket APIs escape them is unverified.`,
          ko: `${code(token.name)} 값에 ${marks} 등의 문자가 들어갈 수 있습니다. WebSocket API에서 이스케이프하는지는 확인되지 않았습니다.`,
        },
        brief: { en: 'may need escaping', ko: '이스케이프 필요' },
        scenarios,
      };
    });
  },
};

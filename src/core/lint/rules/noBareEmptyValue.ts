import { findVariable } from '../../catalog/catalog.ts';
import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import type { Text } from '../../text.ts';
import { brokenBareFields, type BrokenBareField } from '../brokenBareFields.ts';
import { isPrequoted, quoteField } from '../quoteField.ts';
import type { Finding, LintContext, Rule } from '../rule.ts';
import { code, lines, nameOfField, someOf } from '../wording.ts';

/** A variable without a value prints `-`; without quotes around it that is no JSON. */
export const noBareEmptyValue: Rule = {
  id: 'no-bare-empty-value',
  severity: 'error',
  summary: {
    en: 'A JSON value that can be empty needs quotes.',
    ko: '비어 있을 수 있는 JSON 값에는 따옴표가 필요합니다.',
  },
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  good: [
    { template: '{"id":"$context.requestId","ms":"$context.integrationLatency"}' },
    { template: '{"id":"$context.requestId","status":$context.status,"time":$context.requestTimeEpoch}' },
    { template: 'id=$context.requestId ms=$context.integrationLatency' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","ms":$context.integrationLatency}',
      fixed: '{"id":"$context.requestId","ms":"$context.integrationLatency"}',
    },
    {
      template: '{"id":"$context.requestId","error":{"text": $context.error.messageString }}',
      fixed: '{"id":"$context.requestId","error":{"text": "$context.error.message" }}',
    },
    {
      template: '["$context.requestId",$context.connectedAt]',
      fixed: '["$context.requestId","$context.connectedAt"]',
    },
  ],
  check(context) {
    return brokenBareFields(context).flatMap((broken) =>
      broken.emptyName === undefined ? [] : [describe(context, broken, broken.emptyName)],
    );
  },
};

function describe(context: LintContext, broken: BrokenBareField, emptyName: string): Finding {
  const { field, scenarios } = broken;
  const name = nameOfField(field);
  const some = someOf(scenarios.length, context.lines.length);
  const count = lines(scenarios.length);
  const fix = quoteField(context.template, field);
  return {
    from: field.valueFrom,
    to: field.valueTo,
    title: { en: `${name} breaks ${some.en}`, ko: `${name} 값이 ${some.ko}을 깨뜨립니다` },
    reason: field.variables.some(isPrequoted) ? NEITHER_WAY : why(emptyName),
    brief: { en: `empty on ${count.en}`, ko: `${count.ko}에서 비어 있음` },
    scenarios,
    ...(fix ? { fix } : {}),
  };
}

const NEITHER_WAY: Text = {
  en: '`error.messageString` prints a bare `-` when empty, and quotes of its own when not. It is safe neither with quotes nor without.',
  ko: '`error.messageString` 값은 비면 따옴표 없는 `-`, 차 있으면 자체 따옴표와 함께 찍힙니다. 따옴표가 있어도 없어도 안전하지 않습니다.',
};

function why(name: string): Text {
  const when = findVariable(name)?.emptyWhen;
  return {
    en: `${code(name)} is empty ${when ? when.en : 'there'}; its bare \`-\` is not JSON.`,
    ko: `${code(name)} 값이 비면${when ? `(${when.ko})` : ''} 따옴표 없는 \`-\`만 찍혀 JSON이 깨집니다.`,
  };
}

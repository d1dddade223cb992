import { SHOW_PROTOCOL } from '../../commands.ts';
import type { KnownError } from '../../explanation.ts';

/** The names between the brackets of the message, as code, as many as there is room for. */
function namesIn(text: string): string {
  const list = /not supported: \[([^\]]{0,2000})\]/i.exec(text)?.[1] ?? '';
  const names = list
    .split(',')
    .map((name) => name.trim().replaceAll('`', ''))
    .filter((name) => name !== '');
  const shown = names.slice(0, 3).map((name) => `\`${name.slice(0, 60)}\``);
  return shown.join(', ') + (names.length > 3 ? ' …' : '');
}

export const unsupportedVariables: KnownError = {
  id: 'unsupportedVariables',
  message: 'The following context variables are not supported',
  patterns: [/context variables? (?:are|is) not supported/],
  title: {
    en: 'The format uses variables that this API does not have',
    ko: '형식에 이 API에서 지원하지 않는 변수가 있습니다',
  },
  cause: (text) => {
    const names = namesIn(text);
    return {
      en: `${names ? `Rejected: ${names}. ` : ''}Today only HTTP APIs reject unknown names; WebSocket APIs accept them and print \`-\`. Check whether the stage belongs to an HTTP API.`,
      ko: `${names ? `거부된 이름: ${names}. ` : ''}지금은 HTTP API만 알 수 없는 이름을 거부합니다. WebSocket API는 이런 이름을 받아들이고 \`-\`로 기록합니다. HTTP API의 스테이지인지 확인하세요.`,
    };
  },
  steps: [
    {
      text: {
        en: 'Check the API type: `ProtocolType` must be `WEBSOCKET`.',
        ko: 'API 유형을 확인합니다. `ProtocolType` 값이 `WEBSOCKET`이어야 합니다.',
      },
      command: SHOW_PROTOCOL,
    },
    {
      text: {
        en: 'Replace the names. The Problems panel suggests a substitute if there is one.',
        ko: '변수 이름을 바꿉니다. 대신 쓸 변수가 있으면 문제 목록에 나옵니다.',
      },
      remedy: {
        kind: 'mend',
        rules: ['no-unknown-variable', 'no-foreign-variable', 'no-whole-object', 'no-placeholder-name'],
      },
    },
  ],
  evidence: 'recorded',
  docs: 'logging',
  source: 'https://github.com/serverless/serverless/issues/7016',
  examples: [
    'BadRequestException: The following context variables are not supported: [$context.httpMethod, $context.path]',
    'Error: updating API Gateway v2 Stage (prod): operation error ApiGatewayV2: UpdateStage, The following context variables\n are not supported: [$context.x]',
    'context variables are not supported',
  ],
};

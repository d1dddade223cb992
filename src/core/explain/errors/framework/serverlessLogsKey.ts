import type { KnownError } from '../../explanation.ts';

export const serverlessLogsKey: KnownError = {
  id: 'serverlessLogsKey',
  message: "Configuration error at 'provider.logs.websocket': unrecognized property",
  patterns: [
    /configuration (?:error|warning) at '?provider\.logs/,
    /at 'provider\.logs(?:\.[a-z]{1,20}){0,3}': (?:unrecognized|must be|unsupported)/,
  ],
  title: {
    en: 'The Serverless Framework does not know that log setting',
    ko: 'Serverless Framework에 없는 로그 설정입니다',
  },
  cause: {
    en: 'A key under `provider.logs` is misspelled, or your version does not support it yet: `format` for WebSocket APIs was added in the spring of 2022. The levels are `INFO` and `ERROR`.',
    ko: '`provider.logs` 아래의 키가 틀렸거나, 사용 중인 버전이 이 설정을 아직 지원하지 않습니다. WebSocket API의 `format` 설정은 2022년 봄에 추가되었습니다. 수준은 `INFO`, `ERROR` 두 가지입니다.',
  },
  steps: [
    {
      text: { en: 'Use these keys:', ko: '쓸 수 있는 키는 다음과 같습니다.' },
      command:
        'provider:\n  logs:\n    websocket:\n      level: ERROR\n      accessLogging: true\n      executionLogging: true\n      fullExecutionData: false\n      format: \'{"requestId":"$context.requestId"}\'',
    },
    {
      text: {
        en: 'Update the framework if your version supports fewer keys.',
        ko: '사용 중인 버전에 없는 키가 있으면 프레임워크를 업데이트합니다.',
      },
      command: 'npm install --save-dev serverless@latest',
    },
  ],
  evidence: 'inferred',
  docs: 'logging',
  source: 'https://github.com/serverless/serverless/pull/10956',
  examples: [
    "Configuration error at 'provider.logs.websocket': unrecognized property 'accessLogFormat'",
    "Serverless: Configuration warning at 'provider.logs.restApi.level': must be equal to one of the allowed values [INFO, ERROR]",
  ],
};

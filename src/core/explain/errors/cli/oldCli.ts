import { CLI_PARSER, CLI_STAGE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const oldCli: KnownError = {
  id: 'oldCli',
  message:
    "argument command: Invalid choice, valid choices are: apigateway found invalid choice: 'apigatewayv2'",
  patterns: [
    /invalid choice: ?'apigateway(?:v2|managementapi)'/,
    /argument command: ?invalid choice, valid choices are.{0,3000}apigateway/,
  ],
  title: { en: 'This AWS CLI is too old', ko: 'AWS CLI가 너무 오래되었습니다' },
  cause: {
    en: 'WebSocket APIs were released at the end of 2018. Older versions of the AWS CLI do not have `apigatewayv2`.',
    ko: 'WebSocket API는 2018년 말에 나왔습니다. 그 이전의 AWS CLI에는 `apigatewayv2` 명령이 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Check your version, and install version 2.',
        ko: '버전을 확인하고 버전 2를 설치합니다.',
      },
      command: 'aws --version',
    },
  ],
  evidence: 'inferred',
  docs: CLI_STAGE_DOCS,
  source: CLI_PARSER,
  examples: [
    "aws: error: argument command: Invalid choice, valid choices are:\n\nacm | apigateway\nInvalid choice: 'apigatewayv2', maybe you meant:\n\n  * apigateway",
  ],
};

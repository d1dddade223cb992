import { FUNCTION_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const malformedResponse: KnownError = {
  id: 'malformedResponse',
  message: 'Execution failed due to configuration error: Malformed Lambda proxy response',
  patterns: [/malformed lambda proxy response/],
  title: {
    en: 'The function returned what API Gateway cannot read',
    ko: '함수 응답을 API Gateway에서 읽지 못했습니다',
  },
  cause: {
    en: 'A proxy integration wants an object with a `statusCode`, and `body` as text. Here the function returned nothing, a bare value, or a body that is an object. On `$connect` this refuses the connection.',
    ko: '프록시 통합에서는 `statusCode` 값과 문자열 `body` 값이 있는 객체를 돌려줘야 합니다. 함수에서 아무것도 돌려주지 않았거나, 다른 값이나 객체 형태의 본문을 돌려줬습니다. `$connect` 라우트에서는 연결이 거부됩니다.',
  },
  steps: [
    {
      text: {
        en: 'Return this from every way through the function, also on `$disconnect`.',
        ko: '`$disconnect` 라우트를 포함해 함수의 모든 경로에서 이렇게 돌려줍니다.',
      },
      command: 'return { statusCode: 200, body: JSON.stringify({ ok: true }) };',
    },
  ],
  evidence: 'inferred',
  docs: FUNCTION_DOCS,
  source: 'https://github.com/michalkvasnicak/aws-lambda-graphql/pull/48',
  examples: [
    'Endpoint response body before transformations: null\nExecution failed due to configuration error: Malformed Lambda proxy response',
    '(FR4yWHkRoAMEc1A=) Execution failed due to configuration error: Malformed Lambda proxy response',
  ],
};

import type { Catalog } from '../catalog/catalog.ts';
import type { Text } from '../text.ts';

/**
 * What people look for in access logs and no variable holds, by the words in the names that they make up for it: what
 * to do instead, or the name of another API's variable that is missed in the same way.
 */
const HINTS: readonly (readonly [RegExp, Text | string])[] = [
  [
    /payload|body|messagedata|messagetext|messagecontent/,
    {
      en: 'AWS lists no variable for the content of a message. Log it in your function.',
      ko: '메시지 내용을 담는 변수는 AWS 문서에 없습니다. 함수에서 직접 남기세요.',
    },
  ],
  [
    /header|querystring|queryparam|cookie|origin$|referer|forwardedfor|subprotocol/,
    {
      en: 'AWS lists no variable for headers or query parameters. Return them from your Lambda authorizer.',
      ko: '헤더나 쿼리 파라미터를 담는 변수는 AWS 문서에 없습니다. 권한 부여자에서 반환하세요.',
    },
  ],
  [/size|bytes|length/, 'responseLength'],
  [/(?:lambda|integration|backend|function|aws)requestid/, 'awsEndpointRequestId'],
  [
    /stack/,
    {
      en: 'AWS lists no variable for an exception or its stack trace. Your function can log it.',
      ko: '예외나 스택 추적을 담는 변수는 AWS 문서에 없습니다. 함수에서 직접 남길 수 있습니다.',
    },
  ],
  [
    /(?:connection|session)(?:duration|length|age)/,
    {
      en: 'AWS lists no variable for it. Subtract `connectedAt` from `requestTimeEpoch` when you query.',
      ko: '이런 변수는 AWS 문서에 없습니다. 조회할 때 `requestTimeEpoch` 값에서 `connectedAt` 값을 빼세요.',
    },
  ],
  [/trace/, 'xrayTraceId'],
  [/(?:disconnect|close).*(?:reason|code)/, 'disconnectReason'],
];

/** Where to find what a made-up name stands for; undefined where nobody can tell what that is. */
export function unloggedHint(catalog: Catalog, name: string): Text | undefined {
  const word = name.toLowerCase().replace(/[._-]/g, '');
  const hint = HINTS.find(([pattern]) => pattern.test(word))?.[1];
  return typeof hint === 'string' ? catalog.findForeign(hint)?.hint : hint;
}

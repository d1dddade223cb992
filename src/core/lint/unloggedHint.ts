import type { Text } from '../text.ts';

/** What people look for in access logs and no variable holds, by the words in the names that they make up for it. */
const HINTS: readonly (readonly [RegExp, Text])[] = [
  [
    /payload|body|content(?!ext|type)|messagedata|messagetext/,
    {
      en: 'No variable holds the content of a message. Log it in your function.',
      ko: '메시지 내용을 담는 변수는 없습니다. 함수에서 직접 남기세요.',
    },
  ],
  [
    /size|bytes|length/,
    {
      en: 'No variable holds the size of a message. Log it in your function.',
      ko: '메시지 크기를 담는 변수는 없습니다. 함수에서 직접 남기세요.',
    },
  ],
  [
    /header|querystring|queryparam|cookie|origin$|referer|forwardedfor|subprotocol/,
    {
      en: 'No variable holds headers or query parameters. Return them from your Lambda authorizer.',
      ko: '헤더나 쿼리 파라미터를 담는 변수는 없습니다. Lambda 권한 부여자에서 반환하세요.',
    },
  ],
  [
    /trace/,
    {
      en: 'No variable holds a trace ID. `requestId` connects the access log and the execution log.',
      ko: '추적 ID를 담는 변수는 없습니다. `requestId` 변수로 액세스 로그와 실행 로그를 잇습니다.',
    },
  ],
  [
    /disconnect|closecode|closereason|connectionduration|sessionduration/,
    {
      en: 'No variable tells why or when a connection closed. Log it in your `$disconnect` function.',
      ko: '연결이 끊긴 이유나 시각을 담는 변수는 없습니다. `$disconnect` 함수에서 남기세요.',
    },
  ],
];

/** Where to find what a made-up name stands for; undefined where nobody can tell what that is. */
export function unloggedHint(name: string): Text | undefined {
  const word = name.toLowerCase().replace(/[._-]/g, '');
  return HINTS.find(([pattern]) => pattern.test(word))?.[1];
}

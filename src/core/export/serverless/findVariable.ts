import type { Text } from '../../text.ts';

/** An escape of release 3: the backslash would be gone. */
const ESCAPE = /\\\$\{/;
/** What release 3 reads as a variable, or as a broken one where it is not closed. */
const NAMED = /\$\{[a-z][A-Za-z0-9.-]*[:(]/;

const VARIABLE: Text = {
  en: 'The Serverless Framework would read `${name:…}` or `${name(…)}` as one of its own variables. No escape works in every release.',
  ko: 'Serverless Framework는 `${name:…}`이나 `${name(…)}` 부분을 자체 변수로 읽으며, 모든 버전에서 쓸 수 있는 이스케이프 방법이 없습니다.',
};

const BACKSLASH: Text = {
  en: 'The Serverless Framework would remove the backslash before `${`.',
  ko: 'Serverless Framework는 `${` 앞의 백슬래시를 삭제합니다.',
};

/** Why the Serverless Framework, 3 or 4, would not hand a format on as it is, or undefined. */
export function findVariable(format: string): Text | undefined {
  if (NAMED.test(format) || hasClosed(format)) return VARIABLE;
  return ESCAPE.test(format) ? BACKSLASH : undefined;
}

/** What release 4 may read as one: closed, with a colon or both parentheses. It knows no escape. */
function hasClosed(format: string): boolean {
  const closed = format.split('}').slice(0, -1);
  return closed.some((text) => {
    const from = text.indexOf('${');
    if (from < 0) return false;
    const inside = text.slice(from);
    const open = inside.indexOf('(');
    return inside.includes(':') || (open >= 0 && inside.includes(')', open));
  });
}

import { phraseKey } from './words.ts';

/** Words that a question may hold and that no variable is about. */
export const FILLERS: ReadonlySet<string> = new Set(
  `
  a an the of is was are were be been it its did does do done what which in on at by for to from and or my our
  me i we you your this that these those there has have had can could should would will if any all each every
  one some per about get got find found show see tell know want need look log logs logged variable variables
  field fields value values how much many
  어느 어떤 무슨 뭐 무엇 몇 얼마나 수 것 때 및 좀 어떻게 변수 필드 값 확인 보기 찾기 로그 그 이 저 내 우리 각
  per happen happened happens make made keep keeps came come use used using first last new own still them they their
  자꾸 계속 누군가 별 당 하는 했는지 하는지 인지 했나 있는지 있나 되는지 됐는지 된 한 보낸 보냈는지 온 알고 싶다
  websocket websockets ws 웹소켓 not line lines row rows entry entries 하나 한개 특정 단일 줄 행
  `
    .trim()
    .split(/\s+/)
    .map((word) => word.normalize('NFD')),
);

/** What every line is about: beside a word that nothing has together with it, such a word says too little. */
const COMMON: readonly string[] = [
  'request',
  'call',
  'message',
  'event',
  'connection',
  'line',
  'client',
  'api',
  '요청',
  '호출',
  '메시지',
  '이벤트',
  '연결',
  '접속',
  '클라이언트',
];
const COMMON_KEYS = new Set(COMMON.map(phraseKey));

/** Whether a word of a query only says what it asks about: the `request` of `unauthorized request`. */
export function isCommon(word: string): boolean {
  return COMMON_KEYS.has(phraseKey(word));
}

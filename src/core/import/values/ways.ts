import type { Text } from '../../text.ts';

/** How formats are written, and what that does to them. */
export const WAYS = {
  jsonencode: { en: '`jsonencode`: keys are sorted', ko: '`jsonencode`: 키가 정렬됨' },
  heredoc: { en: 'heredoc', ko: 'heredoc' },
  heredocBreak: {
    en: 'heredoc with its final line break',
    ko: '끝 줄바꿈이 남는 heredoc',
  },
  stringify: { en: '`JSON.stringify`', ko: '`JSON.stringify`' },
  dumps: { en: '`json.dumps`', ko: '`json.dumps`' },
  joined: { en: 'pieces joined', ko: '조각을 이어 붙임' },
  filledIn: { en: 'placeholders filled in', ko: '빈자리에 값을 채움' },
  replaced: { en: 'parts replaced', ko: '일부를 바꿈' },
  trimmed: { en: 'trimmed', ko: '앞뒤 공백 삭제' },
  helper: { en: '`AccessLogFormat` helper', ko: '`AccessLogFormat` 도우미' },
  folded: { en: 'folded: line ends become spaces', ko: '접힌 블록: 줄바꿈이 공백이 됨' },
  foldedBreak: {
    en: 'folded, with a final line break',
    ko: '끝 줄바꿈이 남는 접힌 블록',
  },
  literal: { en: 'block: line breaks are kept', ko: '블록: 줄바꿈이 그대로 남음' },
  sub: { en: '`Fn::Sub`', ko: '`Fn::Sub`' },
  fnJoin: { en: '`Fn::Join`', ko: '`Fn::Join`' },
  parameter: { en: 'default of a parameter', ko: '파라미터 기본값' },
  unquotedMap: {
    en: 'not quoted: YAML reads it as a map; here it is read as text',
    ko: '따옴표 없음: YAML에서는 맵이지만 여기서는 텍스트로 읽음',
  },
  object: { en: 'an object, written as JSON', ko: '객체를 JSON으로 씀' },
  shorthand: { en: 'shorthand', ko: '간편 구문' },
  file: { en: 'from the file that the commands write', ko: '명령이 만드는 파일의 내용' },
  patch: { en: 'patch operation', ko: '패치 작업' },
  linesJoined: { en: 'lines joined into one', ko: '여러 줄을 한 줄로 이음' },
} as const satisfies Record<string, Text>;

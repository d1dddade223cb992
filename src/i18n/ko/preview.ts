import type { Messages } from '../en.ts';

export const preview: Messages['preview'] = {
  title: '로그 미리보기',
  allParse: (n) => `${n}줄 정상`,
  someParse: (parse, broken) => `${parse}줄 정상, ${broken}줄 오류`,
  noneParse: (n) => `${n}줄 모두 오류`,
  scenarios: (on, all) => `상황 ${all}개 중 ${on}개`,
  order: { oldest: '오래된 순', newest: '최신순' },
  listHint:
    '위아래 화살표 키로 줄을, 좌우 화살표 키로 줄 안의 값을 오갑니다. Enter 키는 줄 전체를 펼치거나 템플릿에서 값의 위치를 보여 줍니다.',
  inferred: '추정',
  doesNotParse: '구문 오류',
  inferredLegend: '추정, 나머지는 실제 기록',
  allRecorded: '모두 실제 기록',
  bytesALine: (bytes) => `한 줄 \`${bytes} B\``,
  bareValue: (column, value, language) =>
    `${column}번째 글자: 따옴표 없는 ${value} 값은 ${language} 형식이 아닙니다.`,
  isEmpty: (name, when) => `${name} 값이 비었습니다${when ? `(${when})` : ''}.`,
  unexpected: (column, found, language) =>
    `${column}번째 글자: ${language} 형식에서 ${found} 위치가 잘못되었습니다.`,
  endsTooSoon: (column, language) => `${column}번째 글자: ${language} 형식이 완성되기 전에 줄이 끝납니다.`,
  problem: (title) => `문제: ${title}.`,
  noScenarioTitle: '켜진 상황이 없습니다',
  noScenario: '상황 하나는 연결이 이어지는 동안 일어나는 요청 하나이며, 로그 한 줄이 됩니다.',
  showUsual: '기본 상황 모두 보기',
  emptyTitle: '아직 로그 줄이 없습니다',
  empty: '템플릿에 변수를 끌어 놓거나, `$` 기호를 입력하거나, 프리셋에서 시작하세요.',
  tooLongTitle: '너무 길어 미리 볼 수 없습니다',
  tooLong: '템플릿이 AWS에서 받는 길이를 크게 넘어 로그 줄을 계산하지 않습니다.',
  peek: '로그 줄',
  peekPlace: (n, all) => `${n} / ${all}`,
  peekPlaceName: (n, all) => `${all}줄 중 ${n}번째`,
  previousLine: '이전 줄',
  nextLine: '다음 줄',
};

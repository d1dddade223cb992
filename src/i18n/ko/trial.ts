import type { trial as en } from '../en/trial.ts';

export const trial: typeof en = {
  newFields: (count) => (count === 1 ? '새 필드를 넣으면' : `새 필드 ${count}개를 넣으면`),
  inserted: '넣으면',
  moved: '옮기면',
  replaced: '바꾸면',
  swapped: '서로 바꾸면',
  allParse: (n) => (n === 1 ? '1줄 파싱됨' : `${n}줄 모두 파싱됨`),
  someParse: (parse, broken) => `${parse}줄 파싱됨, ${broken}줄 구문 오류`,
  noneParse: (n) => (n === 1 ? '1줄 구문 오류' : `${n}줄 모두 구문 오류`),
  state: (when, parse) => `${when} ${parse}`,
  rules: {
    betweenLines: { where: '줄 사이:', new: '새 필드', move: '필드 이동' },
    betweenRows: { where: '행 사이:', new: '새 필드', move: '필드 이동' },
    betweenFields: { where: '필드 사이:', new: '새 필드', move: '필드 이동' },
    onVariable: { where: '변수 위:', new: '바꾸기', move: '서로 바꾸기' },
    onCell: { where: '변수 칸:', new: '바꾸기', move: '서로 바꾸기' },
    inText: { where: '텍스트 안:', new: '정확한 위치', move: '정확한 위치' },
    alt: { where: 'Alt:', new: '정확한 위치', move: '변수만' },
    start: { where: '놓기:', new: 'JSON 객체 만들기', move: 'JSON 객체 만들기' },
    escape: { where: 'Esc:', new: '취소', move: '취소' },
  },
};

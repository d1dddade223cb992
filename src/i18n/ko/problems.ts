import type { Messages } from '../en.ts';

export const problems: Messages['problems'] = {
  title: '문제',
  fixAll: '모두 고치기',
  severity: { error: '오류', warning: '경고', info: '참고' },
  counts: {
    error: (n) => `오류 ${n}개`,
    warning: (n) => `경고 ${n}개`,
    info: (n) => `참고 ${n}개`,
  },
  evidence: { documented: '공식 문서', recorded: '실제 기록', inferred: '추정' },
  docs: '문서',
  details: '자세히',
  more: '이 문제에 대한 추가 작업',
  listHint: '위아래 화살표 키로 문제 사이를 이동합니다.',
  turnOffRule: '이 규칙 끄기',
  rulesOff: (n) => `규칙 ${n}개 꺼짐`,
  turnAllOn: '모두 켜기',
  none: '문제가 없습니다.',
  allParse: (n) => `${n}줄 모두 올바르게 읽히며, AWS에서 이 형식을 받아들일 것으로 봅니다.`,
  notParsed: 'AWS에서 이 형식을 받아들일 것으로 봅니다. 구문은 JSON과 XML 줄만 검사합니다.',
  noLines: 'AWS에서 이 형식을 받아들일 것으로 봅니다. 켜진 상황이 없어 로그 줄은 검사하지 않았습니다.',
  someOff: '켜진 규칙에서는 아무것도 찾지 못했습니다.',
  someOffBroken: (broken, n) =>
    `켜진 규칙에서는 아무것도 찾지 못했지만, ${n}줄 중 ${broken}줄의 구문이 올바르지 않습니다.`,
  emptyTemplate: '템플릿이 비어 있어 아직 검사할 내용이 없습니다.',
};

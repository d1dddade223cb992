import type { Messages } from '../en.ts';

export const problems: Messages['problems'] = {
  title: '문제',
  fixAll: '모두 고치기',
  fixSome: (safe: number, all: number) => `${all}개 중 ${safe}개 고치기`,
  takeAll: (n) => `${n}개 모두 적용`,
  group: (n, brief) => `${n}곳: ${brief}`,
  severity: { error: '오류', warning: '경고', info: '참고' },
  counts: {
    error: (n) => `오류 ${n}개`,
    warning: (n) => `경고 ${n}개`,
    info: (n) => `참고 ${n}개`,
  },
  evidence: { documented: '공식 문서', recorded: '실제 기록', inferred: '추정' },
  docs: 'AWS 문서',
  details: '자세히',
  more: '이 문제에 대한 추가 작업',
  listHint: '위아래 화살표: 문제 이동.',
  turnOffHere: '이 템플릿에서 끄기',
  turnOffEverywhere: '모든 템플릿에서 끄기',
  rulesOff: (n) => `규칙 ${n}개 꺼짐`,
  turnAllOn: '모두 켜기',
  none: '문제가 없습니다.',
  allParse: (n) =>
    n === 1
      ? '1줄이 파싱되며, AWS가 이 형식을 받아들일 것으로 예상됩니다.'
      : `${n}줄 모두 파싱되며, AWS가 이 형식을 받아들일 것으로 예상됩니다.`,
  notParsed: 'AWS가 이 형식을 받아들일 것으로 예상됩니다. 구문은 JSON과 XML 줄만 검사합니다.',
  noLines: 'AWS가 이 형식을 받아들일 것으로 예상됩니다. 켜진 시나리오가 없어 로그 줄은 검사하지 않았습니다.',
  someOff: '켜진 규칙에서 발견된 문제가 없습니다.',
  someOffBroken: (broken, n) =>
    broken === n
      ? '켜진 규칙에서 발견된 문제는 없지만, 모든 로그 줄에 구문 오류가 있습니다.'
      : `켜진 규칙에서 발견된 문제는 없지만, ${n}줄 중 ${broken}줄에 구문 오류가 있습니다.`,
  emptyTemplate: '아직 확인할 내용이 없습니다',
  pasteError: 'AWS 오류 메시지 붙여 넣기',
  errorLabel: '오류 메시지',
  errorHint: 'AWS, CloudFormation, Terraform, CLI의 오류 메시지 전체 또는 일부를 붙여 넣으세요.',
  errorLoading: '불러오는 중…',
  errorUnknown: '알려진 오류가 아닙니다.',
  errorUnknownSteps: [
    '메시지에서 마지막 콜론 뒤의 내용만 붙여 넣습니다.',
    '로깅 오류에는 `access log`, `role`, `ARN`, `format` 같은 말이 나옵니다. 그 밖의 오류는 원인이 다른 데 있습니다.',
    '전체 설정을 내보내 비교합니다. 전체 설정은 로그 그룹과 계정 역할부터 만듭니다.',
  ],
  errorParts: {
    tool: '출력한 도구',
    service: '서비스',
    operation: '호출',
    status: 'HTTP 상태',
    code: '오류 코드',
    requestId: '요청 ID',
    sentence: '메시지',
  },
  report: '보고된 사례',
  errorFound: (title) => `찾은 오류: ${title}`,
  errorsFound: (n) => `찾은 오류 ${n}개`,
  clearError: '지우기',
  closeError: '닫기',
  mendTemplate: '이 형식 고치기',
  nothingToMend: '지금 열려 있는 형식에는 이 문제가 없습니다.',
  exportFull: '전체 설정 내보내기',
  command: '명령',
  copyCommand: '명령 복사',
};

import type { editor as english } from '../en/editor.ts';

export const editor: typeof english = {
  replace: '다른 변수로 바꾸기…',
  findBar: '템플릿에서 찾기',
  findField: '찾기',
  previous: '이전 결과',
  next: '다음 결과',
  close: '찾기 닫기',
  noMatch: '결과 없음',
  matches: (count) => `결과 ${count}개`,
  matchOf: (at, count) => `${count}개 중 ${at}번째`,
  usedProperty: '이미 템플릿에 있음',
  propertyTitle: '속성 이름을 입력하세요',
  propertyHint:
    'Lambda 권한 부여자가 `context` 안에 반환하는 키입니다. 영문자, 숫자, `_`, `-` 문자만 쓸 수 있습니다.',
  phrases: {
    Completions: '변수',
    'Selection deleted': '선택한 텍스트를 삭제했습니다',
    'Control character': '제어 문자',
  },
};

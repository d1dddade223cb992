import type { Messages } from '../en.ts';

export const template: Messages['template'] = {
  title: '템플릿',
  presets: '프리셋',
  empty: '빈 템플릿',
  emptyHint: '변수를 하나씩 넣어 나만의 형식을 만듭니다.',
  layOut: '여러 줄로 보기',
  layOutHint: '한 줄에 필드를 하나씩 보여 줍니다. 한 줄로 저장됩니다.',
  find: '템플릿에서 찾기',
  laidOutNote: '한 줄로 저장됩니다. Alt ↑ ↓: 필드 이동',
  wrappedNote: '줄바꿈은 화면에만 적용됩니다',
  copyFormat: '형식 복사',
  copyFormatHint: 'AWS에 넣을 한 줄 형식 그대로 복사',
  ofBytes: (limit) => `/ ${limit}바이트`,
  bytesLeft: (left) => `${left}바이트 남음`,
  bytesOver: (over) => `${over}바이트 초과`,
  fields: (_count, shown) => `필드 ${shown}개`,
  variables: (_count, shown) => `변수 ${shown}개`,
  editorHelp:
    '$: 변수 목록. F2: 커서 위치의 변수 바꾸기. Shift+Enter: 집어 옮기기. Alt+Enter: 이 줄의 문제 고치기. Tab: 편집기 벗어나기.',
  emptyTitle: '아직 비어 있습니다',
  emptyBefore: '변수를 추가하면 JSON 객체가 만들어집니다. 텍스트를 직접 입력하거나(변수는',
  emptyAfter: ' 기호로 입력), 프리셋에서 시작해도 됩니다.',
  syntaxes: {
    json: 'JSON',
    xml: 'XML',
    pairs: '키=값',
    delimited: '열 구분',
    text: '텍스트',
    empty: '비어 있음',
  },
};

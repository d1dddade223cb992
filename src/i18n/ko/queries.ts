import type { queries as en } from '../en/queries.ts';

export const queries: typeof en = {
  title: '쿼리',
  language: '쿼리 언어',
  questions: '질문',
  connection: '연결 ID',
  code: '쿼리 텍스트',
  refused: '쿼리를 만들 수 없습니다.',
  add: (names) => `${names} 추가`,
  addFor: (names, question) => `${question}: ${names} 추가`,
  copy: '쿼리 복사',
  download: '내려받기',
};

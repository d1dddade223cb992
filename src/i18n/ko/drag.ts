import type { Messages } from '../en.ts';

export const drag: Messages['drag'] = {
  noPlace: '여기에는 놓을 수 없음',
  more: (count) => `+${count}`,
  keyBorder: '필드 사이',
  keyExact: '정확한 위치',
  keyVariable: '변수만',
  keyDrop: '놓기',
  keyBack: '취소',
  nameProperty: '속성 이름 입력',
};

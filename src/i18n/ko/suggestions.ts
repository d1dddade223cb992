import type { suggestions as en } from '../en/suggestions.ts';

export const suggestions: typeof en = {
  changes: (n) => `변경 ${n}개`,
  note: '실행 취소 한 번으로 모두 되돌릴 수 있습니다.',
  cancel: '취소',
};

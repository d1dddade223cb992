import type { Messages } from '../en.ts';

export const preview: Messages['preview'] = {
  title: '로그 미리보기',
};

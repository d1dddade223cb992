import type { Messages } from '../en.ts';

export const catalog: Messages['catalog'] = {
  title: '변수',
};

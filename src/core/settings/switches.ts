import type { Text } from '../text.ts';
import type { Choice } from './setting.ts';

/** Off and on, with what it means to have it so. */
export const switches = (details: { readonly off: Text; readonly on: Text }): readonly Choice<boolean>[] => [
  { value: false, label: { en: 'off', ko: '끔' }, detail: details.off },
  { value: true, label: { en: 'on', ko: '켬' }, detail: details.on },
];

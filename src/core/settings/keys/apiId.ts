import { readApi } from '../readPlace.ts';
import type { Setting } from '../setting.ts';
import type { Text } from '../../text.ts';

const FORM: Text = {
  en: 'An API ID is lowercase letters and digits, usually 10.',
  ko: 'API ID는 영문 소문자와 숫자이며 보통 10자입니다.',
};

const ADDRESS: Text = {
  en: 'This is an address. Enter only the part before `.execute-api`.',
  ko: '이 값은 주소입니다. API ID는 `.execute-api` 앞부분입니다.',
};

export const apiId = {
  key: 'apiId',
  label: { en: 'API ID', ko: 'API ID' },
  check: (id) => {
    if (id.includes('.execute-api')) return ADDRESS;
    return /^[a-z0-9]{1,32}$/.test(id) ? undefined : FORM;
  },
  other: (settings) => (settings.apiId === 'z9y8x7w6v5' ? 'v5w6x7y8z9' : 'z9y8x7w6v5'),
  placeholder: 'YOUR_API_ID',
  readPlace: (text) => readApi(text.trim()),
  names: {
    code: /^api_?id$/i,
    document: /^(?:rest_?)?api_?id$/i,
    options: ['--api-id', '--rest-api-id'],
  },
} as const satisfies Setting<'apiId'>;

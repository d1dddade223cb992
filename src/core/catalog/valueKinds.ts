import type { Variable } from './variable.ts';

type ValueKind = Pick<Variable, 'valueType' | 'type' | 'unit'> & { readonly freeText?: boolean };

/** The kinds of values that many variables share, to be spread into their entries. */
export const VALUE_KINDS = {
  durationMs: {
    valueType: 'integer',
    type: { en: 'integer, milliseconds', ko: '정수, 밀리초' },
    unit: 'ms',
  },
  epochMs: {
    valueType: 'epoch',
    type: { en: 'epoch time, milliseconds', ko: '에포크 시각, 밀리초' },
    unit: 'ms',
  },
  status: { valueType: 'status', type: { en: 'HTTP status code', ko: 'HTTP 상태 코드' } },
  uuid: { valueType: 'string', type: { en: 'string, UUID', ko: '문자열, UUID' } },
  text: {
    valueType: 'string',
    type: { en: 'string, free text', ko: '문자열, 임의의 텍스트' },
    freeText: true,
  },
} as const satisfies Readonly<Record<string, ValueKind>>;

import type { Setting } from '../setting.ts';

export const accountId = {
  key: 'accountId',
  label: { en: 'Account', ko: '계정' },
  check: (id) =>
    /^\d{12}$/.test(id)
      ? undefined
      : {
          en: 'An account ID is 12 digits, without spaces or dashes.',
          ko: '계정 ID는 공백이나 하이픈 없는 숫자 12자리입니다.',
        },
  other: (settings) => (settings.accountId === '999988887777' ? '777788889999' : '999988887777'),
  placeholder: 'YOUR_ACCOUNT_ID',
  isNumeric: true,
  names: { code: /^(?:aws_?)?account(?:_?id)?$/i, document: /^account_?id$/i },
} as const satisfies Setting<'accountId'>;

import type { Setting } from '../setting.ts';
import type { Text } from '../../text.ts';

const FORM: Text = {
  en: 'A stage name has up to 128 letters, digits, `-` and `_`.',
  ko: '스테이지 이름에는 영문자, 숫자, `-`, `_` 문자를 최대 128자까지 쓸 수 있습니다.',
};

/** "Stages cannot be named $default for WebSocket APIs", say the rules of SAM. */
const DEFAULT: Text = {
  en: 'A WebSocket API has no stage `$default`; only HTTP APIs have one. Enter the stage name from the address of your API, such as `prod`.',
  ko: 'WebSocket API에는 `$default` 스테이지가 없습니다. HTTP API에만 있습니다. API 주소에 있는 `prod` 같은 스테이지 이름을 입력하세요.',
};

export const stageName = {
  key: 'stageName',
  label: { en: 'Stage', ko: '스테이지' },
  check: (name) => {
    if (name === '$default') return DEFAULT;
    return /^[A-Za-z0-9_-]{1,128}$/.test(name) ? undefined : FORM;
  },
  other: (settings) => (settings.stageName === 'other' ? 'another' : 'other'),
  placeholder: 'YOUR_STAGE',
  names: {
    code: /^-{0,2}stage_?name$/i,
    around: /(?:apigateway(?:v2)?|api_gateway)[_.]stage\b/i,
    document: /^stage_?name$/i,
    options: ['--stage-name'],
  },
} as const satisfies Setting<'stageName'>;

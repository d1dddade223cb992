import type { KnownError } from '../../explanation.ts';

export const terraformDirective: KnownError = {
  id: 'terraformDirective',
  message: 'Invalid template control keyword "context" is not a valid template control keyword.',
  patterns: [
    /invalid template (?:control keyword|directive)/,
    /"context" is not a valid template control keyword/,
  ],
  title: { en: 'Terraform read `%{` as a directive', ko: 'Terraform이 `%{`를 지시문으로 해석했습니다' },
  cause: {
    en: 'Inside a string, Terraform reads `%{…}` as a directive such as `if` or `for`. AWS formats do not use percent signs, so this one was probably written for another server.',
    ko: 'Terraform은 문자열 안의 `%{…}` 표기를 `if`, `for` 같은 지시문으로 읽습니다. AWS 형식에는 퍼센트 기호가 없으므로 다른 서버용 형식일 가능성이 큽니다.',
  },
  steps: [
    { text: { en: 'Use the variables of AWS.', ko: 'AWS 변수를 씁니다.' }, command: '$context.requestId' },
    {
      text: {
        en: 'To keep a percent sign before a brace, double it.',
        ko: '중괄호 앞에 퍼센트 기호를 남기려면 두 번 씁니다.',
      },
      command: '%%{',
    },
  ],
  evidence: 'recorded',
  docs: 'logging',
  source: 'https://developer.hashicorp.com/terraform/language/expressions/strings',
  examples: [
    '╷\n│ Error: Invalid template control keyword\n│\n│   on main.tf line 4, in output "z":\n│    4: output "z" { value = "%{context}" }\n│\n│ "context" is not a valid template control keyword.\n╵',
  ],
};

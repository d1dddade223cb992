import { LOGGING_DOCS } from '../../../api/webSocketApi.ts';
import type { KnownError } from '../../explanation.ts';

export const terraformDirective: KnownError = {
  id: 'terraformDirective',
  message: 'Invalid template control keyword "context" is not a valid template control keyword.',
  patterns: [
    /invalid template (?:control keyword|directive)/,
    /"context" is not a valid template control keyword/,
  ],
  title: { en: 'Terraform took `%{` for a directive', ko: 'Terraform에서 `%{`를 지시문으로 읽었습니다' },
  cause: {
    en: 'Inside a string Terraform reads `%{…}` as a directive such as `if` or `for`. AWS formats have no percent signs: this one was probably written for another server.',
    ko: 'Terraform은 문자열 안의 `%{…}` 표기를 `if`, `for` 같은 지시문으로 읽습니다. AWS 형식에는 퍼센트 기호가 없으므로 다른 서버용 형식일 가능성이 큽니다.',
  },
  steps: [
    { text: { en: 'Write the variables of AWS.', ko: 'AWS 변수로 씁니다.' }, command: '$context.requestId' },
    {
      text: {
        en: 'A percent sign that must stay before a brace is doubled.',
        ko: '중괄호 앞에 남겨야 하는 퍼센트 기호는 두 번 씁니다.',
      },
      command: '%%{',
    },
  ],
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  source: 'https://developer.hashicorp.com/terraform/language/expressions/strings',
  examples: [
    '╷\n│ Error: Invalid template control keyword\n│\n│   on main.tf line 4, in output "z":\n│    4: output "z" { value = "%{context}" }\n│\n│ "context" is not a valid template control keyword.\n╵',
  ],
};

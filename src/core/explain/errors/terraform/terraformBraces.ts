import type { KnownError } from '../../explanation.ts';

export const terraformBraces: KnownError = {
  id: 'terraformBraces',
  message: 'Reference to undeclared resource A managed resource "context" "requestId" has not been declared',
  patterns: [/undeclared resource.{0,300}"context"/, /managed resource "context"/],
  title: {
    en: 'Terraform read the braces as a reference',
    ko: 'Terraform이 중괄호를 참조로 해석했습니다',
  },
  cause: {
    en: 'Terraform reads `${context.x}` as a reference. Without braces, it stays text and needs no second `$`.',
    ko: 'Terraform은 `${context.x}` 표기를 참조로 해석합니다. 중괄호가 없으면 텍스트로 남고 `$`도 하나면 됩니다.',
  },
  steps: [
    {
      text: {
        en: 'Write `$context.requestId` without braces.',
        ko: '중괄호 없이 `$context.requestId` 형태로 씁니다.',
      },
      command: 'format = "{\\"requestId\\":\\"$context.requestId\\"}"',
      remedy: { kind: 'mend', rules: ['no-braced-variable'] },
    },
  ],
  evidence: 'recorded',
  docs: 'logging',
  source: 'https://developer.hashicorp.com/terraform/language/expressions/strings',
  examples: [
    '╷\n│ Error: Reference to undeclared resource\n│\n│   on main.tf line 3:\n│\n│ A managed resource "context" "requestId" has not been declared in the root\n│ module.\n╵',
    'A managed resource "context" "status" has not been declared',
  ],
};

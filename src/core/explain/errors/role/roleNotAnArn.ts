import { ACCOUNT_TEMPLATE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const roleNotAnArn: KnownError = {
  id: 'roleNotAnArn',
  message: 'Attribute cloudwatch_role_arn value must be one of: [""], got: "role"',
  patterns: [/cloudwatch_role_arn value must be/, /cloudwatch_role_arn" ?\([^)]{0,80}\) is an invalid arn/],
  title: { en: 'The role is not an ARN', ko: '역할이 ARN이 아닙니다' },
  cause: {
    en: 'The account setting needs the ARN of the role, not its name.',
    ko: '계정 설정에는 역할의 이름이 아니라 ARN을 넣습니다.',
  },
  steps: [
    {
      text: { en: 'Use the ARN of the role.', ko: '역할의 ARN을 넣습니다.' },
      command:
        'resource "aws_api_gateway_account" "logs" {\n  cloudwatch_role_arn = aws_iam_role.NAME.arn\n}',
    },
  ],
  evidence: 'recorded',
  docs: ACCOUNT_TEMPLATE_DOCS,
  source:
    'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/apigateway/account.go',
  examples: [
    '╷\n│ Error: Invalid Attribute Value Match\n│\n│   with aws_api_gateway_account.x,\n│   on main.tf line 33, in resource "aws_api_gateway_account" "x":\n│\n│ Attribute cloudwatch_role_arn value must be one of: [""], got: "role"\n╵',
  ],
};

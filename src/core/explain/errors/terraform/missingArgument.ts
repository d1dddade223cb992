import { TERRAFORM_STAGE } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const missingArgument: KnownError = {
  id: 'missingArgument',
  message:
    'Missing required argument The argument "destination_arn" is required, but no definition was found.',
  patterns: [/the argument "(?:destination_arn|format)" is required/],
  title: {
    en: 'Terraform needs both a log group and a format',
    ko: 'Terraform에는 로그 그룹과 형식이 모두 필요합니다',
  },
  cause: {
    en: '`access_log_settings` requires both `destination_arn` and `format`.',
    ko: '`access_log_settings` 블록에는 `destination_arn`, `format` 인수가 모두 있어야 합니다.',
  },
  steps: [
    {
      text: {
        en: 'Set both, as the Terraform export does.',
        ko: '여기서 내보낸 Terraform 코드처럼 둘 다 넣습니다.',
      },
      command:
        'access_log_settings {\n  destination_arn = aws_cloudwatch_log_group.NAME.arn\n  format          = "$context.requestId"\n}',
    },
  ],
  evidence: 'recorded',
  docs: 'setup',
  source: TERRAFORM_STAGE,
  examples: [
    '│ Error: Missing required argument\n│\n│   on main.tf line 25, in resource "aws_apigatewayv2_stage" "b":\n│   25:   access_log_settings {\n│\n│ The argument "destination_arn" is required, but no definition was found.',
  ],
};

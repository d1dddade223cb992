import { ARN_SHAPE } from '../../commands.ts';
import { RECORDED_CALLS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const notAnArn: KnownError = {
  id: 'notAnArn',
  message: "Invalid ARN specified in the request. ARNs must start with 'arn:'",
  patterns: [/arns must start with/, /destination_arn" ?\([^)]{0,520}\) is an invalid arn/],
  title: { en: 'The destination is not an ARN', ko: '대상이 ARN이 아닙니다' },
  cause: {
    en: 'This setting needs the full ARN of the log group, but got only a name.',
    ko: '로그 그룹의 전체 ARN이 필요한데 이름만 지정되었습니다.',
  },
  steps: [
    { text: { en: 'Use the ARN of the log group.', ko: '로그 그룹의 ARN을 넣습니다.' }, command: ARN_SHAPE },
    {
      text: {
        en: 'In Terraform, use a reference to the log group instead of its name.',
        ko: 'Terraform에서는 이름 대신 로그 그룹 리소스를 참조합니다.',
      },
      command: 'destination_arn = aws_cloudwatch_log_group.NAME.arn',
    },
  ],
  evidence: 'recorded',
  docs: 'setup',
  source: RECORDED_CALLS,
  examples: [
    "An error occurred (BadRequestException) when calling the UpdateStage operation: Invalid ARN specified in the request. ARNs must start with 'arn:': not-an-arn",
    'ARNs must start with',
    '│ Error: "access_log_settings.0.destination_arn" (not-an-arn) is an invalid ARN: arn: invalid prefix\n│\n│   with aws_apigatewayv2_stage.a,\n│   on main.tf line 16, in resource "aws_apigatewayv2_stage" "a":',
  ],
};

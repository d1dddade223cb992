import { TERRAFORM_STAGE } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const misplacedBlock: KnownError = {
  id: 'misplacedBlock',
  message: 'Unsupported block type Blocks of type "access_log_settings" are not expected here.',
  patterns: [
    /blocks of type "(?:access_log_settings|default_route_settings)" are not expected here/,
    /argument named "(?:access_log_settings?|logging_level|default_route_settings)" is not expected here/,
  ],
  title: {
    en: 'Terraform does not allow the block here',
    ko: 'Terraform에서 이 위치에 쓸 수 없는 블록입니다',
  },
  cause: {
    en: 'Access logs are settings of a stage: `aws_apigatewayv2_stage` for WebSocket and HTTP APIs, `aws_api_gateway_stage` for REST APIs. `access_log_settings` is a block, so no `=` follows its name. The log level of a REST API belongs to `aws_api_gateway_method_settings`.',
    ko: '액세스 로그는 스테이지의 설정입니다. WebSocket과 HTTP API는 `aws_apigatewayv2_stage`, REST API는 `aws_api_gateway_stage` 리소스에 넣습니다. 블록이므로 이름 뒤에 `=` 기호가 없습니다. REST API의 로그 수준은 `aws_api_gateway_method_settings` 리소스에 있습니다.',
  },
  steps: [
    {
      text: {
        en: 'Move the block to the stage and write it like this:',
        ko: '블록을 스테이지로 옮기고 이렇게 씁니다.',
      },
      command:
        'access_log_settings {\n  destination_arn = aws_cloudwatch_log_group.NAME.arn\n  format          = "$context.requestId"\n}',
    },
  ],
  evidence: 'recorded',
  docs: 'setup',
  source: TERRAFORM_STAGE,
  examples: [
    '│ Error: Unsupported block type\n│\n│   on main.tf line 38, in resource "aws_apigatewayv2_api" "d":\n│   38:   access_log_settings { format="x" }\n│\n│ Blocks of type "access_log_settings" are not expected here.',
    'An argument named "access_log_settings" is not expected here. Did you mean to define a block of type "access_log_settings"?',
  ],
};

import type { RuleExamples } from '../rule.ts';

export const noSurroundingText: RuleExamples = {
  summary: {
    en: 'A template is only the format, without the command, code or page around it.',
    ko: '템플릿에는 명령, 코드, 문서를 뺀 형식만 넣어야 합니다.',
  },
  twin: { template: 'AccessLogs: Format: $context.requestId' },
  good: [
    { template: '{"id":"$context.requestId","message":"Import failed. See the log. Then try again."}' },
    {
      template:
        'Request $context.requestId failed with status $context.status. Message: $context.error.message',
    },
    { template: '<request><code>$context.status</code><body>$context.requestId</body></request>' },
    { template: 'format=json class=$context.requestId from=$context.identity.sourceIp' },
    { template: '# $context.requestId' },
  ],
  bad: [
    {
      template:
        'aws apigatewayv2 update-stage --api-id a1 --stage-name dev --access-log-settings \'{"Format":"$context.requestId"}\'',
    },
    { template: 'const format = JSON.stringify({ id: "$context.requestId" });' },
    { template: 'import json\nFORMAT = json.dumps({"id": "$context.requestId"})' },
    { template: 'resource "aws_apigatewayv2_stage" "dev" {\n  format = "$context.requestId"\n}' },
    { template: 'AccessLogSettings:\n  Format: $context.requestId' },
    { template: '{"StageName":"dev","AccessLogSettings":{"Format":"$context.requestId"}}' },
    { template: '# Logging\n\nUse this:\n\n```\n$context.requestId\n```' },
    { template: '<!doctype html><html><p>$context.requestId</p></html>' },
    {
      template:
        'An error occurred (BadRequestException) when calling the UpdateStage operation: Access Log format must be single line',
    },
    {
      template:
        'Open the console. Choose the stage of your API. Then paste $context.requestId into the field below. Save it.',
    },
    { template: 'How can I see who connected to my WebSocket API yesterday?' },
  ],
};

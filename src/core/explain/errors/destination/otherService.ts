import { ARN_SHAPE } from '../../commands.ts';
import { RECORDED_HTTP_CALLS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const otherService: KnownError = {
  id: 'otherService',
  message:
    'Invalid ARN specified in the request. The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream ARN.',
  patterns: [/must be a valid cloudwatch logs log group/, /arn vendor should be/],
  title: {
    en: 'The ARN belongs to another service or is incomplete',
    ko: '다른 서비스의 ARN이거나 잘린 ARN입니다',
  },
  cause: {
    en: 'The third part of the ARN must be `logs`, and the rest must name a log group. This ARN names another service, or a part of it is missing. Access logs of WebSocket APIs go to a log group; Firehose is documented for REST APIs only.',
    ko: 'ARN의 세 번째 부분은 `logs`이고 그 뒤에 로그 그룹이 있어야 합니다. 다른 서비스의 ARN이거나 일부가 빠졌습니다. WebSocket API의 액세스 로그는 로그 그룹에 기록되며, Firehose는 REST API 문서에만 나옵니다.',
  },
  steps: [
    {
      text: {
        en: 'Use the complete ARN of a log group, in this form. A subscription filter on the log group can send its lines to Firehose.',
        ko: '로그 그룹의 전체 ARN을 이 형태로 넣습니다. Firehose로 보내려면 로그 그룹에 구독 필터를 둡니다.',
      },
      command: ARN_SHAPE,
    },
    {
      text: {
        en: 'Look up the ARN, and leave out `:*` at its end.',
        ko: 'ARN을 조회해 끝의 `:*` 부분을 빼고 씁니다.',
      },
      command:
        'aws logs describe-log-groups --log-group-name-prefix /aws/apigateway/ --query "logGroups[].arn"',
    },
  ],
  evidence: 'recorded',
  docs: 'setup',
  source: RECORDED_HTTP_CALLS,
  examples: [
    'Invalid ARN specified in the request. The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream ARN.',
    'must be a valid CloudWatch Logs log group',
    "Invalid ARN specified in the request. ARN vendor should be 'logs'",
  ],
};

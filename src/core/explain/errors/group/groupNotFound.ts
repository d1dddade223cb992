import type { KnownError } from '../../explanation.ts';

export const groupNotFound: KnownError = {
  id: 'groupNotFound',
  message: 'ResourceNotFoundException: The specified log group does not exist.',
  patterns: [/specified log group does not exist/, /log group '[^']{1,520}' does not exist for account/],
  title: { en: 'The log group does not exist here', ko: '여기에는 그런 로그 그룹이 없습니다' },
  cause: {
    en: 'The name is misspelled, the log group is in another Region or account, or nothing has been written yet: API Gateway creates the log group of the execution log with its first line. A leading `/` is part of the name.',
    ko: '이름이 틀렸거나, 그룹이 다른 리전 또는 계정에 있거나, 아직 기록된 로그가 없습니다. 실행 로그의 로그 그룹은 첫 줄을 기록할 때 API Gateway가 만듭니다. 맨 앞의 `/` 문자도 이름의 일부입니다.',
  },
  steps: [
    {
      text: { en: 'List the log groups of this Region.', ko: '이 리전의 로그 그룹을 조회합니다.' },
      command:
        'aws logs describe-log-groups --log-group-name-prefix /aws/apigateway/ --query "logGroups[].logGroupName"',
    },
    {
      text: {
        en: 'Check where the stage logs to. An empty result means that no access log is set.',
        ko: '스테이지의 로그 대상을 확인합니다. 비어 있으면 액세스 로그가 설정되지 않은 것입니다.',
      },
      command: 'aws apigatewayv2 get-stage --api-id API_ID --stage-name STAGE --query AccessLogSettings',
    },
  ],
  evidence: 'inferred',
  docs: 'setup',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html',
  examples: [
    'An error occurred (ResourceNotFoundException) when calling the FilterLogEvents operation: The specified log group does not exist.',
    'aws: error: ResourceNotFoundException: The specified log group does not exist',
  ],
};

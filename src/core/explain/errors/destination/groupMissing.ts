import { groupAfter } from '../../groupNames.ts';
import { RECORDED_HTTP_CALLS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const groupMissing: KnownError = {
  id: 'groupMissing',
  message: 'Cannot enable logging. LogDestination: log-group does not exist',
  patterns: [/logdestination.{0,200} does not exist/, /logdestinationnotfound/],
  title: { en: 'The log group does not exist', ko: '로그 그룹이 없습니다' },
  cause: {
    en: 'API Gateway does not create the log group for access logs. It must already exist in the same account and Region.',
    ko: 'API Gateway는 액세스 로그용 로그 그룹을 만들지 않습니다. 로그 그룹이 같은 계정과 리전에 미리 있어야 합니다.',
  },
  steps: (text) => [
    {
      text: { en: 'Create the log group.', ko: '로그 그룹을 만듭니다.' },
      command: `aws logs create-log-group --log-group-name ${groupAfter(text, /LogDestination\S{0,40}/i) ?? '/aws/apigateway/NAME'}`,
    },
    {
      text: {
        en: 'Or export the full setup, which creates the log group with a retention period.',
        ko: '또는 전체 설정을 내보냅니다. 로그 그룹이 보존 기간과 함께 만들어집니다.',
      },
      remedy: { kind: 'fullSetUp' },
    },
  ],
  evidence: 'recorded',
  docs: 'setup',
  source: RECORDED_HTTP_CALLS,
  examples: [
    'NotFoundException: Cannot enable logging. LogDestination: /aws/apigateway/ws does not exist',
    'Cannot enable logging. LogDestination: ws does not exist (Service: AWSIngestionHub; Status Code: 400; Error Code: LogDestinationNotFoundException)',
  ],
};

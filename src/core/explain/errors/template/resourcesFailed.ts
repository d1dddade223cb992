import type { KnownError } from '../../explanation.ts';
import { STACK_FAILURE_DOCS } from '../../docs.ts';

/** What CloudFormation says at the end, when the reason was said before. */
export const resourcesFailed: KnownError = {
  id: 'resourcesFailed',
  message: 'The following resource(s) failed to create: [ChatStage]. Rollback requested by user.',
  patterns: [
    /the following resource\(s\) failed to (?:create|update|delete): \[/,
    /embedded stack .{1,300} was not successfully (?:created|updated|deleted)/,
  ],
  onlyAlone: true,
  title: { en: 'The reason is in an earlier event', ko: '원인은 앞선 이벤트에 있습니다' },
  cause: {
    en: 'This line only names the resources that failed. The reason is in the event of the first one that failed. Those that say `Resource creation cancelled` were cancelled because another resource failed.',
    ko: '이 줄에는 실패한 리소스 이름만 있습니다. 원인은 가장 먼저 실패한 리소스의 이벤트에 있습니다. `Resource creation cancelled`로 끝난 리소스는 다른 리소스가 실패해 취소된 것입니다.',
  },
  steps: [
    {
      text: {
        en: 'List the events that failed, and paste the reason of the earliest one here. For an embedded stack, use its own ARN as the stack name.',
        ko: '실패한 이벤트를 조회하고, 가장 이른 이벤트의 원인을 여기에 붙여 넣습니다. 중첩 스택이라면 스택 이름에 그 스택의 ARN을 씁니다.',
      },
      command:
        'aws cloudformation describe-stack-events --stack-name STACK_NAME --query "StackEvents[?contains(ResourceStatus,\'FAILED\')].[Timestamp,LogicalResourceId,ResourceStatusReason]" --output table',
    },
  ],
  evidence: 'documented',
  docs: STACK_FAILURE_DOCS,
  source: 'https://github.com/leftclickben/serverless-api-stage/issues/15',
  examples: [
    'ROLLBACK_IN_PROGRESS: The following resource(s) failed to create: [ChatLogs, ChatStage]. Rollback requested by user.',
    'Embedded stack arn:aws:cloudformation:eu-west-1:111122223333:stack/chat-Logs-1/2 was not successfully created: The following resource(s) failed to create: [Role].',
  ],
};

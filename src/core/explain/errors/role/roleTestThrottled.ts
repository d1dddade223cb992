import { SET_ROLE } from '../../commands.ts';
import type { KnownError } from '../../explanation.ts';

export const roleTestThrottled: KnownError = {
  id: 'roleTestThrottled',
  message:
    'API Gateway could not successfully write to CloudWatch Logs using the ARN specified. Rate exceeded.',
  patterns: [/could not successfully write to cloudwatch logs using the arn specified/],
  title: { en: 'AWS could not verify the role', ko: 'AWS가 역할을 확인하지 못했습니다' },
  cause: {
    en: 'When the account role is set, API Gateway tests it by writing to CloudWatch Logs, and that write failed. With `Rate exceeded`, there were too many calls at once, for example from several stacks that set the role together. Otherwise the role is not allowed to write.',
    ko: '계정 역할을 설정하면 API Gateway가 CloudWatch Logs에 시험 삼아 기록하는데, 이 기록이 실패했습니다. `Rate exceeded` 문구가 있으면 여러 스택이 동시에 설정하는 등 호출이 한꺼번에 몰린 것이고, 없으면 쓰기 권한이 없는 것입니다.',
  },
  steps: [
    {
      text: {
        en: 'Deploy again after a minute. Set the role in one stack only: there is only one per account and Region.',
        ko: '1분쯤 뒤에 다시 배포합니다. 역할은 계정과 리전마다 하나이므로 한 스택에서만 설정합니다.',
      },
      command: SET_ROLE,
    },
  ],
  evidence: 'inferred',
  docs: 'setup',
  source: 'https://github.com/maschnetwork/aws-lambda-spring-boot-3/issues/2',
  examples: [
    'Resource handler returned message: "API Gateway could not successfully write to CloudWatch Logs using the ARN specified. Rate exceeded. (Service: ApiGateway, Status Code: 400)"',
  ],
};

import { SETUP_DOCS } from '../../../api/webSocketApi.ts';
import { SET_ROLE } from '../../commands.ts';
import type { KnownError } from '../../explanation.ts';

export const roleTestThrottled: KnownError = {
  id: 'roleTestThrottled',
  message:
    'API Gateway could not successfully write to CloudWatch Logs using the ARN specified. Rate exceeded.',
  patterns: [/could not successfully write to cloudwatch logs using the arn specified/],
  title: { en: 'The trial of the role was refused', ko: '역할을 시험하다 거부되었습니다' },
  cause: {
    en: 'API Gateway tries the role of the account out when it is set. CloudWatch Logs refused that write: with `Rate exceeded` because too many calls came at once, as when several stacks set the role together; else because the role may not write.',
    ko: '계정 역할을 설정할 때 API Gateway가 로그를 써 보는데, CloudWatch Logs에서 거부했습니다. `Rate exceeded` 문구가 있으면 여러 스택이 함께 설정하는 등 호출이 한꺼번에 몰린 것이고, 없으면 쓰기 권한이 없는 것입니다.',
  },
  steps: [
    {
      text: {
        en: 'Deploy again after a minute. Set the role in one stack only: there is one for the account and Region.',
        ko: '1분쯤 뒤에 다시 배포합니다. 역할은 계정과 리전마다 하나이므로 한 스택에서만 설정합니다.',
      },
      command: SET_ROLE,
    },
  ],
  evidence: 'inferred',
  docs: SETUP_DOCS,
  source: 'https://github.com/maschnetwork/aws-lambda-spring-boot-3/issues/2',
  examples: [
    'Resource handler returned message: "API Gateway could not successfully write to CloudWatch Logs using the ARN specified. Rate exceeded. (Service: ApiGateway, Status Code: 400)"',
  ],
};

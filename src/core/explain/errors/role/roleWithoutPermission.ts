import { LOG_POLICY, SET_ROLE } from '../../commands.ts';
import type { KnownError } from '../../explanation.ts';

export const roleWithoutPermission: KnownError = {
  id: 'roleWithoutPermission',
  message:
    'The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.',
  patterns: [/role arn does not have required permissions/, /grant trust permission for api gateway/],
  title: {
    en: 'The role is not allowed to write logs (yet)',
    ko: '역할에 로그 쓰기 권한이 없거나 아직 적용되지 않았습니다',
  },
  cause: {
    en: 'The role must trust API Gateway and needs all seven log actions on every log group. AWS can reject a new role for a minute or two even if it is correct.',
    ko: '역할이 API Gateway를 신뢰해야 하고, 모든 로그 그룹에 대한 로그 작업 일곱 가지의 권한이 있어야 합니다. 방금 만든 역할은 올바르더라도 1~2분 동안 거부될 수 있습니다.',
  },
  steps: [
    {
      text: {
        en: 'Attach the managed policy. A policy with the same actions on specific log groups only was rejected.',
        ko: '관리형 정책을 연결합니다. 특정 로그 그룹으로 제한한 정책은 거부되었습니다.',
      },
      command: `aws iam attach-role-policy --role-name ROLE_NAME --policy-arn ${LOG_POLICY}`,
    },
    {
      text: {
        en: 'Wait a minute and set the role again.',
        ko: '1분쯤 기다린 뒤 역할을 다시 설정합니다.',
      },
      command: SET_ROLE,
    },
  ],
  evidence: 'recorded',
  docs: 'setup',
  source: 'https://github.com/aws-cloudformation/rain/issues/163',
  examples: [
    'An error occurred (BadRequestException) when calling the UpdateAccount operation: The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.',
    'Please grant trust permission for API Gateway',
  ],
};

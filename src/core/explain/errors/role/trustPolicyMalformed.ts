import { LOG_POLICY } from '../../commands.ts';
import { ROLE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const trustPolicyMalformed: KnownError = {
  id: 'trustPolicyMalformed',
  message: 'MalformedPolicyDocument: Has prohibited field Resource',
  patterns: [
    /\(malformedpolicydocument(?:exception)?\)/,
    /malformedpolicydocument(?:exception)?: ?(?:has|invalid|syntax|the|policy|missing|unknown|assumerole)/,
    /has prohibited field resource/,
  ],
  title: { en: 'A policy of the role is not valid', ko: '역할의 정책이 올바르지 않습니다' },
  cause: {
    en: 'A role needs two kinds of policies. The trust policy says who can assume the role: it names `apigateway.amazonaws.com` and has no `Resource`. Another policy says what the role is allowed to do. Here they are mixed up, or the JSON is not valid.',
    ko: '역할에는 정책이 두 가지 있습니다. 신뢰 정책은 누가 역할을 수임할 수 있는지 정하며, `apigateway.amazonaws.com` 보안 주체가 있고 `Resource` 항목은 없습니다. 역할에 허용할 작업은 다른 정책에 적습니다. 여기서는 둘이 섞였거나 JSON이 올바르지 않습니다.',
  },
  steps: [
    {
      text: { en: 'Set this trust policy on the role.', ko: '역할에 이 신뢰 정책을 넣습니다.' },
      command:
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"apigateway.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
    },
    {
      text: {
        en: 'Attach the managed policy for the log actions.',
        ko: '로그 권한은 관리형 정책으로 연결합니다.',
      },
      command: `aws iam attach-role-policy --role-name ROLE_NAME --policy-arn ${LOG_POLICY}`,
    },
  ],
  evidence: 'inferred',
  docs: 'setup',
  source: ROLE_DOCS,
  examples: [
    'An error occurred (MalformedPolicyDocument) when calling the CreateRole operation: Has prohibited field Resource',
    '│ Error: creating IAM Role (logs): MalformedPolicyDocument: Invalid principal in policy: "SERVICE":"apigateway"',
  ],
};

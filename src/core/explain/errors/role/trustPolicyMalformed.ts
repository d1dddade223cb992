import { SETUP_DOCS } from '../../../api/webSocketApi.ts';
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
  title: { en: 'The policy of the role is not in order', ko: '역할의 정책이 올바르지 않습니다' },
  cause: {
    en: 'A role has two policies. The trust policy says who may take the role: it names `apigateway.amazonaws.com` and no `Resource`. What the role may do goes into another one. Here they are mixed up, or the JSON is broken.',
    ko: '역할에는 정책이 두 가지 있습니다. 신뢰 정책은 누가 역할을 쓸 수 있는지 정하며 `apigateway.amazonaws.com` 주체만 있고 `Resource` 항목은 없습니다. 할 수 있는 일은 다른 정책에 적습니다. 둘이 섞였거나 JSON이 깨졌습니다.',
  },
  steps: [
    {
      text: { en: 'Give the role this trust policy.', ko: '역할에 이 신뢰 정책을 넣습니다.' },
      command:
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"apigateway.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
    },
    {
      text: {
        en: 'Attach the log actions as the managed policy.',
        ko: '로그 권한은 관리형 정책으로 연결합니다.',
      },
      command: `aws iam attach-role-policy --role-name ROLE_NAME --policy-arn ${LOG_POLICY}`,
    },
  ],
  evidence: 'inferred',
  docs: SETUP_DOCS,
  source: ROLE_DOCS,
  examples: [
    'An error occurred (MalformedPolicyDocument) when calling the CreateRole operation: Has prohibited field Resource',
    '│ Error: creating IAM Role (logs): MalformedPolicyDocument: Invalid principal in policy: "SERVICE":"apigateway"',
  ],
};

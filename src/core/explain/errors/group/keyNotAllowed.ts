import { KEY_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const keyNotAllowed: KnownError = {
  id: 'keyNotAllowed',
  message:
    "The specified KMS key does not exist or is not allowed to be used with Arn 'arn:aws:logs:us-east-1:111122223333:log-group:/ws'",
  patterns: [/kms key does not exist or is not allowed/, /specified kms key id could not be found/],
  title: {
    en: 'CloudWatch Logs is not allowed to use the key',
    ko: 'CloudWatch Logs가 KMS 키를 사용할 수 없습니다',
  },
  cause: {
    en: 'The policy of the KMS key does not allow CloudWatch Logs in this Region to use it, or the key is in another Region or no longer exists. Your own permissions do not matter here.',
    ko: 'KMS 키 정책이 이 리전의 CloudWatch Logs를 허용하지 않거나, 키가 다른 리전에 있거나 없습니다. 본인의 권한과는 관계없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Add this statement to the policy of the key.',
        ko: '키 정책에 이 정책 문(statement)을 추가합니다.',
      },
      command:
        '{"Effect":"Allow","Principal":{"Service":"logs.REGION.amazonaws.com"},"Action":["kms:Encrypt","kms:Decrypt","kms:ReEncrypt*","kms:GenerateDataKey*","kms:Describe*"],"Resource":"*","Condition":{"ArnLike":{"kms:EncryptionContext:aws:logs:arn":"arn:aws:logs:REGION:ACCOUNT_ID:log-group:/aws/apigateway/NAME"}}}',
    },
    {
      text: { en: 'Use the ARN of the key, not its alias.', ko: '별칭이 아니라 키의 ARN을 넣습니다.' },
      command: 'arn:aws:kms:REGION:ACCOUNT_ID:key/KEY_ID',
    },
  ],
  evidence: 'documented',
  docs: KEY_DOCS,
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/29282',
  examples: [
    `Error: creating CloudWatch Logs Log Group (ws): AccessDeniedException: The specified KMS key does not exist or is not allowed to be used with Arn 'arn:aws:logs:eu-west-2:123:log-group:ws'`,
    "Error: Creating CloudWatch Log Group failed: InvalidParameterException: The specified KMS Key Id could not be found. '/ws'",
  ],
};

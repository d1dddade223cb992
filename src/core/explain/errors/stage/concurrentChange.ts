import { STAGE_API_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const concurrentChange: KnownError = {
  id: 'concurrentChange',
  message:
    'ConflictException: Unable to complete operation due to concurrent modification. Please try again later.',
  patterns: [/unable to complete operation due to concurrent modification/],
  title: { en: 'The API is already being changed', ko: 'API를 동시에 변경하려고 했습니다' },
  cause: {
    en: 'API Gateway makes one change to an API at a time, and another change was in progress. This happens with tools that work in parallel; nothing is wrong with the settings.',
    ko: 'API Gateway는 API 하나에 변경을 한 번에 하나씩만 적용하는데, 다른 변경이 진행 중이었습니다. 병렬로 작업하는 도구에서 나타나며 설정에는 문제가 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Run the command again. If the error comes back, limit Terraform to one operation at a time:',
        ko: '다시 실행합니다. Terraform에서 계속되면 동시 작업을 하나로 제한합니다.',
      },
      command: 'terraform apply -parallelism=1',
    },
    {
      text: {
        en: 'Newer versions of the AWS provider for Terraform retry automatically.',
        ko: '새 버전의 Terraform AWS 프로바이더는 자동으로 다시 시도합니다.',
      },
    },
  ],
  evidence: 'inferred',
  docs: STAGE_API_DOCS,
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/18018',
  examples: [
    'error creating API Gateway v2 route: ConflictException: Unable to complete operation due to concurrent modification. Please try again later.',
    'Failed to create API Gateway V2 Route: Unable to complete operation due to concurrent modification.\nPlease try again later.',
  ],
};

import { DEPLOYMENT_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const deploymentInUse: KnownError = {
  id: 'deploymentInUse',
  message: 'BadRequestException: Active stages pointing to this deployment must be moved or deleted',
  patterns: [/active stages pointing to this deployment/],
  title: { en: 'A stage still uses this deployment', ko: '스테이지에서 아직 이 배포를 쓰고 있습니다' },
  cause: {
    en: 'The tool deletes the old deployment before the stage points to the new one. This often happens when you move from a stage inside the deployment to a separate stage to set up logging.',
    ko: '스테이지가 새 배포를 가리키기 전에 이전 배포를 삭제하려고 했습니다. 로깅을 켜려고 배포 안의 스테이지를 별도 스테이지로 옮길 때 자주 나타납니다.',
  },
  steps: [
    {
      text: {
        en: 'In Terraform, create the new deployment first.',
        ko: 'Terraform에서는 새 배포를 먼저 만들게 합니다.',
      },
      command: 'lifecycle {\n  create_before_destroy = true\n}',
    },
    {
      text: {
        en: 'In Pulumi, leave the stage name out of the deployment, and do not set `deleteBeforeReplace` on it.',
        ko: 'Pulumi에서는 배포에 스테이지 이름을 넣지 않고 `deleteBeforeReplace` 옵션을 쓰지 않습니다.',
      },
    },
  ],
  evidence: 'inferred',
  docs: DEPLOYMENT_DOCS,
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/19805',
  examples: [
    'error deleting API Gateway Deployment (a1b2c3): BadRequestException: Active stages pointing to this deployment must be moved or deleted.',
    'operation error API Gateway: DeleteDeployment, https response error StatusCode: 400, RequestID: 30b7, BadRequestException: Active stages pointing to this deployment must be moved or deleted: provider=aws@6.83.0',
  ],
};

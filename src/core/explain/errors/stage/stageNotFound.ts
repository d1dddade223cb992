import { STAGE_API_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const stageNotFound: KnownError = {
  id: 'stageNotFound',
  message: 'NotFoundException: Invalid stage identifier specified',
  patterns: [/invalid stage identifier specified/, /unable to find stage by name/],
  title: { en: 'The API has no stage with that name', ko: 'API에 그 이름의 스테이지가 없습니다' },
  cause: {
    en: 'The name is misspelled, the stage belongs to another API or Region, or it has not been created yet. In a shell, put `$default` in single quotes; otherwise it is replaced with nothing.',
    ko: '이름이 틀렸거나, 다른 API나 리전의 스테이지이거나, 아직 만들지 않았습니다. 셸에서 `$default` 이름은 작은따옴표로 감싸지 않으면 사라집니다.',
  },
  steps: [
    {
      text: {
        en: 'List the stages. For a REST API, use `aws apigateway get-stages`.',
        ko: '스테이지를 조회합니다. REST API에서는 `aws apigateway get-stages` 명령을 씁니다.',
      },
      command: 'aws apigatewayv2 get-stages --api-id API_ID --query "Items[].StageName"',
    },
    {
      text: {
        en: 'In a template, use a reference to the stage, so that it is created first.',
        ko: '템플릿에서는 스테이지를 참조해 먼저 만들어지게 합니다.',
      },
    },
  ],
  evidence: 'inferred',
  docs: STAGE_API_DOCS,
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/12756',
  examples: [
    'An error occurred (NotFoundException) when calling the UpdateStage operation: Invalid stage identifier specified',
    'Error: V2 - Unable to update base path mapping: Invalid stage identifier specified',
  ],
};

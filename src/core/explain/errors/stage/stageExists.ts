import { STAGE_TEMPLATE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const stageExists: KnownError = {
  id: 'stageExists',
  message: 'ConflictException: Stage already exists',
  patterns: [
    /conflictexception: stage already exists/,
    /apigatewaystage - .{1,130} already exists/,
    /aws::apigateway(?:v2)?::stage'? with identifier .{0,300}already exists/,
    /\(conflictexception\).{0,80}stage already exists/,
    /^"?stage already exists/,
    /message: ?"?stage already exists/,
    /stage - stage already exists/,
  ],
  title: {
    en: 'The stage already exists outside the stack',
    ko: '스택 밖에 같은 스테이지가 이미 있습니다',
  },
  cause: {
    en: 'Somebody created the stage by hand, it belongs to another stack or module, or a deployment with a stage name created it.',
    ko: '누군가 직접 만들었거나, 다른 스택이나 모듈의 스테이지이거나, 스테이지 이름을 지정한 배포에서 함께 만들어진 것입니다.',
  },
  steps: [
    {
      text: {
        en: 'In Terraform, import it. For a REST API, the resource is `aws_api_gateway_stage`.',
        ko: 'Terraform에서는 import로 가져옵니다. REST API의 리소스는 `aws_api_gateway_stage`입니다.',
      },
      command: 'terraform import aws_apigatewayv2_stage.NAME API_ID/STAGE',
    },
    {
      text: {
        en: 'Remove the stage name from the deployment (`StageName`, `stage_name`): only the stage itself should have it.',
        ko: '배포 리소스에서 스테이지 이름(`StageName`, `stage_name`)을 뺍니다. 이름은 스테이지에만 둡니다.',
      },
    },
    {
      text: {
        en: 'Or delete the existing stage if nothing uses it. Its URL then stops working.',
        ko: '또는 사용하지 않는 기존 스테이지라면 삭제합니다. 삭제하면 그 URL은 더 이상 작동하지 않습니다.',
      },
      command: 'aws apigatewayv2 delete-stage --api-id API_ID --stage-name STAGE',
    },
  ],
  evidence: 'inferred',
  docs: STAGE_TEMPLATE_DOCS,
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/2918',
  examples: [
    'ApiGatewayStage - staging already exists.',
    'Error: Error creating API Gateway Stage: ConflictException: Stage already exists',
    'An error occurred (ConflictException) when calling the CreateStage operation: Stage already exists',
    "Resource of type 'AWS::ApiGatewayV2::Stage' with identifier 'a1b2c3|prod' already exists.",
  ],
};

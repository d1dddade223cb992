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
    en: 'The stage is there already, outside the stack',
    ko: '스택 밖에 같은 스테이지가 이미 있습니다',
  },
  cause: {
    en: 'Somebody made the stage by hand, another stack or module owns it, or a deployment with a stage name made it on the way.',
    ko: '사람이 만들었거나, 다른 스택이나 모듈의 스테이지이거나, 스테이지 이름을 지정한 배포에서 함께 만들어진 것입니다.',
  },
  steps: [
    {
      text: {
        en: 'Take it over: in Terraform by an import. For a REST API it is `aws_api_gateway_stage`.',
        ko: '기존 스테이지를 가져옵니다. Terraform에서는 import로 가져오며 REST API의 리소스는 `aws_api_gateway_stage`입니다.',
      },
      command: 'terraform import aws_apigatewayv2_stage.NAME API_ID/STAGE',
    },
    {
      text: {
        en: 'Take the stage name out of the deployment (`StageName`, `stage_name`): the stage alone names it.',
        ko: '배포 리소스에서 스테이지 이름(`StageName`, `stage_name`)을 뺍니다. 이름은 스테이지에만 둡니다.',
      },
    },
    {
      text: {
        en: 'Or delete the one that is there, if nothing uses it. Its URL is gone then.',
        ko: '쓰지 않는 스테이지라면 지웁니다. 그 URL은 더 이상 열리지 않습니다.',
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

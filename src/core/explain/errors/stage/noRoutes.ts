import { DEPLOYMENT_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const noRoutes: KnownError = {
  id: 'noRoutes',
  message: 'At least one route is required before deploying the Api.',
  patterns: [/at least one route is required before deploying/, /rest api doesn't contain any methods/],
  title: { en: 'The API was deployed before it had a route', ko: '라우트가 생기기 전에 API를 배포했습니다' },
  cause: {
    en: 'CloudFormation and Terraform create resources in parallel unless one refers to another. A deployment does not refer to routes, so it was created first and failed.',
    ko: 'CloudFormation과 Terraform은 서로 참조하지 않는 리소스를 동시에 만듭니다. 배포는 라우트를 참조하지 않으므로 먼저 만들어져 실패했습니다.',
  },
  steps: [
    {
      text: {
        en: 'Make the deployment depend on every route.',
        ko: '배포가 모든 라우트에 의존하도록 합니다.',
      },
      command:
        'Deployment:\n  Type: AWS::ApiGatewayV2::Deployment\n  DependsOn: [ConnectRoute, DefaultRoute]',
    },
    {
      text: { en: 'In Terraform:', ko: 'Terraform에서는 이렇게 씁니다.' },
      command: 'depends_on = [aws_apigatewayv2_route.NAME]',
    },
  ],
  evidence: 'inferred',
  docs: DEPLOYMENT_DOCS,
  source: 'https://github.com/aws/serverless-application-model/issues/2512',
  examples: [
    'Resource handler returned message: "At least one route is required before deploying the Api. (Service: ApiGatewayV2, Status Code: 400, Request ID: 1)"',
    "BadRequestException: The REST API doesn't contain any methods",
  ],
};

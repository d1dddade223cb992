import { FUNCTION_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const functionPermission: KnownError = {
  id: 'functionPermission',
  message: 'Execution failed due to configuration error: Invalid permissions on Lambda function',
  patterns: [/invalid permissions on lambda function/],
  title: {
    en: 'The API is not allowed to invoke its function',
    ko: 'API가 함수를 호출할 수 없습니다',
  },
  cause: {
    en: 'The policy of the Lambda function does not allow this API, or allows only another stage or route. The console adds this permission automatically; with a template or a command, you add it yourself. The access log shows only `Internal server error`.',
    ko: 'Lambda 함수의 정책이 이 API를 허용하지 않거나 다른 스테이지나 라우트만 허용합니다. 콘솔에서는 권한이 자동으로 추가되지만 템플릿이나 명령으로 만들 때는 직접 넣어야 합니다. 액세스 로그에는 `Internal server error`만 기록됩니다.',
  },
  steps: [
    {
      text: {
        en: 'Allow every stage and route of the API to invoke the function. Do the same for the function of an authorizer.',
        ko: 'API의 모든 스테이지와 라우트에서 함수를 호출하도록 허용합니다. 권한 부여자 함수도 마찬가지입니다.',
      },
      command:
        'aws lambda add-permission --function-name FUNCTION_NAME --statement-id api-gateway --action lambda:InvokeFunction --principal apigateway.amazonaws.com --source-arn "arn:aws:execute-api:REGION:ACCOUNT_ID:API_ID/*"',
    },
    {
      text: {
        en: 'Check what the policy currently allows.',
        ko: '지금 정책에서 무엇을 허용하는지 확인합니다.',
      },
      command: 'aws lambda get-policy --function-name FUNCTION_NAME',
    },
  ],
  evidence: 'inferred',
  docs: FUNCTION_DOCS,
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/14965',
  examples: [
    'Execution failed due to configuration error: Invalid permissions on Lambda function',
    '(FR4yWHkRoAMEc1A=) Execution failed due to configuration error: Invalid permissions on Lambda function',
    'Invalid permissions on Lambda function',
  ],
};

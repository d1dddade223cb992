import { SETUP_DOCS } from '../../api/webSocketApi.ts';
import type { KnownError } from '../explanation.ts';

const FUNCTION_DOCS = 'https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html';

/** What the execution log, the access log and the client say when a function behind the API fails. */
export const FUNCTION_ERRORS: readonly KnownError[] = [
  {
    id: 'functionPermission',
    message: 'Execution failed due to configuration error: Invalid permissions on Lambda function',
    pattern: /invalid permissions on lambda function/,
    title: {
      en: 'The API may not invoke its function',
      ko: 'API에 함수를 호출할 권한이 없습니다',
    },
    cause: {
      en: 'The policy of the Lambda function does not allow this API, or only another stage or route of it. The console adds that permission by itself; a template or a command has to do it. The access log shows no more than `Internal server error`.',
      ko: 'Lambda 함수의 정책에 이 API가 없거나 다른 스테이지나 라우트만 있습니다. 콘솔에서는 권한이 자동으로 추가되지만 템플릿이나 명령으로 만들 때는 직접 넣어야 합니다. 액세스 로그에는 `Internal server error`만 찍힙니다.',
    },
    steps: [
      {
        text: {
          en: 'Allow every stage and route of the API to invoke the function. The same goes for the function of an authorizer.',
          ko: 'API의 모든 스테이지와 라우트에서 함수를 호출하도록 허용합니다. 권한 부여자 함수도 마찬가지입니다.',
        },
        command:
          'aws lambda add-permission --function-name FUNCTION_NAME --statement-id api-gateway --action lambda:InvokeFunction --principal apigateway.amazonaws.com --source-arn "arn:aws:execute-api:REGION:ACCOUNT_ID:API_ID/*"',
      },
      {
        text: {
          en: 'See what the policy allows now.',
          ko: '지금 정책에서 무엇을 허용하는지 확인합니다.',
        },
        command: 'aws lambda get-policy --function-name FUNCTION_NAME',
      },
    ],
    evidence: 'inferred',
    docs: FUNCTION_DOCS,
    examples: [
      'Execution failed due to configuration error: Invalid permissions on Lambda function',
      '(FR4yWHkRoAMEc1A=) Execution failed due to configuration error: Invalid permissions on Lambda function',
      'Invalid permissions on Lambda function',
    ],
  },
  {
    id: 'internalServerError',
    message: '"message": "Internal server error", "connectionId":',
    pattern: /internal server error/,
    title: {
      en: 'The function raised, or could not be invoked',
      ko: '함수에서 예외가 났거나 함수를 호출하지 못했습니다',
    },
    cause: {
      en: 'The client and `error.message` say no more. A function that raised logs status 502 with `INTEGRATION_FAILURE` in `error.responseType`; the reason is not in the access log.',
      ko: '클라이언트와 `error.message` 값에는 이 말만 나옵니다. 함수에서 예외가 나면 상태 502와 `error.responseType` 값 `INTEGRATION_FAILURE`가 찍히며, 이유는 액세스 로그에 없습니다.',
    },
    steps: [
      {
        text: {
          en: 'Read what the function itself logged.',
          ko: '함수의 로그를 확인합니다.',
        },
        command: 'aws logs tail /aws/lambda/FUNCTION_NAME --since 1h',
      },
      {
        text: {
          en: 'Where the function logged nothing it was not invoked. Export the full set-up, which turns on the execution log, and paste here what that says.',
          ko: '함수 로그가 없으면 호출되지 않은 것입니다. 실행 로그까지 켜는 전체 설정을 내보내 적용한 뒤, 실행 로그의 내용을 여기에 붙여 넣으세요.',
        },
        remedy: { kind: 'fullSetUp' },
      },
    ],
    evidence: 'recorded',
    docs: SETUP_DOCS,
    examples: [
      'Internal server error',
      '{"message": "Internal server error", "connectionId":"FR4wtfc1IAMCEYQ=", "requestId":"FR4yWHkRoAMEc1A="}',
    ],
  },
];

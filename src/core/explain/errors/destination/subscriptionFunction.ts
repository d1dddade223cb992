import { SUBSCRIPTION_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const subscriptionFunction: KnownError = {
  id: 'subscriptionFunction',
  message:
    'Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.',
  patterns: [/could not execute the lambda function/, /given cloudwatch logs permission to execute/],
  title: {
    en: 'CloudWatch Logs is not allowed to invoke the function',
    ko: 'CloudWatch Logs가 함수를 호출할 수 없습니다',
  },
  cause: {
    en: 'When you create a subscription filter, CloudWatch Logs invokes its function once. The policy of the function does not allow this for this Region and log group.',
    ko: '구독 필터를 만들면 함수가 한 번 호출됩니다. 함수의 정책이 이 리전의 CloudWatch Logs와 이 로그 그룹에서 오는 호출을 허용하지 않습니다.',
  },
  steps: [
    {
      text: {
        en: 'Allow CloudWatch Logs to invoke the function, then create the filter.',
        ko: '호출을 허용한 뒤 필터를 만듭니다.',
      },
      command:
        'aws lambda add-permission --function-name FUNCTION_NAME --statement-id logs --action lambda:InvokeFunction --principal logs.amazonaws.com --source-arn "arn:aws:logs:REGION:ACCOUNT_ID:log-group:/aws/apigateway/NAME:*"',
    },
  ],
  evidence: 'documented',
  docs: SUBSCRIPTION_DOCS,
  source: SUBSCRIPTION_DOCS,
  examples: [
    'An error occurred (InvalidParameterException) when calling the PutSubscriptionFilter operation: Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.',
  ],
};

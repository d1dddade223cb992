import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasParts, takeApart } from './takeApart.ts';

describe('takeApart', () => {
  it.each([
    [
      'An error occurred (BadRequestException) when calling the UpdateStage operation: Something new about stages',
      {
        tool: 'AWS CLI',
        operation: 'UpdateStage',
        code: 'BadRequestException',
        sentence: 'Something new about stages',
      },
    ],
    [
      'Resource handler returned message: "Something new about stages (Service: ApiGatewayV2, Status Code: 409, Request ID: b8267784-be32)" (RequestToken: 28de, HandlerErrorCode: InvalidRequest)',
      {
        tool: 'CloudFormation',
        service: 'ApiGatewayV2',
        status: '409',
        code: 'InvalidRequest',
        requestId: 'b8267784-be32',
        sentence: 'Something new about stages',
      },
    ],
    [
      '╷\n│ Error: updating API Gateway v2 Stage (prod): operation error ApiGatewayV2: UpdateStage, https response error StatusCode: 404, RequestID: 30b7a70b, NotFoundException: Something new\n│\n│   with aws_apigatewayv2_stage.prod,\n│   on main.tf line 3, in resource "aws_apigatewayv2_stage" "prod":\n╵',
      {
        tool: 'Terraform',
        service: 'ApiGatewayV2',
        operation: 'UpdateStage',
        status: '404',
        code: 'NotFoundException',
        requestId: '30b7a70b',
        sentence: 'Something new',
      },
    ],
    [
      'ChatApi sst:aws:ApiGatewayWebSocket → ChatApiLog aws:cloudwatch:LogGroup\n   Logs: PutRetentionPolicy, https response error StatusCode: 400, RequestID: 6e0f5c1d, InvalidParameterException: Something new',
      {
        tool: 'SST',
        service: 'Logs',
        operation: 'PutRetentionPolicy',
        status: '400',
        code: 'InvalidParameterException',
        requestId: '6e0f5c1d',
        sentence: 'Something new',
      },
    ],
    [
      '* aws_firehose_stream.logs: Something: NewException: Something new.\n\tstatus code: 400, request id: b8267784-be32',
      {
        tool: 'Terraform',
        status: '400',
        code: 'NewException',
        requestId: 'b8267784-be32',
        sentence: 'Something new.',
      },
    ],
    [
      'An error occurred (418) when calling the GetStage operation: Something new',
      { tool: 'AWS CLI', operation: 'GetStage', code: '418', sentence: 'Something new' },
    ],
    [
      '│ Error: putting Logging (prod): NewException: Something new',
      { tool: 'Terraform', code: 'NewException', sentence: 'Something new' },
    ],
    [
      'operation error ApiGatewayV2: GetStage, https response error StatusCode: 418, RequestID: 5c0f1d2e, Something new',
      {
        service: 'ApiGatewayV2',
        operation: 'GetStage',
        status: '418',
        requestId: '5c0f1d2e',
        sentence: 'Something new',
      },
    ],
    [
      'botocore.errorfactory.ConflictException: An error occurred (ConflictException) when calling the CreateStage operation: Something new',
      { tool: 'boto3', operation: 'CreateStage', code: 'ConflictException', sentence: 'Something new' },
    ],
    [
      'BadRequestException: Something new\n    at throwDefaultError (/app/node_modules/@smithy/smithy-client/dist-cjs/index.js:867:20)\n  $metadata: { httpStatusCode: 400 }',
      { tool: 'AWS SDK for JavaScript', code: 'BadRequestException', status: '400' },
    ],
    [
      'Serverless Error ---------------------------------------\n\n  An error occurred: WebsocketsDeploymentStage - Something new (Service: AmazonApiGatewayV2; Status Code: 400; Error Code: BadRequestException; Request ID: aa19bd81-9ef4; Proxy: null).',
      {
        tool: 'Serverless Framework',
        service: 'AmazonApiGatewayV2',
        status: '400',
        code: 'BadRequestException',
        requestId: 'aa19bd81-9ef4',
        sentence: 'Something new',
      },
    ],
    ['❌ Chat failed: Something new happened', { tool: 'AWS CDK' }],
    [
      'error: deleting urn:pulumi:dev::chat::aws:apigatewayv2/stage:Stage::prod: 1 error occurred',
      { tool: 'Pulumi' },
    ],
  ])('reads %j', (text, parts) => {
    expect(takeApart(text)).toMatchObject(parts);
  });

  it('invents nothing', () => {
    for (const text of ['', 'hello', 'something went wrong', '{"requestId":"$context.requestId"}']) {
      expect(hasParts(takeApart(text)), text).toBe(false);
      expect(takeApart(text).sentence).toBeUndefined();
    }
  });

  it('takes any text, however long, without hanging', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(takeApart(text)).toBeTypeOf('object');
      }),
      { seed: 31, numRuns: 100 },
    );
    const started = performance.now();
    for (const piece of [
      'operation error a: ',
      'Exception ',
      'Error: ',
      '(Service: ',
      'with a.b, on ',
      'aws_iam_',
    ]) {
      takeApart(piece.repeat(100_000));
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

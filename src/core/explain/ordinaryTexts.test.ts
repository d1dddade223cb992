import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainError } from './explainError.ts';

const FIXTURES = new URL('../export/fixtures/', import.meta.url);

const idsOf = (text: string): string[] => explainError(text).map(({ id }) => id);

describe('what is no error message', () => {
  it.each([
    '',
    ' ',
    'error',
    'Error:',
    'does not exist',
    'Something else went wrong',
    'The deployment failed again, and I do not know why.',
    'access log format',
    'how do I set the CloudWatch role?',
  ])('says nothing about the words %j', (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it.each([
    '$context.requestId',
    '$context.extendedRequestId',
    '{"requestId":"$context.requestId"}',
    '{"requestId":"$context.requestId","message":"$context.error.message","type":"$context.error.responseType"}',
    '$context.identity.sourceIp - - [$context.requestTime] "$context.eventType $context.routeKey $context.connectionId" $context.status $context.requestId',
    '<event><id>$context.requestId</id><status>$context.status</status></event>',
    '$context.requestId,$context.status,$context.error.message',
  ])('says nothing about the format %j', (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it.each([
    '{"requestId":"EP5ytGkJoAMEmUQ=","status":"502","message":"Internal server error","type":"INTEGRATION_FAILURE"}',
    '{"requestId":"914ebecd","status":"403","error":"Missing Authentication Token","integration":"-"}',
    '{"requestId":"914ebecd","status":"504","error":"Endpoint request timed out","integrationError":"Execution failed due to a timeout error"}',
    'status=502|integration.error=Lambda Customer Function Error:owned-backend-failure|error.message=Internal server error',
    '{"requestId":"EP5ytGkJoAMEmUQ=","status":"429","error":"Too Many Requests"}',
    '{"requestId":"EP5ytGkJoAMEmUQ=","status":"410","routeKey":"POST /@connections/{connectionId}","error":"-"}',
    '(EP5ytGkJoAMEmUQ=) WebSocket Request Route: [echo]',
    '(EP5ytGkJoAMEmUQ=) Received response. Status: 200, Integration latency: 44 ms',
    'START RequestId: 8b303cf8-8ed2 Version: $LATEST',
  ])('says nothing about the log line %j', (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it.each([
    "try:\n    client.update_stage(ApiId=api, StageName='prod')\nexcept client.exceptions.TooManyRequestsException:\n    time.sleep(1)",
    "} catch (error) {\n  if (error.name === 'GoneException') await forget(connectionId);\n  else throw error;\n}",
    'catch (MalformedQueryException e) { return; }',
    'except OperationAbortedException:\n    pass',
    'resource "aws_apigatewayv2_stage" "a" {\n  access_log_settings {\n    destination_arn = aws_cloudwatch_log_group.a.arn\n    format = "$context.requestId"\n  }\n}',
    'Statement:\n  - Effect: Allow\n    Action: [iam:PassRole, iam:CreateRole, logs:CreateLogGroup, logs:CreateLogDelivery]\n    Resource: "*"',
  ])('says nothing about the code %j', (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it('says nothing about any export', () => {
    const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.\w+$/.test(path),
    );
    expect(files.length).toBeGreaterThan(20);
    const wrong = files.filter((path) => idsOf(readFileSync(new URL(path, FIXTURES), 'utf8')).length > 0);
    expect(wrong).toEqual([]);
  });
});

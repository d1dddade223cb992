import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainError } from './explainError.ts';
import { KNOWN_ERRORS } from './knownErrors.ts';

const idsOf = (text: string): string[] => explainError(text).map(({ id }) => id);

/** What is known of a log group with this name, and the first thing to do. */
const stepFor = (value: string) => {
  const [found] = explainError(
    `Value '${value}' at 'logGroupName' failed to satisfy constraint: Member must`,
  );
  return [found?.id, found?.steps[0]?.text.en];
};

describe('explainError', () => {
  const role = 'CloudWatch Logs role ARN must be set in account settings to enable logging';

  it.each([
    [
      'CloudFormation',
      `Resource handler returned message: "${role} (Service: ApiGatewayV2)" (HandlerErrorCode: InvalidRequest)`,
    ],
    ['Terraform', `╷\n│ Error: creating Stage\n│ \n│ ${role.replace(' account', '\n│ account')}\n╵`],
    ['CDK', `\u001b[31m❌ Stack failed: ${role}\u001b[39m`],
    ['Serverless', `Error:\nUPDATE_FAILED: WebsocketsDeploymentStage\n${role}`],
    ['boto3', `botocore.errorfactory.BadRequestException: An error occurred (BadRequestException): ${role}`],
    ['JSON', JSON.stringify({ message: `${role}\n` })],
    ['Markdown', role.replace('must be set', '_must be_ **set**')],
  ])('sees through the wrapping of %s', (_tool, text) => {
    expect(idsOf(text)).toEqual(['noAccountRole']);
  });

  it('finds all errors of one answer, in its order', () => {
    const text =
      'The following errors are found: Access Log format must be single line: x, Access Log format must include either $context.requestId or y';
    expect(idsOf(text)).toEqual(['lineBreak', 'missingRequestId']);
  });

  it('leaves out what says less than another error of the answer', () => {
    const summary = 'The following resource(s) failed to create: [Stage].';
    expect(idsOf(summary)).toEqual(['resourcesFailed']);
    expect(idsOf(`${summary}\n${role}`)).toEqual(['noAccountRole']);
    const denied = 'User: x is not authorized to perform: iam:PassRole on resource: y';
    expect(idsOf(denied)).toEqual(['passRole']);
  });

  it('names the action and the policy that denies it', () => {
    const [found] = explainError(
      'is not authorized to perform: logs:GetDelivery with an explicit deny in a service control policy',
    );
    expect(found?.cause.en).toContain('`logs:GetDelivery`');
    expect(found?.steps[0]?.text.en).toContain('service control policy');
    expect(found?.steps[1]?.command).toContain('"logs:GetDelivery"');
  });

  it('takes names and ARNs out of the message', () => {
    const [names] = explainError(
      'The following context variables are not supported: [$context.a, $context.b]',
    );
    expect(names?.cause.en).toContain('`$context.a`, `$context.b`');
    const arn = 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/ws';
    const [group] = explainError(`Access log destination must only contain characters a-z: ${arn}:*`);
    expect(group?.steps[0]?.command).toBe(arn);
    const [missing] = explainError('LogDestination: /aws/ws does not exist');
    expect(missing?.steps[0]?.command).toContain('--log-group-name /aws/ws');
    const [hostile] = explainError('LogDestination: $(reboot) does not exist');
    expect(hostile?.steps[0]?.command).not.toContain('reboot');
  });

  it('tells a name that is missing from one that is not allowed', () => {
    expect(stepFor('')).toEqual(['groupName', expect.stringContaining('empty')]);
    expect(stepFor('a b')).toEqual(['groupName', expect.stringContaining('not the whole ARN')]);
  });

  it('takes any text, however long, without hanging', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(Array.isArray(explainError(text))).toBe(true);
      }),
      { seed: 31, numRuns: 200 },
    );
    const started = performance.now();
    for (const { message } of KNOWN_ERRORS) explainError(message.slice(0, 40).repeat(1500));
    explainError('undeclared resource '.repeat(300_000));
    explainError('access log format '.repeat(300_000));
    explainError('[context '.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(12_000);
  });
});

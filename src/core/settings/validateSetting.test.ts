import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './settings.ts';
import { validateSetting } from './allSettings.ts';

describe('validateSetting', () => {
  it.each([
    ['region', 'ap-northeast-2'],
    ['region', 'us-gov-east-1'],
    ['region', 'eusc-de-east-1'],
    ['accountId', '012345678901'],
    ['apiId', 'k4x7m2q9ad'],
    ['stageName', 'a_B-9'.padEnd(128, 'x')],
    ['logGroupName', '/aws/apigateway/ws.#_-1'],
    ['logGroupName', 'x'.repeat(512)],
    ['retentionDays', 0],
    ['retentionDays', 3653],
    ['executionLogLevel', 'OFF'],
    ['dataTrace', true],
    ['detailedMetrics', false],
    ['tags', 'team=chat, env=, a:b/c=x=y, 비용=한국 1,'],
  ] as const)('takes %s %j', (key, value) => expect(validateSetting(key, value)).toBeUndefined());

  it.each([
    ['region', 'us-east', 'Region code'],
    ['region', 'US-EAST-1', 'Region code'],
    ['region', 'us-east-1\n', 'Region code'],
    ['accountId', '11112222333', '12 digits'],
    ['accountId', '1111-2222-3333', '12 digits'],
    ['accountId', '１１１１２２２２３３３３', '12 digits'],
    ['apiId', 'K4X7M2Q9AD', 'lowercase'],
    ['apiId', 'wss://k4x7m2q9ad.execute-api.us-east-1.amazonaws.com/prod', 'address'],
    ['stageName', 'prod 1', '128'],
    ['stageName', 'x'.repeat(129), '128'],
    ['stageName', '$default2', '128'],
    ['stageName', '$default', 'only HTTP APIs'],
    ['logGroupName', 'arn:aws:logs:us-east-1:111122223333:log-group:/a:*', 'ARN'],
    ['logGroupName', '/aws/x:*', 'Remove'],
    ['logGroupName', '/aws/x y', 'can contain'],
    ['logGroupName', '/aws/한국', 'can contain'],
    ['logGroupName', 'aws/x', 'cannot start'],
    ['logGroupName', 'x'.repeat(513), '512'],
    ['retentionDays', 2, 'number of days'],
    ['tags', 'team', 'pairs'],
    ['tags', '=x', 'pairs'],
    ['tags', 'a="b"', 'can contain'],
    ['tags', `${'k'.repeat(129)}=`, '128'],
    ['tags', `k=${'v'.repeat(257)}`, '256'],
    ['tags', 'AWS:x=1', 'belong to AWS'],
    ['tags', 'a=1,a=2', 'twice'],
    ['tags', 'Team=a, team=b', 'twice'],
    ['tags', Array.from({ length: 51 }, (_, i) => `k${i}=`).join(), '50'],
  ] as const)('refuses %s %j and says why', (key, value, reason) => {
    expect(validateSetting(key, value)?.en).toContain(reason);
    expect(validateSetting(key, value)?.ko).toMatch(/[가-힣]/);
  });

  it('has no objection to empty texts, which are only missing', () => {
    for (const key of ['region', 'accountId', 'apiId', 'stageName', 'logGroupName'] as const) {
      expect(validateSetting(key, '')).toBeUndefined();
      expect(validateSetting(key, DEFAULT_SETTINGS[key])).toBeUndefined();
    }
  });
});

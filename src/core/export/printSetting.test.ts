import { describe, expect, it } from 'vitest';
import { logGroupArn, printSetting } from './printSetting.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  region: 'us-east-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
};

describe('printSetting', () => {
  it('prints a placeholder for what is empty or faulty', () => {
    expect(printSetting(SETTINGS, 'accountId')).toBe('111122223333');
    expect(printSetting({ ...SETTINGS, accountId: '' }, 'accountId')).toBe('YOUR_ACCOUNT_ID');
    expect(printSetting({ ...SETTINGS, accountId: '123' }, 'accountId')).toBe('YOUR_ACCOUNT_ID');
  });
});

describe('logGroupArn', () => {
  it('has no suffix and the partition of the Region', () => {
    expect(logGroupArn(SETTINGS)).toBe(
      'arn:aws:logs:us-east-1:111122223333:log-group:/aws/apigateway/ws-access',
    );
    expect(logGroupArn({ ...SETTINGS, region: 'cn-north-1', logGroupName: '' })).toBe(
      'arn:aws-cn:logs:cn-north-1:111122223333:log-group:YOUR_LOG_GROUP',
    );
  });
});

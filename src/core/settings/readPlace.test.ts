import { describe, expect, it } from 'vitest';
import { readPlace } from './allSettings.ts';

describe('readPlace', () => {
  it.each([
    [
      'logGroupName',
      ' arn:aws-cn:logs:cn-north-1:111122223333:log-group:/aws/x-y_z.#1:* ',
      { region: 'cn-north-1', accountId: '111122223333', logGroupName: '/aws/x-y_z.#1' },
    ],
    [
      'logGroupName',
      'arn:aws:logs:us-east-1:111122223333:log-group:g:log-stream:s',
      { region: 'us-east-1', accountId: '111122223333', logGroupName: 'g' },
    ],
    ['logGroupName', '/aws/x:*', { logGroupName: '/aws/x' }],
    [
      'apiId',
      'wss://k4x7m2q9ad.execute-api.ap-northeast-2.amazonaws.com/$default',
      { apiId: 'k4x7m2q9ad', region: 'ap-northeast-2' },
    ],
    [
      'apiId',
      'https://k4x7m2q9ad.execute-api.cn-north-1.amazonaws.com.cn/prod/@connections/{id}',
      { apiId: 'k4x7m2q9ad', region: 'cn-north-1', stageName: 'prod' },
    ],
    [
      'apiId',
      'k4x7m2q9ad.execute-api.us-gov-west-1.amazonaws.com',
      { apiId: 'k4x7m2q9ad', region: 'us-gov-west-1' },
    ],
    [
      'apiId',
      'arn:aws:execute-api:us-east-1:111122223333:k4x7m2q9ad/prod/*',
      { region: 'us-east-1', accountId: '111122223333', apiId: 'k4x7m2q9ad', stageName: 'prod' },
    ],
    ['region', '서울', { region: 'ap-northeast-2' }],
    ['region', ' sao  paulo ', { region: 'sa-east-1' }],
  ] as const)('reads %s %j', (key, text, settings) => {
    expect(readPlace(key, text)?.settings).toStrictEqual(settings);
  });

  it.each([
    ['logGroupName', '/aws/x'],
    ['logGroupName', 'arn:aws:logs:us-east-1:1111:log-group:/aws/x'],
    ['logGroupName', 'arn:aws:s3:::bucket'],
    ['apiId', 'k4x7m2q9ad'],
    ['region', ''],
    ['region', 'ap-northeast-2'],
    ['region', 'Atlantis'],
    ['stageName', 'wss://k4x7m2q9ad.execute-api.us-east-1.amazonaws.com/prod'],
  ] as const)('leaves %s %j alone', (key, text) => expect(readPlace(key, text)).toBeUndefined());

  it('speaks of a star only where there was one', () => {
    const arn = 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/x';
    const told = ['', ':*', ':log-stream:s'].map(
      (behind) => readPlace('logGroupName', arn + behind)?.said.en,
    );
    expect(told.map((text) => text?.includes(':*'))).toEqual([false, true, false]);
  });
});

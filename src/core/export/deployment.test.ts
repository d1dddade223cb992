import { describe, expect, it } from 'vitest';
import { describeDeployment } from './deployment.ts';
import { SCOPES } from './exporter.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';

describe('describeDeployment', () => {
  const format = '$context.requestId';

  it('grows with the scope', () => {
    const [formatOnly, stage, full, remove] = SCOPES.map((scope) =>
      describeDeployment(DEFAULT_SETTINGS, format, scope),
    );
    expect(formatOnly).not.toHaveProperty('execution');
    expect(stage).toEqual({ ...formatOnly, execution: stage?.execution });
    expect(stage?.execution).toBeDefined();
    expect(full).toEqual({ ...stage, accountRole: full?.accountRole });
    expect(remove).toEqual({
      ...formatOnly,
      execution: { level: 'OFF', dataTrace: false, detailedMetrics: false },
    });
    expect(full?.accountRole?.service).toBe('apigateway.amazonaws.com');
  });

  it('fills in placeholders and the partition', () => {
    const settings = { ...DEFAULT_SETTINGS, region: 'us-gov-west-1', logGroupName: '/logs', tags: 'a=b' };
    expect(describeDeployment(settings, format, 'stage')).toEqual({
      format,
      references: {},
      isObject: true,
      region: 'us-gov-west-1',
      partition: 'aws-us-gov',
      apiId: 'YOUR_API_ID',
      stageName: 'prod',
      logGroup: {
        name: '/logs',
        arn: 'arn:aws-us-gov:logs:us-gov-west-1:YOUR_ACCOUNT_ID:log-group:/logs',
        retentionDays: 30,
      },
      execution: { level: 'ERROR', dataTrace: false, detailedMetrics: false },
      tags: [{ key: 'a', value: 'b' }],
    });
  });
});

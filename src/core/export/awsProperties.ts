import type { ExecutionLogging } from './deployment.ts';
import type { Tag } from '../settings/tags.ts';

/** Of a stage. All of these are spelled alike by the operations of AWS and by CloudFormation. */
export const executionProperties = ({ level, dataTrace, detailedMetrics }: ExecutionLogging) => ({
  DefaultRouteSettings: {
    LoggingLevel: level,
    DataTraceEnabled: dataTrace,
    DetailedMetricsEnabled: detailedMetrics,
  },
});

/** The tags of most resources; undefined where there are none. */
export const tagList = (tags: readonly Tag[]) =>
  tags.length === 0 ? undefined : { Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) };

/** The tags of an API and of its stages; undefined where there are none. */
export const tagMap = (tags: readonly Tag[]) =>
  tags.length === 0 ? undefined : { Tags: Object.fromEntries(tags.map(({ key, value }) => [key, value])) };

/** A policy document that lets a service take on the role. */
export const trustPolicy = (service: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
});

import { tagList, trustPolicy } from '../awsProperties.ts';
import type { AccountRole, Deployment, LogGroup } from '../deployment.ts';
import { KEEP_FOREVER } from '../retention.ts';
import type { Tag } from '../tags.ts';
import { type CfnMap, getAtt, sub } from './cfnValue.ts';

/**
 * The property of a stage. The ARN is put together without the `:*` that `!GetAtt` brings along; the format is
 * a plain string, as `!Sub` would replace a `${x}` in it. `logGroup` is a name or a reference for `!Sub`.
 */
export function describeAccessLog(format: string, logGroup: string): CfnMap {
  const arn = `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:${logGroup}`;
  return { AccessLogSettings: { DestinationArn: sub(arn), Format: format } };
}

/** Name, retention and tags of a log group. */
export function describeLogGroupProperties({ name, retentionDays }: LogGroup, tags: readonly Tag[]): CfnMap {
  return {
    LogGroupName: name,
    ...(retentionDays === KEEP_FOREVER ? {} : { RetentionInDays: retentionDays }),
    ...tagList(tags),
  };
}

/** What stays when the stack goes, unless its first deployment fails. */
const KEPT: CfnMap = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };

/** Nothing else deletes the log. */
export function describeLogGroup({ logGroup, tags }: Deployment): CfnMap {
  return {
    AccessLogGroup: {
      Type: 'AWS::Logs::LogGroup',
      ...KEPT,
      Properties: describeLogGroupProperties(logGroup, tags),
    },
  };
}

/** Role and account setting stay when the stack goes: other APIs of the Region log with them. */
export function describeAccount({ service, managedPolicy }: AccountRole, tags: readonly Tag[]): CfnMap {
  return {
    ApiGatewayLogRole: {
      Type: 'AWS::IAM::Role',
      ...KEPT,
      Properties: {
        AssumeRolePolicyDocument: trustPolicy(service),
        ManagedPolicyArns: [sub(`arn:\${AWS::Partition}:iam::aws:policy/${managedPolicy}`)],
        ...tagList(tags),
      },
    },
    ApiGatewayAccount: {
      Type: 'AWS::ApiGateway::Account',
      ...KEPT,
      Properties: { CloudWatchRoleArn: getAtt('ApiGatewayLogRole', 'Arn') },
    },
  };
}

import { tagList, trustPolicy } from '../awsProperties.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { readCfnReference } from '../references/cloudFormation.ts';
import { KEEP_FOREVER } from '../retention.ts';
import type { Tag } from '../tags.ts';
import { type CfnMap, type CfnValue, getAtt, sub } from './cfnValue.ts';

/** The ARN of a log group, for `!Sub`; `logGroup` is a name or a reference. */
const printArn = (logGroup: string) =>
  `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:${logGroup}`;

const OWN_ARN = printArn('${AccessLogGroup}');

/** References to what templates make themselves. */
export const OWN_REFERENCES = ['!Ref ApiId', `!Sub ${OWN_ARN}`, '!GetAtt AccessLogGroup.Arn'];

/**
 * The property of a stage. The ARN is put together without the `:*` that `!GetAtt` brings along; the format is
 * a plain string, as `!Sub` would replace a `${x}` in it.
 */
export function describeAccessLog({ format, logGroup, references }: Deployment, isOwn: boolean): CfnMap {
  const arn = sub(isOwn ? OWN_ARN : printArn(logGroup.name));
  const destination = readCfnReference(references.destinationArn) ?? arn;
  return { AccessLogSettings: { DestinationArn: destination, Format: format } };
}

/** Name, retention and tags of a log group. */
export function describeLogGroupProperties({ logGroup, tags }: Deployment, logGroupName: CfnValue): CfnMap {
  const { retentionDays } = logGroup;
  return {
    LogGroupName: logGroupName,
    ...(retentionDays === KEEP_FOREVER ? {} : { RetentionInDays: retentionDays }),
    ...tagList(tags),
  };
}

/** What stays when the stack goes, unless its first deployment fails. */
const KEPT: CfnMap = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };

/** Nothing else deletes the log. One that is referred to is there already. */
export function describeLogGroup(deployment: Deployment): CfnMap {
  const { logGroup, references } = deployment;
  if (references.destinationArn !== undefined) return {};
  const name = readCfnReference(references.logGroupName) ?? logGroup.name;
  return {
    AccessLogGroup: {
      Type: 'AWS::Logs::LogGroup',
      ...KEPT,
      Properties: describeLogGroupProperties(deployment, name),
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

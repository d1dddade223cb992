import { tagList, tagMap, trustPolicy } from '../awsProperties.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { readCfnReference } from '../references/cloudFormation.ts';
import { KEEP_FOREVER } from '../../settings/retention.ts';
import type { Tag } from '../../settings/tags.ts';
import { type CfnMap, type CfnValue, getAtt, sub } from './cfnValue.ts';
import { parameterValue } from './describeParameters.ts';

/** The ARN of a log group, for `!Sub`; `logGroup` is a name or a reference. */
const printArn = (logGroup: string) =>
  `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:${logGroup}`;

const OWN_ARN = printArn('${AccessLogGroup}');

/** References to what templates make themselves. */
export const OWN_REFERENCES = [
  '!Ref ApiId',
  '!Ref StageName',
  '!Ref LogGroupName',
  `!Sub ${OWN_ARN}`,
  '!GetAtt AccessLogGroup.Arn',
];

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
export function describeLogGroupProperties(
  { logGroup, tags }: Deployment,
  name: CfnValue,
  days: CfnValue = logGroup.retentionDays,
): CfnMap {
  return {
    LogGroupName: name,
    ...(logGroup.retentionDays === KEEP_FOREVER ? {} : { RetentionInDays: days }),
    ...tagList(tags),
  };
}

/** What stays when the stack goes, unless its first deployment fails. */
export const KEPT: CfnMap = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' };

/** Nothing else deletes the log. One that is referred to is there already. */
export function describeLogGroup(deployment: Deployment, hasParameters: boolean): CfnMap {
  const { logGroup, references } = deployment;
  if (references.destinationArn !== undefined) return {};
  const written = readCfnReference(references.logGroupName) ?? logGroup.name;
  const [name, days] = hasParameters
    ? [parameterValue(deployment, 'LogGroupName'), parameterValue(deployment, 'RetentionInDays')]
    : [written];
  return {
    AccessLogGroup: {
      Type: 'AWS::Logs::LogGroup',
      ...KEPT,
      Properties: describeLogGroupProperties(deployment, name, days),
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
        Description: 'Lets API Gateway write logs to CloudWatch',
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

/** A map whose only key is one of these is a function to CloudFormation, and beside others it is an error. */
const isFunctionName = (key: string) => /^(?:Ref|Condition|Fn::.*)$/.test(key);

/** The tags that the map of a stage can hold. */
export const stageTags = (tags: readonly Tag[]) => tagMap(tags.filter(({ key }) => !isFunctionName(key)));

/** Keys of tags that the map of a stage cannot hold. */
export const functionTags = (tags: readonly Tag[]): readonly string[] =>
  tags.map(({ key }) => key).filter(isFunctionName);

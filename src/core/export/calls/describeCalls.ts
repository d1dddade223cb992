import { executionProperties, tagList, tagMap, trustPolicy } from '../awsProperties.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { KEEP_FOREVER } from '../retention.ts';
import type { AwsInput } from './awsInput.ts';

/** The stage of the settings, which other calls add to. */
export const describeStage = ({ apiId, stageName }: Deployment): AwsInput => ({
  ApiId: apiId,
  StageName: stageName,
});

/** Of UpdateStage: the access log. Its two parts are refused one without the other. */
export const describeAccessLog = ({ logGroup, format }: Deployment): AwsInput => ({
  DestinationArn: logGroup.arn,
  Format: format,
});

/** Of UpdateStage: the access log and, in the wider scopes, the execution log. */
export const describeStageUpdate = (deployment: Deployment): AwsInput => ({
  ...describeStage(deployment),
  AccessLogSettings: describeAccessLog(deployment),
  ...(deployment.execution && executionProperties(deployment.execution)),
});

/** Of UpdateStage: the execution log alone. */
export const describeExecutionUpdate = (deployment: Deployment): AwsInput => ({
  ...describeStage(deployment),
  ...(deployment.execution && executionProperties(deployment.execution)),
});

/** What the full set-up asks of CloudWatch Logs. */
export interface LogGroupCalls {
  readonly create: { readonly logGroupName: string };
  /**
   * Of PutRetentionPolicy, or undefined for DeleteRetentionPolicy, which takes what `create` takes. That AWS
   * takes the removal for a group without a retention is unverified.
   * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html
   */
  readonly retention: AwsInput | undefined;
  /** Of TagResource; undefined where there are no tags. */
  readonly tags: { readonly resourceArn: string; readonly tags: AwsInput } | undefined;
}

export function describeLogGroupCalls({ logGroup, tags }: Deployment): LogGroupCalls {
  const { name, arn, retentionDays } = logGroup;
  const create = { logGroupName: name };
  const map = tagMap(tags);
  return {
    create,
    retention: retentionDays === KEEP_FOREVER ? undefined : { ...create, retentionInDays: retentionDays },
    tags: map && { resourceArn: arn, tags: map.Tags },
  };
}

type RoleName = { readonly RoleName: string };

/** What the full set-up asks of IAM where the account has no role yet. */
export interface RoleCalls {
  readonly create: RoleName & {
    readonly AssumeRolePolicyDocument: string;
    readonly Tags?: readonly { readonly Key: string; readonly Value: string }[];
  };
  readonly attach: RoleName & { readonly PolicyArn: string };
  readonly get: RoleName;
}

export function describeRoleCalls({ partition, tags }: Deployment, role: AccountRole): RoleCalls {
  const get = { RoleName: role.name };
  return {
    create: {
      ...get,
      AssumeRolePolicyDocument: JSON.stringify(trustPolicy(role.service)),
      ...tagList(tags),
    },
    attach: { ...get, PolicyArn: `arn:${partition}:iam::aws:policy/${role.managedPolicy}` },
    get,
  };
}

import { executionProperties, tagMap, trustPolicy } from '../awsProperties.ts';
import type { AccountRole, Deployment } from '../deployment.ts';
import { hasStage } from '../references/hasStage.ts';
import { KEEP_FOREVER } from '../../settings/retention.ts';
import type { AwsInput } from './awsInput.ts';

/** The stage of the settings, which other calls add to. */
export const describeStage = ({ apiId, stageName }: Deployment): AwsInput => ({
  ApiId: apiId,
  StageName: stageName,
});

/** Of UpdateStage: the execution log and the metrics; nothing in the scope `format`. */
export const describeExecution = ({ execution }: Deployment): AwsInput =>
  execution ? executionProperties(execution) : {};

/** Of UpdateStage: the access log, whose two parts are refused one without the other, and the execution log. */
export const describeStageUpdate = (deployment: Deployment): AwsInput => ({
  ...describeStage(deployment),
  AccessLogSettings: { DestinationArn: deployment.logGroup.arn, Format: deployment.format },
  ...describeExecution(deployment),
});

/**
 * The log groups that the full set-up creates: that of the access log and, unless it is off, that which API Gateway
 * would make for the execution log and keep for ever (recorded for WebSocket APIs).
 */
export const logGroupNames = (deployment: Deployment): readonly string[] => [
  deployment.logGroup.name,
  ...(hasExecutionLog(deployment) ? [executionGroup(deployment.apiId, deployment.stageName)] : []),
];

/** The same as words of a shell, of which `word` writes one: a value, or the reference in its place. */
export function logGroupWords(
  deployment: Deployment,
  word: (reference: string | undefined, value: string) => string,
): readonly string[] {
  const { apiId, stageName, references } = deployment;
  const [access = '', ...execution] = logGroupNames(deployment);
  const reference = hasStage(references)
    ? executionGroup(references.apiId ?? apiId, references.stageName ?? stageName)
    : undefined;
  return [word(undefined, access), ...execution.map((name) => word(reference, name))];
}

export const hasExecutionLog = ({ execution }: Deployment): boolean =>
  execution !== undefined && execution.level !== 'OFF';

const executionGroup = (apiId: string, stageName: string): string => `/aws/apigateway/${apiId}/${stageName}`;

/** What a group gets that the full set-up creates. Of one that exists, retention and tags stay as they are. */
export function describeLogGroup({ logGroup, tags }: Deployment) {
  return {
    /** Undefined to keep for ever, which is what a new group does. */
    retentionInDays: logGroup.retentionDays === KEEP_FOREVER ? undefined : logGroup.retentionDays,
    /** Of CreateLogGroup. TagResource would not take an ARN with every name that a group may have. */
    tags: tagMap(tags)?.Tags,
  };
}

/** Who may assume the account role, as a policy. */
export const describeTrust = (role: AccountRole): AwsInput => trustPolicy(role.service);

/** The managed policy that lets API Gateway write logs. */
export const policyArn = ({ partition }: Deployment, role: AccountRole): string =>
  `arn:${partition}:iam::aws:policy/${role.managedPolicy}`;

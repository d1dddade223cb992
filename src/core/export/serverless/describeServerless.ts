import { executionProperties } from '../awsProperties.ts';
import type { CfnMap } from '../cloudFormation/cfnValue.ts';
import { describeLogGroupProperties, KEPT } from '../cloudFormation/describeResources.ts';
import type { Deployment, ExecutionLogging } from '../deployment.ts';

const OFF: CfnMap = { executionLogging: false, fullExecutionData: false };

/**
 * Left out, the framework logs at INFO, whole messages included: with the access log alone it is not to. It has no
 * level OFF, but a switch.
 */
const describeLevel = (execution: ExecutionLogging | undefined): CfnMap =>
  !execution || execution.level === 'OFF'
    ? OFF
    : { level: execution.level, fullExecutionData: execution.dataTrace };

/**
 * What the settings of the framework cannot say: detailed metrics, name and tags of the log group, and that the log
 * stays when these lines go. Properties replace those that it made, so the route settings are all there again.
 */
function describeExtensions(deployment: Deployment): CfnMap {
  const { execution, accountRole, logGroup, references } = deployment;
  const name = references.logGroupName ?? logGroup.name;
  return {
    WebsocketsLogGroup: {
      ...KEPT,
      ...(accountRole ? { Properties: describeLogGroupProperties(deployment, name) } : {}),
    },
    ...(execution?.detailedMetrics
      ? { WebsocketsDeploymentStage: { Properties: executionProperties(execution) } }
      : {}),
  };
}

/** The part of a `serverless.yml` that makes its stage log. */
export function describeServerless(deployment: Deployment): CfnMap {
  const { format, execution } = deployment;
  return {
    provider: { logs: { websocket: { ...describeLevel(execution), format } } },
    resources: { extensions: describeExtensions(deployment) },
  };
}

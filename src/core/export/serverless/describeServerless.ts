import { executionProperties } from '../awsProperties.ts';
import type { CfnMap } from '../cloudFormation/cfnValue.ts';
import { describeLogGroupProperties } from '../cloudFormation/describeResources.ts';
import type { Deployment, ExecutionLogging } from '../deployment.ts';

/** Left out, the framework logs at INFO, whole messages included. It has no level OFF, but a switch. */
const describeLevel = ({ level, dataTrace }: ExecutionLogging): CfnMap =>
  level === 'OFF'
    ? { executionLogging: false, fullExecutionData: false }
    : { level, fullExecutionData: dataTrace };

/**
 * What the settings of the framework cannot say: detailed metrics, and the name and tags of the log group.
 * Properties replace those that it made, so the route settings are all there again.
 */
function describeExtensions(deployment: Deployment): CfnMap {
  const { execution, accountRole, logGroup, references } = deployment;
  const name = references.logGroupName ?? logGroup.name;
  return {
    ...(accountRole
      ? { WebsocketsLogGroup: { Properties: describeLogGroupProperties(deployment, name) } }
      : {}),
    ...(execution?.detailedMetrics
      ? { WebsocketsDeploymentStage: { Properties: executionProperties(execution) } }
      : {}),
  };
}

/** The part of a `serverless.yml` that makes its stage log. */
export function describeServerless(deployment: Deployment): CfnMap {
  const { format, execution } = deployment;
  const extensions = describeExtensions(deployment);
  return {
    provider: { logs: { websocket: { ...(execution ? describeLevel(execution) : {}), format } } },
    ...(Object.keys(extensions).length > 0 ? { resources: { extensions } } : {}),
  };
}

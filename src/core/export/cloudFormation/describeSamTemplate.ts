import { executionProperties, tagMap } from '../awsProperties.ts';
import type { Deployment } from '../deployment.ts';
import { readCfnReference } from '../references/cloudFormation.ts';
import { type CfnMap, ref } from './cfnValue.ts';
import { describeAccessLog, describeAccount, describeLogGroup } from './describeResources.ts';

const HEAD: CfnMap = {
  AWSTemplateFormatVersion: '2010-09-09',
  Transform: 'AWS::Serverless-2016-10-31',
  Description: 'Access logging of a WebSocket API',
};

/** The logs of a stage. SAM hands them to the stage as they are. */
function describeLogs(deployment: Deployment): CfnMap {
  const { execution } = deployment;
  return {
    ...describeAccessLog(deployment, true),
    ...(execution && executionProperties(execution)),
  };
}

/** An API needs a route, and a route a function; the function is a parameter, as only its owner knows it. */
function describeApi(deployment: Deployment): CfnMap {
  return {
    Type: 'AWS::Serverless::WebSocketApi',
    DependsOn: 'ApiGatewayAccount',
    Properties: {
      StageName: readCfnReference(deployment.references.stageName) ?? deployment.stageName,
      RouteSelectionExpression: '$request.body.action',
      Routes: { $default: { FunctionArn: ref('FunctionArn') } },
      ...describeLogs(deployment),
      ...tagMap(deployment.tags),
    },
  };
}

/** For a template that has WebSocket APIs: `Globals` reach every stage of it, and the log group is added. */
export function describeSamGlobals(deployment: Deployment): CfnMap {
  const group = describeLogGroup(deployment);
  return {
    ...HEAD,
    Globals: { WebSocketApi: describeLogs(deployment) },
    ...(Object.keys(group).length > 0 ? { Resources: group } : {}),
  };
}

/** A template of its own, with an API, its stage, the log group and the account role. */
export function describeSamTemplate(deployment: Deployment): CfnMap {
  const { accountRole, tags } = deployment;
  return {
    ...HEAD,
    Parameters: {
      FunctionArn: { Type: 'String', Description: 'The ARN of the function that answers messages' },
    },
    Resources: {
      ...describeLogGroup(deployment),
      ...(accountRole ? describeAccount(accountRole, tags) : {}),
      WebSocketApi: describeApi(deployment),
    },
  };
}

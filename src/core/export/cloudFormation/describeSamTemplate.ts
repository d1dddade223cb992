import { executionProperties } from '../awsProperties.ts';
import type { Deployment } from '../deployment.ts';
import { type CfnMap, ref, sub } from './cfnValue.ts';
import { describeOutputs, describeParameters, parameterValue, section } from './describeParameters.ts';
import { describeAccessLog, describeAccount, describeLogGroup, stageTags } from './describeResources.ts';

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

/**
 * An API needs a route, and a route a function; the function is a parameter, as only its owner knows it. The stage is
 * one too: SAM makes a logical id of a name that is written out, which no name with `-` or `_` can be.
 */
function describeApi(deployment: Deployment): CfnMap {
  const tags = stageTags(deployment.tags);
  return {
    Type: 'AWS::Serverless::WebSocketApi',
    DependsOn: 'ApiGatewayAccount',
    Properties: {
      StageName: parameterValue(deployment, 'StageName'),
      RouteSelectionExpression: '$request.body.action',
      Routes: { $default: { FunctionArn: ref('FunctionArn') } },
      ...describeLogs(deployment),
      ...(tags && { ...tags, PropagateTags: true }),
    },
  };
}

/** With a reference of the person's own in it, the name of the stage is joined on. */
function describeUrl(deployment: Deployment): CfnMap {
  const host = 'wss://${WebSocketApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}/';
  return deployment.references.stageName === undefined
    ? sub(`${host}\${StageName}`)
    : { 'Fn::Join': ['', [sub(host), parameterValue(deployment, 'StageName')]] };
}

/** For a template that has WebSocket APIs: `Globals` reach every stage of it, and the log group is added. */
export function describeSamGlobals(deployment: Deployment): CfnMap {
  const group = describeLogGroup(deployment, false);
  return {
    ...HEAD,
    Globals: { WebSocketApi: describeLogs(deployment) },
    ...section('Resources', group),
  };
}

/** A template of its own, with an API, its stage, the log group and the account role. */
export function describeSamTemplate(deployment: Deployment): CfnMap {
  const { accountRole, tags } = deployment;
  return {
    ...HEAD,
    Parameters: {
      FunctionArn: { Type: 'String', Description: 'The ARN of the function that answers messages' },
      ...describeParameters(deployment, ['StageName']),
    },
    Resources: {
      ...describeLogGroup(deployment, true),
      ...(accountRole ? describeAccount(accountRole, tags) : {}),
      WebSocketApi: describeApi(deployment),
    },
    Outputs: {
      WebSocketUrl: { Description: 'The address that clients connect to', Value: describeUrl(deployment) },
      ...describeOutputs(deployment),
    },
  };
}

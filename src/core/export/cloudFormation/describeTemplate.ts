import { executionProperties } from '../awsProperties.ts';
import type { Deployment } from '../deployment.ts';
import type { CfnMap } from './cfnValue.ts';
import { describeOutputs, describeParameters, parameterValue, section } from './describeParameters.ts';
import {
  describeAccessLog,
  describeAccount,
  describeLogGroup,
  KEPT,
  stageTags,
} from './describeResources.ts';

/** Without DependsOn the stage can be refused, because the role is not yet set. Who connects to it needs it to stay. */
function describeStage(deployment: Deployment): CfnMap {
  const { execution, accountRole, tags } = deployment;
  return {
    Type: 'AWS::ApiGatewayV2::Stage',
    ...(accountRole ? { DependsOn: 'ApiGatewayAccount' } : {}),
    ...KEPT,
    Properties: {
      ApiId: parameterValue(deployment, 'ApiId'),
      StageName: parameterValue(deployment, 'StageName'),
      AutoDeploy: true,
      ...describeAccessLog(deployment, true),
      ...(execution && executionProperties(execution)),
      ...stageTags(tags),
    },
  };
}

/** A complete template: the log group and the stage, and in the full set-up the account role. */
export function describeTemplate(deployment: Deployment): CfnMap {
  const { accountRole, tags } = deployment;
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Access logging of a WebSocket API',
    ...section('Parameters', describeParameters(deployment, ['ApiId', 'StageName'])),
    Resources: {
      ...describeLogGroup(deployment, true),
      ...(accountRole ? describeAccount(accountRole, tags) : {}),
      Stage: describeStage(deployment),
    },
    ...section('Outputs', describeOutputs(deployment)),
  };
}

import { executionProperties, tagMap } from '../awsProperties.ts';
import type { Deployment } from '../deployment.ts';
import { readCfnReference } from '../references/cloudFormation.ts';
import { PLACEHOLDERS } from '../settings.ts';
import { type CfnMap, ref } from './cfnValue.ts';
import { describeAccessLog, describeAccount, describeLogGroup } from './describeResources.ts';

/** The API id is a parameter, so that a template without one can be deployed as it is. */
function describeParameters(apiId: string): CfnMap {
  return {
    ApiId: {
      Type: 'String',
      Description: 'The id of the WebSocket API',
      ...(apiId === PLACEHOLDERS.apiId ? {} : { Default: apiId }),
    },
  };
}

/** Without DependsOn the stage can be refused, because the role is not yet set. */
function describeStage(deployment: Deployment): CfnMap {
  const { stageName, execution, accountRole, tags, references } = deployment;
  return {
    Type: 'AWS::ApiGatewayV2::Stage',
    ...(accountRole ? { DependsOn: 'ApiGatewayAccount' } : {}),
    Properties: {
      ApiId: readCfnReference(references.apiId) ?? ref('ApiId'),
      StageName: readCfnReference(references.stageName) ?? stageName,
      AutoDeploy: true,
      ...describeAccessLog(deployment, true),
      ...(execution && executionProperties(execution)),
      ...tagMap(tags),
    },
  };
}

/** A complete template: the log group and the stage, and in the full set-up the account role. */
export function describeTemplate(deployment: Deployment): CfnMap {
  const { accountRole, tags, references } = deployment;
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Access logging of a WebSocket API',
    ...(references.apiId === undefined ? { Parameters: describeParameters(deployment.apiId) } : {}),
    Resources: {
      ...describeLogGroup(deployment),
      ...(accountRole ? describeAccount(accountRole, tags) : {}),
      Stage: describeStage(deployment),
    },
  };
}

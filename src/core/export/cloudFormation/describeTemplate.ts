import { executionProperties, tagMap } from '../awsProperties.ts';
import type { Deployment } from '../deployment.ts';
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
function describeStage({ stageName, format, execution, accountRole, tags }: Deployment): CfnMap {
  return {
    Type: 'AWS::ApiGatewayV2::Stage',
    ...(accountRole ? { DependsOn: 'ApiGatewayAccount' } : {}),
    Properties: {
      ApiId: ref('ApiId'),
      StageName: stageName,
      AutoDeploy: true,
      ...describeAccessLog(format, '${AccessLogGroup}'),
      ...(execution && executionProperties(execution)),
      ...tagMap(tags),
    },
  };
}

/** A complete template: the log group and the stage, and in the full set-up the account role. */
export function describeTemplate(deployment: Deployment): CfnMap {
  const { accountRole, tags } = deployment;
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Access logging of a WebSocket API',
    Parameters: describeParameters(deployment.apiId),
    Resources: {
      ...describeLogGroup(deployment),
      ...(accountRole ? describeAccount(accountRole, tags) : {}),
      Stage: describeStage(deployment),
    },
  };
}

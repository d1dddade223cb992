import type { AccountRole, Deployment, ExecutionLogging } from '../deployment.ts';
import { quoteYaml } from '../quote/quoteYaml.ts';
import { KEEP_FOREVER } from '../retention.ts';
import { printAccessLogSettings } from './printAccessLogSettings.ts';

const indent = (lines: string, depth: number) => lines.replaceAll(/^(?=.)/gm, ' '.repeat(depth));

/** The API id is a parameter, so that a template without one can be deployed as it is. */
function printHead({ apiId }: Deployment, hasApiId: boolean): string {
  return `AWSTemplateFormatVersion: '2010-09-09'
Description: Access logging of a WebSocket API

Parameters:
  ApiId:
    Type: String
    Description: The id of the WebSocket API
${hasApiId ? `    Default: ${quoteYaml(apiId)}\n` : ''}`;
}

/** A first deployment that fails takes the group away again; else nothing deletes the log. */
function printLogGroup({ logGroup: { name, retentionDays } }: Deployment): string {
  return `  AccessLogGroup:
    Type: AWS::Logs::LogGroup
    DeletionPolicy: RetainExceptOnCreate
    UpdateReplacePolicy: Retain
    Properties:
      LogGroupName: ${quoteYaml(name)}
${retentionDays === KEEP_FOREVER ? '' : `      RetentionInDays: ${retentionDays}\n`}`;
}

/** Role and account setting stay when the stack goes: other APIs of the Region log with them. */
function printAccount({ service, managedPolicy }: AccountRole): string {
  return `  ApiGatewayLogRole:
    Type: AWS::IAM::Role
    DeletionPolicy: RetainExceptOnCreate
    UpdateReplacePolicy: Retain
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: ${service}
            Action: sts:AssumeRole
      ManagedPolicyArns:
        - !Sub arn:\${AWS::Partition}:iam::aws:policy/${managedPolicy}

  ApiGatewayAccount:
    Type: AWS::ApiGateway::Account
    DeletionPolicy: RetainExceptOnCreate
    UpdateReplacePolicy: Retain
    Properties:
      CloudWatchRoleArn: !GetAtt ApiGatewayLogRole.Arn

`;
}

function printExecution({ level, dataTrace, detailedMetrics }: ExecutionLogging): string {
  return `      DefaultRouteSettings:
        LoggingLevel: ${quoteYaml(level)}
        DataTraceEnabled: ${dataTrace}
        DetailedMetricsEnabled: ${detailedMetrics}
`;
}

/** Without DependsOn the stage can be refused, because the role is not yet set. */
function printStage({ stageName, format, execution, accountRole }: Deployment): string {
  return `  Stage:
    Type: AWS::ApiGatewayV2::Stage
${accountRole ? '    DependsOn: ApiGatewayAccount\n' : ''}    Properties:
      ApiId: !Ref ApiId
      StageName: ${quoteYaml(stageName)}
      AutoDeploy: true
${indent(printAccessLogSettings(format, '${AccessLogGroup}'), 6)}${execution ? printExecution(execution) : ''}`;
}

/** A complete template: the log group and the stage, and in the full set-up the account role. */
export function printTemplate(deployment: Deployment, hasApiId: boolean): string {
  const { accountRole } = deployment;
  return `${printHead(deployment, hasApiId)}
Resources:
${printLogGroup(deployment)}
${accountRole ? printAccount(accountRole) : ''}${printStage(deployment)}`;
}

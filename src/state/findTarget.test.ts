import { describe, expect, it } from 'vitest';
import { EXPORTERS, findExporter } from '../core/export/exporters.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { detectImports } from '../core/import/detectImports.ts';
import { IMPORTERS } from '../core/import/importers.ts';
import { findTarget, type FindTarget } from './findTarget.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, region: 'us-east-1', accountId: '111122223333', apiId: 'k4x7m2q9ad' };

/** A text as it is taken over, and what the export for its own tool makes of it. */
function takeOver(text: string): { target: FindTarget; format: string; exported: string } {
  // As a worker hands it over.
  const [find] = structuredClone(detectImports(text).finds);
  const target = find && findTarget(find);
  if (!find || !target) throw new Error(`nothing was found in ${text}`);
  const { exporter, scope, origin } = target;
  const exported = exporter.export({ format: find.format, settings: SETTINGS, scope, origin });
  return { target, format: find.format, exported: exported.text };
}

const TERRAFORM_STAGE = `resource "aws_apigatewayv2_stage" "ws" {
  api_id = aws_apigatewayv2_api.ws.id
  name   = var.stage

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.ws.arn
    format          = "$context.requestId $context.status"
  }
}
`;

const CASES: Readonly<Record<string, { text: string; scope: string; holds: readonly string[] }>> = {
  'a block of Terraform with a function': {
    text: `access_log_settings {
  destination_arn = trimsuffix(module.logs["ws"].arn, ":*")
  format = jsonencode({
    ip        = "$context.identity.sourceIp"
    requestId = "$context.requestId"
  })
}
`,
    scope: 'format',
    holds: [
      '  destination_arn = trimsuffix(module.logs["ws"].arn, ":*")\n',
      '  format = jsonencode({\n    ip        = "$context.identity.sourceIp"\n    requestId = "$context.requestId"\n  })\n',
    ],
  },
  'a stage of Terraform': {
    text: TERRAFORM_STAGE,
    scope: 'stage',
    holds: [
      'api_id = aws_apigatewayv2_api.ws.id\n',
      'name   = var.stage\n',
      'destination_arn = aws_cloudwatch_log_group.ws.arn\n',
    ],
  },
  'Terraform with the account role': {
    text: `${TERRAFORM_STAGE}\nresource "aws_api_gateway_account" "this" {\n  cloudwatch_role_arn = aws_iam_role.x.arn\n}\n`,
    scope: 'full',
    holds: ['api_id      = aws_apigatewayv2_api.ws.id\n', 'name        = var.stage\n'],
  },
  'CloudFormation in YAML': {
    text: `Resources:
  Stage:
    Type: AWS::ApiGatewayV2::Stage
    Properties:
      ApiId: !Ref WsApi
      StageName: !Sub '\${Env}-live'
      AccessLogSettings:
        DestinationArn: !GetAtt WsLogs.Arn
        Format: '$context.requestId $context.status'
`,
    scope: 'stage',
    holds: ['ApiId: !Ref WsApi\n', "StageName: !Sub '${Env}-live'\n", 'DestinationArn: !GetAtt WsLogs.Arn\n'],
  },
  'a script for PowerShell': {
    text: `$settings = @{ DestinationArn = $config.Logs.Arn; Format = '$context.requestId' } | ConvertTo-Json
aws apigatewayv2 update-stage --region "$Region" --api-id $env:API_ID --stage-name "\${Stage}-live" --access-log-settings $settings
`,
    scope: 'format',
    holds: [
      '--region $Region ',
      `"ApiId": "' + $env:API_ID + '"`,
      `"StageName": "' + "\${Stage}-live" + '"`,
      `"DestinationArn": "' + "$($config.Logs.Arn)" + '"`,
    ],
  },
  'a batch file': {
    text: `@echo off
aws apigatewayv2 update-stage --region %REGION% --api-id %API_ID% --stage-name live --access-log-settings "DestinationArn=arn:aws:logs:%REGION%:%ACCOUNT_ID%:log-group:/ws/%ENV%,Format='$context.requestId'"
`,
    scope: 'format',
    holds: [
      '--region "%REGION%" ',
      '"ApiId": "%API_ID%"',
      '"DestinationArn": "arn:aws:logs:%REGION%:%ACCOUNT_ID%:log-group:/ws/%ENV%"',
    ],
  },
  'CloudFormation in JSON': {
    text: JSON.stringify({
      Resources: {
        Stage: {
          Type: 'AWS::ApiGatewayV2::Stage',
          Properties: {
            ApiId: { Ref: 'WsApi' },
            StageName: { 'Fn::ImportValue': { 'Fn::Sub': '${Env}-stage' } },
            AccessLogSettings: {
              DestinationArn: { 'Fn::GetAtt': ['WsLogs', 'Arn'] },
              Format: '$context.requestId',
            },
          },
        },
      },
    }),
    scope: 'stage',
    holds: ['"Ref": "WsApi"', '"Fn::Sub": "${Env}-stage"', '"Fn::GetAtt": ["WsLogs", "Arn"]'],
  },
  'a property of CloudFormation': {
    text: `AccessLogSettings:
  DestinationArn: !Sub 'arn:aws:logs:\${Region}:\${AWS::AccountId}:log-group:/ws'
  Format: '$context.requestId $context.status'
`,
    scope: 'format',
    holds: ["!Sub 'arn:aws:logs:${Region}:${AWS::AccountId}:log-group:/ws'\n"],
  },
  'a template of SAM': {
    text: `Transform: AWS::Serverless-2016-10-31
Resources:
  Api:
    Type: AWS::Serverless::WebSocketApi
    Properties:
      StageName: !Ref Env
      AccessLogSettings:
        DestinationArn: !ImportValue shared-logs
        Format: '$context.requestId $context.status'
      DefaultRouteSettings:
        LoggingLevel: INFO
`,
    scope: 'stage',
    holds: ['DestinationArn: !ImportValue shared-logs\n'],
  },
  'a stage of CDK': {
    text: `const stage = new apigw.WebSocketStage(this, 'Stage', {
  webSocketApi: this.api,
  stageName: props.stageName,
  accessLogSettings: {
    destination: new apigw.LogGroupLogDestination(this.logGroup),
    format: AccessLogFormat.custom('$context.requestId $context.status'),
  },
});
`,
    scope: 'format',
    holds: ['  destination: new apigw.LogGroupLogDestination(this.logGroup),\n'],
  },
  'a resource of CDK': {
    text: `new apigw.CfnStage(this, 'Stage', {
  apiId: this.api.ref,
  stageName: props.stageName,
  accessLogSettings: {
    destinationArn: this.logGroup.logGroupArn,
    format: '$context.requestId $context.status',
  },
  defaultRouteSettings: { loggingLevel: 'INFO' },
});
`,
    scope: 'format',
    holds: [
      '  destinationArn: this.logGroup.logGroupArn,\n',
      "  format: '$context.requestId $context.status',\n",
    ],
  },
  'CDK in Python': {
    text: `from aws_cdk import aws_apigatewayv2 as apigatewayv2

stage = apigatewayv2.CfnStage(
    self,
    "Stage",
    api_id=self.api.ref,
    stage_name=os.environ["STAGE"],
    access_log_settings=apigatewayv2.CfnStage.AccessLogSettingsProperty(
        destination_arn=self.log_group.log_group_arn,
        format="$context.requestId $context.status",
    ),
)
`,
    scope: 'format',
    holds: ['    destination_arn=self.log_group.log_group_arn,\n'],
  },
  'a program of Pulumi': {
    text: `import * as aws from '@pulumi/aws';
new aws.apigatewayv2.Stage('ws', {
  apiId: api.id,
  name: pulumi.interpolate\`\${config.require('env')}-live\`,
  accessLogSettings: {
    destinationArn: logs[0].arn,
    format: '$context.requestId $context.status',
  },
});
`,
    scope: 'stage',
    holds: [
      'apiId: api.id,\n',
      "name: pulumi.interpolate`${config.require('env')}-live`,\n",
      'destinationArn: logs[0].arn,\n',
    ],
  },
  'the Serverless Framework': {
    text: `provider:
  logs:
    websocket:
      level: INFO
      format: '$context.requestId $context.status'
resources:
  extensions:
    WebsocketsLogGroup:
      Properties:
        LogGroupName: /ws/\${opt:stage}
`,
    scope: 'full',
    holds: ["LogGroupName: '/ws/${opt:stage}'\n"],
  },
  'a command': {
    text: `aws apigatewayv2 update-stage --region "$AWS_REGION" --api-id "\${API_ID}" \\
  --stage-name live-$ENV \\
  --access-log-settings "DestinationArn=$LOG_GROUP_ARN,Format='\\$context.requestId \\$context.status'"
`,
    scope: 'format',
    holds: [
      '--region "$AWS_REGION" --api-id "${API_ID}"',
      '--stage-name "live-$ENV"',
      '  "DestinationArn": "$LOG_GROUP_ARN",\n',
    ],
  },
  'a command with the ARN written out': {
    text: `aws apigatewayv2 update-stage --region $R --api-id k4x7m2q9ad --stage-name prod --default-route-settings LoggingLevel=INFO \\
  --access-log-settings '{"DestinationArn":"arn:aws:logs:us-east-1:111122223333:log-group:/ws","Format":"$context.requestId"}'
`,
    scope: 'stage',
    holds: ['--region "$R" --api-id k4x7m2q9ad'],
  },
};

describe('findTarget', () => {
  it.each(Object.entries(CASES))('gives back %s as it came', (_, { text, scope, holds }) => {
    const { target, format, exported } = takeOver(text);
    expect(target.scope).toBe(scope);
    for (const piece of holds) expect(exported).toContain(piece);
    const again = takeOver(exported);
    expect(again.format).toBe(format);
    const printed = new Set(target.exporter.references?.keys[target.scope]);
    const kept = Object.entries(target.origin?.references ?? {}).filter(([key]) =>
      [...printed].some((each) => each === key),
    );
    expect(again.target).toEqual({
      ...target,
      origin: { ...target.origin, references: Object.fromEntries(kept) },
    });
  });

  it('takes what an export makes itself for no reference, and finds its scope', () => {
    const format = '{"b":"$context.requestId","a":"$context.status"}';
    for (const exporter of EXPORTERS) {
      for (const scope of exporter.scopes.filter((each) => each !== 'remove')) {
        const { text } = exporter.export({ format, settings: SETTINGS, scope });
        const [find] = structuredClone(detectImports(text, exporter.fileName(scope)).finds);
        const target = find && findTarget(find);
        if (target?.exporter !== exporter) continue;
        const found = [exporter.id, target.scope, target.origin?.references ?? {}];
        expect(found).toEqual([exporter.id, scope, {}]);
      }
    }
  });

  it('leaves out what no language of references has', () => {
    const { target } = takeOver(
      TERRAFORM_STAGE.replace('var.stage', 'var.a ? "x" : "y"').replace('_api.ws.id', '_api.ws.id + 1'),
    );
    expect(target.origin?.references).toEqual({ destinationArn: 'aws_cloudwatch_log_group.ws.arn' });
  });

  it('has no target for a text that no tool wrote', () => {
    const find = detectImports('$context.requestId').finds[0];
    expect(find && findTarget(find)).toBeUndefined();
  });
});

describe('the id of an importer', () => {
  it('is that of the target that writes the wrapping', () => {
    const targets = IMPORTERS.map(({ id }) => findExporter(id)?.id);
    // These write no more than a text or a value, which no importer can tell apart.
    const plain = ['formatString', 'cliInputJson'];
    const missing = EXPORTERS.filter(({ id }) => !targets.includes(id) && !plain.includes(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('is that of no target for text, values and code of other languages', () => {
    for (const id of ['plainText', 'quotedString', 'json', 'yaml', 'toString', '']) {
      expect(findExporter(id)).toBeUndefined();
    }
  });
});

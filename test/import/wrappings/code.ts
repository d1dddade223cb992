import { LITERALS } from './literals.ts';
import { ARN, type Literal, type Sample, type Wrapping } from './wrapping.ts';

/** Code around an expression. */
interface Holder {
  readonly name: string;
  readonly importer: string;
  readonly hold: (expression: string) => string;
  readonly fileName?: string;
}

interface Objects {
  /** An expression that writes an object as JSON. */
  readonly write: (entries: Sample['entries']) => string;
  readonly gives: (sample: Sample) => string;
}

interface Family {
  readonly name: string;
  readonly fileName: string;
  readonly literals: readonly Literal[];
  readonly holders: readonly Holder[];
  readonly objects?: Objects;
}

const javaScript = (text: string) => JSON.stringify(text);
const plainJson = ({ entries }: Sample) => JSON.stringify(Object.fromEntries(entries));
const ascii = (text: string) =>
  text.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const pythonJson = ({ entries }: Sample) =>
  `{${entries.map(([key, value]) => `${ascii(JSON.stringify(key))}: ${ascii(JSON.stringify(value))}`).join(', ')}}`;
const phpJson = (sample: Sample) => ascii(plainJson(sample)).replaceAll('/', String.raw`\/`);
const rubyQuote = (text: string) => JSON.stringify(text).replaceAll('#', '\\#');
const phpQuote = (text: string) => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
const list = (entries: Sample['entries'], write: (key: string, value: string) => string, joint = ', ') =>
  entries.map(([key, value]) => write(key, value)).join(joint);

const FAMILIES: readonly Family[] = [
  {
    name: 'TypeScript', fileName: 'stack.ts', literals: LITERALS.JAVASCRIPT,
    objects: { write: (e) => `JSON.stringify({\n  ${list(e, (k, v) => `${javaScript(k)}: ${javaScript(v)}`, ',\n  ')},\n})`, gives: plainJson },
    holders: [
      { name: 'CDK, a stage', importer: 'cdkTypeScript', hold: (x) => `import * as apigwv2 from 'aws-cdk-lib/aws-apigatewayv2';\n\nnew apigwv2.CfnStage(this, 'Live', {\n  apiId: api.ref,\n  stageName: 'live',\n  accessLogSettings: {\n    destinationArn: logs.logGroupArn,\n    format: ${x},\n  },\n});` },
      { name: 'CDK, custom', importer: 'cdkTypeScript', hold: (x) => `new WebSocketStage(this, 'Live', {\n  webSocketApi,\n  stageName: 'live',\n  accessLogSettings: {\n    destination: new LogGroupLogDestination(logs),\n    format: AccessLogFormat.custom(${x}),\n  },\n});` },
      { name: 'CDK, a constant', importer: 'cdkTypeScript', hold: (x) => `import { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';\nconst accessLogFormat = ${x};\n\nexport class Chat extends Stack {\n  constructor(scope: Construct) {\n    super(scope, 'Chat');\n    new CfnStage(this, 'Live', { accessLogSettings: { destinationArn: this.arn, format: accessLogFormat } });\n  }\n}` },
      { name: 'CDK, an override', importer: 'cdkTypeScript', hold: (x) => `const stage = webSocketStage.node.defaultChild as CfnStage;\nstage.accessLogSettings = {\n  destinationArn: logs.logGroupArn,\n  format: ${x},\n};` },
      { name: 'Pulumi', importer: 'pulumiTypeScript', hold: (x) => `import * as aws from '@pulumi/aws';\n\nconst stage = new aws.apigatewayv2.Stage('live', {\n  apiId: api.id,\n  accessLogSettings: {\n    destinationArn: logs.arn,\n    format: ${x},\n  },\n});` },
      { name: 'SDK', importer: 'javaScriptSdk', hold: (x) => `import { ApiGatewayV2Client, UpdateStageCommand } from '@aws-sdk/client-apigatewayv2';\n\nawait client.send(new UpdateStageCommand({\n  ApiId: apiId,\n  StageName: 'live',\n  AccessLogSettings: { DestinationArn: '${ARN}', Format: ${x} },\n}));` },
      { name: 'Serverless', importer: 'javaScriptSdk', fileName: 'serverless.ts', hold: (x) => `import type { AWS } from '@serverless/typescript';\n\nconst configuration: AWS = {\n  service: 'chat',\n  provider: {\n    name: 'aws',\n    logs: { websocket: { level: 'INFO', format: ${x} } },\n  },\n};\n\nmodule.exports = configuration;` },
      { name: 'JavaScript', importer: 'javaScriptSdk', fileName: 'format.js', hold: (x) => `const LOG_FORMAT = ${x};\n\nmodule.exports = { LOG_FORMAT };` },
    ],
  },
  {
    name: 'Python', fileName: 'stack.py', literals: LITERALS.PYTHON,
    objects: { write: (e) => `json.dumps({${list(e, (k, v) => `${javaScript(k)}: ${javaScript(v)}`)}})`, gives: pythonJson },
    holders: [
      { name: 'CDK, a stage', importer: 'cdkPython', hold: (x) => `from aws_cdk import aws_apigatewayv2 as apigwv2\n\napigwv2.CfnStage(\n    self,\n    "Live",\n    api_id=api.ref,\n    access_log_settings=apigwv2.CfnStage.AccessLogSettingsProperty(\n        destination_arn=logs.log_group_arn,\n        format=${x},\n    ),\n)` },
      { name: 'CDK, custom', importer: 'cdkPython', hold: (x) => `import json\nfrom aws_cdk import aws_apigateway as apigw\n\naccess_log_format = apigw.AccessLogFormat.custom(${x})` },
      { name: 'Pulumi', importer: 'pulumiPython', hold: (x) => `import pulumi_aws as aws\n\nstage = aws.apigatewayv2.Stage(\n    "live",\n    api_id=api.id,\n    access_log_settings={\n        "destination_arn": logs.arn,\n        "format": ${x},\n    },\n)` },
      { name: 'SDK', importer: 'boto3', hold: (x) => `import boto3\n\nclient = boto3.client("apigatewayv2")\nclient.update_stage(\n    ApiId="k4x7m2q9ad",\n    StageName="live",\n    AccessLogSettings={\n        "DestinationArn": "${ARN}",\n        "Format": ${x},\n    },\n)` },
      { name: 'a function', importer: 'boto3', hold: (x) => `def access_log_format() -> str:\n    log_format = ${x}\n    return log_format` },
    ],
  },
  {
    name: 'Java', fileName: 'ChatStack.java', literals: LITERALS.JAVA,
    holders: [
      { name: 'CDK', importer: 'cdkJava', hold: (x) => `import software.amazon.awscdk.services.apigatewayv2.CfnStage;\n\nCfnStage.Builder.create(this, "Live")\n    .stageName("live")\n    .accessLogSettings(CfnStage.AccessLogSettingsProperty.builder()\n        .destinationArn(logs.getLogGroupArn())\n        .format(${x})\n        .build())\n    .build();` },
      { name: 'SDK', importer: 'javaCode', hold: (x) => `client.updateStage(UpdateStageRequest.builder()\n    .apiId("k4x7m2q9ad")\n    .accessLogSettings(AccessLogSettings.builder()\n        .destinationArn(arn)\n        .format(${x})\n        .build())\n    .build());` },
      { name: 'a constant', importer: 'javaCode', hold: (x) => `public final class Logs {\n    public static final String ACCESS_LOG_FORMAT =\n        ${x};\n}` },
    ],
  },
  {
    name: 'Kotlin', fileName: 'ChatStack.kt', literals: LITERALS.KOTLIN,
    holders: [
      { name: 'CDK', importer: 'cdkKotlin', hold: (x) => `import software.amazon.awscdk.services.apigatewayv2.CfnStage\n\nval settings = CfnStage.AccessLogSettingsProperty.builder()\n    .destinationArn(logs.logGroupArn)\n    .format(${x})\n    .build()` },
      { name: 'SDK', importer: 'kotlinCode', hold: (x) => `import aws.sdk.kotlin.services.apigatewayv2.updateStage\n\nsuspend fun switchOn(client: ApiGatewayV2Client) {\n    client.updateStage {\n        apiId = "k4x7m2q9ad"\n        accessLogSettings {\n            destinationArn = arn\n            format = ${x}\n        }\n    }\n}` },
      { name: 'a value', importer: 'kotlinCode', hold: (x) => `val accessLogFormat = ${x}` },
    ],
  },
  {
    name: 'C#', fileName: 'ChatStack.cs', literals: LITERALS.CSHARP,
    holders: [
      { name: 'CDK', importer: 'cdkCSharp', hold: (x) => `using Amazon.CDK.AWS.Apigatewayv2;\n\nnew CfnStage(this, "Live", new CfnStageProps\n{\n    ApiId = api.Ref,\n    AccessLogSettings = new CfnStage.AccessLogSettingsProperty\n    {\n        DestinationArn = logs.LogGroupArn,\n        Format = ${x},\n    },\n});` },
      { name: 'Pulumi', importer: 'pulumiCSharp', hold: (x) => `using Pulumi;\nusing Aws = Pulumi.Aws;\n\nvar stage = new Aws.ApiGatewayV2.Stage("live", new()\n{\n    AccessLogSettings = new Aws.ApiGatewayV2.Inputs.StageAccessLogSettingsArgs\n    {\n        DestinationArn = logs.Arn,\n        Format = ${x},\n    },\n});` },
      { name: 'SDK', importer: 'csharpCode', hold: (x) => `using Amazon.ApiGatewayV2.Model;\n\nawait client.UpdateStageAsync(new UpdateStageRequest\n{\n    ApiId = "k4x7m2q9ad",\n    AccessLogSettings = new AccessLogSettings { DestinationArn = arn, Format = ${x} },\n});` },
      { name: 'a constant', importer: 'csharpCode', hold: (x) => `namespace Chat;\n\npublic static class Logs\n{\n    public static readonly string AccessLogFormat = ${x};\n}` },
    ],
  },
  {
    name: 'Go', fileName: 'main.go', literals: LITERALS.GO,
    holders: [
      { name: 'CDK', importer: 'cdkGo', hold: (x) => `package main\n\nimport "github.com/aws/aws-cdk-go/awscdk/v2/awsapigatewayv2"\n\nfunc stage() {\n\tawsapigatewayv2.NewCfnStage(stack, jsii.String("Live"), &awsapigatewayv2.CfnStageProps{\n\t\tAccessLogSettings: &awsapigatewayv2.CfnStage_AccessLogSettingsProperty{\n\t\t\tDestinationArn: logs.LogGroupArn(),\n\t\t\tFormat: jsii.String(${x}),\n\t\t},\n\t})\n}` },
      { name: 'Pulumi', importer: 'pulumiGo', hold: (x) => `import "github.com/pulumi/pulumi-aws/sdk/v6/go/aws/apigatewayv2"\n\nstage, err := apigatewayv2.NewStage(ctx, "live", &apigatewayv2.StageArgs{\n\tAccessLogSettings: &apigatewayv2.StageAccessLogSettingsArgs{\n\t\tDestinationArn: logs.Arn,\n\t\tFormat: pulumi.String(${x}),\n\t},\n})` },
      { name: 'SDK', importer: 'goCode', hold: (x) => `_, err := client.UpdateStage(ctx, &apigatewayv2.UpdateStageInput{\n\tApiId: aws.String("k4x7m2q9ad"),\n\tAccessLogSettings: &types.AccessLogSettings{\n\t\tDestinationArn: aws.String(arn),\n\t\tFormat: aws.String(${x}),\n\t},\n})` },
      { name: 'a constant', importer: 'goCode', hold: (x) => `package logs\n\nvar accessLogFormat = ${x}` },
    ],
  },
  {
    name: 'Rust', fileName: 'main.rs', literals: LITERALS.RUST,
    holders: [
      { name: 'SDK', importer: 'rustCode', hold: (x) => `use aws_sdk_apigatewayv2::types::AccessLogSettings;\n\nlet settings = AccessLogSettings::builder()\n    .destination_arn(arn)\n    .format(${x})\n    .build();` },
      { name: 'a variable', importer: 'rustCode', hold: (x) => `fn main() {\n    let access_log_format = ${x};\n    println!("{}", access_log_format);\n}` },
    ],
  },
  {
    name: 'Ruby', fileName: 'stage.rb', literals: LITERALS.RUBY,
    objects: { write: (e) => `{ ${list(e, (k, v) => `${rubyQuote(k)} => ${rubyQuote(v)}`)} }.to_json`, gives: plainJson },
    holders: [
      { name: 'SDK', importer: 'rubyCode', hold: (x) => `require 'aws-sdk-apigatewayv2'\n\nlog_format = ${x}\nclient = Aws::ApiGatewayV2::Client.new\nclient.update_stage(api_id: 'k4x7m2q9ad', stage_name: 'live', access_log_settings: { destination_arn: arn, format: log_format })` },
      { name: 'a constant', importer: 'rubyCode', hold: (x) => `# frozen_string_literal: true\n\nmodule Logs\n  ACCESS_LOG_FORMAT = ${x}\nend` },
    ],
  },
  {
    name: 'PHP', fileName: 'stage.php', literals: LITERALS.PHP,
    objects: { write: (e) => `json_encode([${list(e, (k, v) => `${phpQuote(k)} => ${phpQuote(v)}`)}])`, gives: phpJson },
    holders: [
      { name: 'SDK', importer: 'phpCode', hold: (x) => `<?php\n$client->updateStage([\n    'ApiId' => 'k4x7m2q9ad',\n    'AccessLogSettings' => [\n        'DestinationArn' => $arn,\n        'Format' => ${x},\n    ],\n]);` },
      { name: 'a variable', importer: 'phpCode', hold: (x) => `<?php\n\n$accessLogFormat = ${x};` },
    ],
  },
  {
    name: 'Swift', fileName: 'Stage.swift', literals: LITERALS.SWIFT,
    holders: [
      { name: 'SDK', importer: 'swiftCode', hold: (x) => `import AWSApiGatewayV2\n\nlet settings = ApiGatewayV2ClientTypes.AccessLogSettings(destinationArn: arn, format: ${x})` },
      { name: 'a constant', importer: 'swiftCode', hold: (x) => `import Foundation\n\nlet accessLogFormat = ${x}` },
    ],
  },
]; // prettier-ignore

/** Programs: what makes infrastructure, calls of SDKs, and constants alone. */
export const CODE: readonly Wrapping[] = FAMILIES.flatMap(({ name, literals, holders, objects, fileName }) =>
  holders.flatMap((holder): readonly Wrapping[] => {
    const named = { importers: [holder.importer], fileName: holder.fileName ?? fileName };
    const texts = literals.map((literal): Wrapping => ({
      ...named,
      name: `${name}: ${holder.name}, ${literal.name}`,
      write: ({ format }) => {
        const expression = literal.write(format);
        return expression === undefined ? undefined : holder.hold(expression);
      },
    }));
    if (!objects) return texts;
    const write = ({ entries }: Sample) => holder.hold(objects.write(entries));
    return [...texts, { ...named, name: `${name}: ${holder.name}, an object`, write, gives: objects.gives }];
  }),
);

import type { Text } from '../../text.ts';
import { CDK, CDK_DOCS, cdkExporter } from '../cdk/cdkExporter.ts';
import {
  OWN_ARN,
  OWN_DESTINATION,
  printAccessLogProperty,
  printCfnProperty,
  printStack,
  printStageFunction,
} from '../cdk/printCdkTypeScript.ts';
import type { Deployment } from '../deployment.ts';
import type { ExportNote, Scope } from '../exporter.ts';
import type { Carrier } from '../infrastructureExporter.ts';
import type { References } from '../origin.ts';
import { CDK_TYPESCRIPT, isDestination } from '../references/typeScript.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';

const WHERE: ExportNote = {
  text: {
    en: 'Add this to the properties of your `WebSocketStage`. Import `LogGroupLogDestination` from `aws-cdk-lib/aws-apigatewayv2`, `AccessLogFormat` from `aws-cdk-lib/aws-apigateway` and `LogGroup` from `aws-cdk-lib/aws-logs`.',
    ko: '`WebSocketStage` 속성에 넣으세요. `LogGroupLogDestination` 클래스는 `aws-cdk-lib/aws-apigatewayv2`, `AccessLogFormat` 클래스는 `aws-cdk-lib/aws-apigateway`, `LogGroup` 클래스는 `aws-cdk-lib/aws-logs` 모듈에 있습니다.',
  },
  link: CDK_DOCS,
};

const INTO_CFN_STAGE: ExportNote = {
  text: {
    en: 'Add this to the properties of your `CfnStage`.',
    ko: '`CfnStage` 속성에 넣으세요.',
  },
  link: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_apigatewayv2.CfnStage.html',
};

/** Whether the format goes beside an ARN, as a `CfnStage` has it. */
const takesArn = ({ destinationArn }: References) =>
  destinationArn !== undefined && !isDestination(destinationArn);

/** Compiled and synthesized with 2.221.1, whose stack has no access log, and 2.222.0. */
const SINCE: ExportNote = {
  text: {
    en: 'Requires `aws-cdk-lib` 2.222.0 or later. Earlier versions drop the access log without an error. “Stage logging” works with 2.112.0 or later.',
    ko: '`aws-cdk-lib` 2.222.0 이상이 필요합니다. 이전 버전은 오류 없이 액세스 로그를 빠뜨립니다. “스테이지 로깅”은 2.112.0부터 작동합니다.',
  },
  link: 'https://github.com/aws/aws-cdk/pull/34766',
};

const NEEDS_ID: Text = {
  en: 'CDK and AWS accept only a format with `$context.requestId` or `$context.extendedRequestId`.',
  ko: 'CDK와 AWS는 `$context.requestId` 또는 `$context.extendedRequestId` 변수가 있는 형식만 허용합니다.',
};

/** The class `AccessLogFormat`, which looks for a request id as this does. The function for a stage has no use for it. */
const ACCESS_LOG_FORMAT: Carrier = {
  findRefusal: (format, scope) =>
    CDK.findRefusal(format, scope) ??
    (scope === 'stage' || /\$context\.(?:requestId|extendedRequestId)\b/.test(format) ? undefined : NEEDS_ID),
  notes: (format, scope, references) => [
    ...CDK.notes(format, scope, references),
    ...(scope === 'stage' || takesArn(references) ? [] : [SINCE]),
  ],
};

function printScope(deployment: Deployment, scope: Scope): string {
  const { logGroup, accountRole, references } = deployment;
  const { destinationArn } = references;
  if (accountRole) return printStack(deployment, accountRole);
  if (scope === 'stage') return printStageFunction(deployment);
  if (destinationArn !== undefined) {
    const print = isDestination(destinationArn) ? printAccessLogProperty : printCfnProperty;
    return print(deployment, destinationArn);
  }
  const group = `\n    LogGroup.fromLogGroupName(this, 'AccessLogGroup', ${quoteTypeScript(logGroup.name)}),\n  `;
  return printAccessLogProperty(deployment, `new LogGroupLogDestination(${group})`);
}

/** AWS CDK 2 in TypeScript: a property, a function for a stage of the app, or a stack. */
export const cdkTypeScript = cdkExporter({
  id: 'cdkTypeScript',
  detail: { en: 'TypeScript', ko: 'TypeScript' },
  fileName: (scope) => (scope === 'format' ? 'access-log-settings.ts' : 'access-log.ts'),
  mediaType: 'text/plain',
  carrier: ACCESS_LOG_FORMAT,
  hasProperty: ['format', 'full'],
  where: (references) => (takesArn(references) ? INTO_CFN_STAGE : WHERE),
  references: { language: CDK_TYPESCRIPT, own: [OWN_ARN, OWN_DESTINATION] },
  print: printScope,
});

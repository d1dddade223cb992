import { CDK_DOCS, cdkNotes, cdkSettings, findCdkRefusal, findMissingId } from '../cdk/cdkNotes.ts';
import { printAccessLogProperty, printStack, printStageFunction } from '../cdk/printCdkTypeScript.ts';
import { type Deployment, describeDeployment } from '../deployment.ts';
import type { Exporter, ExportNote, Scope } from '../exporter.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';
import { refuse } from '../refusal.ts';

const WHERE: ExportNote = {
  text: {
    en: 'Goes into the properties of your `WebSocketStage`. `LogGroupLogDestination` is in `aws-cdk-lib/aws-apigatewayv2`, `AccessLogFormat` in `aws-cdk-lib/aws-apigateway`, `LogGroup` in `aws-cdk-lib/aws-logs`.',
    ko: '`WebSocketStage` 속성에 넣으세요. `LogGroupLogDestination` 클래스는 `aws-cdk-lib/aws-apigatewayv2`, `AccessLogFormat` 클래스는 `aws-cdk-lib/aws-apigateway`, `LogGroup` 클래스는 `aws-cdk-lib/aws-logs` 모듈에 있습니다.',
  },
  link: CDK_DOCS,
};

/** https://github.com/aws/aws-cdk/pull/34766 */
const SINCE: ExportNote = {
  text: {
    en: 'Needs `aws-cdk-lib` 2.222.0 or newer. “Stage logging” works with any CDK 2.',
    ko: '`aws-cdk-lib` 2.222.0 이상이 필요합니다. “스테이지 로깅”은 모든 CDK 2에서 동작합니다.',
  },
  link: 'https://github.com/aws/aws-cdk/pull/34766',
};

function printScope(deployment: Deployment, scope: Scope): string {
  const { format, logGroup, accountRole } = deployment;
  if (accountRole) return printStack(deployment, accountRole);
  if (scope === 'stage') return printStageFunction(deployment);
  const group = `\n    LogGroup.fromLogGroupName(this, 'AccessLogGroup', ${quoteTypeScript(logGroup.name)}),\n  `;
  return printAccessLogProperty(format, group);
}

/** AWS CDK 2 in TypeScript: a property, a function for a stage of the app, or a stack. */
export const cdkTypeScript: Exporter = {
  id: 'cdkTypeScript',
  group: 'infrastructure',
  label: { en: 'AWS CDK', ko: 'AWS CDK' },
  detail: { en: 'TypeScript', ko: 'TypeScript' },
  scopes: ['format', 'stage', 'full'],
  settingsFor: cdkSettings,
  fileName: (scope) => (scope === 'format' ? 'access-log-settings.ts' : 'access-log.ts'),
  mediaType: 'text/plain',
  docs: CDK_DOCS,
  export(input) {
    const { format, settings, scope } = input;
    const refused = findCdkRefusal(format) ?? (scope === 'stage' ? undefined : findMissingId(format));
    if (refused) return refuse(refused);
    const text = printScope(describeDeployment(settings, format, scope), scope);
    const notes = cdkNotes(input, WHERE);
    return { text, notes: scope === 'stage' ? notes : [...notes, SINCE] };
  },
};

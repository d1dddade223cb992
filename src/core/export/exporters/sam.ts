import { describeAccessLog } from '../cloudFormation/describeResources.ts';
import { describeSamGlobals, describeSamTemplate } from '../cloudFormation/describeSamTemplate.ts';
import { printYaml, printYamlTemplate } from '../cloudFormation/printYaml.ts';
import { describeDeployment, EXECUTION_SETTINGS } from '../deployment.ts';
import type { Exporter, ExportInput, ExportNote, Scope, SettingKey } from '../exporter.ts';
import { findDynamicReference, readBackNotes, SETS_ACCOUNT_ROLE } from '../infrastructureNotes.ts';
import {
  executionNotes,
  NEEDS_ACCOUNT_ROLE,
  NEEDS_ROLE_AND_LOG_GROUP,
  placeholderNotes,
  UNDO_BY_DELETING,
} from '../notes.ts';
import { findRefusal, refuse } from '../refusal.ts';

const DOCS =
  'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html';

const LOGS = ['logGroupName', 'retentionDays', ...EXECUTION_SETTINGS, 'tags'] as const;

const SETTINGS: Readonly<Partial<Record<Scope, readonly SettingKey[]>>> = {
  format: ['logGroupName'],
  stage: LOGS,
  full: ['stageName', ...LOGS],
};

const WHERE: ExportNote = {
  text: {
    en: 'Goes into the `Properties` of your `AWS::Serverless::WebSocketApi`.',
    ko: '템플릿에 있는 `AWS::Serverless::WebSocketApi` 리소스의 `Properties` 아래에 넣으세요.',
  },
  link: DOCS,
};

const MERGE: ExportNote = {
  text: {
    en: 'Merge into the template that has your `AWS::Serverless::WebSocketApi`. `Globals` reach every WebSocket API of it.',
    ko: '`AWS::Serverless::WebSocketApi` 리소스가 있는 템플릿에 합치세요. `Globals` 설정은 그 템플릿의 모든 WebSocket API에 적용됩니다.',
  },
  link: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html',
};

const MAKES_API: ExportNote = {
  text: {
    en: 'Creates an API of its own. Put your routes in, and give the function on `sam deploy --guided`.',
    ko: 'API를 새로 만듭니다. 라우트를 직접 넣고, 함수는 `sam deploy --guided` 실행 때 입력하세요.',
  },
  link: DOCS,
};

const NEW_TYPE: ExportNote = {
  text: {
    en: 'SAM knows `AWS::Serverless::WebSocketApi` since 2026. For an older SAM, take CloudFormation.',
    ko: '`AWS::Serverless::WebSocketApi` 리소스는 2026년부터 SAM에서 쓸 수 있습니다. 이전 버전에서는 CloudFormation을 선택하세요.',
  },
  link: DOCS,
};

const SCOPE_NOTES: Readonly<Partial<Record<Scope, readonly ExportNote[]>>> = {
  format: [WHERE, NEEDS_ROLE_AND_LOG_GROUP, NEW_TYPE, UNDO_BY_DELETING],
  stage: [MERGE, NEEDS_ACCOUNT_ROLE, NEW_TYPE, UNDO_BY_DELETING],
  full: [SETS_ACCOUNT_ROLE, MAKES_API, NEW_TYPE],
};

function notesFor({ format, settings, scope }: ExportInput): readonly ExportNote[] {
  return [
    ...placeholderNotes(settings, SETTINGS[scope] ?? []),
    ...(SCOPE_NOTES[scope] ?? []),
    ...(scope === 'format' ? [] : executionNotes(settings)),
    ...readBackNotes(format),
  ];
}

function printScope({ format, settings, scope }: ExportInput): string {
  const deployment = describeDeployment(settings, format, scope);
  if (scope === 'format') return printYaml(describeAccessLog(format, deployment.logGroup.name));
  return printYamlTemplate(
    scope === 'full' ? describeSamTemplate(deployment) : describeSamGlobals(deployment),
  );
}

/** AWS SAM: the property of a WebSocket API, what all of a template's share, or a template of its own. */
export const sam: Exporter = {
  id: 'sam',
  group: 'infrastructure',
  label: { en: 'AWS SAM', ko: 'AWS SAM' },
  detail: { en: 'YAML', ko: 'YAML' },
  scopes: ['format', 'stage', 'full'],
  settingsFor: (scope) => SETTINGS[scope] ?? [],
  fileName: (scope) => (scope === 'format' ? 'access-log-settings.yaml' : 'template.yaml'),
  mediaType: 'application/yaml',
  docs: DOCS,
  export(input) {
    const refused = findRefusal(input.format) ?? findDynamicReference(input.format);
    return refused ? refuse(refused) : { text: printScope(input), notes: notesFor(input) };
  },
};

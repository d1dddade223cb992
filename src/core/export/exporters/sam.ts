import { describeAccessLog, OWN_REFERENCES } from '../cloudFormation/describeResources.ts';
import { tagNotes } from '../cloudFormation/cloudFormationExporter.ts';
import { describeSamGlobals, describeSamTemplate } from '../cloudFormation/describeSamTemplate.ts';
import { printYaml, printYamlTemplate } from '../cloudFormation/printYaml.ts';
import { type Deployment, LOG_SETTINGS } from '../deployment.ts';
import type { ExportNote, Scope } from '../exporter.ts';
import { infrastructureExporter } from '../infrastructureExporter.ts';
import { CLOUD_FORMATION, SETS_ACCOUNT_ROLE } from '../infrastructureNotes.ts';
import { CLOUD_FORMATION_REFERENCES } from '../references/cloudFormation.ts';
import { NEEDS_ACCOUNT_ROLE, NEEDS_ROLE_AND_LOG_GROUP, UNDO_BY_DELETING } from '../notes.ts';

const DOCS =
  'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html';

const WHERE: ExportNote = {
  text: {
    en: 'Add this to the `Properties` of your `AWS::Serverless::WebSocketApi`.',
    ko: '템플릿에 있는 `AWS::Serverless::WebSocketApi` 리소스의 `Properties` 아래에 넣으세요.',
  },
  link: DOCS,
};

const MERGE: ExportNote = {
  text: {
    en: 'Merge this into the template that defines your `AWS::Serverless::WebSocketApi`. `Globals` apply to every WebSocket API in the template.',
    ko: '`AWS::Serverless::WebSocketApi` 리소스가 있는 템플릿에 합치세요. `Globals` 설정은 그 템플릿의 모든 WebSocket API에 적용됩니다.',
  },
  link: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html',
};

const MAKES_API: ExportNote = {
  text: {
    en: 'Creates a new API and its log group. The log group must not exist yet. Add your routes, and enter the function when you run `sam deploy --guided`.',
    ko: 'API와 로그 그룹을 새로 만들며, 로그 그룹이 이미 있으면 실패합니다. 라우트를 직접 넣고, 함수는 `sam deploy --guided` 명령을 실행할 때 입력하세요.',
  },
  link: DOCS,
};

const NEW_TYPE: ExportNote = {
  text: {
    en: 'SAM has supported `AWS::Serverless::WebSocketApi` since 2026. For an older version, use CloudFormation.',
    ko: '`AWS::Serverless::WebSocketApi` 리소스는 2026년부터 SAM에서 쓸 수 있습니다. 이전 버전에서는 CloudFormation을 선택하세요.',
  },
  link: DOCS,
};

const KEEPS_GROUP: ExportNote = {
  text: {
    en: 'To turn logging off again, delete these lines and deploy. The log group and its log events are kept.',
    ko: '로깅을 다시 끄려면 이 부분을 삭제하고 배포하세요. 로그 그룹과 쌓인 로그는 남습니다.',
  },
};

const UNDO: ExportNote = {
  text: {
    en: 'To turn logging off again, delete `AccessLogSettings`, set `LoggingLevel` to `OFF` and deploy. Deleting the stack deletes the API and its stage but keeps the log group, the role and the account setting.',
    ko: '로깅을 다시 끄려면 `AccessLogSettings` 속성을 삭제하고 `LoggingLevel` 값을 `OFF`로 바꿔 배포하세요. 스택을 삭제하면 API와 스테이지는 삭제되고 로그 그룹, 역할, 계정 설정은 남습니다.',
  },
};

function printScope(deployment: Deployment, scope: Scope): string {
  if (scope === 'format') return printYaml(describeAccessLog(deployment, false));
  return printYamlTemplate(
    scope === 'full' ? describeSamTemplate(deployment) : describeSamGlobals(deployment),
  );
}

/** AWS SAM: the property of a WebSocket API, what all of a template's share, or a template of its own. */
export const sam = infrastructureExporter({
  id: 'sam',
  apis: ['websocket'],
  label: { en: 'AWS SAM', ko: 'AWS SAM' },
  detail: { en: 'YAML', ko: 'YAML' },
  fileName: (scope) => (scope === 'format' ? 'access-log-settings.yaml' : 'template.yaml'),
  mediaType: 'application/yaml',
  docs: DOCS,
  carrier: CLOUD_FORMATION,
  settings: { format: ['logGroupName'], stage: LOG_SETTINGS, full: ['stageName', ...LOG_SETTINGS] },
  references: {
    language: CLOUD_FORMATION_REFERENCES,
    keys: {
      format: ['destinationArn'],
      stage: ['logGroupName', 'destinationArn'],
      full: ['stageName', 'logGroupName', 'destinationArn'],
    },
    own: OWN_REFERENCES,
  },
  ofLogGroup: { format: [], stage: ['retentionDays', 'tags'], full: ['retentionDays'] },
  parameters: { full: ['stageName', 'logGroupName'] },
  notes: (settings) => ({
    format: [WHERE, NEEDS_ROLE_AND_LOG_GROUP, NEW_TYPE, UNDO_BY_DELETING],
    stage: [MERGE, NEEDS_ACCOUNT_ROLE, NEW_TYPE, KEEPS_GROUP],
    full: [SETS_ACCOUNT_ROLE, MAKES_API, NEW_TYPE, UNDO, ...tagNotes(settings)],
  }),
  print: printScope,
});

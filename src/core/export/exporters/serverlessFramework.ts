import { printYaml } from '../cloudFormation/printYaml.ts';
import { EXECUTION_SETTINGS, LOG_SETTINGS } from '../deployment.ts';
import type { ExportNote } from '../exporter.ts';
import { infrastructureExporter } from '../infrastructureExporter.ts';
import { CLOUD_FORMATION } from '../infrastructureNotes.ts';
import { SERVERLESS } from '../references/serverless.ts';
import { describeServerless } from '../serverless/describeServerless.ts';
import { findVariable } from '../serverless/findVariable.ts';

const DOCS = 'https://www.serverless.com/framework/docs/providers/aws/events/websocket';

const MERGE: ExportNote = {
  text: {
    en: 'Merge this into your `serverless.yml`.',
    ko: '`serverless.yml` 파일에 합치세요.',
  },
  link: DOCS,
};

const MAKES_ROLE: ExportNote = {
  tone: 'warning',
  text: {
    en: 'The Serverless Framework creates the log group. If the Region has no account role yet, the framework sets one for the whole Region.',
    ko: 'Serverless Framework가 로그 그룹을 만들고, 계정 역할이 없으면 리전 전체의 계정 역할도 설정합니다.',
  },
  link: DOCS,
};

const ACCESS_LOG_ONLY: ExportNote = {
  tone: 'warning',
  text: {
    en: 'By default, the Serverless Framework also turns on the execution log at level INFO with whole messages, so this export turns it off. If your service uses the execution log, leave out `executionLogging` and `fullExecutionData`.',
    ko: '따로 정하지 않으면 Serverless Framework는 INFO 수준으로 메시지 전체도 기록하므로, 여기서는 실행 로그를 끕니다. 이미 실행 로그를 쓰고 있으면 `executionLogging`, `fullExecutionData` 줄을 빼세요.',
  },
  link: DOCS,
};

const NOT_FOREIGN_API: ExportNote = {
  text: {
    en: 'If the API is set with `provider.apiGateway.websocketApiId`, packaging fails with `Cannot extend "WebsocketsLogGroup"`: the framework does not create the stage of such an API, so it cannot turn on its log.',
    ko: '`provider.apiGateway.websocketApiId`로 API를 지정했으면 `Cannot extend "WebsocketsLogGroup"` 오류로 실패합니다. 그런 API의 스테이지는 Serverless Framework가 만들지 않아 로그도 켤 수 없기 때문입니다.',
  },
};

const UNDO: ExportNote = {
  text: {
    en: 'To turn logging off again, delete these lines and deploy. The log group and its log events are kept; delete the log group before you add these lines again.',
    ko: '로깅을 다시 끄려면 이 부분을 삭제하고 배포하세요. 로그 그룹과 쌓인 로그는 남으므로, 이 부분을 다시 넣기 전에 그룹을 삭제하세요.',
  },
};

const LOGGING_NOTES = [MERGE, MAKES_ROLE, NOT_FOREIGN_API, UNDO];

/**
 * The Serverless Framework, 3 and 4: the part of a service that makes its stage log. API, stage and Region are
 * the service's own.
 */
export const serverlessFramework = infrastructureExporter({
  id: 'serverlessFramework',
  apis: ['websocket'],
  label: { en: 'Serverless Framework', ko: 'Serverless Framework' },
  detail: { en: 'YAML', ko: 'YAML' },
  fileName: () => 'serverless.yml',
  mediaType: 'application/yaml',
  docs: DOCS,
  carrier: {
    ...CLOUD_FORMATION,
    findRefusal: (format, scope) => CLOUD_FORMATION.findRefusal(format, scope) ?? findVariable(format),
  },
  settings: { format: [], stage: EXECUTION_SETTINGS, full: LOG_SETTINGS },
  references: { language: SERVERLESS, keys: { full: ['logGroupName'] }, own: [] },
  notes: () => ({
    format: [MERGE, ACCESS_LOG_ONLY, MAKES_ROLE, NOT_FOREIGN_API, UNDO],
    stage: LOGGING_NOTES,
    full: LOGGING_NOTES,
  }),
  print: (deployment) => printYaml(describeServerless(deployment)),
});

import { printYaml } from '../cloudFormation/printYaml.ts';
import { EXECUTION_SETTINGS, LOG_SETTINGS } from '../deployment.ts';
import type { ExportNote } from '../exporter.ts';
import type { Text } from '../../text.ts';
import { infrastructureExporter } from '../infrastructureExporter.ts';
import { CLOUD_FORMATION } from '../infrastructureNotes.ts';
import { UNDO_BY_DELETING } from '../notes.ts';
import { SERVERLESS } from '../references/serverless.ts';
import { describeServerless } from '../serverless/describeServerless.ts';

const DOCS = 'https://www.serverless.com/framework/docs/providers/aws/events/websocket';

/**
 * Why the framework would not hand a format on as it is, or undefined. Both releases in use take `${type:…}`
 * and `${type(…)}` for variables; 3 knows an escape for them, 4 none. Plain names in braces pass in both.
 */
function findVariable(format: string): Text | undefined {
  const rest = format.replaceAll(/(?<!\\)\$\{[\w.!-]*\}/g, '');
  if (!rest.includes('${')) return undefined;
  return {
    en: 'Serverless would read `${…}` as a variable of its own. Not all releases know an escape for it.',
    ko: 'Serverless는 `${…}` 부분을 자체 변수로 읽으며, 모든 버전에서 통하는 이스케이프가 없습니다.',
  };
}

const MERGE: ExportNote = {
  text: {
    en: 'Merge into your `serverless.yml`.',
    ko: '`serverless.yml` 파일에 합치세요.',
  },
  link: DOCS,
};

const MAKES_ROLE: ExportNote = {
  tone: 'warning',
  text: {
    en: 'Serverless creates the log group, and sets the account role of the whole Region where there is none.',
    ko: 'Serverless가 로그 그룹을 만들고, 계정 역할이 없으면 리전 전체의 계정 역할도 설정합니다.',
  },
  link: DOCS,
};

const LOGS_EVERYTHING: ExportNote = {
  tone: 'warning',
  text: {
    en: 'Unless told otherwise, Serverless logs whole messages at level INFO too. “Stage logging” sets both.',
    ko: '따로 정하지 않으면 Serverless는 INFO 수준으로 메시지 전체도 기록합니다. “스테이지 로깅”에서 둘 다 정할 수 있습니다.',
  },
  link: DOCS,
};

const NOT_FOREIGN_API: ExportNote = {
  text: {
    en: 'Has no effect on an API given by `provider.apiGateway.websocketApiId`.',
    ko: '`provider.apiGateway.websocketApiId`에 지정한 API에는 적용되지 않습니다.',
  },
};

const LOGGING_NOTES = [MERGE, MAKES_ROLE, NOT_FOREIGN_API, UNDO_BY_DELETING];

/**
 * The Serverless Framework, 3 and 4: the part of a service that makes its stage log. API, stage and Region are
 * the service's own.
 */
export const serverlessFramework = infrastructureExporter({
  id: 'serverlessFramework',
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
    format: [MERGE, LOGS_EVERYTHING, MAKES_ROLE, NOT_FOREIGN_API, UNDO_BY_DELETING],
    stage: LOGGING_NOTES,
    full: LOGGING_NOTES,
  }),
  print: (deployment) => printYaml(describeServerless(deployment)),
});

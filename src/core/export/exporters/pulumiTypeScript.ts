import { STAGE_SETTINGS } from '../deployment.ts';
import type { ExportNote } from '../exporter.ts';
import type { Settings } from '../../settings/settings.ts';
import { infrastructureExporter } from '../infrastructureExporter.ts';
import {
  PROVIDER_UNDO,
  SETS_ACCOUNT_ROLE,
  SETS_THROTTLING,
  TERRAFORM_PROVIDER,
} from '../infrastructureNotes.ts';
import { NEEDS_ACCOUNT_ROLE, NEEDS_ROLE_AND_LOG_GROUP } from '../notes.ts';
import { STAGE_REFERENCES } from '../origin.ts';
import { GROUP_ARN, printAccessLogProperty, printPulumi } from '../pulumi/printPulumi.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';
import { hasStage } from '../references/hasStage.ts';
import { PULUMI_TYPESCRIPT } from '../references/typeScript.ts';
import { printSetting } from '../printSetting.ts';

const DOCS = 'https://www.pulumi.com/registry/packages/aws/api-docs/apigatewayv2/stage/';

const WHERE: ExportNote = {
  text: {
    en: 'Add this to the arguments of your `aws.apigatewayv2.Stage`.',
    ko: '`aws.apigatewayv2.Stage` 인수에 넣으세요.',
  },
  link: DOCS,
};

const MAKES_STAGE: ExportNote = {
  text: {
    en: 'Creates the stage and the log group. For an existing stage, use “Stage logging”.',
    ko: '스테이지와 로그 그룹을 새로 만듭니다. 이미 있는 스테이지에는 “스테이지 로깅”을 선택하세요.',
  },
  link: DOCS,
};

/** Import first: a program that imports must state the stage as it is, so that it cannot change it at once. */
function importNote(settings: Settings): ExportNote {
  const stage = `${printSetting(settings, 'apiId')}/${printSetting(settings, 'stageName')}`;
  const command = `pulumi import aws:apigatewayv2/stage:Stage websocket '${stage}'`;
  return {
    text: {
      en: `Import the stage first: \`${command}\`. After that, only its logging and throttling change.`,
      ko: `먼저 \`${command}\` 명령으로 기존 스테이지를 가져오세요. 그 뒤에는 로깅과 스로틀링만 바뀝니다.`,
    },
    link: 'https://www.pulumi.com/docs/iac/guides/migration/import/',
  };
}

const UNDO: ExportNote = {
  text: {
    en: 'After you deploy these lines, deleting them deletes nothing in AWS, because `retainOnDelete` is set. To turn logging off, delete them, run `pulumi up`, and run “Turn off” from the AWS CLI target.',
    ko: '한 번 배포한 뒤에는 이 부분을 삭제해도 `retainOnDelete` 옵션 덕분에 AWS에서 아무것도 삭제되지 않습니다. 로깅을 끄려면 이 부분을 삭제하고 `pulumi up` 명령을 실행한 다음, AWS CLI 대상의 “로깅 끄기”를 실행하세요.',
  },
  link: 'https://www.pulumi.com/docs/iac/concepts/options/retainondelete/',
};

const GROUP_EXISTS: ExportNote = {
  text: {
    en: 'Creates the log group. If it already exists, import it first and set `retentionInDays` to its current value: a shorter retention deletes older log events.',
    ko: '로그 그룹을 새로 만듭니다. 이미 있으면 먼저 가져오고 `retentionInDays` 값을 현재 보존 기간에 맞추세요. 더 짧으면 오래된 로그가 삭제됩니다.',
  },
  link: 'https://www.pulumi.com/docs/iac/guides/migration/import/',
};

/**
 * Pulumi, whose provider for AWS is made from Terraform's and shares its traits. Region and account are the
 * provider's, but for the ARN of a log group that is not in the program.
 */
export const pulumiTypeScript = infrastructureExporter({
  id: 'pulumiTypeScript',
  apis: ['websocket'],
  label: { en: 'Pulumi', ko: 'Pulumi' },
  detail: { en: 'TypeScript', ko: 'TypeScript' },
  fileName: (scope) => (scope === 'format' ? 'access-log-settings.ts' : 'index.ts'),
  mediaType: 'text/plain',
  docs: DOCS,
  carrier: TERRAFORM_PROVIDER,
  settings: {
    format: ['region', 'accountId', 'logGroupName'],
    stage: STAGE_SETTINGS,
    full: STAGE_SETTINGS,
  },
  references: {
    language: PULUMI_TYPESCRIPT,
    keys: { format: ['destinationArn'], stage: STAGE_REFERENCES, full: STAGE_REFERENCES },
    own: [GROUP_ARN],
  },
  ofLogGroup: { format: ['region', 'accountId'], stage: ['retentionDays', 'tags'], full: ['retentionDays'] },
  notes: (settings, references) => ({
    format: [WHERE, NEEDS_ROLE_AND_LOG_GROUP, PROVIDER_UNDO],
    stage: [
      ...(hasStage(references) ? [] : [importNote(settings)]),
      SETS_THROTTLING,
      NEEDS_ACCOUNT_ROLE,
      ...(references.destinationArn === undefined ? [GROUP_EXISTS] : []),
      UNDO,
    ],
    full: [SETS_ACCOUNT_ROLE, SETS_THROTTLING, MAKES_STAGE, UNDO],
  }),
  print: (deployment, scope) =>
    scope === 'format'
      ? printAccessLogProperty(
          deployment,
          deployment.references.destinationArn ?? quoteTypeScript(deployment.logGroup.arn),
        )
      : printPulumi(deployment),
});

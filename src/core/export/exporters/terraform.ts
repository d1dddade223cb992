import { STAGE_SETTINGS } from '../deployment.ts';
import type { ExportNote } from '../exporter.ts';
import { infrastructureExporter } from '../infrastructureExporter.ts';
import {
  PROVIDER_UNDO,
  SETS_ACCOUNT_ROLE,
  SETS_THROTTLING,
  TERRAFORM_PROVIDER,
} from '../infrastructureNotes.ts';
import { NEEDS_ACCOUNT_ROLE, NEEDS_ROLE_AND_LOG_GROUP } from '../notes.ts';
import { STAGE_REFERENCES } from '../origin.ts';
import { quoteHcl } from '../quote/quoteHcl.ts';
import { hasStage } from '../references/hasStage.ts';
import { TERRAFORM } from '../references/terraform.ts';
import { GROUP_ARN, printAccessLogBlock, printTerraform } from '../terraform/printTerraform.ts';

const DOCS = 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/apigatewayv2_stage';

const WHERE: ExportNote = {
  text: {
    en: 'Add this to your `aws_apigatewayv2_stage`. If the log group is in the same configuration, use its `arn`.',
    ko: '`aws_apigatewayv2_stage` 리소스 안에 넣으세요. 같은 구성에 로그 그룹이 있으면 그 `arn` 속성을 쓰는 편이 좋습니다.',
  },
  link: DOCS,
};

const INTO_STAGE: ExportNote = {
  text: {
    en: 'Add this to your `aws_apigatewayv2_stage`.',
    ko: '`aws_apigatewayv2_stage` 리소스 안에 넣으세요.',
  },
  link: DOCS,
};

const TAKES_OVER: ExportNote = {
  text: {
    en: 'The `import` block imports the existing stage. Only its logging and throttling change.',
    ko: '`import` 블록으로 기존 스테이지를 가져와 로깅과 스로틀링만 바꿉니다.',
  },
  link: 'https://developer.hashicorp.com/terraform/language/import',
};

const MAKES_GROUP: ExportNote = {
  text: {
    en: 'Creates the log group. If it already exists, first run `terraform import aws_cloudwatch_log_group.access_log` with its name and set `retention_in_days` to its current value: a shorter retention deletes older log events.',
    ko: '로그 그룹을 새로 만듭니다. 이미 있으면 먼저 `terraform import aws_cloudwatch_log_group.access_log` 명령에 그 이름을 지정해 가져오고, `retention_in_days` 값을 현재 보존 기간에 맞추세요. 더 짧으면 오래된 로그가 삭제됩니다.',
  },
  link: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_group',
};

const MAKES_STAGE: ExportNote = {
  tone: 'warning',
  text: {
    en: 'Creates the stage. If it already exists, use the `import` block and the stage from “Stage logging” instead and add this `depends_on`. Other settings of the stage do not change.',
    ko: '스테이지를 새로 만듭니다. 이미 있으면 그 자리에 “스테이지 로깅”의 `import` 블록과 스테이지를 넣고 여기의 `depends_on`을 더하세요. 그러면 스테이지의 다른 설정은 바뀌지 않습니다.',
  },
  link: DOCS,
};

const STATE_RM = 'https://developer.hashicorp.com/terraform/cli/commands/state/rm';

const DELETES_STAGE: ExportNote = {
  tone: 'warning',
  text: {
    en: 'Deleting these lines deletes the stage, even with `prevent_destroy`. Before you delete them, run the `terraform state rm` command at the top. In a pipeline with Terraform 1.7 or later, replace each resource with a `removed` block that sets `destroy = false`.',
    ko: '이 부분을 삭제하면 `prevent_destroy`가 있어도 스테이지가 삭제됩니다. 먼저 맨 위의 `terraform state rm` 명령을 실행하세요. 파이프라인에서는 각 리소스를 `destroy = false`인 `removed` 블록(Terraform 1.7 이상)으로 바꾸세요.',
  },
  link: STATE_RM,
};

const DELETES_ALL: ExportNote = {
  tone: 'warning',
  text: {
    en: 'Deleting these lines deletes the stage, the role and the account setting that every API in the Region needs for logging, even with `prevent_destroy`. Before you delete them, run the `terraform state rm` command at the top. In a pipeline with Terraform 1.7 or later, replace each resource with a `removed` block that sets `destroy = false`.',
    ko: '이 부분을 삭제하면 `prevent_destroy`가 있어도 스테이지와 역할, 리전의 모든 API가 로깅에 쓰는 계정 설정까지 삭제됩니다. 먼저 맨 위의 `terraform state rm` 명령을 실행하세요. 파이프라인에서는 각 리소스를 `destroy = false`인 `removed` 블록(Terraform 1.7 이상)으로 바꾸세요.',
  },
  link: STATE_RM,
};

const UNDO: ExportNote = {
  text: {
    en: 'To turn logging off again, run that command first, then delete these lines and run “Turn off” from the AWS CLI target.',
    ko: '로깅을 다시 끄려면 위와 같이 한 다음 이 부분을 삭제하고, AWS CLI 대상의 “로깅 끄기”를 실행하세요.',
  },
};

const PROVIDER_REGION: ExportNote = {
  text: {
    en: 'Terraform uses the Region of your `aws` provider.',
    ko: '리전은 `aws` 프로바이더에 설정한 리전입니다.',
  },
  link: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs#region',
};

/**
 * Terraform and OpenTofu: the block of a stage, the logging of one that exists, or all of it. Region and account
 * are the provider's, but for the ARN of a log group that is not in the configuration.
 */
export const terraform = infrastructureExporter({
  id: 'terraform',
  apis: ['websocket'],
  label: { en: 'Terraform', ko: 'Terraform' },
  detail: { en: 'and OpenTofu', ko: 'OpenTofu 겸용' },
  fileName: (scope) => (scope === 'format' ? 'access_log_settings.tf' : 'access_log.tf'),
  mediaType: 'text/plain',
  docs: DOCS,
  carrier: TERRAFORM_PROVIDER,
  settings: {
    format: ['region', 'accountId', 'logGroupName'],
    stage: STAGE_SETTINGS,
    full: STAGE_SETTINGS,
  },
  references: {
    language: TERRAFORM,
    keys: { format: ['destinationArn'], stage: STAGE_REFERENCES, full: STAGE_REFERENCES },
    own: [GROUP_ARN],
  },
  ofLogGroup: { format: ['region', 'accountId'], stage: ['retentionDays', 'tags'], full: ['retentionDays'] },
  notes: (_, references) => ({
    format: [
      references.destinationArn === undefined ? WHERE : INTO_STAGE,
      NEEDS_ROLE_AND_LOG_GROUP,
      PROVIDER_UNDO,
    ],
    stage: [
      ...(hasStage(references) ? [] : [TAKES_OVER]),
      DELETES_STAGE,
      SETS_THROTTLING,
      NEEDS_ACCOUNT_ROLE,
      ...(references.destinationArn === undefined ? [MAKES_GROUP] : []),
      UNDO,
      PROVIDER_REGION,
    ],
    full: [SETS_ACCOUNT_ROLE, DELETES_ALL, SETS_THROTTLING, MAKES_STAGE, UNDO, PROVIDER_REGION],
  }),
  print: (deployment, scope) =>
    scope === 'format'
      ? printAccessLogBlock(
          deployment,
          deployment.references.destinationArn ?? quoteHcl(deployment.logGroup.arn),
        )
      : printTerraform(deployment),
});

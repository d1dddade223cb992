import { SETUP_DOCS } from '../../api/webSocketApi.ts';
import type { Text } from '../../text.ts';
import { printAccessLogSettings } from '../cloudFormation/printAccessLogSettings.ts';
import { printTemplate } from '../cloudFormation/printTemplate.ts';
import { describeDeployment, EXECUTION_SETTINGS } from '../deployment.ts';
import type { Exporter, ExportInput, ExportNote, Scope, SettingKey } from '../exporter.ts';
import { executionNotes, NEEDS_ACCOUNT_ROLE, NEEDS_ROLE_AND_LOG_GROUP, placeholderNotes } from '../notes.ts';
import { findRefusal, refuse } from '../refusal.ts';
import { PLACEHOLDERS } from '../settings.ts';

const STAGE = ['apiId', 'stageName', 'logGroupName', 'retentionDays', ...EXECUTION_SETTINGS] as const;

/** Region and account are those that the stack is deployed to. */
const SETTINGS: Readonly<Partial<Record<Scope, readonly SettingKey[]>>> = {
  format: ['logGroupName'],
  stage: STAGE,
  full: STAGE,
};

const DYNAMIC_REFERENCE: Text = {
  en: 'CloudFormation would put a value in place of `{{resolve:…}}`, and there is no way to escape it.',
  ko: 'CloudFormation은 `{{resolve:…}}` 부분을 실제 값으로 바꾸며, 이를 막을 방법이 없습니다.',
};

const WHERE: ExportNote = {
  text: {
    en: 'Goes into the `Properties` of your `AWS::ApiGatewayV2::Stage`.',
    ko: '템플릿에 있는 `AWS::ApiGatewayV2::Stage` 리소스의 `Properties` 아래에 넣으세요.',
  },
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-accesslogsettings.html',
};

const MAKES_STAGE: ExportNote = {
  text: {
    en: 'The stack creates the stage and the log group. Import them if they exist, or take “Format only” for the template that has the stage.',
    ko: '스택이 스테이지와 로그 그룹을 새로 만듭니다. 이미 있으면 스택으로 가져오거나, 스테이지가 있는 템플릿에 “형식만” 내보내기를 쓰세요.',
  },
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources.html',
};

const ACCOUNT_WIDE: ExportNote = {
  text: {
    en: 'Sets the account role of the whole Region, for REST APIs too, in place of any other. If you have one, take “Stage logging”.',
    ko: 'REST API를 포함해 리전 전체의 계정 역할을 이 템플릿의 역할로 바꿉니다. 이미 역할이 있으면 “스테이지 로깅”을 선택하세요.',
  },
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html',
};

const CAPABILITY: ExportNote = {
  text: {
    en: 'Creates a role, so deploy with `--capabilities CAPABILITY_IAM`.',
    ko: '역할을 만들므로 `--capabilities CAPABILITY_IAM` 옵션을 주고 배포하세요.',
  },
  link: SETUP_DOCS,
};

/** Reported by users of CloudFormation: the stack gets the right text, only what is read back is not. */
const NOT_ASCII: ExportNote = {
  text: {
    en: 'CloudFormation shows characters beyond ASCII as `?` when the template is read back.',
    ko: 'CloudFormation에서 템플릿을 다시 읽으면 ASCII가 아닌 문자가 `?`로 표시됩니다.',
  },
  link: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/814',
};

const SCOPE_NOTES: Readonly<Partial<Record<Scope, readonly ExportNote[]>>> = {
  format: [WHERE, NEEDS_ROLE_AND_LOG_GROUP],
  stage: [NEEDS_ACCOUNT_ROLE, MAKES_STAGE],
  full: [ACCOUNT_WIDE, MAKES_STAGE, CAPABILITY],
};

function notesFor({ format, settings, scope }: ExportInput): readonly ExportNote[] {
  const printed = (SETTINGS[scope] ?? []).filter((key) => key !== 'apiId');
  return [
    ...placeholderNotes(settings, printed),
    ...(SCOPE_NOTES[scope] ?? []),
    ...(scope === 'format' ? [] : executionNotes(settings)),
    ...(/[^\0-\x7f]/.test(format) ? [NOT_ASCII] : []),
  ];
}

/** A CloudFormation template, or for the format alone the property to put into one. */
export const cloudFormationYaml: Exporter = {
  id: 'cloudFormationYaml',
  group: 'infrastructure',
  label: { en: 'CloudFormation', ko: 'CloudFormation' },
  detail: { en: 'YAML', ko: 'YAML' },
  scopes: ['format', 'stage', 'full'],
  settingsFor: (scope) => SETTINGS[scope] ?? [],
  fileName: (scope) => (scope === 'format' ? 'access-log-settings.yaml' : 'access-log.yaml'),
  mediaType: 'application/yaml',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html',
  export(input) {
    const { format, settings, scope } = input;
    const refused = findRefusal(format) ?? (format.includes('{{resolve:') ? DYNAMIC_REFERENCE : undefined);
    if (refused) return refuse(refused);
    const deployment = describeDeployment(settings, format, scope);
    const text =
      scope === 'format'
        ? printAccessLogSettings(format, deployment.logGroup.name)
        : printTemplate(deployment, deployment.apiId !== PLACEHOLDERS.apiId);
    return { text, notes: notesFor(input) };
  },
};

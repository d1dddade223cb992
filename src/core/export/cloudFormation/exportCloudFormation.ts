import type { CfnMap } from './cfnValue.ts';
import { describeDeployment, EXECUTION_SETTINGS } from '../deployment.ts';
import type { Exported, ExportInput, ExportNote, Scope, SettingKey } from '../exporter.ts';
import { findDynamicReference, readBackNotes, SETS_ACCOUNT_ROLE } from '../infrastructureNotes.ts';
import {
  executionNotes,
  NEEDS_ACCOUNT_ROLE,
  NEEDS_ROLE_AND_LOG_GROUP,
  placeholderNotes,
  UNDO_BY_DELETING,
} from '../notes.ts';
import { findRefusal, refuse } from '../refusal.ts';
import { describeAccessLog } from './describeResources.ts';
import { describeTemplate } from './describeTemplate.ts';

const STAGE = ['apiId', 'stageName', 'logGroupName', 'retentionDays', ...EXECUTION_SETTINGS, 'tags'] as const;

const SETTINGS: Readonly<Partial<Record<Scope, readonly SettingKey[]>>> = {
  format: ['logGroupName'],
  stage: STAGE,
  full: STAGE,
};

/** Region and account are those that the stack is deployed to. */
export const cloudFormationSettings = (scope: Scope): readonly SettingKey[] => SETTINGS[scope] ?? [];

const WHERE: ExportNote = {
  text: {
    en: 'Goes into the `Properties` of your `AWS::ApiGatewayV2::Stage`.',
    ko: '템플릿에 있는 `AWS::ApiGatewayV2::Stage` 리소스의 `Properties` 아래에 넣으세요.',
  },
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-accesslogsettings.html',
};

const MAKES_STAGE: ExportNote = {
  text: {
    en: 'The stack creates the stage and the log group. Import them if they exist, or take “Access log” for the template that has the stage.',
    ko: '스택이 스테이지와 로그 그룹을 새로 만듭니다. 이미 있으면 스택으로 가져오거나, 스테이지가 있는 템플릿에 “형식만” 내보내기를 쓰세요.',
  },
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources.html',
};

const CAPABILITY: ExportNote = {
  text: {
    en: 'Creates a role, so deploy with `--capabilities CAPABILITY_IAM`.',
    ko: '역할을 만들므로 `--capabilities CAPABILITY_IAM` 옵션을 주고 배포하세요.',
  },
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html',
};

const SCOPE_NOTES: Readonly<Partial<Record<Scope, readonly ExportNote[]>>> = {
  format: [WHERE, NEEDS_ROLE_AND_LOG_GROUP, UNDO_BY_DELETING],
  stage: [NEEDS_ACCOUNT_ROLE, MAKES_STAGE],
  full: [SETS_ACCOUNT_ROLE, MAKES_STAGE, CAPABILITY],
};

function notesFor({ format, settings, scope }: ExportInput): readonly ExportNote[] {
  const printed = cloudFormationSettings(scope).filter((key) => key !== 'apiId');
  return [
    ...placeholderNotes(settings, printed),
    ...(SCOPE_NOTES[scope] ?? []),
    ...(scope === 'format' ? [] : executionNotes(settings)),
    ...readBackNotes(format),
  ];
}

/** A template, or for the format alone the property to put into one, in the syntax of `print`. */
export function exportCloudFormation(input: ExportInput, print: (template: CfnMap) => string): Exported {
  const { format, settings, scope } = input;
  const refused = findRefusal(format) ?? findDynamicReference(format);
  if (refused) return refuse(refused);
  const deployment = describeDeployment(settings, format, scope);
  const template =
    scope === 'format' ? describeAccessLog(format, deployment.logGroup.name) : describeTemplate(deployment);
  return { text: print(template), notes: notesFor(input) };
}

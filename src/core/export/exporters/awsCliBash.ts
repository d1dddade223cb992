import { SETUP_DOCS } from '../../api/webSocketApi.ts';
import { printFullSetUp } from '../bash/printFullSetUp.ts';
import { printStageUpdate } from '../bash/printStageUpdate.ts';
import { describeDeployment, EXECUTION_SETTINGS } from '../deployment.ts';
import type { Exporter, ExportNote, Scope, SettingKey, Settings } from '../exporter.ts';
import { executionNotes, NEEDS_ROLE_AND_LOG_GROUP, placeholderNotes } from '../notes.ts';
import { findRefusal, refuse } from '../refusal.ts';

const PLACE = ['region', 'accountId', 'apiId', 'stageName', 'logGroupName'] as const;

const SETTINGS: Readonly<Record<Scope, readonly SettingKey[]>> = {
  format: PLACE,
  stage: [...PLACE, ...EXECUTION_SETTINGS],
  full: [...PLACE, 'retentionDays', ...EXECUTION_SETTINGS],
  remove: ['region', 'apiId', 'stageName'],
};

const FULL_NOTES: readonly ExportNote[] = [
  {
    text: {
      en: 'May be run again. A new role can take a minute or two until API Gateway accepts it.',
      ko: '여러 번 실행해도 됩니다. 새 역할을 API Gateway가 받아들이기까지 1~2분이 걸릴 수 있습니다.',
    },
    link: SETUP_DOCS,
  },
  {
    text: {
      en: 'The account role serves every API of the Region, REST APIs too. One that is set already is kept.',
      ko: '계정 역할은 REST API를 포함해 리전의 모든 API에 쓰입니다. 이미 설정된 역할은 그대로 둡니다.',
    },
    link: SETUP_DOCS,
  },
];

function notesFor(scope: Scope, settings: Settings): readonly ExportNote[] {
  const needs = scope === 'full' ? FULL_NOTES : [NEEDS_ROLE_AND_LOG_GROUP];
  return [
    ...placeholderNotes(settings, SETTINGS[scope]),
    ...needs,
    ...(scope === 'format' ? [] : executionNotes(settings)),
  ];
}

/** Commands of the AWS CLI, 1 or 2, for any POSIX shell: to paste at a prompt or to run as a file. */
export const awsCliBash: Exporter = {
  id: 'awsCliBash',
  group: 'commandLine',
  label: { en: 'AWS CLI', ko: 'AWS CLI' },
  detail: { en: 'bash, zsh', ko: 'bash, zsh' },
  scopes: ['format', 'stage', 'full'],
  settingsFor: (scope) => SETTINGS[scope],
  fileName: () => 'access-log.sh',
  mediaType: 'application/x-sh',
  docs: 'https://docs.aws.amazon.com/cli/latest/reference/apigatewayv2/update-stage.html',
  export({ format, settings, scope }) {
    const refused = findRefusal(format);
    if (refused) return refuse(refused);
    const deployment = describeDeployment(settings, format, scope);
    const { accountRole } = deployment;
    const text = accountRole ? printFullSetUp(deployment, accountRole) : printStageUpdate(deployment);
    return { text, notes: notesFor(scope, settings) };
  },
};

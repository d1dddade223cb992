import type { Text } from '../../text.ts';
import type { AwsInput } from '../calls/awsInput.ts';
import { asksAccount } from '../calls/asksAccount.ts';
import { describeExecution, describeStage, describeStageUpdate } from '../calls/describeCalls.ts';
import { CALL_SETTINGS, exportCalls } from '../calls/exportCalls.ts';
import { printJson } from '../calls/printJson.ts';
import { option } from '../bash/printPlace.ts';
import { describeDeployment, type Deployment } from '../deployment.ts';
import type { Exporter, ExportNote, Scope } from '../exporter.ts';
import { quoteBash } from '../quote/quoteBash.ts';
import { quoteJsonAscii } from '../quote/quoteJsonAscii.ts';

const DOCS = 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-skeleton.html';
const FILE = 'access-log.json';

const describeFile = (deployment: Deployment, scope: Scope): AwsInput =>
  scope === 'remove'
    ? { ...describeStage(deployment), ...describeExecution(deployment) }
    : describeStageUpdate(deployment);

const NEEDS: ExportNote = {
  text: {
    en: 'Requires the account role and a log group. To create both, use “Full setup” of the AWS CLI target.',
    ko: '계정 역할과 로그 그룹이 필요합니다. 둘 다 “AWS CLI” 대상의 전체 설정에서 만들 수 있습니다.',
  },
  link: 'setup',
};

const FIND_ACCOUNT: Text = {
  en: 'Find your account ID: `aws sts get-caller-identity --query Account --output text`',
  ko: '계정 ID 확인: `aws sts get-caller-identity --query Account --output text`',
};

const SAVE: Text = {
  en: `Download the file, or save the text as \`${FILE}\`.`,
  ko: `파일을 내려받거나 텍스트를 \`${FILE}\` 파일로 저장하세요.`,
};

const run = (command: string): Text => ({
  en: `Run this in its folder: \`aws apigatewayv2 ${command}\``,
  ko: `그 폴더에서 실행할 명령: \`aws apigatewayv2 ${command}\``,
});

/** The names of an API and of a stage have no character that some shell expands. */
function describeSteps(deployment: Deployment, scope: Scope): readonly Text[] {
  const { region, apiId, stageName } = deployment;
  const update = run(`update-stage --region ${region} --cli-input-json file://${FILE}`);
  if (scope !== 'remove') return [...(asksAccount(deployment) ? [FIND_ACCOUNT] : []), SAVE, update];
  const stage = `--api-id ${apiId} ${option('stage-name', quoteBash(stageName))}`;
  return [SAVE, run(`delete-access-log-settings --region ${region} ${stage}`), update];
}

/** An input file of the AWS CLI, for every shell and for scripts that have a command already. ASCII, as the CLI reads it in the encoding of the locale. */
export const cliInputJson: Exporter = {
  id: 'cliInputJson',
  apis: ['websocket'],
  group: 'commandLine',
  label: { en: 'AWS CLI input file', ko: 'AWS CLI 입력 파일' },
  detail: { en: 'JSON', ko: 'JSON' },
  scopes: ['format', 'stage', 'remove'],
  settingsFor: (scope) => CALL_SETTINGS[scope],
  fileName: () => FILE,
  mediaType: 'application/json',
  docs: DOCS,
  export(input) {
    const { format, settings, scope } = input;
    const print = (deployment: Deployment) =>
      `${printJson(describeFile(deployment, scope), quoteJsonAscii)}\n`;
    const exported = exportCalls(input, { stage: print, remove: print, needs: NEEDS });
    if (exported.refused) return exported;
    return { ...exported, steps: describeSteps(describeDeployment(settings, format, scope), scope) };
  },
};

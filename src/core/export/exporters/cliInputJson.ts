import type { Text } from '../../text.ts';
import type { AwsInput } from '../calls/awsInput.ts';
import { describeAccessLog, describeExecutionUpdate, describeStageUpdate } from '../calls/describeCalls.ts';
import { CALL_SETTINGS, exportCalls } from '../calls/exportCalls.ts';
import { jsonSyntax, printValue } from '../calls/printValue.ts';
import { describeDeployment, type Deployment } from '../deployment.ts';
import type { Exporter, Scope } from '../exporter.ts';
import { quoteBash } from '../quote/quoteBash.ts';
import { quoteJsonAscii } from '../quote/quoteJsonAscii.ts';

const DOCS = 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-skeleton.html';
const FILE = 'access-log.json';

function describeFile(deployment: Deployment, scope: Scope): AwsInput {
  if (scope === 'format') return describeAccessLog(deployment);
  return scope === 'remove' ? describeExecutionUpdate(deployment) : describeStageUpdate(deployment);
}

const SAVE: Text = {
  en: `Download the file, or save the text as \`${FILE}\`.`,
  ko: `파일을 내려받거나 텍스트를 \`${FILE}\` 파일로 저장하세요.`,
};

const run = (command: string): Text => ({
  en: `Run in its folder: \`aws apigatewayv2 ${command}\``,
  ko: `그 폴더에서 실행할 명령: \`aws apigatewayv2 ${command}\``,
});

/** The name of a stage has no character but `$` that some shell expands. */
function describeSteps({ region, apiId, stageName }: Deployment, scope: Scope): readonly Text[] {
  const update = `update-stage --region ${region}`;
  const stage = `--api-id ${apiId} --stage-name ${quoteBash(stageName)}`;
  if (scope === 'format') return [SAVE, run(`${update} ${stage} --access-log-settings file://${FILE}`)];
  const steps = [SAVE, run(`${update} --cli-input-json file://${FILE}`)];
  return scope === 'remove'
    ? [...steps, run(`delete-access-log-settings --region ${region} ${stage}`)]
    : steps;
}

/** An input file of the AWS CLI, for every shell and for scripts that have a command already. ASCII, as the CLI reads it in the encoding of the locale. */
export const cliInputJson: Exporter = {
  id: 'cliInputJson',
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
      `${printValue(describeFile(deployment, scope), jsonSyntax(quoteJsonAscii))}\n`;
    const exported = exportCalls(input, { stage: print, remove: print });
    if (exported.refused) return exported;
    return { ...exported, steps: describeSteps(describeDeployment(settings, format, scope), scope) };
  },
};

import { ASKED, callSettings, exportCalls, type CallPrinters } from '../calls/exportCalls.ts';
import { SCOPES, type Exporter, type ExportInput, type ExportNote } from '../exporter.ts';
import { printFullSetUp } from '../javaScript/printFullSetUp.ts';
import { printRemoval, printStageUpdate } from '../javaScript/printStageCalls.ts';
import { printSetting } from '../printSetting.ts';
import { callReferences } from '../references/callReferences.ts';
import { JAVASCRIPT } from '../references/typeScript.ts';
import { SETTINGS } from '../../settings/allSettings.ts';

const V2 = '@aws-sdk/client-apigatewayv2';
const STS = '@aws-sdk/client-sts';
const OTHERS = '@aws-sdk/client-api-gateway @aws-sdk/client-cloudwatch-logs @aws-sdk/client-iam';

/** Its packages say `node >=20` (3.1169.0, as npm installs it without a version), and warn that later ones will want 22. */
function install({ scope, settings }: ExportInput): ExportNote {
  const asks = scope !== 'remove' && printSetting(settings, 'accountId') === SETTINGS.accountId.placeholder;
  const packages = [V2, ...(scope === 'full' ? [OTHERS] : []), ...(asks ? [STS] : [])];
  const command = `\`npm install ${packages.join(' ')}\``;
  return {
    text: {
      en: `Requires Node.js 20 or later, or 22 for releases of the SDK from 2027 on. Save it as a module (\`.mjs\`) and run ${command} first.`,
      ko: `Node.js 20 이상이 필요하고, 2027년부터 나오는 SDK 버전에는 22 이상이 필요합니다. 모듈(\`.mjs\`)로 저장하세요. 먼저 실행할 명령: ${command}`,
    },
    link: 'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/getting-started-nodejs.html',
  };
}

const REFERENCES = callReferences(JAVASCRIPT, ['name']);

const PRINTERS: CallPrinters = {
  stage: printStageUpdate,
  full: printFullSetUp,
  remove: printRemoval,
  found: ASKED,
};

/** A module for Node.js with version 3 of the AWS SDK. */
export const javaScriptSdk: Exporter = {
  id: 'javaScriptSdk',
  apis: ['websocket'],
  group: 'program',
  label: { en: 'JavaScript', ko: 'JavaScript' },
  detail: { en: 'AWS SDK v3', ko: 'AWS SDK v3' },
  scopes: SCOPES,
  settingsFor: callSettings,
  found: ASKED,
  references: REFERENCES,
  fileName: () => 'access-log.mjs',
  mediaType: 'text/javascript',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/apigatewayv2/command/UpdateStageCommand/',
  export: (input) => exportCalls(input, PRINTERS, [install(input)], REFERENCES),
};

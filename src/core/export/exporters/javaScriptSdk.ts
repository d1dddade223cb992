import { CALL_SETTINGS, exportCalls } from '../calls/exportCalls.ts';
import { SCOPES, type Exporter, type ExportNote, type Scope } from '../exporter.ts';
import { printFullSetUp } from '../javaScript/printFullSetUp.ts';
import { printRemoval, printStageUpdate } from '../javaScript/printStageCalls.ts';

const V2 = '@aws-sdk/client-apigatewayv2';
const ALL = `@aws-sdk/client-api-gateway ${V2} @aws-sdk/client-cloudwatch-logs @aws-sdk/client-iam`;

function install(scope: Scope): ExportNote {
  const command = `\`npm install ${scope === 'full' ? ALL : V2}\``;
  return {
    text: {
      en: `Needs Node.js 18 or newer, as a module (\`.mjs\`), and ${command}.`,
      ko: `Node.js 18 이상의 모듈(\`.mjs\`)이며, 먼저 실행할 명령: ${command}`,
    },
    link: 'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/getting-started-nodejs.html',
  };
}

/** A module for Node.js with version 3 of the AWS SDK. */
export const javaScriptSdk: Exporter = {
  id: 'javaScriptSdk',
  group: 'program',
  label: { en: 'JavaScript', ko: 'JavaScript' },
  detail: { en: 'AWS SDK v3', ko: 'AWS SDK v3' },
  scopes: SCOPES,
  settingsFor: (scope) => CALL_SETTINGS[scope],
  fileName: () => 'access-log.mjs',
  mediaType: 'text/javascript',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/apigatewayv2/command/UpdateStageCommand/',
  export: (input) =>
    exportCalls(input, { stage: printStageUpdate, full: printFullSetUp, remove: printRemoval }, [
      install(input.scope),
    ]),
};

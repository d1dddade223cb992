import { needsAccount } from '../calls/asksAccount.ts';
import { fillJson } from '../calls/fillJson.ts';
import { describeStageUpdate } from '../calls/describeCalls.ts';
import type { Deployment } from '../deployment.ts';
import { INPUT, printInputFile, printQuery, SET_FILE } from './printInputFile.ts';

/** Takes the file away after both a success and a fault, and keeps the fault; `exit` would close a prompt. */
const CLEAN_UP = '&& (del "%file%") || (del "%file%" & cmd /c exit 1)';

/** A value, or variables between double quotes. */
export const word = (reference: string | undefined, value: string): string =>
  reference === undefined ? value : `"${reference}"`;

/** The words that say which stage is meant. */
export const printStage = ({ apiId, stageName, references }: Deployment): string =>
  `--api-id ${word(references.apiId, apiId)} --stage-name=${word(references.stageName, stageName)}`;

const printRegion = ({ region, references }: Deployment) => `--region ${word(references.region, region)} `;

/**
 * The call that sets the stage. `call`, because the CLI that pip installs is a batch file, which would not come back
 * without it. The account id is a variable where it is not known; it is filled in when the block is read.
 */
export function printUpdateCall(deployment: Deployment, options: string, after: string): string {
  const next = `call aws apigatewayv2 update-stage ${options}${INPUT} ${after}`;
  const text = printInputFile(describeStageUpdate(deployment), next);
  return fillJson(text, deployment, { reference: (written) => written, account: '%account%' });
}

export const askAccount = (deployment: Deployment, options: string): string =>
  needsAccount(deployment)
    ? `${printQuery(`sts get-caller-identity ${options}--query Account`, 'account')}\n`
    : '';

/** Reads the same at a prompt and in a file: no label, no caret, and no percent sign but around variables. */
export function printStageUpdate(deployment: Deployment): string {
  const region = printRegion(deployment);
  return SET_FILE + askAccount(deployment, region) + printUpdateCall(deployment, region, CLEAN_UP);
}

/** Switches both logs of a stage off, and names the routes that have a level of their own. It stops at the first fault. */
export function printRemoval(deployment: Deployment): string {
  const stage = printRegion(deployment) + printStage(deployment);
  const off = 'LoggingLevel=OFF,DataTraceEnabled=false,DetailedMetricsEnabled=false';
  return `call aws apigatewayv2 delete-access-log-settings ${stage} && call aws apigatewayv2 update-stage ${stage} --default-route-settings "${off}" > nul && echo Both logs are off. Routes with a log level of their own keep it: && call aws apigatewayv2 get-stage ${stage} --query RouteSettings --output json
`;
}

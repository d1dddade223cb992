import { ASKED, callSettings, exportCalls, type CallPrinters } from '../calls/exportCalls.ts';
import { SCOPES, type Exporter } from '../exporter.ts';
import { printFullSetUp } from '../python/printFullSetUp.ts';
import { printRemoval, printStageUpdate } from '../python/printStageCalls.ts';
import { callReferences } from '../references/callReferences.ts';
import { PYTHON } from '../references/python.ts';

const REFERENCES = callReferences(PYTHON, ['name']);

const PRINTERS: CallPrinters = {
  stage: printStageUpdate,
  full: printFullSetUp,
  remove: printRemoval,
  found: ASKED,
};

/** A script for Python 3 with boto3. */
export const boto3: Exporter = {
  id: 'boto3',
  apis: ['websocket'],
  group: 'program',
  label: { en: 'Python', ko: 'Python' },
  detail: { en: 'boto3', ko: 'boto3' },
  scopes: SCOPES,
  settingsFor: callSettings,
  found: ASKED,
  references: REFERENCES,
  fileName: () => 'access_log.py',
  mediaType: 'text/x-python',
  docs: 'https://docs.aws.amazon.com/boto3/latest/reference/services/apigatewayv2/client/update_stage.html',
  export: (input) => exportCalls(input, PRINTERS, [], REFERENCES),
};

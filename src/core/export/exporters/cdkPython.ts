import { CDK_DOCS, cdkNotes, cdkSettings, findCdkRefusal } from '../cdk/cdkNotes.ts';
import { printPythonFormat, printPythonStack, printPythonStage } from '../cdk/printCdkPython.ts';
import { type Deployment, describeDeployment } from '../deployment.ts';
import type { Exporter, ExportNote, Scope } from '../exporter.ts';
import { refuse } from '../refusal.ts';

const WHERE: ExportNote = {
  text: {
    en: 'Put it where `stage` is your `WebSocketStage`.',
    ko: '`stage` 변수가 `WebSocketStage` 객체인 곳에 넣으세요.',
  },
  link: CDK_DOCS,
};

function printScope(deployment: Deployment, scope: Scope): string {
  if (deployment.accountRole) return printPythonStack(deployment, deployment.accountRole);
  return scope === 'stage' ? printPythonStage(deployment) : printPythonFormat(deployment);
}

/** AWS CDK 2 in Python: statements for a stage, a function for a stage of the app, or a stack. */
export const cdkPython: Exporter = {
  id: 'cdkPython',
  group: 'infrastructure',
  label: { en: 'AWS CDK', ko: 'AWS CDK' },
  detail: { en: 'Python', ko: 'Python' },
  scopes: ['format', 'stage', 'full'],
  settingsFor: cdkSettings,
  fileName: (scope) => (scope === 'format' ? 'access_log_settings.py' : 'access_log.py'),
  mediaType: 'text/x-python',
  docs: CDK_DOCS,
  export(input) {
    const { format, settings, scope } = input;
    const refused = findCdkRefusal(format);
    if (refused) return refuse(refused);
    const text = printScope(describeDeployment(settings, format, scope), scope);
    return { text, notes: cdkNotes(input, WHERE) };
  },
};

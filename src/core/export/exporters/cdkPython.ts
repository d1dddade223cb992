import { CDK_DOCS, cdkExporter } from '../cdk/cdkExporter.ts';
import { printPythonFormat, printPythonStack, printPythonStage } from '../cdk/printCdkPython.ts';
import type { Deployment } from '../deployment.ts';
import { CDK_PYTHON } from '../references/python.ts';
import type { ExportNote, Scope } from '../exporter.ts';

const WHERE: ExportNote = {
  text: {
    en: 'Add this where `stage` is your `WebSocketStage`.',
    ko: '`stage` 변수가 `WebSocketStage` 객체인 곳에 넣으세요.',
  },
  link: CDK_DOCS,
};

function printScope(deployment: Deployment, scope: Scope): string {
  if (deployment.accountRole) return printPythonStack(deployment, deployment.accountRole);
  return scope === 'stage' ? printPythonStage(deployment) : printPythonFormat(deployment);
}

/** AWS CDK 2 in Python: statements for a stage, a function for a stage of the app, or a stack. */
export const cdkPython = cdkExporter({
  id: 'cdkPython',
  detail: { en: 'Python', ko: 'Python' },
  fileName: (scope) => (scope === 'format' ? 'access_log_settings.py' : 'access_log.py'),
  mediaType: 'text/x-python',
  hasProperty: [],
  where: () => WHERE,
  references: { language: CDK_PYTHON, own: ['log_group.log_group_arn'] },
  print: printScope,
});

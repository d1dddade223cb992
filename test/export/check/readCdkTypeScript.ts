import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, Reader, Reading } from './reading.ts';
import { IN_TOOLS } from './reading.ts';
import { judgeStack, type Stack } from './judgeStack.ts';
import { hasPackage, inFolder, runHelper } from './tools.ts';
import { compile } from './typeCheck.ts';

/** The property where its note says that it goes, with the imports that the note names. */
const complete = ({ scope, text }: Case) =>
  scope === 'format'
    ? `import { Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { LogGroupLogDestination, WebSocketApi, WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

export class AccessLogStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new WebSocketStage(this, 'Stage', {
      webSocketApi: WebSocketApi.fromWebSocketApiAttributes(this, 'Api', { webSocketId: 'k4x7m2q9ad' }),
      stageName: 'prod',
      ${text}
    });
  }
}
`
    : text;

/** Type-checks the cases and synthesizes their stacks with the library that a folder has. */
export function readCdkStacks(cases: readonly Case[], folder: string): readonly Reading[] {
  const paths = cases.map((each, index) => {
    const path = join(folder, `case${index}.ts`);
    writeFileSync(path, complete(each));
    return path;
  });
  const faults = compile(paths);
  const input = paths.map((path) => ({ path: path.replace(/\.ts$/, '.cjs') }));
  const stacks: Stack[] = JSON.parse(runHelper(process.execPath, 'synthCdk.mjs', folder, input));
  return paths.map((path, index) => {
    const problem = faults.get(path);
    return problem === undefined ? judgeStack(cases[index], stacks[index]) : { problem };
  });
}

/** The real library, type-checked and synthesized. */
export const readCdkTypeScript: Reader = {
  tool: 'tsc, aws-cdk-lib',
  targets: ['cdkTypeScript'],
  install: IN_TOOLS,
  isHeavy: true,
  isPresent: () => hasPackage('aws-cdk-lib', 'constructs'),
  read: (cases) => inFolder((folder) => readCdkStacks(cases, folder)),
};

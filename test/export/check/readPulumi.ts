import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, Reader, Reading } from './reading.ts';
import { IN_TOOLS } from './reading.ts';
import { hasPackage, inFolder, runHelper } from './tools.ts';
import { compile } from './typeCheck.ts';

const STAGE = 'aws:apigatewayv2/stage:Stage';

/** What must be there before the stage is. */
const BEFORE = {
  format: [],
  stage: ['aws:cloudwatch/logGroup:LogGroup'],
  full: [
    'aws:cloudwatch/logGroup:LogGroup',
    'aws:iam/role:Role',
    'aws:iam/rolePolicyAttachment:RolePolicyAttachment',
    'aws:apigateway/account:Account',
  ],
  remove: [],
} as const;

interface Run {
  readonly problem?: string;
  readonly resources?: readonly {
    readonly type: string;
    readonly retainOnDelete: boolean;
    readonly inputs: { readonly accessLogSettings?: { readonly format?: unknown } };
  }[];
}

/** The property where its note says that it goes. */
const complete = ({ scope, text }: Case) =>
  scope === 'format'
    ? `import * as aws from '@pulumi/aws';\nnew aws.apigatewayv2.Stage('ws', { apiId: 'k4x7m2q9ad', ${text} });\n`
    : text;

function judge({ scope }: Case, { problem, resources = [] }: Run): Reading {
  if (problem !== undefined) return { problem };
  const types = resources.map(({ type }) => type);
  const missing = BEFORE[scope].find((type) => !types.includes(type));
  if (missing !== undefined) return { problem: `makes no ${missing}` };
  const stage = resources.find(({ type }) => type === STAGE);
  const losing = scope === 'format' ? undefined : resources.find(({ retainOnDelete }) => !retainOnDelete);
  if (losing) return { problem: `would delete ${losing.type}` };
  return { format: stage?.inputs.accessLogSettings?.format, sent: resources };
}

/** The real SDK and provider package, type-checked and run with the mocks of the SDK. */
export const readPulumi: Reader = {
  tool: 'tsc, Pulumi SDK with mocks',
  targets: ['pulumiTypeScript'],
  install: IN_TOOLS,
  isHeavy: true,
  isPresent: () => hasPackage('@pulumi/pulumi', '@pulumi/aws'),
  read: (cases) =>
    inFolder((folder): readonly Reading[] => {
      const paths = cases.map((each, index) => {
        const path = join(folder, `case${index}.ts`);
        writeFileSync(path, complete(each));
        return path;
      });
      const faults = compile(paths);
      const compiled = paths.map((path) => path.replace(/\.ts$/, '.cjs'));
      const runs: Run[] = JSON.parse(runHelper(process.execPath, 'runPulumi.mjs', folder, compiled));
      return cases.map((each, index) => {
        const problem = faults.get(paths[index] ?? '');
        return problem === undefined ? judge(each, runs[index] ?? { problem: 'was not run' }) : { problem };
      });
    }),
};

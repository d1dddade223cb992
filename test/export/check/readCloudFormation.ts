import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isInstalled } from '../shell.ts';
import { findLost } from './findLost.ts';
import { isForSlow } from './matrix.ts';
import type { Case, Reader, Reading } from './reading.ts';
import { inFolder, runHelper } from './tools.ts';

const ARN = 'arn:aws:logs:us-east-1:111122223333:log-group:';
const FUNCTION = 'arn:aws:lambda:us-east-1:111122223333:function:f';

const indent = (text: string, depth: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(depth));

const SAM_API = `  Api:
    Type: AWS::Serverless::WebSocketApi
    Properties:
      RouteSelectionExpression: $request.body.action
      Routes:
        $default:
          FunctionArn: ${FUNCTION}
`;
const SAM_HEAD = 'Transform: AWS::Serverless-2016-10-31\nResources:\n';
const STAGE = `Resources:
  Stage:
    Type: AWS::ApiGatewayV2::Stage
    Properties:
      ApiId: k4x7m2q9ad
      StageName: prod
`;
const JSON_STAGE =
  '{"Resources":{"Stage":{"Type":"AWS::ApiGatewayV2::Stage","Properties":{"ApiId":"k4x7m2q9ad","StageName":"prod",';

/** Puts what is only a part of a template where its note says that it goes. */
function complete({ exporter, scope, text }: Case): string {
  if (exporter.id === 'sam') {
    if (scope === 'format') return `${SAM_HEAD}${SAM_API}${indent(text, 6)}`;
    return scope === 'stage' ? `${text}\n${SAM_API}` : text;
  }
  if (scope !== 'format') return text;
  return exporter.id === 'cloudFormationJson'
    ? `${JSON_STAGE}${text.trim().slice(1)}}}}`
    : `${STAGE}${indent(text, 6)}`;
}

/** The findings of cfn-lint, by file name. Informal ones are asked for where no translator had a hand in. */
function lint(paths: readonly string[], more: readonly string[]): Map<string, string> {
  const { stdout, stderr } = spawnSync(
    'cfn-lint',
    [...more, '--format', 'json', '--regions', 'us-east-1', '--', ...paths],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (stderr !== '') throw new Error(stderr);
  const findings: { Filename: string; Message: string; Rule: { Id: string } }[] = JSON.parse(stdout || '[]');
  return new Map(
    findings.map(({ Filename, Message, Rule }) => [basename(Filename), `cfn-lint: ${Rule.Id} ${Message}`]),
  );
}

interface Settings {
  readonly DestinationArn?: string;
  readonly Format?: string;
  readonly sent?: { readonly Resources: Readonly<Record<string, { readonly Type: string }>> };
  readonly problem?: string;
}

function judge(each: Case | undefined, settings: Settings | undefined): Reading {
  if (settings?.problem !== undefined) return { problem: settings.problem };
  if (settings?.DestinationArn !== `${ARN}${each?.settings.logGroupName}`) {
    return { problem: `the destination is ${settings?.DestinationArn}` };
  }
  const lost =
    each?.scope === 'format'
      ? undefined
      : findLost(Object.values(settings.sent?.Resources ?? {}), each?.exporter.id === 'sam');
  return lost === undefined ? { format: settings.Format, sent: settings.sent } : { problem: lost };
}

/** CloudFormation's rules by cfn-lint, which brings the translator of SAM along. */
export const readCloudFormation: Reader = {
  tool: 'cfn-lint, SAM translator',
  targets: ['cloudFormationYaml', 'cloudFormationJson', 'sam'],
  install: 'pip install cfn-lint aws-sam-translator pyyaml',
  isPresent: () =>
    isInstalled('cfn-lint', ['--version']) && isInstalled('python3', ['-c', 'import samtranslator, yaml']),
  read: (cases) =>
    inFolder((folder) => {
      const files = cases.map((each, index) => {
        const path = join(folder, `${index}.${each.exporter.id === 'cloudFormationJson' ? 'json' : 'yaml'}`);
        writeFileSync(path, complete(each));
        const isLinted = isForSlow(each);
        return {
          path,
          isLinted,
          isSam: each.exporter.id === 'sam',
          translated: join(folder, `${index}-sam.json`),
        };
      });
      const read: Settings[] = JSON.parse(runHelper('python3', 'readCloudFormation.py', folder, files));
      // The linter takes its time.
      const linted = files.filter(({ isLinted }) => isLinted);
      const plain = linted.filter(({ isSam }) => !isSam).map(({ path }) => path);
      const sam = linted.filter(({ isSam }) => isSam).flatMap(({ path, translated }) => [path, translated]);
      const findings = new Map([
        ...(plain.length > 0 ? lint(plain, ['--include-checks', 'I']) : []),
        ...(sam.length > 0
          ? lint(
              sam.filter((path) => existsSync(path)),
              [],
            )
          : []),
      ]);
      return files.map(({ path, translated }, index) => {
        const problem = findings.get(basename(path)) ?? findings.get(basename(translated));
        return problem === undefined ? judge(cases[index], read[index]) : { problem };
      });
    }),
};

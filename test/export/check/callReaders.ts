import { isInstalled } from '../shell.ts';
import { IN_TOOLS, type Case, type Reader } from './reading.ts';
import { recordCalls } from './recordCalls.ts';
import { hasPackage } from './tools.ts';

const AWS = 'https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html';
const hasAws = () => isInstalled('aws', ['--version']);

const SDK = ['apigatewayv2', 'api-gateway', 'cloudwatch-logs', 'iam', 'sts'].map(
  (name) => `@aws-sdk/client-${name}`,
);

const fileOf = ({ exporter, scope }: Case) => exporter.fileName(scope);

/** The commands in a shell with the real AWS CLI; what it sends is compared. */
const readInShell = (shell: string): Reader => ({
  tool: `${shell}, aws`,
  targets: ['awsCliBash'],
  install: `${shell} of the system; ${AWS}`,
  isHeavy: true,
  isSlow: true,
  isPresent: () => hasAws() && isInstalled(shell, ['-c', ':']),
  read: (cases) => recordCalls(cases, (each) => `${shell} ${fileOf(each)}`, { needsAws: true }),
});

/** What talks to AWS itself, run against a stand-in that records the calls. */
export const CALL_READERS: readonly Reader[] = [
  readInShell('bash'),
  readInShell('dash'),
  readInShell('zsh'),
  {
    tool: 'aws --cli-input-json',
    targets: ['cliInputJson'],
    install: AWS,
    isHeavy: true,
    isSlow: true,
    isPresent: hasAws,
    read: (cases) =>
      recordCalls(
        cases,
        (each) =>
          `aws apigatewayv2 update-stage --region ${each.settings.region} --cli-input-json file://${fileOf(each)}`,
        { needsAws: true },
      ),
  },
  {
    tool: 'python3, boto3',
    targets: ['boto3'],
    install: 'pip install boto3',
    isHeavy: true,
    isSlow: true,
    isPresent: () => isInstalled('python3', ['-c', 'import boto3']),
    read: (cases) => recordCalls(cases, (each) => `python3 ${fileOf(each)}`),
  },
  {
    tool: 'node, AWS SDK 3',
    targets: ['javaScriptSdk'],
    install: IN_TOOLS,
    isHeavy: true,
    isSlow: true,
    isPresent: () => hasPackage(...SDK),
    read: (cases) => recordCalls(cases, (each) => `node ${fileOf(each)}`),
  },
];

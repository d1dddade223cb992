import type { Scope } from './exporter.ts';
import type { LogLevel, SettingKey, Settings } from '../settings/settings.ts';
import type { References } from './origin.ts';
import { logGroupArn, printSetting } from './printSetting.ts';
import { partitionOf } from '../settings/partition.ts';
import { readTags, type Tag } from '../settings/tags.ts';

export interface LogGroup {
  readonly name: string;
  /** Without `:*`. */
  readonly arn: string;
  /** 0 keeps for ever. */
  readonly retentionDays: number;
}

/** The default route settings of a stage: its execution log and its metrics. */
export interface ExecutionLogging {
  readonly level: LogLevel;
  readonly dataTrace: boolean;
  readonly detailedMetrics: boolean;
}

/**
 * The role with which API Gateway writes every log of an account in a Region. WebSocket APIs need it for
 * access logs too (recorded). https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
 */
export interface AccountRole {
  /** Of the role that the full set-up creates. */
  readonly name: string;
  /** Who may assume it: the same in every partition, China included. */
  readonly service: string;
  /** Path and name of the policy of AWS; narrower copies of it were refused (recorded). */
  readonly managedPolicy: string;
}

/** What is to be set up, in no target's terms. Texts are printable: placeholders stand for what is missing. */
export interface Deployment {
  readonly format: string;
  readonly region: string;
  readonly partition: string;
  readonly apiId: string;
  readonly stageName: string;
  readonly logGroup: LogGroup;
  /** In the scopes `stage`, `full` and, all switched off, `remove`. */
  readonly execution?: ExecutionLogging;
  /** In the scope `full`. */
  readonly accountRole?: AccountRole;
  /** For everything that the export creates. */
  readonly tags: readonly Tag[];
  /** Expressions of the target's tool, to be printed in the place of the value. */
  readonly references: References;
  /** The format is to be written as the object of which the tool makes JSON, where that gives the same. */
  readonly isObject: boolean;
}

const ACCOUNT_ROLE: AccountRole = {
  name: 'ApiGatewayCloudWatchLogs',
  service: 'apigateway.amazonaws.com',
  managedPolicy: 'service-role/AmazonAPIGatewayPushToCloudWatchLogs',
};

const SWITCHED_OFF: ExecutionLogging = { level: 'OFF', dataTrace: false, detailedMetrics: false };

/** The settings behind `execution`, in the order of the form. */
export const EXECUTION_SETTINGS = [
  'executionLogLevel',
  'dataTrace',
  'detailedMetrics',
] as const satisfies readonly SettingKey[];

/** The settings of both logs and of what is created for them, in the order of the form. */
export const LOG_SETTINGS = [
  'logGroupName',
  'retentionDays',
  ...EXECUTION_SETTINGS,
  'tags',
] as const satisfies readonly SettingKey[];

/** All of that with the stage that it is for. */
export const STAGE_SETTINGS = [
  'apiId',
  'stageName',
  ...LOG_SETTINGS,
] as const satisfies readonly SettingKey[];

/** What is kept of how a format was written before. */
export type Kept = Pick<Deployment, 'references' | 'isObject'>;

/** Of a format that comes from nowhere, or from another tool. */
export const NOTHING_KEPT: Kept = { references: {}, isObject: true };

/** The one description of what a format, a scope and the settings ask for; exporters only print it. */
export function describeDeployment(
  settings: Settings,
  format: string,
  scope: Scope,
  kept: Kept = NOTHING_KEPT,
): Deployment {
  const region = printSetting(settings, 'region');
  return {
    format,
    region,
    partition: partitionOf(region),
    apiId: printSetting(settings, 'apiId'),
    stageName: printSetting(settings, 'stageName'),
    logGroup: {
      name: printSetting(settings, 'logGroupName'),
      arn: logGroupArn(settings),
      retentionDays: settings.retentionDays,
    },
    ...describeExecution(settings, scope),
    ...(scope === 'full' ? { accountRole: ACCOUNT_ROLE } : {}),
    tags: readTags(settings.tags),
    ...kept,
  };
}

function describeExecution(settings: Settings, scope: Scope): Pick<Deployment, 'execution'> {
  if (scope === 'format') return {};
  if (scope === 'remove') return { execution: SWITCHED_OFF };
  const { executionLogLevel: level, dataTrace, detailedMetrics } = settings;
  return { execution: { level, dataTrace, detailedMetrics } };
}

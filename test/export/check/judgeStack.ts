import { KEEP_FOREVER } from '../../../src/core/settings/settings.ts';
import { findLost } from './findLost.ts';
import type { Case, Reading } from './reading.ts';

interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** What a program of CDK became. */
export interface Stack {
  readonly problem?: string;
  readonly settings?: {
    readonly AccessLogSettings?: { readonly Format?: unknown };
    readonly DefaultRouteSettings?: { readonly LoggingLevel?: unknown };
  };
  readonly resources?: readonly Resource[];
}

/** What a scope must leave in the stack besides the stage. */
function findMissing(
  { scope, settings: wanted }: Case,
  { settings, resources = [] }: Stack,
): string | undefined {
  const types = resources.map(({ Type }) => Type);
  const group = resources.find(({ Type }) => Type === 'AWS::Logs::LogGroup');
  if (scope === 'format') return undefined;
  const { executionLogLevel, retentionDays } = wanted;
  if (settings?.DefaultRouteSettings?.LoggingLevel !== executionLogLevel) return 'has no log level';
  if ((group?.Properties?.RetentionInDays ?? KEEP_FOREVER) !== retentionDays)
    return 'has no log group, or another retention';
  const isFull = types.includes('AWS::ApiGateway::Account') && types.includes('AWS::IAM::Role');
  if (scope === 'full' && !isFull) return 'has no account role';
  // The stage that a function is given is the app's own.
  return findLost(resources, scope === 'stage');
}

/** The format of the stage, where all that belongs to it is there. */
export function judgeStack(each: Case | undefined, stack: Stack | undefined): Reading {
  if (each === undefined || stack === undefined) return { problem: 'was not synthesized' };
  const problem = stack.problem ?? findMissing(each, stack);
  return problem === undefined
    ? { format: stack.settings?.AccessLogSettings?.Format, sent: stack.resources }
    : { problem };
}

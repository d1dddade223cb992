import type { ReferenceSupport } from '../exporter.ts';
import type { ReferenceLanguage } from './referenceLanguage.ts';

const IN_A_CALL = ['apiId', 'stageName', 'destinationArn'] as const;

/**
 * What a program prints of references: those of the one call that sets the stage. The wider scopes name things by
 * constants of their own; `own` are the expressions for them.
 */
export const callReferences = (language: ReferenceLanguage, own: readonly string[]): ReferenceSupport => ({
  language,
  keys: { format: IN_A_CALL, stage: IN_A_CALL },
  own,
});

const STAGE = ['region', 'apiId', 'stageName'] as const;
const WITH_LOG_GROUP = [...STAGE, 'destinationArn'] as const;

/** The same of a shell. Its full set-up puts the Region and the log group into more than variables can say. */
export const shellReferences = (language: ReferenceLanguage): ReferenceSupport => ({
  language,
  keys: { format: WITH_LOG_GROUP, stage: WITH_LOG_GROUP, full: ['apiId', 'stageName'], remove: STAGE },
  own: [],
});

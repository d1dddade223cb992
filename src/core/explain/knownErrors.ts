import { DESTINATION_ERRORS } from './errors/destinationErrors.ts';
import { FORMAT_ERRORS } from './errors/formatErrors.ts';
import { FUNCTION_ERRORS } from './errors/functionErrors.ts';
import { ROLE_ERRORS } from './errors/roleErrors.ts';
import { TOOL_ERRORS } from './errors/toolErrors.ts';
import type { KnownError } from './explanation.ts';

/** Every error that is recognized. */
export const KNOWN_ERRORS: readonly KnownError[] = [
  ...ROLE_ERRORS,
  ...FORMAT_ERRORS,
  ...DESTINATION_ERRORS,
  ...TOOL_ERRORS,
  ...FUNCTION_ERRORS,
];

import { AUTHORIZER_VARIABLES } from './authorizer.ts';
import { CALLER_VARIABLES } from './caller.ts';
import { CONNECTION_VARIABLES } from './connection.ts';
import { ERROR_VARIABLES } from './errors.ts';
import { INTEGRATION_VARIABLES } from './integration.ts';
import { REQUEST_VARIABLES } from './request.ts';
import type { GroupId, Variable } from './variable.ts';
import { WAF_VARIABLES } from './waf.ts';

/** Every variable that AWS lists for WebSocket access logs, in the order of the groups. Source: LOGGING_DOCS. */
export const VARIABLES: readonly Variable[] = [
  ...REQUEST_VARIABLES,
  ...CONNECTION_VARIABLES,
  ...CALLER_VARIABLES,
  ...AUTHORIZER_VARIABLES,
  ...INTEGRATION_VARIABLES,
  ...ERROR_VARIABLES,
  ...WAF_VARIABLES,
];

/** The name of the one entry that stands for many: any value that a Lambda authorizer returns. */
export const PROPERTY_PATTERN = 'authorizer.<property>';

const BY_NAME: ReadonlyMap<string, Variable> = new Map(VARIABLES.map((v) => [v.name, v]));
const PROPERTY = /^authorizer\.[A-Za-z0-9_-]+$/;

/**
 * The catalog entry of a name without `$context.`, case-sensitive as AWS is. `authorizer.tenantId` and any
 * other single property give the pattern's entry; so does `authorizer.property`, which may be a real property
 * or the placeholder of the AWS page copied as it stands. A property below a property (`authorizer.claims.sub`)
 * is not on WebSocket APIs. Undefined for anything else.
 */
export function findVariable(name: string): Variable | undefined {
  return BY_NAME.get(name) ?? (PROPERTY.test(name) ? BY_NAME.get(PROPERTY_PATTERN) : undefined);
}

/** The entry of a name that is known to be in the catalog. Throws for any other. */
export function getVariable(name: string): Variable {
  const variable = findVariable(name);
  if (!variable) throw new Error(`No such variable: ${name}`);
  return variable;
}

/** The group of a name, for its hue and glyph; undefined for a name that WebSocket APIs do not have. */
export function groupOf(name: string): GroupId | undefined {
  return findVariable(name)?.group;
}

/** AWS pages that more than one scenario points to. */

const GUIDE = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';

/** The `$connect` and `$disconnect` routes. */
export const CONNECT_DOCS = `${GUIDE}/apigateway-websocket-api-route-keys-connect-disconnect.html`;

/** Lambda `REQUEST` authorizers. */
export const AUTHORIZER_DOCS = `${GUIDE}/apigateway-websocket-api-lambda-auth.html`;

/** IAM authorization, which Cognito identity pools use too. */
export const IAM_DOCS = `${GUIDE}/apigateway-websocket-control-access-iam.html`;

/** Custom routes and `$default`. */
export const ROUTE_DOCS = `${GUIDE}/websocket-api-develop-routes.html`;

/** Route and API key selection expressions. */
export const SELECTION_DOCS = `${GUIDE}/apigateway-websocket-api-selection-expressions.html`;

/** Validation of messages against a model. */
export const VALIDATION_DOCS = `${GUIDE}/websocket-api-request-validation.html`;

/** The `@connections` commands of a backend. */
export const CALL_DOCS = `${GUIDE}/apigateway-how-to-call-websocket-api-connections.html`;

/**
 * A fresh role is refused for about half a minute (recorded), and UpdateAccount may be called once in 20
 * seconds. https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
 */
export const ROLE_TRIES = 7;
export const ROLE_WAIT_SECONDS = 20;

/**
 * Parts of the two refusals of a fresh role. The first is recorded; the AWS provider of Terraform waits for both
 * (`internal/service/apigateway/account.go`).
 */
export const ROLE_REFUSALS = [
  'does not have required permissions',
  'could not successfully write to CloudWatch Logs',
] as const;

/** What a person is told meanwhile. Without quotes, so that every shell can print it. */
export const ROLE_WAIT_MESSAGE = 'API Gateway cannot use the new role yet. Next try in 20 seconds.';

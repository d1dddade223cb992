import type { Deployment } from '../deployment.ts';
import { SETTINGS } from '../../settings/allSettings.ts';

/** Whether no account id is known, so that a script has to ask AWS for that of its credentials. */
export const asksAccount = ({ logGroup }: Deployment): boolean =>
  logGroup.arn.split(':')[4] === SETTINGS.accountId.placeholder;

/** The same where a reference may stand for the ARN, which then needs no account id. */
export const needsAccount = (deployment: Deployment): boolean =>
  deployment.references.destinationArn === undefined && asksAccount(deployment);

/** The ARN of the log group with expressions of a language in the place of the account id that is not known, and of the Region. */
export const arnWith = ({ logGroup, region }: Deployment, account: string, ownRegion = region): string =>
  logGroup.arn
    .replace(`:${SETTINGS.accountId.placeholder}:`, () => `:${account}:`)
    .replace(`:${region}:`, () => `:${ownRegion}:`);

import { DENIED_DOCS } from '../../docs.ts';
import type { KnownError, Step } from '../../explanation.ts';

const ACTION = /not authorized to perform:?\s?'?([a-z][a-z0-9-]{1,40}:[A-Za-z]{2,80})/i;
const DENIED = /explicit deny in (?:an? )?([a-z][a-z -]{2,60}policy|permissions boundary)/i;

const actionIn = (message: string): string => ACTION.exec(message)?.[1] ?? 'SERVICE:ACTION';

const allow = (action: string): Step => ({
  text: {
    en: 'Allow the action for the user or role that the message names.',
    ko: '메시지에 나온 사용자나 역할에 이 작업을 허용합니다.',
  },
  command: JSON.stringify({ Effect: 'Allow', Action: action, Resource: '*' }),
});

const removeDeny = (policy: string): Step => ({
  text: {
    en: `Change the statement that denies it, in the ${policy}. As long as it is there, allowing the action does not help.`,
    ko: `이 작업을 거부하는 정책 문(statement)을 고칩니다(${policy}). 거부가 남아 있으면 허용을 추가해도 소용없습니다.`,
  },
});

/** Any action that no other error is about. */
export const actionDenied: KnownError = {
  id: 'actionDenied',
  message:
    'is not authorized to perform: logs:PutMetricFilter because no identity-based policy allows the action',
  patterns: [/not authorized to perform:? ?'?[a-z][a-z0-9-]{1,40}:[a-z]{2,80}/],
  onlyAlone: true,
  title: { en: 'You are not allowed to do this', ko: '이 작업을 할 권한이 없습니다' },
  cause: (message) => ({
    en: `The user or role in the message lacks the permission \`${actionIn(message)}\`. With CloudFormation this can be the role of the stack, not you.`,
    ko: `메시지에 나온 사용자나 역할에 \`${actionIn(message)}\` 권한이 없습니다. CloudFormation에서는 본인이 아니라 스택의 역할일 수 있습니다.`,
  }),
  steps: (message) => {
    const policy = DENIED.exec(message)?.[1];
    return policy === undefined ? [allow(actionIn(message))] : [removeDeny(policy), allow(actionIn(message))];
  },
  evidence: 'documented',
  docs: DENIED_DOCS,
  source: DENIED_DOCS,
  examples: [
    'User: arn:aws:iam::111122223333:user/dev is not authorized to perform: logs:PutMetricFilter on resource: arn:aws:logs:eu-west-1:111122223333:log-group:/ws because no identity-based policy allows the logs:PutMetricFilter action',
    'User: arn:aws:sts::111122223333:assumed-role/deploy/me is not authorized to perform: logs:GetDelivery with an explicit deny in a service control policy',
  ],
};

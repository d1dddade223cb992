import { BOTO_ERRORS, CREDENTIALS_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const noCredentials: KnownError = {
  id: 'noCredentials',
  message: 'Unable to locate credentials. You can configure credentials by running "aws configure".',
  patterns: [
    /unable to locate credentials/,
    /could not load credentials from any providers/,
    /no valid credential sources found/,
    /the security token included in the request is (?:expired|invalid)/,
    /the sso session associated with this profile has expired/,
    /error loading sso token/,
  ],
  title: { en: 'You are not signed in to AWS', ko: 'AWS에 로그인되어 있지 않습니다' },
  cause: {
    en: 'The tool found no credentials, or AWS no longer accepts them: the session has expired, or they belong to another profile.',
    ko: '도구가 자격 증명을 찾지 못했거나 AWS가 더는 받아들이지 않습니다. 세션이 만료되었거나 다른 프로필의 자격 증명입니다.',
  },
  steps: [
    {
      text: {
        en: 'Sign in again. With IAM Identity Center:',
        ko: '다시 로그인합니다. IAM Identity Center를 쓴다면:',
      },
      command: 'aws sso login --profile PROFILE',
    },
    {
      text: {
        en: 'Check who you are. Set `AWS_PROFILE` if it is the wrong profile.',
        ko: '현재 누구로 로그인되어 있는지 확인합니다. 프로필이 다르면 `AWS_PROFILE` 값을 바꿉니다.',
      },
      command: 'aws sts get-caller-identity',
    },
  ],
  evidence: 'recorded',
  docs: CREDENTIALS_DOCS,
  source: BOTO_ERRORS,
  examples: [
    'An error occurred (ExpiredTokenException) when calling the UpdateStage operation: The security token included in the request is expired',
    'CredentialsProviderError: Could not load credentials from any providers',
    'Error: No valid credential sources found\n\n  with provider["registry.terraform.io/hashicorp/aws"]',
  ],
};

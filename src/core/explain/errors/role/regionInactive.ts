import { SET_ROLE } from '../../commands.ts';
import { REGIONS_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const regionInactive: KnownError = {
  id: 'regionInactive',
  message: 'STS is not activated in this region for account',
  patterns: [/sts is not activated in this region/, /\(regiondisabledexception\)/],
  title: { en: 'STS is turned off in this Region', ko: '이 리전에서 STS가 꺼져 있습니다' },
  cause: {
    en: 'API Gateway assumes the account role through AWS STS, which must be active in the Region of the API. Some accounts turn it off in Regions that they do not use.',
    ko: 'API Gateway는 AWS STS로 계정 역할을 수임하므로 API의 리전에서 STS가 활성화되어 있어야 합니다. 쓰지 않는 리전의 STS를 꺼 둔 계정도 있습니다.',
  },
  steps: [
    {
      text: {
        en: 'Ask an administrator to activate the Region in the IAM console under Account settings, STS endpoints.',
        ko: '관리자에게 IAM 콘솔의 계정 설정에서 해당 리전의 STS 엔드포인트를 활성화해 달라고 요청합니다.',
      },
    },
    { text: { en: 'Then set the role again.', ko: '그런 다음 역할을 다시 설정합니다.' }, command: SET_ROLE },
  ],
  evidence: 'documented',
  docs: REGIONS_DOCS,
  source: 'https://github.com/awsdocs/amazon-api-gateway-developer-guide/pull/26',
  examples: [
    'An error occurred (RegionDisabledException) when calling the AssumeRole operation: STS is not activated in this region for account:111122223333. Your account administrator can activate STS in this region using the IAM Console.',
  ],
};

import { HTTP_LOGGING_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const logDeliveryMissing: KnownError = {
  id: 'logDeliveryMissing',
  message: 'NotFoundException: Cannot find log delivery named: q7w8e9_.live',
  patterns: [/cannot find log delivery named/],
  title: { en: 'The log delivery of the stage is not there yet', ko: '스테이지의 로그 전송이 아직 없습니다' },
  cause: {
    en: 'API Gateway did not find the log delivery that it sets up for the access log of a new stage. This can happen when the API and its stage are created right after each other. Nothing is wrong with the settings.',
    ko: 'API Gateway가 새 스테이지의 액세스 로그용으로 만드는 로그 전송을 찾지 못했습니다. API와 스테이지를 잇달아 만들 때 가끔 일어나며 설정에는 문제가 없습니다.',
  },
  steps: [
    { text: { en: 'Deploy again after a minute.', ko: '1분쯤 뒤에 다시 배포합니다.' } },
    {
      text: {
        en: 'If the error comes back, deploy the stage without access-log settings first, and add them in a second deployment.',
        ko: '계속되면 액세스 로그 설정 없이 스테이지를 먼저 배포하고, 두 번째 배포에서 설정을 추가합니다.',
      },
    },
  ],
  evidence: 'inferred',
  docs: HTTP_LOGGING_DOCS,
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/46610',
  examples: [
    'Error: creating API Gateway v2 Stage (live): operation error ApiGatewayV2: CreateStage, https response error StatusCode: 404, RequestID: 1f0c, NotFoundException: Cannot find log delivery named: q7w8e9_.live',
  ],
};

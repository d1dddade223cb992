import { SET_ACCESS_LOG } from '../../commands.ts';
import { HTTP_LOGGING_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const externalHttpApi: KnownError = {
  id: 'externalHttpApi',
  message: 'Cannot setup access logs for externally configured HTTP API',
  patterns: [/cannot setup access logs for externally configured/],
  title: {
    en: 'The API belongs to another Serverless Framework service',
    ko: '다른 Serverless Framework 서비스의 API입니다',
  },
  cause: {
    en: 'The service uses an existing API (`provider.httpApi.id`). The Serverless Framework then does not change its stage, so log settings are not allowed here.',
    ko: '이 서비스에서는 이미 있는 API(`provider.httpApi.id`)를 씁니다. 이 경우 Serverless Framework는 스테이지를 바꾸지 않으므로 여기에 로그 설정을 둘 수 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Move the log settings to the service that creates the API, and remove them here.',
        ko: '로그 설정을 API를 만드는 서비스로 옮기고 여기서는 삭제합니다.',
      },
      command: 'provider:\n  logs:\n    httpApi: true',
    },
    {
      text: {
        en: 'If no Serverless Framework service creates the API, set the access log on the stage yourself.',
        ko: 'API를 만드는 서비스가 없으면 스테이지에 직접 설정합니다.',
      },
      command: SET_ACCESS_LOG,
    },
  ],
  evidence: 'inferred',
  docs: HTTP_LOGGING_DOCS,
  source: 'https://github.com/serverless/serverless/pull/7385',
  examples: [
    'Cannot setup access logs for externally configured HTTP API',
    'Error:\nServerlessError: Cannot setup access logs for externally configured HTTP API\n    at HttpApiEvents.resolveConfiguration',
  ],
};

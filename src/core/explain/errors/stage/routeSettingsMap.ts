import { STAGE_TEMPLATE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const routeSettingsMap: KnownError = {
  id: 'routeSettingsMap',
  message: 'Value of property {/RouteSettings/LoggingLevel} does not match type {Object}',
  patterns: [
    /value of property \{?\/?routesettings\/(?:logginglevel|datatraceenabled|detailedmetricsenabled|throttling[a-z]{1,20})\}? does not match type/,
    /routesettings\/(?:logginglevel|datatraceenabled|detailedmetricsenabled): expected type: (?:jsonobject|object)/,
    /value of property routesettings must be an object/,
  ],
  title: {
    en: '`RouteSettings` needs route keys',
    ko: '`RouteSettings` 아래에 라우트가 먼저 와야 합니다',
  },
  cause: {
    en: '`RouteSettings` maps route keys to settings, so its first level contains route keys such as `$connect`. Settings for all routes belong in `DefaultRouteSettings`.',
    ko: '`RouteSettings` 항목은 라우트 키와 설정을 잇는 맵이므로 첫 단계에는 `$connect` 같은 라우트 이름이 옵니다. 모든 라우트의 설정은 `DefaultRouteSettings` 항목에 넣습니다.',
  },
  steps: [
    {
      text: { en: 'For all routes, write:', ko: '모든 라우트에 적용하려면 이렇게 씁니다.' },
      command: 'DefaultRouteSettings:\n  LoggingLevel: INFO\n  DataTraceEnabled: false',
    },
    {
      text: {
        en: 'For one route, add its key:',
        ko: '라우트 하나에만 적용하려면 사이에 라우트 키를 넣습니다.',
      },
      command: 'RouteSettings:\n  $connect:\n    LoggingLevel: INFO',
    },
  ],
  evidence: 'documented',
  docs: STAGE_TEMPLATE_DOCS,
  source: 'https://github.com/aws/aws-sam-cli/issues/2071',
  examples: [
    'Value of property {/RouteSettings/LoggingLevel} does not match type {Object}',
    'An error occurred: WebsocketsDeploymentStage - Property validation failure: [Value of property {/RouteSettings/LoggingLevel} does not match type {Object}, Value of property {/RouteSettings/DataTraceEnabled} does not match type {Object}].',
  ],
};

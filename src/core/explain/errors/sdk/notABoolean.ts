import { BOTO_VALIDATION, STAGE_API_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const notABoolean: KnownError = {
  id: 'notABoolean',
  message:
    "Invalid type for parameter DefaultRouteSettings.DataTraceEnabled, value: yes, type: <class 'str'>, valid types: <class 'bool'>",
  patterns: [
    /invalid type for parameter (?:default)?routesettings\.[^,]{1,200}, value: .{1,80}valid types: <class 'bool'>/,
  ],
  title: { en: 'A true/false setting was passed as text', ko: 'true/false 값이 문자열입니다' },
  cause: {
    en: '`DataTraceEnabled` and `DetailedMetricsEnabled` must be true or false, without quotes. Only the patch operations of REST APIs accept them as text.',
    ko: '`DataTraceEnabled`, `DetailedMetricsEnabled` 값은 따옴표 없는 true 또는 false여야 합니다. REST API의 패치 작업에서만 문자열로 씁니다.',
  },
  steps: [
    {
      text: {
        en: 'In the AWS CLI, write `true` or `false`.',
        ko: 'AWS CLI에서는 `true` 또는 `false` 값을 씁니다.',
      },
      command:
        'aws apigatewayv2 update-stage --api-id API_ID --stage-name STAGE --default-route-settings LoggingLevel=ERROR,DataTraceEnabled=false',
    },
    {
      text: {
        en: 'In Python, write `True` or `False`.',
        ko: 'Python에서는 `True` 또는 `False` 값을 씁니다.',
      },
      command: "DefaultRouteSettings={'LoggingLevel': 'ERROR', 'DataTraceEnabled': False}",
    },
  ],
  evidence: 'recorded',
  docs: STAGE_API_DOCS,
  source: BOTO_VALIDATION,
  examples: [
    "Parameter validation failed:\nInvalid type for parameter DefaultRouteSettings.DataTraceEnabled, value: yes, type: <class 'str'>, valid types: <class 'bool'>",
  ],
};

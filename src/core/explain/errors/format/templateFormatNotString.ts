import { CFN_LINT, STAGE_TEMPLATE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const templateFormatNotString: KnownError = {
  id: 'templateFormatNotString',
  message: 'Value of property Format must be of type String',
  patterns: [
    /value of property \{?\/?(?:accesslogsettings?\/)?format\}? (?:must be of type string|does not match type)/,
    /accesslogsettings?\/format: expected type: string/,
    /inappropriate value for attribute "format": string required/,
    /\{'requestid': .{0,80}is not of type 'string'/,
    /format: .{0,200} should be a string/,
  ],
  title: { en: 'The template contains the format as an object', ko: '템플릿에 형식이 객체로 들어 있습니다' },
  cause: {
    en: 'Without quotes, YAML reads `{"requestId":…}` as a map, and HCL reads it as an object. AWS expects one string.',
    ko: 'YAML은 따옴표로 감싸지 않은 `{"requestId":…}` 표기를 맵으로, HCL은 중괄호를 객체로 읽습니다. AWS에서는 문자열 하나를 받습니다.',
  },
  steps: [
    {
      text: {
        en: 'In YAML, put the format in single quotes.',
        ko: 'YAML에서는 형식을 작은따옴표로 감쌉니다.',
      },
      command: 'Format: \'{"requestId":"$context.requestId"}\'',
    },
    {
      text: {
        en: 'In Terraform, wrap it in `jsonencode`.',
        ko: 'Terraform에서는 `jsonencode` 함수로 감쌉니다.',
      },
      command: 'format = jsonencode({ requestId = "$context.requestId" })',
    },
  ],
  evidence: 'recorded',
  docs: STAGE_TEMPLATE_DOCS,
  source: CFN_LINT,
  examples: [
    'Property validation failure: [Value of property {/AccessLogSettings/Format} does not match type {String}]',
    'Value of property Format must be of type String',
    'Properties validation failed for resource Stage with message: #/AccessLogSettings/Format: expected type: String, found: JSONObject',
    '│ Error: Incorrect attribute value type\n│\n│   on main.tf line 10:\n│\n│ Inappropriate value for attribute "format": string required.',
    "E3012 {'requestId': '$context.requestId'} is not of type 'string'",
    'Resolution error: Supplied properties not correct for "CfnStageProps"\n  accessLogSettings: supplied properties not correct for "AccessLogSettingsProperty"\n    format: {"a":1} should be a string',
  ],
};

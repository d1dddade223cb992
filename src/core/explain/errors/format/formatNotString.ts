import { BOTO_VALIDATION, STAGE_API_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const formatNotString: KnownError = {
  id: 'formatNotString',
  message:
    "Invalid type for parameter AccessLogSettings.Format, value: {'requestId': '$context.requestId'}, type: <class 'dict'>, valid types: <class 'str'>",
  patterns: [
    /invalid type for parameter (?:accesslogsettings|patchoperations\[\d{1,3}\])\.(?:format|value)/,
    /expected params\.accesslogsettings\.format to be a string/,
  ],
  title: { en: 'The format is not one string', ko: '형식이 문자열 하나가 아닙니다' },
  cause: {
    en: 'AWS expects one string but got a JSON object or a list. The AWS CLI also reads the format as an object if the file contains it as nested JSON, and as a list if the shorthand syntax contains a comma.',
    ko: 'AWS에서는 문자열 하나를 받는데 JSON 객체나 목록이 전달되었습니다. AWS CLI에서는 파일에 형식이 중첩된 JSON으로 들어 있으면 객체가, 간편 구문에 쉼표가 있으면 목록이 됩니다.',
  },
  steps: [
    {
      text: {
        en: 'Convert the object to a string. In Python:',
        ko: '객체를 문자열로 바꿉니다. Python에서는 다음과 같습니다.',
      },
      command: "json.dumps({'requestId': '$context.requestId'})",
    },
    {
      text: {
        en: 'In a JSON file, escape the quotes of the format, as the AWS CLI exports do.',
        ko: 'JSON 파일에서는 형식의 따옴표를 이스케이프합니다. 여기서 내보낸 AWS CLI 명령도 그렇게 되어 있습니다.',
      },
      command: '{"DestinationArn":"LOG_GROUP_ARN","Format":"{\\"requestId\\":\\"$context.requestId\\"}"}',
    },
  ],
  evidence: 'recorded',
  docs: STAGE_API_DOCS,
  source: BOTO_VALIDATION,
  examples: [
    "Invalid type for parameter patchOperations[0].value, value: {'requestId': '$context.requestId'}, type: <class 'dict'>, valid types: <class 'str'>",
    "Parameter validation failed:\nInvalid type for parameter AccessLogSettings.Format, value: OrderedDict([('requestId', '$context.requestId')]), type: <class 'collections.OrderedDict'>, valid types: <class 'str'>",
    "Parameter validation failed:\nInvalid type for parameter AccessLogSettings.Format, value: ['a', 'b'], type: <class 'list'>, valid types: <class 'str'>",
  ],
};

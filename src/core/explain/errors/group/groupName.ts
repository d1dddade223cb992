import { CREATE_GROUP_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

/** The message names no name. */
const isEmpty = (text: string) => /value '' at 'loggroupname/i.test(text);

export const groupName: KnownError = {
  id: 'groupName',
  message:
    "Value at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+",
  patterns: [
    /'loggroupname(?:prefix)?' failed to satisfy constraint/,
    /isn't a valid log group name/,
    /does not match '\^\[\.\\{0,2}-_\/#a-za-z0-9\]/,
  ],
  title: { en: 'The log group name is not valid', ko: '로그 그룹에 쓸 수 없는 이름입니다' },
  cause: {
    en: 'A name can have up to 512 letters, digits and `. - _ / #`. A rejected name often contains a `:`, a space, the `:*` of an ARN, or a template function that was read as text.',
    ko: '영문자, 숫자와 `. - _ / #` 문자만 512자까지 쓸 수 있습니다. `:`, 공백, 텍스트로 처리된 템플릿 함수, ARN의 `:*` 등이 들어간 경우가 많습니다.',
  },
  steps: (text) => [
    isEmpty(text)
      ? {
          text: {
            en: 'The name is empty. Set the variable or parameter that it comes from.',
            ko: '이름이 비어 있습니다. 이름을 가져오는 변수나 파라미터에 값을 넣습니다.',
          },
        }
      : {
          text: { en: 'Use only the name, not the whole ARN.', ko: 'ARN 없이 이름만 넣습니다.' },
          command: '/aws/apigateway/NAME',
        },
  ],
  evidence: 'recorded',
  docs: CREATE_GROUP_DOCS,
  source: 'https://github.com/aws/serverless-application-model/issues/182',
  examples: [
    "An error occurred (InvalidParameterException) when calling the CreateLogGroup operation: 1 validation error detected: Value 'a b' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+",
    `Error: "name" isn't a valid log group name (alphanumeric characters, underscores, hyphens, slashes, hash signs and dots are allowed): "a b"`,
    "An error occurred (InvalidParameterException) when calling the CreateLogGroup operation: 1 validation error detected: Value '' at 'logGroupName' failed to satisfy constraint: Member must have length greater than or equal to 1",
    "E3031 'a b' does not match '^[.\\\\-_/#A-Za-z0-9]{1,512}\\\\Z'",
  ],
};

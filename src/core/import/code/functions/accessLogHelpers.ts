import { variableText } from '../../../template/parse.ts';
import { findEntry, stringValue, withWay, type Value } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import { writeJson } from '../../values/writeJson.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { ACCESS_LOG_FIELDS, ACCESS_LOG_FIELDS_OF_NAME } from './accessLogFields.ts';
import type { Call } from './functions.ts';

/** The fields of `jsonWithStandardFields` behind `requestId`, in its order. */
const STANDARD = {
  ip: 'identity.sourceIp',
  user: 'identity.user',
  caller: 'identity.caller',
  requestTime: 'requestTime',
  httpMethod: 'httpMethod',
  resourcePath: 'resourcePath',
  status: 'status',
  protocol: 'protocol',
  responseLength: 'responseLength',
};

const CLF =
  '$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "$context.httpMethod $context.resourcePath $context.protocol" $context.status $context.responseLength $context.requestId';

function createHelpers(): Readonly<Record<string, Call>> {
  const helpers: Record<string, Call> = {};
  const add = (owner: string, name: string, helper: Call) => {
    for (const spelled of spellings(owner, name)) helpers[spelled] = helper;
  };
  for (const [helper, name] of Object.entries(ACCESS_LOG_FIELDS)) {
    add('AccessLogField', helper, () => stringValue(variableText(name)));
  }
  for (const [helper, name] of Object.entries(ACCESS_LOG_FIELDS_OF_NAME)) {
    add('AccessLogField', helper, ([property]) =>
      property?.kind === 'string'
        ? { ...property, text: variableText(`${name}.${property.text}`) }
        : undefined,
    );
  }
  add('AccessLogFormat', 'custom', ([format]) => format);
  add('AccessLogFormat', 'clf', () => stringValue(CLF, [WAYS.helper]));
  add('AccessLogFormat', 'jsonWithStandardFields', writeStandardFields);
  return helpers;
}

/** As TypeScript and Java, Python, C#, and Go spell a helper. */
function spellings(owner: string, name: string): readonly string[] {
  const capital = capitalize(name);
  // Go writes what begins with a known abbreviation in capitals.
  const go = [capital, capital.replace(/^Json/, 'JSON')];
  return [name, toSnakeCase(name), capital]
    .map((spelled) => `${owner}.${spelled}`)
    .concat(go.map((spelled) => `${owner}_${spelled}`));
}

const capitalize = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** As the CDK names things in Python. */
const toSnakeCase = (name: string): string =>
  name.replace(/[A-Z]+(?![a-z])|[A-Z]/g, (capitals) => `_${capitals.toLowerCase()}`);

/** Without arguments every field is on; with some, those that are not named are off. */
function writeStandardFields(args: readonly Value[]): Value | undefined {
  const given = args.filter((arg) => !(arg.kind === 'plain' && arg.text === 'null'));
  if (given.some((arg) => arg.kind !== 'map')) return undefined;
  const isOn = (field: string) => {
    const value = given
      .flatMap((arg) => [field, toSnakeCase(field), capitalize(field)].map((name) => findEntry(arg, name)))
      .find((candidate) => candidate !== undefined);
    return given.length === 0 || (value?.kind === 'plain' && value.text === 'true');
  };
  const fields = Object.entries(STANDARD).filter(([field]) => isOn(field));
  const entries = [['requestId', 'requestId'] as const, ...fields].map(
    ([key, name]) => [key, stringValue(variableText(name))] as const,
  );
  const json = writeJson({ kind: 'map', entries }, JSON_STYLES.compact);
  return json && withWay(json, WAYS.helper);
}

/**
 * The helpers of `AccessLogField` and `AccessLogFormat` of the CDK, as every language spells them.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_apigateway.AccessLogField.html
 */
export const ACCESS_LOG_HELPERS: Readonly<Record<string, Call>> = createHelpers();

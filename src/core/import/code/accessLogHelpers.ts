import { FOREIGN_VARIABLES } from '../../catalog/foreignVariables.ts';
import { VARIABLES } from '../../catalog/catalog.ts';
import { variableText } from '../../template/parse.ts';
import { findEntry, stringValue, withWay, type Value } from '../values/value.ts';
import { WAYS } from '../values/ways.ts';
import { writeJson } from '../values/writeJson.ts';
import type { Call } from './source.ts';

/** Helpers whose names do not follow from the variable's. */
const UNEVEN = {
  contextAccountId: 'identity.accountId',
  contextCallerAccountId: 'identity.accountId',
  contextOwnerAccountId: 'accountId',
  contextIdentityClientCertPem: 'identity.clientCert.clientCertPem',
  contextIdentityClientCertSubjectDN: 'identity.clientCert.subjectDN',
  contextIdentityClientCertIssunerDN: 'identity.clientCert.issuerDN',
  contextIdentityClientCertSerialNumber: 'identity.clientCert.serialNumber',
  contextIdentityClientCertValidityNotBefore: 'identity.clientCert.validity.notBefore',
  contextIdentityClientCertValidityNotAfter: 'identity.clientCert.validity.notAfter',
  contextResponseOverrideStatus: 'responseOverride.status',
};

/** Helpers that take the last part of the name. */
const WITH_PROPERTY = {
  contextAuthorizer: 'authorizer',
  contextAuthorizerClaims: 'authorizer.claims',
  contextRequestOverrideHeader: 'requestOverride.header',
  contextRequestOverridePath: 'requestOverride.path',
  contextRequestOverrideQuerystring: 'requestOverride.querystring',
  contextResponseOverrideHeader: 'responseOverride.header',
};

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
    helpers[`${owner}.${name}`] = helper;
    helpers[`${owner}.${toSnakeCase(name)}`] = helper;
  };
  const even = [...VARIABLES, ...FOREIGN_VARIABLES].map(({ name }) => [helperName(name), name] as const);
  for (const [helper, name] of [...even, ...Object.entries(UNEVEN)]) {
    add('AccessLogField', helper, () => stringValue(variableText(name)));
  }
  for (const [helper, name] of Object.entries(WITH_PROPERTY)) {
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

function helperName(variable: string): string {
  return `context${variable
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`;
}

const toSnakeCase = (name: string) =>
  name.replace(/[A-Z]+(?![a-z])|[A-Z]/g, (capitals) => `_${capitals.toLowerCase()}`);

/** Without arguments every field is on; with some, those that are not named are off. */
function writeStandardFields(args: readonly Value[]): Value | undefined {
  const isOn = (field: string) => {
    const given = args.map((arg) => findEntry(arg, field) ?? findEntry(arg, toSnakeCase(field)));
    const value = given.find((candidate) => candidate !== undefined);
    return args.length === 0 || (value?.kind === 'plain' && value.text === 'true');
  };
  const fields = Object.entries(STANDARD).filter(([field]) => isOn(field));
  const entries = [['requestId', 'requestId'] as const, ...fields].map(
    ([key, name]) => [key, stringValue(variableText(name))] as const,
  );
  const json = writeJson({ kind: 'map', entries }, { comma: ',', colon: ':', indent: '' });
  return json && withWay(json, WAYS.helper);
}

/**
 * The helpers of `AccessLogField` and `AccessLogFormat` of the CDK, in TypeScript and Python.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_apigateway.AccessLogField.html
 */
export const ACCESS_LOG_HELPERS: Readonly<Record<string, Call>> = createHelpers();

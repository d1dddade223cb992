import { JSON_STYLES } from '../jsonStyles.ts';
import { ACCESS_LOG_HELPERS } from './accessLogHelpers.ts';
import type { Call, Functions } from './functions.ts';
import { jsonWriter, pretty, toJson } from './json.ts';
import { printf } from './patterns.ts';
import { WAYS } from '../../values/ways.ts';
import { concatAll, joinEither, replaceAll, same, TEXT_METHODS } from './text.ts';

const replaced: Call = ([text, from, to], _, caller) =>
  text && from && to ? replaceAll([from, to], text, caller) : undefined;

const marshalIndent: Call = ([value, prefix, indent]) =>
  prefix?.kind === 'string' && prefix.text === '' && indent?.kind === 'string'
    ? toJson(value, pretty(JSON_STYLES.go, indent.text), WAYS.object)
    : undefined;

const first =
  (method: Call): Call =>
  ([text], _, caller) =>
    text ? method([], text, caller) : undefined;

/** Wrappers that AWS, the CDK and Pulumi put around constants. */
const WRAPPERS = Object.fromEntries(
  [
    'jsii.String',
    'aws.String',
    'pulumi.String',
    'pulumi.StringPtr',
    'pulumi.ToOutput',
    'strPtr',
    'ptr.String',
    'ptr.To',
    'jsii.Bool',
    'string',
    '[]byte',
  ].map((name) => [name, same]),
);

/** Go. */
export const goFunctions: Functions = {
  plain: {
    ...ACCESS_LOG_HELPERS,
    ...WRAPPERS,
    'fmt.Sprintf': printf,
    'fmt.Sprint': concatAll,
    'pulumi.Sprintf': printf,
    'strings.Join': joinEither,
    'strings.TrimSpace': first(TEXT_METHODS.trim),
    'strings.ReplaceAll': replaced,
    'json.Marshal': jsonWriter(JSON_STYLES.go),
    'pulumi.JSONMarshal': jsonWriter(JSON_STYLES.go),
    'json.MarshalIndent': marshalIndent,
  },
  methods: {},
};

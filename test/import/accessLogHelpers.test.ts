import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ACCESS_LOG_HELPERS } from '../../src/core/import/code/functions/accessLogHelpers.ts';
import type { Value } from '../../src/core/import/values/value.ts';
import { isAbsent } from '../isAbsent.ts';

/** Where the tools that read the exports are installed: `npm run check:exports` does it. */
const TOOLS = join(import.meta.dirname, '..', '..', 'tools', 'exports', 'package.json');
const require = createRequire(TOOLS);
const isInstalled = existsSync(join(TOOLS, '..', 'node_modules', 'aws-cdk-lib'));

const CALLER = { choose: ([first]: readonly Value[]) => first ?? TRUE, find: () => undefined };
const TRUE: Value = { kind: 'plain', text: 'true' };
const text = (of: string): Value => ({ kind: 'string', text: of, ways: [] });

const ours = (name: string, ...args: readonly Value[]) => {
  const value = ACCESS_LOG_HELPERS[name]?.(args, TRUE, CALLER);
  return value?.kind === 'string' ? value.text : undefined;
};

it.skipIf(isAbsent('tools/exports', isInstalled))(
  'reads every helper of the CDK as the CDK itself gives it',
  () => {
    const { AccessLogField, AccessLogFormat } = require('aws-cdk-lib/aws-apigateway');
    const names = Object.getOwnPropertyNames(AccessLogField).filter(
      (name) => typeof AccessLogField[name] === 'function',
    );
    expect(names.length).toBeGreaterThan(60);
    for (const name of names) {
      expect(ours(`AccessLogField.${name}`, text('key')), name).toBe(AccessLogField[name]('key'));
    }
    expect(ours('AccessLogFormat.clf')).toBe(AccessLogFormat.clf().toString());
    expect(ours('AccessLogFormat.jsonWithStandardFields')).toBe(
      AccessLogFormat.jsonWithStandardFields().toString(),
    );
    const some: Value = {
      kind: 'map',
      entries: [
        ['user', TRUE],
        ['status', TRUE],
      ],
    };
    const fields = { ip: false, caller: false, user: true, requestTime: false, httpMethod: false };
    const rest = { resourcePath: false, status: true, protocol: false, responseLength: false };
    expect(ours('AccessLogFormat.jsonWithStandardFields', some)).toBe(
      AccessLogFormat.jsonWithStandardFields({ ...fields, ...rest }).toString(),
    );
  },
);

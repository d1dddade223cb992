import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PACKAGES } from '../check/tools.ts';
import { decode, encode, isMap, type Value, type ValueMap } from './msgpack.ts';
import type { Schema } from './schemas.ts';

/** The numbers of the fields of protocol 6, as far as a provider without functions needs them. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Empty: {},
  DynamicValue: { msgpack: 'bytes 1', json: 'bytes 2' },
  RawState: { json: 'bytes 1' },
  Step: { attributeName: 'string 1' },
  AttributePath: { steps: 'repeated Step 1' },
  Diagnostic: { severity: 'int32 1', summary: 'string 2', detail: 'string 3' },
  Attribute: {
    name: 'string 1',
    type: 'bytes 2',
    required: 'bool 4',
    optional: 'bool 5',
    computed: 'bool 6',
  },
  NestedBlock: { typeName: 'string 1', block: 'Block 2', nesting: 'int32 3', maxItems: 'int64 5' },
  Block: { attributes: 'repeated Attribute 2', blockTypes: 'repeated NestedBlock 3' },
  Schema: { version: 'int64 1', block: 'Block 2' },
  Schemas: {
    provider: 'Schema 1',
    resourceSchemas: 'map Schema 2',
    dataSourceSchemas: 'map Schema 3',
  },
  Config: { typeName: 'string 1', config: 'DynamicValue 2' },
  Upgrade: { typeName: 'string 1', rawState: 'RawState 3' },
  Read: { typeName: 'string 1', currentState: 'DynamicValue 2' },
  State: { state: 'DynamicValue 1', diagnostics: 'repeated Diagnostic 2' },
  Plan: {
    typeName: 'string 1',
    priorState: 'DynamicValue 2',
    proposedNewState: 'DynamicValue 3',
    config: 'DynamicValue 4',
  },
  Planned: {
    plannedState: 'DynamicValue 1',
    requiresReplace: 'repeated AttributePath 2',
    diagnostics: 'repeated Diagnostic 4',
    legacyTypeSystem: 'bool 5',
  },
  Apply: { typeName: 'string 1', priorState: 'DynamicValue 2', plannedState: 'DynamicValue 3' },
  Applied: { newState: 'DynamicValue 1', diagnostics: 'repeated Diagnostic 3', legacyTypeSystem: 'bool 4' },
  Import: { typeName: 'string 1', id: 'string 2' },
  Imported: { resources: 'repeated ImportedResource 1', diagnostics: 'repeated Diagnostic 2' },
  ImportedResource: { typeName: 'string 1', state: 'DynamicValue 2' },
};

/** The calls, with what they take and give. */
export const CALLS = {
  GetProviderSchema: ['Empty', 'Schemas'],
  ValidateProviderConfig: ['Empty', 'Empty'],
  ValidateResourceConfig: ['Config', 'Empty'],
  ValidateDataResourceConfig: ['Config', 'Empty'],
  UpgradeResourceState: ['Upgrade', 'State'],
  ConfigureProvider: ['Empty', 'Empty'],
  ReadResource: ['Read', 'State'],
  PlanResourceChange: ['Plan', 'Planned'],
  ApplyResourceChange: ['Apply', 'Applied'],
  ImportResourceState: ['Import', 'Imported'],
  ReadDataSource: ['Config', 'State'],
  StopProvider: ['Empty', 'Empty'],
} as const;
export type Call = keyof typeof CALLS;

export const isCall = (name: string): name is Call => Object.hasOwn(CALLS, name);

const require = createRequire(join(PACKAGES, 'x.js'));

function describeField(text: string) {
  const [number = '', type = '', rule] = text.split(' ').toReversed();
  if (rule === 'map') return { keyType: 'string', type, id: Number(number) };
  return { type, id: Number(number), ...(rule === undefined ? {} : { rule }) };
}

/** The service as `@grpc/grpc-js` takes it. */
export function describeService() {
  const { Root } = require('protobufjs');
  const nested = Object.fromEntries(
    Object.entries(FIELDS).map(([name, fields]) => [
      name,
      { fields: Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, describeField(text)])) },
    ]),
  );
  const root = Root.fromJSON({ nested });
  const codec = (name: string) => {
    const type = root.lookupType(name);
    return {
      serialize: (value: object) => Buffer.from(type.encode(type.fromObject(value)).finish()),
      deserialize: (bytes: Buffer) => type.toObject(type.decode(bytes), { defaults: true }),
    };
  };
  return Object.fromEntries(
    Object.entries(CALLS).map(([name, [request, response]]) => {
      const [input, output] = [codec(request), codec(response)];
      return [
        name,
        {
          path: `/tfplugin6.Provider/${name}`,
          requestStream: false,
          responseStream: false,
          requestSerialize: input.serialize,
          requestDeserialize: input.deserialize,
          responseSerialize: output.serialize,
          responseDeserialize: output.deserialize,
        },
      ];
    }),
  );
}

export const loadGrpc = () => require('@grpc/grpc-js');

export const pack = (value: Value) => ({ msgpack: encode(value) });
/** The attributes of a resource, or null where there is none. */
export function unpack(packed: { readonly msgpack: Uint8Array } | null): ValueMap | null {
  const value = packed && packed.msgpack.length > 0 ? decode(packed.msgpack) : null;
  return value !== null && isMap(value) ? value : null;
}

const LIST = 2;
const SET = 3;

function describeBlock({ attributes, blocks = {} }: Schema): object {
  return {
    attributes: Object.entries(attributes).map(([name, { type, given }]) => ({
      name,
      type: Buffer.from(JSON.stringify(type)),
      required: given === 'required',
      optional: given === 'optional' || given === 'either',
      computed: given === 'computed' || given === 'either',
    })),
    blockTypes: Object.entries(blocks).map(([typeName, block]) => ({
      typeName,
      block: describeBlock(block),
      nesting: block.isSet === true ? SET : LIST,
      maxItems: block.isSet === true ? 0 : 1,
    })),
  };
}

export const describeSchemas = (schemas: Readonly<Record<string, Schema>>) =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, { version: 0, block: describeBlock(schema) }]),
  );

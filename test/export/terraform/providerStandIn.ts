import { isDeepStrictEqual } from 'node:util';
import {
  type Call,
  CALLS,
  isCall,
  describeSchemas,
  describeService,
  loadGrpc,
  pack,
  unpack,
} from './pluginProtocol.ts';
import { textOf, UNKNOWN, type Value, type ValueMap } from './msgpack.ts';
import { DATA_SOURCES, RESOURCES } from './schemas.ts';

type Packed = { readonly msgpack: Uint8Array } | null;

/** Of any call; what a call does not have is not looked at. */
interface Message {
  readonly typeName: string;
  readonly id: string;
  readonly rawState: { readonly json: Uint8Array };
  readonly currentState: Packed;
  readonly priorState: Packed;
  readonly plannedState: Packed;
  readonly proposedNewState: Packed;
}

const ARN = 'arn:aws:logs:us-east-1:111122223333:log-group:';

/** What AWS calls a resource, by its type. */
const IDS: Readonly<Record<string, (of: ValueMap) => string>> = {
  aws_apigatewayv2_stage: (of) => `${textOf(of.api_id)}/${textOf(of.name)}`,
  aws_cloudwatch_log_group: (of) => textOf(of.name),
  aws_iam_role: (of) => textOf(of.name) || `${textOf(of.name_prefix)}0001`,
  aws_iam_role_policy_attachment: (of) => `${textOf(of.role)}-1`,
  aws_api_gateway_account: () => 'api-gateway-account',
};

const arnOf = (type: string, id: string) =>
  type === 'aws_cloudwatch_log_group' ? `${ARN}${id}` : `arn:aws:x:::${type}/${id}`;

/** Attributes that no update can change. */
const FIXED = ['api_id', 'name', 'name_prefix', 'role', 'policy_arn'];

/**
 * Stands in for the provider of AWS over the protocol of Terraform's plugins, with a world in the place of AWS. It
 * deletes as the real one does: a log group with `skip_destroy` is only forgotten.
 */
export class ProviderStandIn {
  /** By type and id: `aws_cloudwatch_log_group /ws`. */
  readonly world = new Map<string, ValueMap>();
  /** What was done: `delete aws_apigatewayv2_stage api/prod`. */
  readonly log: string[] = [];
  readonly #server = new (loadGrpc().Server)();

  /** Starts to listen; gives the environment in which Terraform finds it. */
  async start(): Promise<Record<string, string>> {
    const handlers = Object.fromEntries(
      Object.keys(CALLS)
        .filter(isCall)
        .map((name) => [
          name,
          ({ request }: { request: Message }, done: (error: unknown, answer?: unknown) => void) => {
            try {
              done(null, this.#answer(name, request));
            } catch (error) {
              done({ code: 2, message: String(error) });
            }
          },
        ]),
    );
    this.#server.addService(describeService(), handlers);
    const { ServerCredentials } = loadGrpc();
    const port = await new Promise<number>((resolve, reject) => {
      this.#server.bindAsync(
        '127.0.0.1:0',
        ServerCredentials.createInsecure(),
        (error: Error | null, bound: number) => (error ? reject(error) : resolve(bound)),
      );
    });
    const reattach = {
      Protocol: 'grpc',
      ProtocolVersion: 6,
      Pid: process.pid,
      Test: true,
      Addr: { Network: 'tcp', String: `127.0.0.1:${port}` },
    };
    return { TF_REATTACH_PROVIDERS: JSON.stringify({ 'registry.terraform.io/hashicorp/aws': reattach }) };
  }

  stop(): void {
    this.#server.forceShutdown();
  }

  #answer(call: Call, request: Message): object {
    if (call === 'GetProviderSchema') {
      const provider = { version: 0, block: { attributes: [], blockTypes: [] } };
      return {
        provider,
        resourceSchemas: describeSchemas(RESOURCES),
        dataSourceSchemas: describeSchemas(DATA_SOURCES),
      };
    }
    if (call === 'UpgradeResourceState') {
      return { state: pack(JSON.parse(Buffer.from(request.rawState.json).toString('utf8'))) };
    }
    if (call === 'ReadResource')
      return { state: pack(this.#read(request.typeName, unpack(request.currentState))) };
    if (call === 'PlanResourceChange') return plan(request);
    if (call === 'ApplyResourceChange') return this.#apply(request);
    if (call === 'ImportResourceState') return this.#import(request.typeName, request.id);
    if (call === 'ReadDataSource') return { state: pack({ id: 'aws', partition: 'aws' }) };
    return {};
  }

  #read(type: string, state: ValueMap | null): Value {
    if (state === null) return null;
    const found = this.world.get(`${type} ${idOf(type, state)}`);
    return found ? { ...state, ...found } : null;
  }

  #import(type: string, id: string): object {
    const found = this.world.get(`${type} ${id}`);
    if (!found) return { diagnostics: [{ severity: 1, summary: `${type} ${id} does not exist` }] };
    const absent = Object.keys(RESOURCES[type]?.attributes ?? {}).map((key) => [key, null]);
    return { resources: [{ typeName: type, state: pack({ ...Object.fromEntries(absent), ...found }) }] };
  }

  #apply({ typeName: type, priorState, plannedState }: Message): object {
    const [prior, planned] = [unpack(priorState), unpack(plannedState)];
    if (planned === null) {
      const name = `${type} ${idOf(type, prior ?? {})}`;
      if (prior?.skip_destroy === true) this.log.push(`forget ${name}`);
      else {
        this.world.delete(name);
        this.log.push(`delete ${name}`);
      }
      return { newState: pack(null), legacyTypeSystem: true };
    }
    const id = idOf(type, planned);
    const name = `${type} ${id}`;
    if (prior === null && this.world.has(name) && type !== 'aws_api_gateway_account') {
      return { newState: pack(null), diagnostics: [{ severity: 1, summary: `${name} already exists` }] };
    }
    const known = Object.entries(planned).map(([key, value]) => {
      if (value !== UNKNOWN) return [key, value];
      if (key === 'id') return [key, id];
      if (key === 'arn') return [key, arnOf(type, id)];
      return [key, key === 'name' ? id : key === 'tags_all' ? {} : null];
    });
    const state: ValueMap = Object.fromEntries(known);
    this.world.set(name, state);
    this.log.push(`${prior === null ? 'create' : 'update'} ${name}`);
    return { newState: pack(state), legacyTypeSystem: true };
  }
}

const idOf = (type: string, of: ValueMap) => IDS[type]?.(of) ?? '';

/** What is computed is kept, or unknown as long as the resource is not there. */
function plan({ typeName: type, priorState, proposedNewState }: Message): object {
  const [prior, proposed] = [unpack(priorState), unpack(proposedNewState)];
  if (proposed === null) return { plannedState: pack(null), legacyTypeSystem: true };
  const attributes = RESOURCES[type]?.attributes ?? {};
  const state: ValueMap = Object.fromEntries(
    Object.entries(proposed).map(([key, value]): [string, Value] => {
      const isComputed = ['computed', 'either'].includes(attributes[key]?.given ?? '');
      return [key, value === null && isComputed && prior === null ? UNKNOWN : value];
    }),
  );
  const changed =
    prior === null ? [] : FIXED.filter((key) => key in state && !isDeepStrictEqual(state[key], prior[key]));
  return {
    plannedState: pack(state),
    requiresReplace: changed.map((attributeName) => ({ steps: [{ attributeName }] })),
    legacyTypeSystem: true,
  };
}

/** What a call was given, its names with a capital first, as the CLI and boto3 spell them. */
export type Input = Readonly<Record<string, unknown>>;

/** A call that reached AWS. */
export interface Sent {
  readonly operation: string;
  readonly region: string;
  readonly input: Input;
}

export interface Stage {
  accessLog?: unknown;
  defaults: Readonly<Record<string, unknown>>;
  routes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface LogGroup {
  retention?: number;
  tags: Readonly<Record<string, string>>;
}

export interface Role {
  /** The service that may assume it. */
  trust: string;
  policies: string[];
  tags: Readonly<Record<string, string>>;
}

/** As much of an account and a Region as the scripts touch. */
export interface AwsState {
  stages: Record<string, Stage>;
  groups: Record<string, LogGroup>;
  roles: Record<string, Role>;
  accountRole?: string;
}

/** A Region with one stage in which nothing logs. */
export const stateWith = (stage: string): AwsState => ({
  stages: { [stage]: { defaults: {}, routes: {} } },
  groups: {},
  roles: {},
});

/** An error as AWS answers it. */
export class AwsFault extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const ACCOUNT_ID = '111122223333';
const roleArn = (name: string) => `arn:aws:iam::${ACCOUNT_ID}:role/${name}`;

/** The two refusals of a fresh role, as AWS words them. */
export const REFUSALS = [
  'The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.',
  'API Gateway could not successfully write to CloudWatch Logs using the ARN specified',
] as const;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const strings = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record(value)).map(([key, each]) => [key, String(each)]));

const allow = (service: string) => ({
  Effect: 'Allow',
  Principal: { Service: service },
  Action: 'sts:AssumeRole',
});

/** The service that a policy lets assume a role; AWS takes no other policy from these scripts. */
function readTrust(policy: string): string {
  const statement = record(record(JSON.parse(policy)).Statement);
  const service = text(record(record(statement[0]).Principal).Service);
  if (JSON.stringify(statement[0]) === JSON.stringify(allow(service))) return service;
  throw new AwsFault('MalformedPolicyDocument', policy);
}

/** AWS as far as the scripts talk to it. It remembers what was done, and fails as it is told to. */
export class AwsWorld {
  state: AwsState = { stages: {}, groups: {}, roles: {} };
  /** The calls in their order, those that failed too. */
  sent: Sent[] = [];
  /** An operation for which the caller has no permission. */
  denied: string | undefined;
  /** What UpdateAccount still answers before it works. */
  refusals: AwsFault[] = [];

  /** The names of the operations that were called. */
  get calls(): string[] {
    return this.sent.map(({ operation }) => operation);
  }

  /** What the operation answers. Throws an `AwsFault` where AWS would answer an error. */
  call(operation: string, input: Input, region: string): Readonly<Record<string, unknown>> {
    this.sent.push({ operation, region, input });
    if (operation === this.denied) {
      // IAM and STS name it without the ending.
      const ending = /Role|Identity/.test(operation) ? '' : 'Exception';
      throw new AwsFault(
        `AccessDenied${ending}`,
        `User is not authorized to perform: ${operation}; nothing AlreadyExists`,
      );
    }
    switch (operation) {
      case 'GetCallerIdentity':
        return { Account: ACCOUNT_ID };
      case 'GetAccount':
        return { cloudwatchRoleArn: this.state.accountRole };
      case 'UpdateAccount':
        return this.#updateAccount(input);
      case 'GetRole':
      case 'CreateRole':
      case 'AttachRolePolicy':
        return this.#callRole(operation, input);
      case 'CreateLogGroup':
      case 'PutRetentionPolicy':
      case 'DeleteLogGroup':
        return this.#callLogGroup(operation, input);
      case 'GetStage':
      case 'UpdateStage':
      case 'DeleteAccessLogSettings':
        return this.#callStage(operation, input);
      default:
        throw new AwsFault('UnknownOperationException', operation);
    }
  }

  #callStage(operation: string, input: Input) {
    const stage = this.state.stages[`${text(input.ApiId)}/${text(input.StageName)}`];
    if (!stage) throw new AwsFault('NotFoundException', 'Invalid stage identifier specified');
    if (operation === 'DeleteAccessLogSettings') {
      delete stage.accessLog;
      return {};
    }
    if (operation === 'UpdateStage') {
      const defaults = { ...stage.defaults, ...record(input.DefaultRouteSettings) };
      const logs = input.AccessLogSettings !== undefined || defaults.LoggingLevel !== 'OFF';
      if (logs && this.state.accountRole === undefined) {
        throw new AwsFault(
          'BadRequestException',
          'CloudWatch Logs role ARN must be set in account settings to enable logging',
        );
      }
      stage.defaults = defaults;
      if (input.AccessLogSettings !== undefined) stage.accessLog = input.AccessLogSettings;
    }
    return { StageName: input.StageName, RouteSettings: stage.routes, DefaultRouteSettings: stage.defaults };
  }

  #callLogGroup(operation: string, input: Input) {
    const { groups } = this.state;
    const name = text(input.LogGroupName);
    const group = groups[name];
    if (operation === 'CreateLogGroup') {
      if (group) {
        throw new AwsFault('ResourceAlreadyExistsException', 'The specified log group already exists');
      }
      groups[name] = { tags: strings(input.Tags) };
    } else if (!group) {
      throw new AwsFault('ResourceNotFoundException', 'The specified log group does not exist.');
    } else if (operation === 'DeleteLogGroup') delete groups[name];
    else group.retention = Number(input.RetentionInDays);
    return {};
  }

  #callRole(operation: string, input: Input) {
    const { roles } = this.state;
    const name = text(input.RoleName);
    if (operation === 'CreateRole') {
      if (roles[name]) throw new AwsFault('EntityAlreadyExists', `Role with name ${name} already exists.`);
      const list = Array.isArray(input.Tags) ? input.Tags.map(record) : [];
      const tags = Object.fromEntries(list.map(({ Key, Value }) => [text(Key), text(Value)]));
      roles[name] = { trust: readTrust(text(input.AssumeRolePolicyDocument)), policies: [], tags };
    }
    const role = roles[name];
    if (!role) throw new AwsFault('NoSuchEntity', `The role with name ${name} cannot be found.`);
    if (operation === 'AttachRolePolicy') {
      role.policies = [...new Set([...role.policies, text(input.PolicyArn)])];
    }
    const policy = { Version: '2012-10-17', Statement: [allow(role.trust)] };
    return { Role: { RoleName: name, Arn: roleArn(name), AssumeRolePolicyDocument: policy } };
  }

  #updateAccount(input: Input) {
    const fault = this.refusals.shift();
    if (fault) throw fault;
    const [patch] = Array.isArray(input.PatchOperations) ? input.PatchOperations.map(record) : [];
    const arn = text(patch?.Value);
    const role = this.state.roles[arn.split('/').at(-1) ?? ''];
    const isUsable =
      role?.trust === 'apigateway.amazonaws.com' &&
      role.policies.some((policy) => policy.endsWith('AmazonAPIGatewayPushToCloudWatchLogs'));
    if (!isUsable || patch?.Path !== '/cloudwatchRoleArn') {
      throw new AwsFault('BadRequestException', REFUSALS[0]);
    }
    this.state.accountRole = arn;
    return { cloudwatchRoleArn: arn };
  }
}

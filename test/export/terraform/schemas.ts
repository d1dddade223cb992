/** An attribute: its type in Terraform's JSON, and who gives its value. */
export interface Attribute {
  readonly type: unknown;
  readonly given: 'required' | 'optional' | 'computed' | 'either';
}

export interface Schema {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Blocks: lists of at most one, or sets. */
  readonly blocks?: Readonly<Record<string, Schema & { readonly isSet?: boolean }>>;
}

const MAP = ['map', 'string'];
const required = (type: unknown = 'string'): Attribute => ({ type, given: 'required' });
const optional = (type: unknown = 'string'): Attribute => ({ type, given: 'optional' });
const computed = (type: unknown = 'string'): Attribute => ({ type, given: 'computed' });
const either = (type: unknown = 'string'): Attribute => ({ type, given: 'either' });

const ROUTE = {
  logging_level: either(),
  data_trace_enabled: optional('bool'),
  detailed_metrics_enabled: optional('bool'),
  throttling_burst_limit: optional('number'),
  throttling_rate_limit: optional('number'),
};
const TAGS = { tags: optional(MAP), tags_all: computed(MAP) };

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs, as far as the exports go. */
export const RESOURCES: Readonly<Record<string, Schema>> = {
  aws_apigatewayv2_stage: {
    attributes: {
      id: computed(),
      api_id: required(),
      name: required(),
      arn: computed(),
      auto_deploy: optional('bool'),
      client_certificate_id: optional(),
      deployment_id: either(),
      description: optional(),
      execution_arn: computed(),
      invoke_url: computed(),
      stage_variables: optional(MAP),
      ...TAGS,
    },
    blocks: {
      access_log_settings: { attributes: { destination_arn: required(), format: required() } },
      default_route_settings: { attributes: ROUTE },
      route_settings: { attributes: { route_key: required(), ...ROUTE }, isSet: true },
    },
  },
  aws_cloudwatch_log_group: {
    attributes: {
      id: computed(),
      arn: computed(),
      name: either(),
      name_prefix: either(),
      retention_in_days: optional('number'),
      skip_destroy: optional('bool'),
      kms_key_id: optional(),
      ...TAGS,
    },
  },
  aws_iam_role: {
    attributes: {
      id: computed(),
      arn: computed(),
      name: either(),
      name_prefix: either(),
      description: optional(),
      assume_role_policy: required(),
      ...TAGS,
    },
  },
  aws_iam_role_policy_attachment: {
    attributes: { id: computed(), role: required(), policy_arn: required() },
  },
  aws_api_gateway_account: {
    attributes: { id: computed(), cloudwatch_role_arn: optional() },
  },
};

export const DATA_SOURCES: Readonly<Record<string, Schema>> = {
  aws_partition: { attributes: { id: computed(), partition: computed() } },
};

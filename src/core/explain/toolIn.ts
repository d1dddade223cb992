import { squeezePattern } from './squeeze.ts';

/** What only this tool prints, the surest first. Tools that stand on others come before them. */
const TOOLS: readonly (readonly [tool: string, patterns: readonly RegExp[]])[] = [
  ['SST', [/\bsst (?:deploy|dev)|sst\.config\.ts/, /node_modules\/sst\//, /sst:aws:/]],
  [
    'Serverless Framework',
    [
      /serverless ?error/,
      /serverless: /,
      /serverless\.yml/,
      /error: ?(?:create|update)_failed: /,
      /node_modules\/serverless\//,
    ],
  ],
  ['Pulumi', [/urn:pulumi:/, /pulumi:pulumi:/, /provider=aws@\d/]],
  ['AWS CDK', [/node_modules\/aws-cdk/, /❌/, /aws-cdk-lib/, /toolkit ?error: /, /cfnstageprops/]],
  [
    'SAM CLI',
    [
      /failed to create changeset for the stack/,
      /samcli/,
      /sam (?:deploy|build|validate)/,
      /invalid serverless application specification/,
    ],
  ],
  ['cfn-lint', [/^[ew]\d{4} .{3,400}\.(?:ya?ml|json|template):\d/]],
  [
    'Terraform',
    [
      /with [a-z][\w.]{0,80}\.[a-z_]{1,80}(?:\[[^\]]{1,80}\])?, ?on .{1,200} line \d/,
      /aws_(?:apigatewayv2|api_gateway|cloudwatch|iam)_[a-z_]{2,60}/,
      /\* aws_[a-z0-9_]{2,60}\.[\w-]{1,80}: /,
      /operation error [a-z0-9 ]{1,40}: /,
      /error: (?:creating|updating|reading|deleting|putting) /,
      /terraform /,
    ],
  ],
  [
    'CloudFormation',
    [
      /resource handler returned message/,
      /handlererrorcode/,
      /(?:create|update|delete|rollback)_failed/,
      /validationerror\) when calling the (?:createchangeset|createstack|updatestack)/,
      /template (?:format )?error: /,
    ],
  ],
  ['boto3', [/botocore\./, /traceback \(most recent call last\)/, /paramvalidationerror/]],
  ['AWS SDK for JavaScript', [/\$metadata/, /node_modules\/@?(?:aws-sdk|smithy)/, /\$fault/]],
  ['AWS SDK for Java', [/software\.amazon\.awssdk/, /com\.amazonaws\./]],
  [
    'AWS CLI',
    [
      /aws: error: /,
      /aws: \[error\]: /,
      /an error occurred \([a-z0-9]{3,80}\) when calling the/,
      /parsing parameter '/,
      /usage: aws \[options\]/,
      /unknown options: /,
    ],
  ],
];

/** The tool that printed a message in squeezed text, if that can be told. */
export function toolIn(text: string): string | undefined {
  return TOOLS.find(([, patterns]) => patterns.some((pattern) => squeezePattern(pattern).test(text)))?.[0];
}

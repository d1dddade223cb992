import { quoteYaml } from '../quote/quoteYaml.ts';

/**
 * The property of a stage. The ARN is put together without the `:*` that `!GetAtt` brings along; the format is
 * a plain string, as `!Sub` would replace a `${x}` in it. `logGroup` is a name or a reference for `!Sub`.
 */
export function printAccessLogSettings(format: string, logGroup: string): string {
  const arn = `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:${logGroup}`;
  return `AccessLogSettings:
  DestinationArn: !Sub ${quoteYaml(arn)}
  Format: ${quoteYaml(format)}
`;
}

/** What an AWS operation takes: spelled alike by the CLI's `--cli-input-json`, boto3 and the SDK for JavaScript. */
export type AwsValue = string | number | boolean | readonly AwsValue[] | AwsInput;
export interface AwsInput {
  readonly [name: string]: AwsValue;
}

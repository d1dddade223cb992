import type { ReferenceLanguage } from './referenceLanguage.ts';

const NAME = String.raw`(?!(?:true|false|null|for|if|in|else|endif|endfor)\b)[A-Za-z_][\w-]*`;
const NUMBER = String.raw`\d{1,9}`;
/** A string without places to fill in. */
const PLAIN = String.raw`"(?:[^"\\$%]|[$%](?![{"]))*"`;
/** `aws_apigatewayv2_api.ws.id`, `var.stage`, `aws_x.y[0].arn`, `module.logs["ws"].arn`. */
const PATH = String.raw`${NAME}(?:\.(?:${NAME}|${NUMBER}|\*)|\[(?:${NUMBER}|\*|${PLAIN}|${NAME}(?:\.${NAME})*)\]){1,12}`;

/** A call with arguments of one kind: `trimsuffix(aws_cloudwatch_log_group.ws.arn, ":*")`. */
const callOf = (argument: string) => String.raw`${NAME}\((?:${argument})(?:, ?(?:${argument})){0,4}\)`;
const CALL = callOf(`${PATH}|${PLAIN}|${NUMBER}`);

/** A string with places to fill in: `"${var.name}-logs"`. */
const TEMPLATE = String.raw`"(?:[^"\\$%]|[$%](?![{"])|\$\{ ?(?:${CALL}|${PATH}) ?\})*"`;
const EXPRESSION = `${PATH}|${callOf(`${CALL}|${PATH}|${TEMPLATE}|${NUMBER}`)}|${TEMPLATE}`;
const WITHOUT_PLACES = new RegExp(`^${PLAIN}$`);
const REFERENCE = new RegExp(`^(?:${EXPRESSION})$`);

/** Terraform and OpenTofu: paths, calls with them, and strings that hold them. */
export const TERRAFORM: ReferenceLanguage = {
  id: 'terraform',
  label: { en: 'Terraform code', ko: 'Terraform 코드' },
  isReference: (text) => REFERENCE.test(text) && !WITHOUT_PLACES.test(text),
};

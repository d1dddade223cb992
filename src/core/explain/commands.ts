/** Commands and values that several explanations hand out. Placeholders are in capitals. */

export const SET_ROLE =
  'aws apigateway update-account --patch-operations op=replace,path=/cloudwatchRoleArn,value=arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME';

export const SHOW_ROLE = 'aws apigateway get-account --query cloudwatchRoleArn';

/** The managed policy with the actions that API Gateway needs to write logs. */
export const LOG_POLICY = 'arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs';

export const ARN_SHAPE = 'arn:aws:logs:REGION:ACCOUNT_ID:log-group:/aws/apigateway/NAME';

export const CREATE_GROUP = 'aws logs create-log-group --log-group-name /aws/apigateway/NAME';

/** Sets the access log from a file, which no shell can damage. */
export const SET_ACCESS_LOG =
  'aws apigatewayv2 update-stage --api-id API_ID --stage-name STAGE --access-log-settings file://access-log.json';

export const SHOW_PROTOCOL = 'aws apigatewayv2 get-api --api-id API_ID --query ProtocolType';

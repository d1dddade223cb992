/** How much of a deployment a text sets up: the access log alone, all logging of a stage, or what that needs as well. */
export type Extent = 'format' | 'stage' | 'full';

/** The account's role for logs, or the log group where the tool sets the role itself. */
const FULL =
  /api_gateway_account|\bApiGateway::Account\b|\bCfnAccount\b|\bapigateway\.Account\b|\bupdate[-_]?account|\bWebsocketsLogGroup\b[^]{0,200}?\bLogGroupName\b/i;

/** A stage itself, or its execution log. */
const STAGE =
  /\bdefault[-_]?route[-_]?settings\b|\baws_apigatewayv2_stage"|\bApiGatewayV2::Stage\b|\bapigatewayv2\.Stage\b|\b(?:fullExecutionData|executionLogging|websocket)["']?:\s*(?:true|["']?level)\b/i;

/** What the words of a text say of that, in any tool's terms. */
export function extentOf(text: string): Extent {
  if (FULL.test(text)) return 'full';
  return STAGE.test(text) ? 'stage' : 'format';
}

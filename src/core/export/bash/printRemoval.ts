import type { Deployment } from '../deployment.ts';
import { printExports, printPlace } from './printPlace.ts';

/**
 * Switches both logs of a stage off, and names the routes that have a level of their own. It stops at the first
 * fault. Log groups and the account role stay: they hold lines and serve others.
 */
export function printRemoval(deployment: Deployment): string {
  const { region, stage } = printPlace(deployment);
  return `(
  set -eu
  ${printExports(region)}

  routes=$(aws apigatewayv2 get-stage ${stage} \\
    --query RouteSettings --output json)
  aws apigatewayv2 delete-access-log-settings ${stage}
  aws apigatewayv2 update-stage ${stage} \\
    --default-route-settings \\
      LoggingLevel=OFF,DataTraceEnabled=false,DetailedMetricsEnabled=false >/dev/null

  case $routes in
    *'"LoggingLevel": "ERROR"'* | *'"LoggingLevel": "INFO"'*)
      printf 'Routes with a log level of their own keep it:\\n%s\\n' "$routes"
      ;;
  esac
)
`;
}

/** The formats that are sent through real tools: the four of the AWS console, and one that hurts. */
export const TEMPLATES = [
  [
    'CLF',
    '$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "$context.eventType $context.routeKey $context.connectionId" $context.status $context.requestId',
  ],
  [
    'JSON',
    '{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","caller":"$context.identity.caller","user":"$context.identity.user","requestTime":"$context.requestTime","eventType":"$context.eventType","routeKey":"$context.routeKey","status":"$context.status","connectionId":"$context.connectionId"}',
  ],
  [
    'XML',
    '<request id="$context.requestId"> <ip>$context.identity.sourceIp</ip> <caller>$context.identity.caller</caller> <user>$context.identity.user</user> <requestTime>$context.requestTime</requestTime> <eventType>$context.eventType</eventType> <routeKey>$context.routeKey</routeKey> <status>$context.status</status> <connectionId>$context.connectionId</connectionId> </request>',
  ],
  [
    'CSV',
    '$context.identity.sourceIp,$context.identity.caller,$context.identity.user,$context.requestTime,$context.eventType,$context.routeKey,$context.connectionId,$context.status,$context.requestId',
  ],
  [
    'a hostile format',
    '  JSON {"q":"it\'s \\"$context.status\\"","b":"`id` $(id) ${context.x} ${!x} $$","w":"{{ x }} %PATH% !! !echo; # & | <a> \\n \\\\","k":"한국어 👩‍🚀","n":"\t\u00a0\u2028\u0085"} file://x $context.requestId  ',
  ],
] as const;

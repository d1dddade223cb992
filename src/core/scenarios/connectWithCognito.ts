import { handshakeValues, OTHER_CONNECT, SAMPLE_ACCOUNT } from './connection.ts';
import { IAM_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

const USER_POOL = 'cognito-idp.us-east-1.amazonaws.com/us-east-1_Xk4pQ7mZt';
const SESSION = 'AROAEXAMPLE5TVHCJ3NMR:CognitoIdentityCredentials';

export const connectWithCognito: Scenario = {
  id: 'connectWithCognito',
  label: { en: 'Connect with Cognito', ko: 'Cognito 자격 증명으로 연결' },
  description: {
    en: 'A signed-in user connects with credentials from a Cognito identity pool. To API Gateway, the caller is an assumed IAM role.',
    ko: '로그인한 사용자가 Cognito 자격 증명 풀의 자격 증명으로 서명하여 연결합니다. API Gateway에서 호출자는 수임한 IAM 역할입니다.',
  },
  ...OTHER_CONNECT,
  values: {
    ...handshakeValues(
      {
        connectionId: 'kQ7w2l5nWQAYJTraBA==',
        connectedAfter: 395,
        sourceIp: '203.0.113.139',
        userAgent:
          'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
      },
      { status: '200', requestId: 'FR4wyFr1oAMEKSw=', after: 408 },
    ),
    'identity.accountId': SAMPLE_ACCOUNT,
    'identity.caller': SESSION,
    'identity.user': SESSION,
    'identity.userArn': `arn:aws:sts::${SAMPLE_ACCOUNT}:assumed-role/ws-signed-in/CognitoIdentityCredentials`,
    'identity.principalOrgId': 'o-x7k2m9p4q1',
    'identity.cognitoAuthenticationProvider': `${USER_POOL},${USER_POOL}:CognitoSignIn:6d1f0a97-25b8-4c3e-8f40-b97e13c5d2a6`,
    'identity.cognitoAuthenticationType': 'authenticated',
    'identity.cognitoIdentityId': 'us-east-1:9b52e6d4-0c7f-4a18-b3e9-58d20f71ac6e',
    'identity.cognitoIdentityPoolId': 'us-east-1:e47a8c10-6f2d-4d95-a0b3-1c96f58e724d',
    'authenticate.status': '200',
    'authenticate.latency': '2',
    'authorize.status': '200',
    'authorize.latency': '3',
    integrationLatency: '46',
  },
  docs: IAM_DOCS,
};

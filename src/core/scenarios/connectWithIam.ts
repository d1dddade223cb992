import { handshakeValues, OTHER_CONNECT, SAMPLE_ACCOUNT } from './connection.ts';
import { IAM_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

const DEVICE_USER = 'AIDAEXAMPLE7K2QWNBZTX';

export const connectWithIam: Scenario = {
  id: 'connectWithIam',
  label: { en: 'Connect with IAM', ko: 'IAM 서명으로 연결' },
  description: {
    en: 'A client connects as an IAM user and signs the handshake with SigV4.',
    ko: '클라이언트가 IAM 사용자로서 핸드셰이크에 SigV4 서명을 하고 연결합니다.',
  },
  ...OTHER_CONNECT,
  values: {
    ...handshakeValues(
      {
        connectionId: 'kQ7w2d8kCQAYKQvzXQ==',
        connectedAfter: 290,
        sourceIp: '203.0.113.112',
        userAgent: 'device-gateway/4.2 (linux; arm64)',
      },
      { status: '200', requestId: 'FR4wxEc4oAMEPfg=', after: 303 },
    ),
    'identity.accountId': SAMPLE_ACCOUNT,
    'identity.caller': DEVICE_USER,
    'identity.user': DEVICE_USER,
    'identity.userArn': `arn:aws:iam::${SAMPLE_ACCOUNT}:user/device-gateway`,
    'identity.principalOrgId': 'o-x7k2m9p4q1',
    'authenticate.status': '200',
    'authenticate.latency': '2',
    'authorize.status': '200',
    'authorize.latency': '3',
    integrationLatency: '43',
  },
  docs: IAM_DOCS,
};

import { handshakeValues, SAMPLE_ACCOUNT } from './connection.ts';
import { IAM_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

const DEVICE_USER = 'AIDAEXAMPLE7K2QWNBZTX';

export const connectWithIam: Scenario = {
  id: 'connectWithIam',
  label: { en: 'Connect with IAM', ko: 'IAM 인증으로 연결' },
  description: {
    en: 'A client signs its handshake with Signature Version 4 as an IAM user.',
    ko: '클라이언트가 IAM 사용자 자격으로 SigV4 서명을 하여 연결합니다.',
  },
  event: 'CONNECT',
  shape: 'connect',
  lane: 'other',
  evidence: 'inferred',
  initial: false,
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

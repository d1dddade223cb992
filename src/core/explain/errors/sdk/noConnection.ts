import { BOTO_ERRORS, ENDPOINT_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const noConnection: KnownError = {
  id: 'noConnection',
  message: 'Could not connect to the endpoint URL: "https://apigateway.eu-wst-1.amazonaws.com/v2/apis"',
  patterns: [
    /could not connect to the endpoint url/,
    /dial tcp: lookup .{1,120} no such host/,
    /getaddrinfo (?:enotfound|eai_again) [a-z0-9.-]{1,120}amazonaws/,
    /unknownhostexception: .{0,40}[a-z0-9.-]{1,120}amazonaws/,
  ],
  title: { en: 'AWS could not be reached', ko: 'AWS에 연결하지 못했습니다' },
  cause: {
    en: 'The request did not reach AWS. Either the Region in the address is misspelled, so there is no such address, or the network or DNS did not answer.',
    ko: '요청이 AWS에 도달하지 못했습니다. 리전 이름이 틀려 없는 주소이거나, 네트워크 또는 DNS가 응답하지 않았습니다.',
  },
  steps: [
    {
      text: {
        en: 'Check the Region in the address against the list of Regions.',
        ko: '주소에 있는 리전 이름이 맞는지 확인합니다.',
      },
      command: 'aws configure get region',
    },
    {
      text: {
        en: 'If the Region is right, check the network, the proxy and the VPN, and try again.',
        ko: '리전이 맞으면 네트워크, 프록시, VPN을 확인하고 다시 실행합니다.',
      },
    },
  ],
  evidence: 'recorded',
  docs: ENDPOINT_DOCS,
  source: BOTO_ERRORS,
  examples: [
    'Logs: CreateLogGroup, https response error StatusCode: 0, RequestID: , request send failed, Post "https://logs.eu-west-9.amazonaws.com/": dial tcp: lookup logs.eu-west-9.amazonaws.com: no such host',
    'Error: getaddrinfo ENOTFOUND apigateway.eu-wst-1.amazonaws.com',
  ],
};

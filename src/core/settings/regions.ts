import type { Text } from '../text.ts';

export interface Region {
  readonly code: string;
  /** The place that AWS names it by, as people call it. */
  readonly label: Text;
}

/**
 * The Regions that the form offers: commercial, China and GovCloud. Others may be typed.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
export const REGIONS: readonly Region[] = [
  { code: 'us-east-1', label: { en: 'N. Virginia', ko: '버지니아 북부' } },
  { code: 'us-east-2', label: { en: 'Ohio', ko: '오하이오' } },
  { code: 'us-west-1', label: { en: 'N. California', ko: '캘리포니아 북부' } },
  { code: 'us-west-2', label: { en: 'Oregon', ko: '오레곤' } },
  { code: 'af-south-1', label: { en: 'Cape Town', ko: '케이프타운' } },
  { code: 'ap-east-1', label: { en: 'Hong Kong', ko: '홍콩' } },
  { code: 'ap-east-2', label: { en: 'Taipei', ko: '타이베이' } },
  { code: 'ap-northeast-1', label: { en: 'Tokyo', ko: '도쿄' } },
  { code: 'ap-northeast-2', label: { en: 'Seoul', ko: '서울' } },
  { code: 'ap-northeast-3', label: { en: 'Osaka', ko: '오사카' } },
  { code: 'ap-south-1', label: { en: 'Mumbai', ko: '뭄바이' } },
  { code: 'ap-south-2', label: { en: 'Hyderabad', ko: '하이데라바드' } },
  { code: 'ap-southeast-1', label: { en: 'Singapore', ko: '싱가포르' } },
  { code: 'ap-southeast-2', label: { en: 'Sydney', ko: '시드니' } },
  { code: 'ap-southeast-3', label: { en: 'Jakarta', ko: '자카르타' } },
  { code: 'ap-southeast-4', label: { en: 'Melbourne', ko: '멜버른' } },
  { code: 'ap-southeast-5', label: { en: 'Malaysia', ko: '말레이시아' } },
  { code: 'ap-southeast-6', label: { en: 'New Zealand', ko: '뉴질랜드' } },
  { code: 'ap-southeast-7', label: { en: 'Thailand', ko: '태국' } },
  { code: 'ca-central-1', label: { en: 'Canada Central', ko: '캐나다 중부' } },
  { code: 'ca-west-1', label: { en: 'Calgary', ko: '캘거리' } },
  { code: 'eu-central-1', label: { en: 'Frankfurt', ko: '프랑크푸르트' } },
  { code: 'eu-central-2', label: { en: 'Zurich', ko: '취리히' } },
  { code: 'eu-north-1', label: { en: 'Stockholm', ko: '스톡홀름' } },
  { code: 'eu-south-1', label: { en: 'Milan', ko: '밀라노' } },
  { code: 'eu-south-2', label: { en: 'Spain', ko: '스페인' } },
  { code: 'eu-west-1', label: { en: 'Ireland', ko: '아일랜드' } },
  { code: 'eu-west-2', label: { en: 'London', ko: '런던' } },
  { code: 'eu-west-3', label: { en: 'Paris', ko: '파리' } },
  { code: 'il-central-1', label: { en: 'Tel Aviv', ko: '텔아비브' } },
  { code: 'me-central-1', label: { en: 'UAE', ko: '아랍에미리트' } },
  { code: 'me-south-1', label: { en: 'Bahrain', ko: '바레인' } },
  { code: 'mx-central-1', label: { en: 'Mexico Central', ko: '멕시코 중부' } },
  { code: 'sa-east-1', label: { en: 'São Paulo', ko: '상파울루' } },
  { code: 'cn-north-1', label: { en: 'Beijing', ko: '베이징' } },
  { code: 'cn-northwest-1', label: { en: 'Ningxia', ko: '닝샤' } },
  { code: 'us-gov-east-1', label: { en: 'GovCloud US-East', ko: 'GovCloud 미국 동부' } },
  { code: 'us-gov-west-1', label: { en: 'GovCloud US-West', ko: 'GovCloud 미국 서부' } },
];

/** A name without what people type differently: case, accents, spaces and dots. */
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\s.]/gu, '')
    .toLowerCase();

/** The Region that a name of a place stands for, in either language; undefined for any other text. */
export const findRegion = (name: string): Region | undefined =>
  REGIONS.find(({ label }) => [label.en, label.ko].some((known) => fold(known) === fold(name)));

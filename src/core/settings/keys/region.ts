import { partitionOf } from '../partition.ts';
import { readRegion } from '../readPlace.ts';
import { REGIONS } from '../regions.ts';
import type { Setting } from '../setting.ts';

export const region = {
  key: 'region',
  label: { en: 'Region', ko: '리전' },
  check: (code) =>
    /^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}$/.test(code)
      ? undefined
      : {
          en: 'Enter a Region code such as `us-east-1`, or a location such as Seoul.',
          ko: '리전은 `us-east-1` 같은 형태입니다. 서울 같은 위치 이름을 입력해도 됩니다.',
        },
  // In another partition every ARN would be another one.
  other: ({ region: own }) =>
    REGIONS.find(({ code }) => code !== own && partitionOf(code) === partitionOf(own))?.code ?? '',
  placeholder: 'YOUR_REGION',
  hint: { en: 'e.g. Seoul', ko: '예: 서울' },
  readPlace: readRegion,
  names: {
    code: /^(?:aws_?)?region(?:_?name)?$/i,
    document: /^(?:aws_?)?region$/i,
    options: ['--region'],
  },
} as const satisfies Setting<'region'>;

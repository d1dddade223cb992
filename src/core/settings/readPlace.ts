import { findRegion } from './regions.ts';
import type { Text } from '../text.ts';
import type { Place } from './setting.ts';

/** `arn:aws:logs:us-east-1:111122223333:log-group:/name:*`, with or without what follows the name. */
const LOG_GROUP_ARN = /^arn:[a-z-]+:logs:([a-z0-9-]+):(\d{12}):log-group:([\w\-/.#]+)(:.*)?$/;

/** `wss://id.execute-api.region.amazonaws.com/stage`, with any scheme or none. */
const ADDRESS = /^(?:\w+:\/\/)?([a-z0-9]+)\.execute-api\.([a-z0-9-]+)\.[a-z0-9.-]+(?:\/([\w-]*))?/;

/** `arn:aws:execute-api:region:account:id/stage/…` */
const API_ARN = /^arn:[a-z-]+:execute-api:([a-z0-9-]+):(\d{12}):([a-z0-9]+)(?:\/([\w-]+))?/;

const FROM_ARN: Text = {
  en: 'Filled in Region, account and log group from the ARN.',
  ko: 'ARN에서 리전, 계정, 로그 그룹을 가져왔습니다.',
};

const WITHOUT_STAR: Text = {
  en: 'Filled in Region, account and log group from the ARN, without `:*`.',
  ko: 'ARN에서 리전, 계정, 로그 그룹을 `:*` 없이 가져왔습니다.',
};

/** An ARN, or a name with `:*` behind it. */
export function readLogGroup(text: string): Place | undefined {
  const [, region, accountId, logGroupName, behind] = LOG_GROUP_ARN.exec(text) ?? [];
  if (region !== undefined && accountId !== undefined && logGroupName !== undefined) {
    return {
      settings: { region, accountId, logGroupName },
      said: behind === ':*' ? WITHOUT_STAR : FROM_ARN,
    };
  }
  const [, name] = /^([\w\-/.#]+):\*$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  return {
    settings: { logGroupName: name },
    said: {
      en: 'Removed the `:*` after the log group.',
      ko: '로그 그룹 뒤의 `:*` 표시를 뺐습니다.',
    },
  };
}

/** The address or the ARN of an API. */
export function readApi(text: string): Place | undefined {
  const [, id, region, stage] = ADDRESS.exec(text) ?? [];
  if (id !== undefined && region !== undefined) {
    return {
      settings: { apiId: id, region, ...(stage ? { stageName: stage } : {}) },
      said: {
        en: 'Filled in API ID, Region and stage from the address.',
        ko: '주소에서 API ID, 리전, 스테이지를 가져왔습니다.',
      },
    };
  }
  const [, place, accountId, apiId, stageName] = API_ARN.exec(text) ?? [];
  if (place === undefined || accountId === undefined || apiId === undefined) return undefined;
  return {
    settings: { region: place, accountId, apiId, ...(stageName === undefined ? {} : { stageName }) },
    said: {
      en: 'Filled in Region, account, API ID and stage from the ARN.',
      ko: 'ARN에서 리전, 계정, API ID, 스테이지를 가져왔습니다.',
    },
  };
}

/** A place where a Region is. */
export function readRegion(text: string): Place | undefined {
  const region = findRegion(text);
  if (!region) return undefined;
  const { code, label } = region;
  return {
    settings: { region: code },
    said: { en: `Region of ${label.en}: \`${code}\``, ko: `${label.ko} 리전: \`${code}\`` },
  };
}

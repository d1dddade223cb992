import { printFilterPattern } from './filterPattern.ts';
import * as words from './filterWords.ts';
import type { Language } from './language.ts';

export const subscriptionFilter: Language = {
  id: 'subscriptionFilter',
  group: 'cloudWatch',
  label: { en: 'Subscription filter', ko: '구독 필터' },
  detail: { en: 'pattern', ko: '패턴' },
  extension: 'txt',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html',
  about: 'question',
  write(layout, asked) {
    const { text, notes } = printFilterPattern(layout, asked);
    return { text, notes: [words.TWO_FILTERS, ...notes, words.FUTURE] };
  },
};

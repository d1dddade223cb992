import { describe, expect, it } from 'vitest';
import { pageOf } from '../api/page.ts';
import { DEFAULT_API } from '../apis/apis.ts';
import { EXPORTERS } from './exporters.ts';
import { pageName } from './pageName.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';

/** The pages that the exports link to, with every note that there is. */
const urls = EXPORTERS.flatMap((exporter) => [
  exporter.docs,
  ...exporter.scopes.flatMap((scope) =>
    [true, false].flatMap((dataTrace) =>
      exporter
        .export({
          format: '{"id":"$context.requestId","word":"한글"}',
          scope,
          settings: { ...DEFAULT_SETTINGS, dataTrace, detailedMetrics: dataTrace },
        })
        .notes.flatMap(({ link }) => link ?? []),
    ),
  ),
]);

describe('pageName', () => {
  it('tells every page that an export links to from every other', () => {
    const pages = [...new Set(urls)];
    expect(pages.length).toBeGreaterThan(20);
    for (const locale of ['en', 'ko'] as const) {
      const names = pages.map((url) => pageName(DEFAULT_API, url)[locale]);
      expect(new Set(names).size).toBe(pages.length);
      for (const [i, name] of names.entries())
        expect(name).not.toBe(new URL(pageOf(DEFAULT_API, pages[i] ?? 'logging')).host);
    }
  });

  it('falls back to the host', () => {
    expect(pageName(DEFAULT_API, 'https://example.com/a/b').ko).toBe('example.com');
  });
});

import { describe, expect, test } from 'vitest';
import { DEFAULT_API } from '../../core/apis/apis.ts';
import { isNeverFilled } from '../../core/catalog/presence.ts';
import { createSearch } from '../../core/catalog/search/search.ts';
import { NO_FILTER } from './catalogFilter.ts';
import { catalogSections } from './catalogRows.ts';

const search = createSearch(DEFAULT_API.catalog);
const none = new Set<string>();
const names = (...args: Parameters<typeof catalogSections>) =>
  catalogSections(...args).flatMap((section) => section.rows.map((row) => row.variable.name));

describe('catalogSections', () => {
  test('lists the whole catalog in its order, under seven heads', () => {
    const sections = catalogSections(DEFAULT_API.catalog, undefined, NO_FILTER, none);
    expect(sections.map((section) => section.group?.id)).toEqual([
      ...new Set(DEFAULT_API.catalog.variables.map((v) => v.group)),
    ]);
    expect(names(DEFAULT_API.catalog, undefined, NO_FILTER, none)).toEqual(
      DEFAULT_API.catalog.variables.map((v) => v.name),
    );
  });

  test('lists what never has a value last in its group', () => {
    for (const { rows } of catalogSections(DEFAULT_API.catalog, undefined, NO_FILTER, none)) {
      const never = rows.map((row) => isNeverFilled(row.variable));
      expect(never.lastIndexOf(false)).toBe(
        never.indexOf(true) === -1 ? never.length - 1 : never.indexOf(true) - 1,
      );
    }
  });

  test('leaves out the heads of groups that a filter empties', () => {
    const sections = catalogSections(DEFAULT_API.catalog, undefined, { ...NO_FILTER, group: 'waf' }, none);
    expect(sections.map((section) => section.group?.id)).toEqual(['waf']);
  });

  test('a search is one list without a head, its matches marked', () => {
    const [section, ...rest] = catalogSections(DEFAULT_API.catalog, search('sourceIp'), NO_FILTER, none);
    expect(rest).toEqual([]);
    expect(section?.group).toBeUndefined();
    expect(section?.rows[0]?.variable.name).toBe('identity.sourceIp');
    expect(section?.rows[0]?.ranges.length).toBeGreaterThan(0);
  });

  test('a filter narrows a search', () => {
    expect(names(DEFAULT_API.catalog, search('latency'), NO_FILTER, none)).toContain('waf.latency');
    expect(
      names(DEFAULT_API.catalog, search('latency'), { ...NO_FILTER, group: 'integration' }, none),
    ).not.toContain('waf.latency');
  });

  test('nothing found is no section', () => {
    expect(catalogSections(DEFAULT_API.catalog, search('zzzzqqqq'), NO_FILTER, none)).toEqual([]);
  });
});

import type { LogFilter } from '../../src/core/logs/filter.ts';

const NONE = { only: [], not: [] } as const;

/** Filters as Read makes them. */
export const FILTERS: readonly LogFilter[] = [
  NONE,
  { ...NONE, only: [{ field: 'status', value: '5xx' }] },
  {
    ...NONE,
    only: [
      { field: 'status', value: '502' },
      { field: 'status', value: '4xx' },
    ],
  },
  {
    ...NONE,
    only: [
      { field: 'event', value: 'MESSAGE' },
      { field: 'event', value: 'CONNECT' },
    ],
  },
  {
    ...NONE,
    only: [
      { field: 'event', value: 'MESSAGE' },
      { field: 'status', value: '5xx' },
    ],
  },
  { ...NONE, only: [{ field: 'event', value: '-' }] },
  { ...NONE, only: [{ field: 'route', value: '$default' }] },
  { ...NONE, only: [{ field: 'route', value: 'DELETE /@connections/{connectionId}' }] },
  { ...NONE, not: [{ field: 'status', value: '2xx' }] },
  {
    ...NONE,
    not: [
      { field: 'route', value: 'echo' },
      { field: 'event', value: 'CONNECT' },
    ],
  },
  { ...NONE, not: [{ field: 'error', value: '-' }] },
  { ...NONE, latency: { min: 200 } },
  { ...NONE, latency: { min: 20, max: 90 } },
  { ...NONE, only: [{ field: 'ip', value: '203.0.113.3' }], text: 'echo' },
  {
    ...NONE,
    from: Date.UTC(2026, 8, 25, 9, 22),
    to: Date.UTC(2026, 8, 25, 9, 25),
    only: [{ field: 'event', value: 'MESSAGE' }],
  },
];

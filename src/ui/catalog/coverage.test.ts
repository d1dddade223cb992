import { describe, expect, test } from 'vitest';
import { DEFAULT_API } from '../../core/apis/apis.ts';
import { NEVER, presence } from '../../core/catalog/presence.ts';
import type { Text } from '../../core/text.ts';
import { catalog } from '../../i18n/en/catalog.ts';
import { coveragePieces, coverageText } from './coverage.ts';

const english = ({ en }: Text) => en;

describe('coveragePieces', () => {
  test('joins neighbours of one presence and ends a piece where it changes', () => {
    expect(
      coveragePieces(DEFAULT_API.catalog.events, presence('always', 'always', 'sometimes', 'never')),
    ).toEqual([
      { presence: 'always', from: 0, to: 2 },
      { presence: 'sometimes', from: 2, to: 3 },
      { presence: 'never', from: 3, to: 4 },
    ]);
  });
});

describe('coverageText', () => {
  test('names the events of each kind', () => {
    expect(
      coverageText(
        DEFAULT_API.catalog.events,
        presence('always', 'sometimes', 'always', 'never'),
        catalog,
        english,
      ),
    ).toBe('always on CONNECT, DISCONNECT; sometimes on MESSAGE; never on @connections');
  });

  test('says plainly that there is never a value', () => {
    expect(coverageText(DEFAULT_API.catalog.events, NEVER, catalog, english)).toBe(
      'no value expected on WebSocket APIs',
    );
  });

  test('is short where there is always a value', () => {
    expect(
      coverageText(
        DEFAULT_API.catalog.events,
        presence('always', 'always', 'always', 'always'),
        catalog,
        english,
      ),
    ).toBe('always has a value');
  });
});

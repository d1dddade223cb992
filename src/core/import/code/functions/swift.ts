import type { Functions } from './functions.ts';
import { itself, join } from './text.ts';

/** Swift. */
export const swiftFunctions: Functions = {
  plain: {},
  methods: {
    joined: ([first, ...rest], self, caller) => {
      const separator = first?.kind === 'map' ? first.entries[0]?.[1] : first;
      return join(separator ? [separator, ...rest] : [{ kind: 'string', text: '', ways: [] }], self, caller);
    },
    description: itself,
  },
};

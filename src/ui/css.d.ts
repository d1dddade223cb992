import type * as React from 'react';

export type CustomProperties = Pick<React.CSSProperties, '--template-height'>;

declare module 'react' {
  /** Custom properties that components set for their style sheets. */
  interface CSSProperties {
    '--template-height'?: string;
    '--deepest'?: number;
    '--depth'?: number;
    '--code-height'?: string;
    '--catalog'?: string;
    '--side'?: string;
  }
}

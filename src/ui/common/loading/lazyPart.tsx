import { startTransition, useEffect, useState, type ComponentType } from 'react';
import { loadPart } from './loadPart.ts';

/**
 * A component that loads when it is first shown; until then, and where it cannot be had, its placeholder shows.
 * Unlike React's own `lazy`, one that failed to load can be tried again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Placeholder?: ComponentType,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function LazyPart(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (Part) return undefined;
      let isShown = true;
      void loadPart(load).then((part) => {
        loaded = part;
        // The page goes on answering while the part is drawn.
        if (isShown) startTransition(() => setPart(() => part));
      });
      return () => {
        isShown = false;
      };
    }, [Part]);
    if (Part) return <Part {...props} />;
    return Placeholder ? <Placeholder /> : null;
  };
}

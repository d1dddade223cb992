import { createElement, type KeyboardEvent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What a hook returns when it is first called. Nothing that it sets is drawn again. */
export function callHook<Returned>(useHook: () => Returned): Returned {
  const returned = new Set<Returned>();
  const Probe = () => {
    returned.add(useHook());
    return null;
  };
  renderToStaticMarkup(createElement(Probe));
  const [first] = returned;
  if (first === undefined) throw new Error('The hook returned nothing.');
  return first;
}

/** A key as it is pressed in a field, and what its handler does with the event. */
export function pressKey(key: string, isComposing = false) {
  const done: string[] = [];
  const event = {
    key,
    nativeEvent: { isComposing },
    preventDefault: () => done.push('prevented'),
    stopPropagation: () => done.push('stopped'),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no more is asked of an event
  return { event: event as unknown as KeyboardEvent<HTMLInputElement>, done };
}

import type { KeyboardEvent } from 'react';
import { describeValue, valueOf, valuesIn } from './pointing.ts';
import { findPart, findParts } from '../common/browser/parts.ts';
import { hasModifier, moveFocus } from '../common/browser/rovingFocus.ts';

/**
 * Arrow keys in the list of lines: up, down, Home and End between lines, right and left between the values
 * of a line, Escape from a value to its line. Enter and Space on a value are a click; on a line's button they
 * are one anyway.
 */
export function moveFocusInLines(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || hasModifier(event)) return;
  const value = valueOf(target);
  const line = target.closest<HTMLElement>('[data-scenario]');
  if (!line) return;
  if (value && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    value.click();
    return;
  }
  const names = findParts(currentTarget, 'log-name');
  const at = names.findIndex((name) => line.contains(name));
  if (moveFocus(event, names, { axis: 'y' }, at)) return;
  const next = valueAt(line, value, event.key);
  if (!next) return;
  event.preventDefault();
  if (valueOf(next)) focusValue(next);
  else next.focus();
}

function valueAt(line: HTMLElement, value: HTMLElement | undefined, key: string): HTMLElement | undefined {
  const values = valuesIn(findPart(line, 'log-full-text') ?? findPart(line, 'log-text'));
  const at = value ? values.indexOf(value) : -1;
  if (key === 'ArrowRight') return values[Math.min(at + 1, values.length - 1)];
  if (!value || (key !== 'ArrowLeft' && key !== 'Escape')) return undefined;
  const name = findPart(line, 'log-name');
  return key === 'Escape' ? name : (values[at - 1] ?? name);
}

/**
 * A value is a button while it has the focus and plain text otherwise, so that a screen reader reads a line
 * as a line.
 */
function focusValue(value: HTMLElement): void {
  const label = [`${value.dataset['variable']}: ${value.textContent}`, describeValue(value)]
    .filter(Boolean)
    .join('. ');
  const attributes = { tabindex: '-1', role: 'button', 'aria-label': label };
  for (const [name, text] of Object.entries(attributes)) value.setAttribute(name, text);
  value.addEventListener(
    'blur',
    () => {
      for (const name of Object.keys(attributes)) value.removeAttribute(name);
    },
    { once: true },
  );
  value.focus();
}

import type { DragEvent } from 'react';
import { variableText } from '../../core/template/parse.ts';
import { VARIABLE_TYPE } from '../dragType.ts';

/** How far the preview stands off the pointer, to the right and below. */
const OFFSET = 10;

/**
 * Starts the drag of a variable from an element that holds its glyph. Other programs receive the text as it
 * would stand in the template.
 */
export function startVariableDrag(event: DragEvent<HTMLElement>, name: string): void {
  const row = event.currentTarget;
  event.dataTransfer.setData(VARIABLE_TYPE, name);
  event.dataTransfer.setData('text/plain', variableText(name));
  event.dataTransfer.effectAllowed = 'copy';
  const preview = buildPreview(row, name);
  document.body.append(preview);
  event.dataTransfer.setDragImage(preview, 0, 0);
  row.dataset['dragged'] = '';
  // The browser takes its picture when this event is over.
  setTimeout(() => preview.remove());
}

export function endVariableDrag(event: DragEvent<HTMLElement>): void {
  delete event.currentTarget.dataset['dragged'];
  document.getSelection()?.removeAllRanges();
}

function buildPreview(row: HTMLElement, name: string): HTMLElement {
  const preview = document.createElement('div');
  preview.className = 'drag-preview';
  preview.style.padding = `${OFFSET}px`;
  const chip = document.createElement('span');
  chip.className = 'chip';
  chip.dataset['group'] = row.dataset['group'] ?? 'none';
  const glyph = row.querySelector('.glyph')?.cloneNode(true);
  if (glyph) chip.append(glyph);
  const prefix = document.createElement('span');
  prefix.className = 'prefix';
  prefix.textContent = variableText('');
  const label = document.createElement('b');
  label.textContent = name;
  chip.append(prefix, label);
  const raised = document.createElement('div');
  raised.append(chip);
  preview.append(raised);
  return preview;
}

import type { Payload } from '../../../core/template/drop/place.ts';
import { dropInto } from '../../../state/dropActions.ts';
import { clearChosen } from '../../catalog/chosenVariables.ts';
import type { DropPlace, DropZone } from './drag.ts';

/** Lets something land at the place that was shown, and has its view go on with it. */
export function land(zone: DropZone | undefined, place: DropPlace, payload: Payload, byTouch: boolean): void {
  const landed = dropInto(place.place, payload);
  if (!landed) return;
  if (payload.kind === 'new') clearChosen();
  zone?.land?.(landed, !byTouch);
}

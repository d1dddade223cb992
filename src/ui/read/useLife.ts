import type { Life } from '../../workers/protocol.ts';
import { useAnswer } from './useAnswer.ts';

/** The life of a connection whose rows are shown, once the worker has it. */
export function useLife(connection: string): Life | undefined {
  const life = useAnswer(`life ${connection}`, (desk) => desk.life());
  return life?.session.connection === connection ? life : undefined;
}

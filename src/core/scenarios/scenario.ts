import type { Evidence } from '../evidence.ts';
import type { Text } from '../text.ts';

/** The shape that the lifeline draws for a line. */
export type LifelineShape = 'connect' | 'message' | 'call' | 'gone-call' | 'refused' | 'disconnect';

/** One request in the life of an API, and what AWS knows about it when it writes the log line. */
export interface Scenario {
  /** File name and key. */
  readonly id: string;
  readonly label: Text;
  /** What happens, in a sentence. */
  readonly description: Text;
  /** The id of the event; absent for a plain HTTP request, whose line has none. */
  readonly event?: string;
  readonly shape: LifelineShape;
  /** `main`: belongs to the one connection that the preview follows; `other`: another client or a refusal. */
  readonly lane: 'main' | 'other';
  readonly evidence: Evidence;
  /** Shown at first, or only once switched on. */
  readonly initial: boolean;
  /**
   * The values by name without `$context.`. A name that is not here is empty and prints `-`.
   * `authorizer.*` properties that are not named here are empty too.
   */
  readonly values: Readonly<Record<string, string>>;
  /**
   * Names of values that are inferred although the scenario was recorded: the recording could not show them
   * (it had no authorizer) or did not log them. Only on recorded scenarios.
   */
  readonly inferredValues?: readonly string[];
  /** A person made it, as a copy of one of ours. */
  readonly own?: boolean;
  /** Names of the values that a person changed: made up, and neither recorded nor inferred. */
  readonly editedValues?: readonly string[];
  readonly docs: string;
}

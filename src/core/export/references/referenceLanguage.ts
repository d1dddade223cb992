import type { Text } from '../../text.ts';

/** How a tool writes an expression that stands for a value; targets of one tool share it. */
export interface ReferenceLanguage {
  /** What an origin names it by. */
  readonly id: string;
  /** As in "from your Terraform code". */
  readonly label: Text;
  /**
   * Whether a text is one such expression and nothing else, so that it can be printed in the place of a quoted value
   * without changing anything around it. Stored texts come from anywhere: what is not known for sure is none.
   */
  readonly isReference: (text: string) => boolean;
}

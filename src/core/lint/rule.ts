import type { Page } from '../api/page.ts';
import type { Api } from '../apis/api.ts';
import type { Evidence } from '../evidence.ts';
import type { Escaping, LogLine } from '../scenarios/render.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Edit } from '../template/edit.ts';
import type { LineProblem } from '../template/lineProblem.ts';
import type { Fields, Range, Structure, XmlReader } from '../template/fields/fields.ts';
import type { LineFault } from '../template/lineFault.ts';
import type { Template } from '../template/parse.ts';
import type { Surrounding } from '../template/surroundings.ts';
import type { Text } from '../text.ts';

/** `error`: AWS rejects it or the line cannot be parsed; `warning`: it will mislead; `info`: worth knowing. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A change that removes a diagnostic. */
export interface Fix {
  /** The button: "Add quotes". */
  readonly label: Text;
  readonly edits: readonly Edit[];
  /** May be applied by "Fix all": it changes nothing that a correct field logs. */
  readonly safe: boolean;
  /** What the toast says afterwards: "Quotes added to `ms`". */
  readonly done: Text;
}

/** A box of the app that takes the text of a finding in: the import, or the one that explains error messages. */
export interface Lead {
  readonly to: 'import' | 'error';
  /** The button: "Import the format in it". */
  readonly label: Text;
}

/** What a rule found. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  /** What happens, in one line: "`ms` breaks 2 of 12 lines". */
  readonly title: Text;
  /** Why, and what the log will show. */
  readonly reason: Text;
  /** The same in about four words, for the end of the editor line: "empty on 2 lines". */
  readonly brief: Text;
  /** Where this finding is graver or lighter than its rule: the same slip may only print oddly, or break JSON. */
  readonly severity?: Severity;
  /** How this fact is known, where that is another way than the rule's. */
  readonly evidence?: Evidence;
  /** Keeps every key, unless one would be false of the new values; its words say so then. */
  readonly fix?: Fix | undefined;
  /** What `fix` does, and the key renamed after the new variable: an offer beside it, for nothing reads the old key then. */
  readonly renamingFix?: Fix | undefined;
  /** Where no edit helps: the box that does. */
  readonly lead?: Lead;
  /** Ids of the scenarios whose lines show it. */
  readonly scenarios?: readonly string[];
}

export interface Diagnostic extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly docs: string;
}

/** One scenario's line and what is wrong with it. */
export interface CheckedLine {
  readonly scenario: Scenario;
  readonly line: LogLine;
  /** The first place where the line cannot be parsed as its syntax says, if any. */
  readonly problem?: LineProblem;
}

/** All that a rule may look at. */
export interface LintContext {
  /** The API that the template is for. */
  readonly api: Api;
  readonly template: Template;
  readonly fields: Fields;
  readonly lines: readonly CheckedLine[];
  /** How many scenarios have no line here, because all of them would be too long to be worked out. */
  readonly leftOut: number;
  /** How values entered the lines. */
  readonly escaping: Escaping;
  readonly parts: LateParts;
}

/** What few templates want and is large, so that it is handed in once it is loaded (`lateParts.ts`). What is not there finds nothing. */
export interface LateParts {
  readonly xml?: XmlReader;
  /** Without it a line is only said to break. */
  readonly tellRepair?: (context: LintContext, others: readonly Range[]) => readonly Finding[];
  /** What is wrong at the place where a line breaks. */
  readonly faultWords?: Partial<Readonly<Record<LineFault, Text>>>;
  /** Brings the reader of lines with it. */
  readonly tellConfusions?: (context: LintContext) => readonly Finding[];
  /** Brings the words of other tools with it. */
  readonly tellBorrowings?: (context: LintContext) => readonly Finding[];
  /** Brings the signs of commands, code and files with it. */
  readonly findSurrounding?: (structure: Structure) => Surrounding | undefined;
}

export interface RuleExample {
  readonly template: string;
  /** For a bad example with a fix: the template after it. */
  readonly fixed?: string;
}

/** Templates without a finding of a rule, and templates with one. All are run as tests; Help shows the first bad one. */
export interface RuleExamples {
  /** What the rule watches for, in a sentence. */
  readonly summary: Text;
  /** A near miss: it differs in a few characters from a bad example, and must stay silent. */
  readonly twin: RuleExample;
  readonly good: readonly RuleExample[];
  readonly bad: readonly RuleExample[];
}

export interface Rule {
  /** File name in kebab case: `no-bare-empty-value`. */
  readonly id: string;
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly docs: Page;
  /** Ids of the APIs that it is for; all where it is left out. */
  readonly apis?: readonly string[];
  check(context: LintContext): readonly Finding[];
}

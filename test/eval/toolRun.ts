import type { Answers } from './answers';
import type { Judged } from './score';
import type { Tool } from './tools/tool';

/** What came of one tool over all pages. */
export interface ToolRun {
  readonly tool: Tool;
  readonly judged: Judged[];
  /** Milliseconds by page. */
  readonly times: number[];
  /** Everything that it said, by file. */
  readonly said: Record<string, Answers>;
  /** How sure it was of the kind, by file; tools that do not say so have none. */
  readonly confidences: Record<string, number>;
  /** The pages it failed on, and how. */
  readonly failures: string[];
  /** On how many pages its time ran out. */
  cutOff: number;
}

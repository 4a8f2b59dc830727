/** One rule that `npm test` holds the repository to; it counts as one test. */
export interface Check {
  /** Short name: `npm test -- <id>` runs it alone. */
  id: string;
  title: string;
  /** What is wrong, each with what to do; empty when nothing is. */
  run(): Promise<string[]>;
}

import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Statements of a database, each prepared once. */
export class PreparedStatements {
  private readonly database: DatabaseSync;
  private readonly known = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.database = database;
  }

  of(text: string): StatementSync {
    let statement = this.known.get(text);
    if (statement === undefined) {
      statement = this.database.prepare(text);
      this.known.set(text, statement);
    }
    return statement;
  }
}

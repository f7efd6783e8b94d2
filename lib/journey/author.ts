/** Who writes, as the bookkeeping of a record sees it. */
export interface Author {
  /** The replica (database) in which the edit is made: a UUID. */
  readonly replicaId: string;
  readonly now: Date;
}

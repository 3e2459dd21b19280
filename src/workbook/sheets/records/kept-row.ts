import type { WrittenCell } from '../../../domain/records/ledger';

/**
 * A row whose words do not fit any codes any more. It stays as it is until a person has put it right: nothing is made,
 * sent, thrown away or protected by it.
 */
export class KeptRow {
  constructor(
    /** The cells of our columns, hidden ones included. */
    readonly cells: WrittenCell[],
    /** What its key cell says. */
    readonly key: string,
  ) {}
}

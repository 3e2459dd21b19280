/** A row of `Publikasi` in the month that is scored. */
export interface Publication {
  unit: string;
  /** People reached. */
  reach: number;
}

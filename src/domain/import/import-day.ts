/** The year in which an import is made, and its last month that has ended (0 in January). */
export interface ImportDay {
  year: number;
  endedMonths: number;
}

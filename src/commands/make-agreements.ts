import type { TaskDefinition } from './task';

/** *Buat perjanjian kinerja*. */
export const makeAgreements: TaskDefinition = {
  reads: ['settings', 'units', 'indicators'],
  requires: ['units', 'indicators'],
  run: () => ({}),
};

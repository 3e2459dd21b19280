import type { agreements as indonesian } from '../id/agreements';

/** Words of performance agreements, action plan and cascading. */
export const agreements: typeof indonesian = {
  command: 'Make performance agreements',
};

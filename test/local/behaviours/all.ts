import type { Behaviour } from './behaviour';
import { chartBehaviours } from './charts';
import { driveBehaviours } from './drive';
import { mailBehaviours } from './mail';
import { permissionBehaviours } from './permissions';
import { readBackBehaviours } from './read-back';
import { smallServiceBehaviours } from './small-services';
import { spreadsheetBehaviours } from './spreadsheet';
import { triggerBehaviours } from './triggers';

/** Every behaviour that one execution shows, by the heading under which docs/local-runtime.md lists it. */
export const ALL_BEHAVIOURS: Record<string, readonly Behaviour[]> = {
  'What may be called, and by whom': permissionBehaviours,
  Spreadsheet: spreadsheetBehaviours,
  'Charts and check boxes': chartBehaviours,
  'Reading back what was set': readBackBehaviours,
  Drive: driveBehaviours,
  Mail: mailBehaviours,
  Triggers: triggerBehaviours,
  'Properties, cache, utilities, HTML': smallServiceBehaviours,
};

import type { Indicator } from '../model';
import { empowermentIndicators } from './empowerment';
import { homeIndicators } from './homes';
import { leadershipIndicators } from './leadership';
import { povertyIndicators } from './poverty';
import { protectionIndicators } from './protection';
import { rehabilitationIndicators } from './rehabilitation';
import { secretariatIndicators } from './secretariat';

/** Every indicator of the fictional agency, in the order of the sheet `Indikator`. */
export const indicators: readonly Indicator[] = [
  ...leadershipIndicators,
  ...secretariatIndicators,
  ...rehabilitationIndicators,
  ...homeIndicators,
  ...protectionIndicators,
  ...empowermentIndicators,
  ...povertyIndicators,
];

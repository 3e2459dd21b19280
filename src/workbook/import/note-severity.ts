import type { NoteCode } from '../../domain/import/question';

/** How much a note weighs: a warning names money or a figure that may be another one than it looks. */
export const noteSeverity: Record<NoteCode, 'warning' | 'info'> = {
  'total-differs': 'warning',
  overspent: 'warning',
  recap: 'info',
  extract: 'info',
  'parent-rows': 'info',
  'column-not-needed': 'info',
  'missing-month': 'warning',
  'running-totals': 'info',
  'later-source': 'warning',
  'nameless-rows': 'warning',
  'behind-total': 'info',
  'other-year': 'warning',
  'repeated-rows': 'info',
  'unreadable-amount': 'warning',
  'not-filled-in': 'warning',
  'printed-attainment': 'warning',
  'polarity-assumed': 'warning',
  'cross-total': 'warning',
  'hidden-rows': 'info',
  'from-name': 'warning',
  'invented-figures': 'warning',
  'missing-rows': 'warning',
  'plan-shared': 'warning',
  'indicator-differs': 'warning',
};

import type { examples as indonesian } from '../../id/prepare/examples';

export const examples: typeof indonesian = {
  units: [
    { code: 'contoh-1', name: 'Secretariat (example; delete this row)', kind: 'Secretariat', headTitle: 'Secretary' },
    {
      code: 'contoh-2',
      name: 'Social Rehabilitation Division (example)',
      kind: 'Division',
      headTitle: 'Head of the Social Rehabilitation Division',
      email: 'operator.rehsos@example.com',
    },
  ],
  indicators: [
    {
      code: 'contoh-1',
      unit: 'contoh-2',
      objective: 'Better social functioning of those in need (example; delete this row)',
      name: 'Neglected persons with disabilities who received services',
      measureUnit: 'persons',
      polarity: 'Up',
      target: '400',
      targetQ1: '100',
      targetQ2: '200',
      targetQ3: '300',
      targetQ4: '400',
      aggregation: 'Sum',
      owner: 'Head of the Social Rehabilitation Division',
    },
    {
      code: 'contoh-2',
      unit: 'contoh-1',
      objective: 'Better accountability (example)',
      name: 'Accountability score (AKIP)',
      measureUnit: 'score',
      polarity: 'Up',
      target: '72',
      targetQ4: '72',
      aggregation: 'Last',
      owner: 'Secretary',
    },
  ],
  actuals: [
    { code: 'contoh-1', indicator: 'Neglected persons with disabilities who received services', q1: '96', q2: '104' },
  ],
  budget: [
    {
      code: 'contoh 1.06.04.2.01.0001',
      unit: 'contoh-2',
      description: 'Provision of meals (example; delete this row)',
      ceiling: '250000000',
      spent: '97500000',
    },
  ],
  remainder: [{ code: 'contoh 1.06.04.2.01.0001', reason: 'C', amount: '1500000', description: 'Trips held online' }],
  followUps: [
    {
      number: 'contoh-1',
      unit: 'contoh-2',
      period: 'TW II',
      problem: 'Verification of recipients is slow',
      cause: 'Few verification officers',
      action: 'Weekly verification together with the wards',
      owner: 'Head of the Social Rehabilitation Division',
      due: '{y}-09-30',
      status: 'In Progress',
    },
  ],
  analyses: [{ code: 'contoh-1', period: 'TW II', obstacles: 'Addresses are incomplete', nextSteps: 'Update them' }],
  agreements: [{ unit: 'contoh-2', version: 'Murni', date: '{y}-01-12' }],
  schedule: [
    {
      number: 'contoh-1',
      name: 'Quarterly evaluation meeting (example; delete this row)',
      unit: 'contoh-1',
      plannedStart: '{y}-10-05',
      plannedEnd: '{y}-10-05',
      owner: 'Secretary',
    },
  ],
  announcements: [
    { title: 'contoh: morning roll call', text: 'Roll call at 07.30.', from: '{y}-10-05', until: '{y}-10-09' },
  ],
};

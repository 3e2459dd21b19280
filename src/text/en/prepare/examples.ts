import type { examples as indonesian } from '../../id/prepare/examples';

export const examples: typeof indonesian = {
  units: [
    { code: 'SEC', name: 'Secretariat', kind: 'Secretariat', headTitle: 'Secretary' },
    {
      code: 'REHAB',
      name: 'Social Rehabilitation Division',
      kind: 'Division',
      headTitle: 'Head of the Social Rehabilitation Division',
      email: 'operator.rehsos@example.com',
    },
  ],
  indicators: [
    {
      code: 'IK-01',
      unit: 'REHAB',
      objective: 'Better social functioning of those in need',
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
      code: 'IK-02',
      unit: 'SEC',
      objective: 'Better accountability',
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
    { code: 'IK-01', indicator: 'Neglected persons with disabilities who received services', q1: '96', q2: '104' },
  ],
  budget: [
    {
      code: '1.06.04.2.01.0001',
      unit: 'REHAB',
      description: 'Provision of meals',
      ceiling: '250.000.000',
      spent: '97.500.000',
    },
  ],
  remainder: [{ code: '1.06.04.2.01.0001', reason: 'C', amount: '1.500.000', description: 'Trips held online' }],
  followUps: [
    {
      number: '1',
      unit: 'REHAB',
      period: 'TW II',
      problem: 'Verification of recipients is slow',
      cause: 'Few verification officers',
      action: 'Weekly verification together with the wards',
      owner: 'Head of the Social Rehabilitation Division',
      due: '30/09/{y}',
      status: 'In Progress',
    },
  ],
  analyses: [{ code: 'IK-01', period: 'TW II', obstacles: 'Addresses are incomplete', nextSteps: 'Update them' }],
  agreements: [{ unit: 'REHAB', version: 'Original', date: '12/01/{y}' }],
  schedule: [
    {
      number: '1',
      name: 'Quarterly evaluation meeting',
      unit: 'SEC',
      plannedStart: '05/10/{y}',
      plannedEnd: '05/10/{y}',
      owner: 'Secretary',
    },
  ],
  announcements: [{ title: 'Morning roll call', text: 'Roll call at 07.30.', from: '05/10/{y}', until: '09/10/{y}' }],
};

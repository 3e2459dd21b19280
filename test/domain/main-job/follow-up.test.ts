import fc from 'fast-check';
import { isOverdue, summariseFollowUps, type FollowUpStatus } from '../../../src/domain/main-job/follow-up';
import { followUp } from '../builders';

const today = '2025-07-10';
const statuses: FollowUpStatus[] = ['notStarted', 'inProgress', 'done', 'impossible'];

describe('follow-ups (sheet Tindak Lanjut)', () => {
  it.each<[FollowUpStatus, string | null, boolean]>([
    ['notStarted', '2025-07-09', true],
    ['inProgress', '2025-07-09', true],
    ['inProgress', '2024-12-31', true],
    ['inProgress', '2025-07-10', false],
    ['inProgress', '2025-07-11', false],
    ['inProgress', null, false],
    ['done', '2025-07-09', false],
    ['impossible', '2025-07-09', false],
  ])('%s with Batas Waktu %p is overdue: %p', (status, due, expected) => {
    expect(isOverdue(followUp({ status, due }), today)).toBe(expected);
  });

  it('counts open, overdue and done', () => {
    const list = [
      followUp({ status: 'notStarted', due: '2025-07-01' }),
      followUp({ status: 'inProgress', due: '2025-08-01' }),
      followUp({ status: 'done', due: '2025-07-01' }),
      followUp({ status: 'impossible' }),
    ];
    expect(summariseFollowUps(list, today)).toEqual({ total: 4, open: 2, overdue: 1, done: 1 });
  });

  it('property: overdue ≤ open, and open + done ≤ total', () => {
    const one = fc.record({
      status: fc.constantFrom(...statuses),
      due: fc.option(fc.constantFrom('2025-07-01', today, '2025-12-31')),
    });
    fc.assert(
      fc.property(fc.array(one), (list) => {
        const { total, open, overdue, done } = summariseFollowUps(
          list.map((each) => followUp(each)),
          today,
        );
        expect(total).toBe(list.length);
        expect(overdue).toBeLessThanOrEqual(open);
        expect(open + done).toBeLessThanOrEqual(total);
      }),
    );
  });
});

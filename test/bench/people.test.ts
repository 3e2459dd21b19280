import { handlePeople, peopleGrids } from '../../bench/people';

test('the agency of the benchmark has the people it says, each where the transfers have put them', () => {
  const size = { units: 3, staff: 30, transfers: 5, reflections: 30 };
  const grids = peopleGrids(size);
  expect([grids.staff, grids.transfers, grids.reflections].map((sheet) => (sheet?.values.length ?? 1) - 1)).toEqual([
    30, 5, 30,
  ]);
  // Everybody has one placement in the year, and whoever moved has two.
  expect(handlePeople(grids)).toMatchObject({ placements: 35, masked: true });
});

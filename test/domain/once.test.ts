import { once } from '../../src/domain/once';

test.each([1, 0, null, undefined])('a value is worked out when it is first asked for, and kept: %p', (value) => {
  let made = 0;
  const ask = once(() => {
    made++;
    return value;
  });
  expect(made).toBe(0);
  expect([ask(), ask(), made]).toEqual([value, value, 1]);
});

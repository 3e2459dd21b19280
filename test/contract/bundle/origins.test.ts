import { methodsWithOrigin } from '../../../local/contract/origins';
import { calledMethods } from './called-methods';

test('of every method that the add-on calls it stands where its behaviour was taken from, and of no other', () => {
  const called = new Set([...calledMethods().values()].flatMap((methods) => [...methods]));
  expect([...methodsWithOrigin().keys()].sort()).toEqual([...called].sort());
});

import { the, The } from '../../src/text/en/article';

/** How English names the bodies of an administration in a sentence; proper and Indonesian names have no article. */
test.each([
  ['Social Affairs Agency of Wanasari City', 'the Social Affairs Agency of Wanasari City'],
  ['Social Rehabilitation Division', 'the Social Rehabilitation Division'],
  ['Secretariat', 'the Secretariat'],
  ['Head of Agency', 'the Head of Agency'],
  ['The Agency', 'The Agency'],
  ['the agency', 'the agency'],
  ['Team of the Secretariat', 'the Team of the Secretariat'],
  ['Dinas Sosial Kota Wanasari', 'Dinas Sosial Kota Wanasari'],
  ['Wreda Asih Home for Older People', 'Wreda Asih Home for Older People'],
  ['Endah Prameswara', 'Endah Prameswara'],
])('%s', (name, expected) => {
  expect(the(name)).toBe(expected);
  expect(The(name)).toBe(expected.replace(/^the /, 'The '));
});

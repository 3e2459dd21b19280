import { isInBin } from '../../../local/drive/in-bin';
import type { DriveEntry } from '../../../local/drive/memory';

const entry = (id: string, parent: string, trashed = false): DriveEntry => ({
  id,
  name: id,
  mimeType: 'application/pdf',
  parent,
  owner: 'a@localhost',
  path: id,
  appProperties: {},
  createdTime: '',
  modifiedTime: '',
  trashed,
});
const files = Object.fromEntries(
  [
    entry('folder', 'root'),
    entry('inside', 'folder'),
    entry('thrown', 'root', true),
    entry('within', 'thrown'),
    entry('deep', 'within'),
  ].map((one) => [one.id, one]),
);

// Reference of Drive, files: `trashed` is also true of what lies in a folder in the bin.
test.each([
  ['folder', false],
  ['inside', false],
  ['thrown', true],
  ['within', true],
  ['deep', true],
  ['unknown', false],
  ['toString', false],
])('%s in the bin: %s', (id, expected) => {
  expect(isInBin(files, id)).toBe(expected);
});

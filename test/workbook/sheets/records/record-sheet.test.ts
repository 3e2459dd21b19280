import { recordTable } from '../../../../src/workbook/schema/record-table';
import { hiddenRecordSheet, readHiddenRecords } from '../../../../src/workbook/sheets/records/record-sheet';
import { frame } from '../evaluations';

const notes = recordTable('_Catatan / _Notes', { key: 'Kunci / Key', text: 'Teks / Text' }, 'key');
const records = [
  { key: '1', text: 'satu' },
  { key: '2', text: '' },
];

test.each(['id', 'en'] as const)('%s: records come back as they were written', (language) => {
  const { name, rows, hidden } = hiddenRecordSheet(notes, records, frame(language));
  expect([name, hidden]).toEqual([language === 'id' ? '_Catatan' : '_Notes', true]);
  expect(readHiddenRecords(notes, { name, values: rows })).toEqual(records);
});

test('columns stand where they were written, whatever their headings; rows without a key are no records', () => {
  const values = [['Rapor Kinerja'], [], ['Teks', 'Kunci'], ['satu', '1'], ['dua', '']];
  expect(readHiddenRecords(notes, { name: '_Catatan', values })).toEqual([
    { key: 'satu', text: '1' },
    { key: 'dua', text: '' },
  ]);
});

import { understandTime } from '../../../src/workbook/values/time';

test.each<[raw: unknown, start: string, end: string]>([
  ['09.00', '09:00', ''],
  ['9:30', '09:30', ''],
  ['09:30:00', '09:30', ''],
  ['09.00–12.00', '09:00', '12:00'],
  ['09.00 - 12.00 WIB', '09:00', '12:00'],
  ['pukul 9', '09:00', ''],
  ['Pkl. 08.00 s.d. 10.15', '08:00', '10:15'],
  ['08.00 s/d selesai', '08:00', ''],
  ['13.30 wita', '13:30', ''],
  [new Date(1899, 11, 30, 7, 45), '07:45', ''],
  [0.375, '09:00', ''],
  [9, '09:00', ''],
  [9.3, '09:30', ''],
  [13.15, '13:15', ''],
  ['', '', ''],
  ['-', '', ''],
])('%j', (raw, start, end) => {
  expect(understandTime(raw)).toEqual({ start, end, understood: true });
});

test.each(['25.00', '09.75', 'pagi', '9 orang', 31, '09.00–25.00'])('%j is no time', (raw) => {
  expect(understandTime(raw)).toEqual({ start: '', end: '', understood: false });
});

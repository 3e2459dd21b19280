import { names } from '../../../src/workbook/schema/names';
import { announcementTable, holidayTable, scheduleTable } from '../../../src/workbook/schema/schedule-tables';
import type { Table } from '../../../src/workbook/schema/table';

/** Word by word as the data dictionary writes them. */
const dictionary: [table: Table, name: string, columns: string[]][] = [
  [
    scheduleTable,
    'Jadwal Kegiatan ~ Agenda / Schedule',
    [
      'No',
      'Kegiatan / Activity',
      'Unit',
      'Rencana Mulai / Planned Start',
      'Rencana Selesai / Planned End',
      'Jam? / Time',
      'Realisasi Mulai? ~ Mulai / Actual Start',
      'Realisasi Selesai? ~ Selesai / Actual End',
      'Tahapan? / Stage',
      'Penanggung Jawab / Owner',
      'Email?',
      'Tempat? / Place',
      'Status?',
      'Alasan Bergeser? / Reason Moved',
      'Pengingat? / Reminders',
      'Tampil di Layar? ~ Tayang / On Screen',
      'Berkas Suara? / Sound File',
      'Kode?',
    ],
  ],
  [
    announcementTable,
    'Pengumuman / Announcements',
    ['Judul / Title', 'Isi / Text', 'Mulai / From', 'Sampai / Until', 'Untuk? / Audience'],
  ],
  [holidayTable, 'Hari Libur / Holidays', ['Tanggal / Date', 'Keterangan / Description']],
];

test.each(dictionary)('%#: sheet and columns as the dictionary has them', (table, name, columns) => {
  const { id, en, all } = names(name);
  expect([table.id, table.en, table.all]).toEqual([id, en, all]);
  const declared = Object.values(table.columns);
  expect(declared.map((column) => column.id)).toEqual(columns.map((column) => names(column).id));
  expect(declared.map(({ optional }) => optional)).toEqual(columns.map((column) => names(column).optional));
  columns.forEach((column, index) => {
    expect(declared[index]?.all).toEqual(expect.arrayContaining(names(column).all));
  });
});

import { wordWidth } from '../../text/text-width';
import type { CellFormat } from './cell-format';

/** How wide columns of a new sheet are in Google Sheets: they need not be set. */
const STANDARD = 100;

/**
 * Rooms of columns in pixels; a `code` holds an account of the national list (`5.1.02.01.001.00024`) in one line, an `office`
 * the code of one (`1.06.0.00.0.00.01.0000`). A column is as wide as its kind of content asks for, whatever the records of today hold: texts
 * wrap, and widths that depended on records would change from run to run.
 */
const rooms = { word: STANDARD, code: 140, office: 150, name: 190, text: 260, long: 340 } as const;

export type Room = keyof typeof rooms;

/** What columns of text hold, by their Indonesian headings: the same column stands in many sheets. Others hold a `word`. */
const roomOfHeading: Partial<Record<Room, readonly string[]>> = {
  code: ['Kunci', 'Kode Rekening', 'Kode Anggaran', 'Kode Kegiatan', 'Waktu', 'Lembar', 'Kolom', 'Batas Lapor'],
  name: [
    'Unit',
    'Nama Unit',
    'Nama',
    'Penanggung Jawab',
    'Jabatan',
    'Peserta',
    'Pengguna',
    'Email',
    'Subjek',
    'Makna',
    'Atasan',
    'PPTK',
    'Sumber Dana',
    'Bagian',
    'Penerima',
    'Pembuat',
    'Kategori',
    'Contoh',
    'Contoh Lain',
    'Sumber',
    'Program',
    'Ketepatan',
    'Keterangan',
    'Rencana',
    'Realisasi',
    'Keadaan',
    'Perintah',
  ],
  text: [
    'Sasaran',
    'Indikator Kinerja',
    'Uraian',
    'Kegiatan',
    'Permasalahan',
    'Rencana Tindak Lanjut',
    'Perkembangan',
    'Pelayanan Dasar',
    'Upaya Pemenuhan',
    'Program/Kegiatan/Sub Kegiatan',
    'Aktivitas',
    'Keluaran',
    'Hambatan',
    'Unit Terbanyak',
    'Baris',
    'Perihal',
    'Dokumen',
    'Alasan Gugur',
    'Metode',
    'Bobot',
  ],
  long: ['Pesan', 'Saran', 'Penjelasan', 'Penyebab Utama', 'Rincian', 'Aturan', 'Tautan'],
};

const knownRooms = new Map(
  Object.entries(roomOfHeading).flatMap(([room, headings]) => headings.map((heading) => [heading, room as Room])),
);

/** Figures need their longest number: billions of Rupiah, a percentage, a day. */
const roomOfFormat: Record<Exclude<CellFormat, 'text'>, number> = {
  points: STANDARD,
  quantity: STANDARD,
  rupiah: 140,
  count: STANDARD,
  day: STANDARD,
};

/** Google's default type, Arial of 10 points, in pixels. */
const TYPE = 40 / 3;
/** What Sheets and LibreOffice leave free at both sides of a cell, and what the button of a filter covers. */
const MARGIN = 10;
const BUTTON = 18;

export interface ColumnFace {
  /** As it is printed. */
  heading: string;
  /** The Indonesian heading, by which the room is told unless `room` says it. */
  known: string;
  format: CellFormat;
  room?: Room;
}

/** Width of a column in pixels: that of its room, or more where a word of its heading needs it. */
function columnPixels({ heading, known, format, room }: ColumnFace, isFiltered: boolean): number {
  const words = rooms[room ?? knownRooms.get(known) ?? 'word'];
  const asked = format === 'text' || room ? words : roomOfFormat[format];
  // A line may end behind a dash.
  const needed = wordWidth(heading.replace(/[–-]/g, '$& ')) * TYPE + MARGIN + (isFiltered ? BUTTON : 0);
  return Math.max(asked, Math.ceil(needed / 10) * 10);
}

interface Run {
  from: number;
  count: number;
  pixels: number;
}

/**
 * Sets columns to at least the widths that they need, in few calls: neighbours share the width of the widest where that wastes
 * least. Every call takes time that the person waits.
 *
 * @param most how many runs may be set
 */
function runsOf(needed: readonly number[], most: number): Run[] {
  /** The best runs of the first so many columns, by how many of them are set. */
  const best: { waste: number; runs: Run[] }[][] = [[{ waste: 0, runs: [] }]];
  for (let end = 1; end <= needed.length; end++) {
    const row: { waste: number; runs: Run[] }[] = [];
    let [width, sum] = [0, 0];
    for (let from = end - 1; from >= 0; from--) {
      const pixels = needed[from] ?? 0;
      width = Math.max(width, pixels);
      sum += pixels;
      const count = end - from;
      // One call sets a run, unless its width is the one that columns have anyway.
      const costs = width > STANDARD ? 1 : 0;
      const wasted = width * count - sum;
      best[from]?.forEach((before, calls) => {
        const waste = before.waste + wasted;
        const standing = row[calls + costs];
        if (calls + costs > most || (standing && standing.waste < waste)) return;
        const run = { from: from + 1, count, pixels: width };
        row[calls + costs] = { waste, runs: costs ? [...before.runs, run] : before.runs };
      });
    }
    best.push(row);
  }
  const possible = (best[needed.length] ?? []).filter(Boolean);
  return possible.reduce(
    (chosen, one) => (one.waste < chosen.waste ? one : chosen),
    possible[0] ?? { waste: 0, runs: [] },
  ).runs;
}

/**
 * The widths of the columns of an output sheet.
 *
 * @param most how many calls they may take
 */
export const columnWidths = (columns: readonly ColumnFace[], isFiltered: boolean, most: number): Run[] =>
  runsOf(
    columns.map((column) => columnPixels(column, isFiltered)),
    most,
  );

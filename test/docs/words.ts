import type { Language } from '../../src/text/language';
import type { ColumnKind } from '../../src/workbook/schema/table';
import type { SettingKind } from '../../src/workbook/schema/settings';

/** The words of the generated pages that no screen shows. */
interface PageWords {
  made: string;
  other: string;
  findings: { title: string; intro: string; columns: [string, string, string, string] };
  sheets: {
    title: string;
    intro: string;
    columns: [string, string, string, string];
    required: string;
    alsoRead: (names: string) => string;
    settings: string;
  };
  kinds: Record<ColumnKind | SettingKind, string>;
}

export const pageWords: Record<Language, PageWords> = {
  id: {
    made: 'Halaman ini dibuat dari kode program; UPDATE_DOCS=1 npx jest test/docs menulisnya kembali.',
    other: 'English',
    findings: {
      title: 'Temuan Periksa data',
      intro:
        'Setiap temuan menyebut lembar dan selnya. **Kesalahan** menghentikan perintah yang memerlukan data itu; **Peringatan** dan **Informasi** tidak. Titik-titik menggantikan nilai dari buku kerja Anda.',
      columns: ['Kode', 'Tingkat', 'Apa yang terjadi', 'Apa yang dilakukan'],
    },
    sheets: {
      title: 'Lembar isian dan kolomnya',
      intro:
        'Nama lembar dan kolom dibaca dalam kedua bahasa, dengan huruf besar atau kecil, dalam urutan apa pun. Kolom yang tidak dikenal dibiarkan. Kolom bertanda * wajib ada.',
      columns: ['Kolom', 'Bahasa Inggris', 'Isi', 'Penjelasan'],
      required: '*',
      alsoRead: (names) => `Juga dibaca: ${names}.`,
      settings: 'Pengaturan yang dikenal',
    },
    kinds: {
      text: 'teks',
      code: 'kode (teks)',
      number: 'angka',
      amount: 'rupiah',
      percent: 'persen',
      measure: 'angka, rentang, atau predikat',
      date: 'tanggal',
      choice: 'pilihan',
      unit: 'kode atau nama unit',
      year: 'tahun',
      period: 'periode',
      bound: 'persen atau "tanpa"',
      count: 'bilangan bulat',
      dueDay: 'tanggal dalam bulan',
      language: 'id atau en',
    },
  },
  en: {
    made: 'This page is made from the program; UPDATE_DOCS=1 npx jest test/docs writes it again.',
    other: 'Bahasa Indonesia',
    findings: {
      title: 'Findings of Check data',
      intro:
        'Every finding names its sheet and cell. An **Error** stops the commands that need those data; a **Warning** or **Information** does not. Dots stand for values of your workbook.',
      columns: ['Code', 'Severity', 'What happened', 'What to do'],
    },
    sheets: {
      title: 'Input sheets and their columns',
      intro:
        'Names of sheets and columns are read in both languages, in any letter case and order. Unknown columns are left alone. Columns marked * must be there.',
      columns: ['Column', 'Indonesian', 'Holds', 'Meaning'],
      required: '*',
      alsoRead: (names) => `Also read: ${names}.`,
      settings: 'Known settings',
    },
    kinds: {
      text: 'text',
      code: 'code (text)',
      number: 'number',
      amount: 'Rupiah',
      percent: 'per cent',
      measure: 'number, range or grade',
      date: 'date',
      choice: 'choice',
      unit: 'code or name of a unit',
      year: 'year',
      period: 'period',
      bound: 'per cent or "none"',
      count: 'whole number',
      dueDay: 'day of a month',
      language: 'id or en',
    },
  },
};

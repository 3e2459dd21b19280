import { signatureXml } from '../../../src/documents/forms/signature-xml';

const signer = (title: string, name: string) => ({ title, space: ['', ''], name, details: ['NIP 1'] });

test('titles of office stand in one row and names in the next, so that names stand at one height', () => {
  const xml = signatureXml(
    {
      place: 'Wanasari',
      date: '5 Oktober 2026',
      asOf: '',
      acknowledged: [{ word: 'Mengetahui,', ...signer('Kepala Bappeda', 'Surya') }],
      signer: signer('Kepala Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak', 'Laras'),
    },
    15_000,
  );
  const rows = [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<w:t [^>]*>([^<]+)<\/w:t>/g)].map(([, text]) => text),
  );
  expect(rows).toEqual([
    ['Mengetahui,', 'Kepala Bappeda', 'Wanasari, 5 Oktober 2026', expect.stringContaining('Kepala Dinas Sosial')],
    ['Surya', 'NIP 1', 'Laras', 'NIP 1'],
  ]);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
});

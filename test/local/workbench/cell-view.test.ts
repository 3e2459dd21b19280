import { rowsView } from '../../../local/workbench/view/cell-view';
import { setLink } from '../../../local/workbook/sheet/cell-details';
import { workbookOf } from '../support';

test.each([
  ['a document named by its path', 'dokumen/a.docx', null, '/file/1'],
  ['a document behind words', 'Buka laporan', 'dokumen/a.docx', '/file/1'],
  ['a page of the web behind words', 'Situs', 'https://contoh.go.id/', 'https://contoh.go.id/'],
  ['an address that runs code', 'Klik', 'javascript:alert(1)', undefined],
])('%s', async (_, text, target, expected) => {
  const workbook = await workbookOf([{ name: 'Dasbor', rows: [[text]] }]);
  if (target !== null) setLink(workbook.store('Dasbor').sheet, 0, 0, { target });
  const [[cell] = []] = rowsView(workbook, 'Dasbor', 0, 1, (path) =>
    path === 'dokumen/a.docx' ? '/file/1' : null,
  ).rows;
  expect(cell?.text).toBe(text);
  expect(cell?.link && 'address' in cell.link ? cell.link.address : undefined).toBe(expected);
});

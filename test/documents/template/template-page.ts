import { kindWord } from '../../../src/documents/kinds';
import { texts } from '../../../src/text';
import type { KnownTag } from '../../../src/documents/template/shape';
import type { TemplateKind } from '../../../src/documents/kinds';
import { offeredTags } from '../../../src/documents/template/try-template';
import { evaluationView } from '../../../src/documents/evaluation/view';
import { sampleViews } from './sample-views';
import { evaluation, plans, rich } from './sources';

const words = {
  id: {
    title: 'Templat dokumen',
    other: '[English](templates.md)',
    intro: [
      'Setiap dokumen dibuat dari templat `.docx`. Templat bawaan dapat diganti dengan milik instansi: buat di Word, LibreOffice,',
      'atau Google Docs (_File ▸ Download ▸ .docx_), tulis tag di tempat isinya, lalu periksa dan pakai:',
      '',
      '```sh',
      'npm start -- buku.xlsx --template evaluasi=templat.docx --unit RHS --dry-run   # periksa dan lihat pratinjau',
      'npm start -- buku.xlsx --template evaluasi=templat.docx                        # pakai',
      'npm start -- buku.xlsx --template evaluasi=                                    # kembali ke bawaan',
      '```',
      '',
      'Kata di depan `=` adalah jenis dokumen, judul tiap bagian di bawah. Perintah yang membuat dokumen itu ikut dijalankan, karena',
      'templat dicoba pada salah satu dokumennya. Paparan (`.pptx`) tidak memakai templat.',
      '',
      'Templat yang dipakai disimpan di lembar tersembunyi `_Templat`. Dokumen yang sudah ada diperbarui pada pembuatan berikutnya.',
      'Ditolak: berkas selain `.docx`, berkas dengan makro, lebih dari 5 MB, gambar atau templat dari luar berkas, tag yang tidak',
      'dikenal atau tidak berpasangan. Kertas dan bahasa ejaan mengikuti templat.',
    ],
    how: [
      '- Teks: `{cover.title}`.',
      '- Daftar: `{#closing}{.}{/closing}` mengulang isinya; `{.}` adalah entri itu sendiri. Pada tabel, tulis `{#rows}` di sel',
      '  pertama dan `{/rows}` di sel terakhir satu baris: baris itu diulang.',
      '- Syarat: `{#watermark.id}…{/watermark.id}` tercetak bila berlaku, `{^watermark.id}…{/watermark.id}` bila tidak.',
      '- Tag di dalam daftar dicari pada entri itu dahulu, lalu di luarnya. Kepala dan kaki halaman boleh memuat tag.',
    ],
    same: (other: string) => `Tag yang sama dengan \`${other}\`.`,
    columns: ['Tag', 'Isi', 'Di dalam'],
    tagKinds: { text: 'teks', condition: 'syarat', list: 'daftar' },
  },
  en: {
    title: 'Templates of documents',
    other: '[Indonesia](templat.md)',
    intro: [
      'Every document is made from a `.docx` template. An agency can replace ours with its own: make it in Word, LibreOffice or',
      'Google Docs (_File ▸ Download ▸ .docx_), write a tag where its content belongs, then check and use it:',
      '',
      '```sh',
      'npm start -- book.xlsx --template evaluation=mine.docx --unit RHS --dry-run   # check and look at a preview',
      'npm start -- book.xlsx --template evaluation=mine.docx                        # use',
      'npm start -- book.xlsx --template evaluation=                                 # back to ours',
      '```',
      '',
      'The word before `=` is the kind of document, the title of each section below. The command that makes such documents is run',
      'too, because a template is tried on one of them. Slides (`.pptx`) take no template.',
      '',
      'The template in use is kept in the hidden sheet `_Templat`. Documents that exist are renewed when documents are made next.',
      'Refused: files other than `.docx`, files with macros, more than 5 MB, pictures or templates from outside of the file, tags',
      'that are unknown or have no partner. Paper and spelling language are those of the template.',
    ],
    how: [
      '- Text: `{cover.title}`.',
      '- List: `{#closing}{.}{/closing}` repeats its content; `{.}` is the entry itself. In a table write `{#rows}` into the first',
      '  and `{/rows}` into the last cell of one row: that row is repeated.',
      '- Condition: `{#watermark.id}…{/watermark.id}` is printed where it holds, `{^watermark.id}…{/watermark.id}` where not.',
      '- A tag inside a list is looked up in the entry first, then outside. Headers and footers may contain tags.',
    ],
    same: (other: string) => `The same tags as \`${other}\`.`,
    columns: ['Tag', 'Content', 'Inside'],
    tagKinds: { text: 'text', condition: 'condition', list: 'list' },
  },
} as const;

function table(tags: readonly KnownTag[], { columns, tagKinds }: (typeof words)['id' | 'en']): string[] {
  const written = ({ path, kind }: KnownTag): string => (kind === 'text' ? `{${path}}` : `{#${path}}…{/${path}}`);
  const rows = tags.map(
    (tag) => `| \`${written(tag)}\` | ${tagKinds[tag.kind]} | ${tag.within === '' ? '' : `\`${tag.within}\``} |`,
  );
  return [`| ${columns.join(' | ')} |`, '| --- | --- | --- |', ...rows];
}

/** What documents of every kind print, in the order of the page. */
async function allViews(): Promise<[TemplateKind, object[]][]> {
  const evaluations = (['unitEvaluation', 'agencyEvaluation'] as const).map((kind): [TemplateKind, object[]] => [
    kind,
    plans.filter((plan) => plan.kind === kind).map((plan) => evaluationView(plan, evaluation, rich, 'id')),
  ]);
  return [...evaluations, ...(await sampleViews())];
}

/** The page of every tag, from the view models of documents with everything in them. */
export async function templatePage(language: 'id' | 'en'): Promise<string> {
  const text = words[language];
  const known = new Map<string, string>();
  const parts = (await allViews()).flatMap(([kind, views]) => {
    const word = kindWord(kind, language);
    const tags = table(offeredTags(kind, views), text);
    const same = known.get(tags.join());
    known.set(tags.join(), same ?? word);
    return [
      '',
      `## \`${word}\`: ${texts(language).documentKinds[kind].name}`,
      '',
      ...(same === undefined ? tags : [text.same(same)]),
    ];
  });
  const made =
    '<!-- Made by test/documents/template/template-page.test.ts; write it again with UPDATE_DOCS=1 npx jest template-page -->';
  return [made, '', `# ${text.title}`, '', text.other, '', ...text.intro, '', ...text.how, ...parts, ''].join('\n');
}

import { awardDocuments } from '../../../src/commands/awards/award-documents';
import type { TaskContext } from '../../../src/commands/run/task';
import { evaluation, response, teams } from '../../documents/awards/fixtures';
import { profile } from '../../documents/fixtures';
import { textOf } from '../../documents/text-of';
import { grid } from '../../workbook/read/grids';

/** What the papers need of a run. */
function contextWith(more: { category?: string; language?: 'id' | 'en'; staff?: unknown[][] } = {}): TaskContext {
  const context: Pick<TaskContext, 'request' | 'evaluation' | 'own' | 'today' | 'documentLanguage' | 'spoken'> &
    object = {
    request: { tasks: ['awards'], category: more.category },
    evaluation,
    own: {},
    today: '2026-04-09',
    documentLanguage: more.language ?? 'id',
    spoken: 'id',
  };
  const grids = more.staff ? { staff: grid('Pegawai', more.staff) } : {};
  const data = { settings: { profile }, input: evaluation.input };
  return { ...context, grids, data, frame: { language: 'id' } } as unknown as TaskContext;
}

describe('awardDocuments', () => {
  test('makes a job for every paper, with its kind in the language of the sheets', () => {
    const jobs = awardDocuments([response, teams], contextWith({ language: 'en' }));
    expect(jobs.map(({ kind }) => kind)).toEqual([
      'Keputusan Tim Penilai',
      'Berita Acara Penilaian',
      'Keputusan Penetapan Penghargaan',
      'Piagam Penghargaan',
      'Piagam Penghargaan',
      'Naskah Pembacaan Apel',
      'Siaran Pers',
    ]);
    expect(jobs[1]?.plan.folder).toEqual(['2026 Awards', '2026-03']);
    expect(jobs[0]?.render().bytes.length).toBeGreaterThan(5000);
    expect(jobs[0]?.fingerprint()).toMatch(/^[0-9a-f]{16}$/);
  });

  test('jurors are printed with their names where the staff is known', () => {
    const staff = [
      ['ID', 'Nama', 'Unit', 'Jabatan', 'Status Kepegawaian'],
      ['P02', 'Ningrum Ayudya, S.Sos.', 'SEK', 'Sekretaris', 'PNS'],
    ];
    const [, minutes] = awardDocuments([{ ...response, jurors: ['P02', 'P99'] }], contextWith({ staff }));
    const text = textOf(minutes?.render().bytes ?? new Uint8Array());
    expect(text).toContain('yaitu Ningrum Ayudya, S.Sos.; dan P99');
    expect(text).not.toContain('P02');
  });

  test('a run for one category does not touch what tells of all of them', () => {
    const keys = awardDocuments([response], contextWith({ category: response.category })).map(({ plan }) => plan.key);
    expect(keys).toContain(`awardPress:2026-03:${response.category}`);
    expect(keys).not.toContain('awardPress:2026-03');
  });
});

import { describeWithChromium } from '../../support/external-tools';
import { hostileTexts } from '../../support/hostile';
import { seenTexts } from '../board/contrast';
import { idle, panelSession, textOf, until } from './panel-session';
import { hostile, ordinary, settings, summary, WIDTH } from './panels';

describeWithChromium('the sidebar', () => {
  jest.setTimeout(60_000);
  const { open, calls, names, requests } = panelSession();

  test('shows the state at a glance and the one step that fits it', async () => {
    const page = await open();
    expect([await textOf(page, 'agency'), await textOf(page, 'period')]).toEqual([
      'Dinas Sosial Kota Contoh',
      '2026 TW III · keadaan pukul 08:00',
    ]);
    expect(await page.locator('#steps li').allInnerTexts()).toEqual(['✓ Unit 11', '○ Realisasi 61/63']);
    expect([await textOf(page, 'primary'), await textOf(page, 'why')]).toEqual([
      'Hitung capaian',
      'Periode ini belum dihitung.',
    ]);
    expect(await page.locator('#figures dt').allInnerTexts()).toEqual(ordinary.figures.map(({ label }) => label));
    expect([await textOf(page, 'findings-title'), await textOf(page, 'documents-title')]).toEqual([
      'Temuan (1)',
      'Dokumen (2)',
    ]);
  });

  test.each([
    ['prepare', 'Siapkan lembar inti', 'siapkanLembarInti', undefined],
    ['check', 'Periksa data', 'jalankan', ['check']],
    ['absorb', 'Hitung serapan', 'jalankan', ['absorption']],
    ['calculate', 'Hitung capaian', 'jalankan', ['attainment', 'flags', 'absorption']],
    ['generate', 'Buat evaluasi', 'jalankan', ['evaluation']],
    ['renew', 'Perbarui evaluasi', 'jalankan', ['evaluation']],
  ] as const)('%s: the button says and does it, then the state is read again', async (next, label, called, tasks) => {
    const page = await open({ keadaanPanel: () => ({ ...ordinary, next }) });
    expect(await textOf(page, 'primary')).toBe(label);
    await page.locator('#primary').click();
    await idle(page);
    expect(names()).toEqual(['keadaanPanel', called, 'keadaanPanel']);
    expect(requests()[0]?.tasks).toEqual(tasks);
  });

  test.each([
    [null, 'Impor tabel Anda', 'imporBerkas'],
    ['Sheet7', 'Impor tab "Sheet7"', 'imporTabIni'],
  ])('an import of %s is proposed beside typing, and opens its page', async (tab, label, called) => {
    const target = { sheet: 'Unit Kerja', cell: 'A2', place: 'Unit Kerja' };
    const page = await open({ keadaanPanel: () => ({ ...ordinary, next: 'import', target, tab }) });
    expect(await textOf(page, 'primary')).toBe(label);
    await page.getByRole('button', { name: 'Isi Unit Kerja' }).click();
    await idle(page);
    await page.locator('#primary').click();
    await idle(page);
    expect(calls().slice(1, 3)).toEqual([['bukaSel', 'Unit Kerja', 'A2'], [called]]);
  });

  test('a step that is done by hand leads to its cell; figures wait while errors stop them', async () => {
    const target = { sheet: 'Indikator', cell: 'G7', place: 'Indikator!G7' };
    const page = await open({ keadaanPanel: () => ({ ...ordinary, next: 'repair', target, figures: [] }) });
    expect(await textOf(page, 'primary')).toBe('Buka Indikator!G7');
    expect(await page.locator('#no-figures').isVisible()).toBe(true);
    await page.locator('#primary').click();
    await idle(page);
    expect(calls()).toContainEqual(['bukaSel', 'Indikator', 'G7']);
  });

  test('the state that was kept stands at once with its time, can be acted upon, and gives way to the one that is read', async () => {
    let release: () => void = () => undefined;
    const page = await open(
      {
        keadaanPanel: async () => {
          await new Promise<void>((resolve) => (release = resolve));
          return { ...ordinary, time: '09:12', next: 'generate' };
        },
      },
      'id',
      JSON.stringify({ ...ordinary, time: '07:30' }),
    );
    expect([await textOf(page, 'period'), await textOf(page, 'primary')]).toEqual([
      '2026 TW III · keadaan pukul 07:30, sedang dibaca ulang…',
      'Hitung capaian',
    ]);
    expect(await page.locator('#primary').getAttribute('aria-disabled')).toBe('false');
    await page.locator('#reload').dispatchEvent('click');
    release();
    await idle(page);
    expect([await textOf(page, 'period'), await textOf(page, 'primary')]).toEqual([
      '2026 TW III · keadaan pukul 09:12',
      'Buat evaluasi',
    ]);
    expect(names()).toEqual(['keadaanPanel']);
  });

  test.each(['%7B', 'null', '{"next":"gone"}'])(
    'a kept state that cannot be shown is passed over: %s',
    async (kept) => {
      const page = await open({}, 'id', kept);
      await until(page, 'period', '2026 TW III · keadaan pukul 08:00');
      await idle(page);
      expect(await textOf(page, 'period')).toBe('2026 TW III · keadaan pukul 08:00');
    },
  );

  test('a run that tells what it left spares the reading; what was being read before is older and not shown', async () => {
    let release: () => void = () => undefined;
    let reads = 0;
    const page = await open({
      keadaanPanel: async () => {
        if (reads++ > 0) await new Promise<void>((resolve) => (release = resolve));
        return ordinary;
      },
      jalankan: () => ({ ...summary(0, 0), panel: { ...ordinary, time: '09:12', next: 'generate' } }),
    });
    await page.locator('#reload').click();
    await until(page, 'period', 'sedang dibaca ulang');
    await page.locator('#primary').click();
    await until(page, 'period', '2026 TW III · keadaan pukul 09:12');
    release();
    await idle(page);
    expect([await textOf(page, 'period'), await textOf(page, 'primary')]).toEqual([
      '2026 TW III · keadaan pukul 09:12',
      'Buat evaluasi',
    ]);
    expect(names()).toEqual(['keadaanPanel', 'keadaanPanel', 'jalankan']);
  });

  test('two presses start one run', async () => {
    let release: () => void = () => undefined;
    const page = await open({
      jalankan: async () => {
        await new Promise<void>((resolve) => (release = resolve));
        return summary(0, 0);
      },
    });
    await page.locator('#primary').dblclick();
    await page.locator('#reload').dispatchEvent('click');
    release();
    await until(page, 'status', 'Selesai: 2 lembar');
    await idle(page);
    expect(names()).toEqual(['keadaanPanel', 'jalankan', 'keadaanPanel']);
  });

  test('a finding leads to its cell; a sheet that is gone is told', async () => {
    let found = true;
    const page = await open({ bukaSel: () => found });
    await page.locator('#findings-title').click();
    await page.getByRole('button', { name: 'Buka Realisasi!G23' }).click();
    expect(calls().at(-1)).toEqual(['bukaSel', 'Realisasi', 'G23']);
    found = false;
    await page.getByRole('button', { name: 'Buka Realisasi!G23' }).click();
    await until(page, 'problem', 'Lembar Realisasi tidak ditemukan lagi.');
  });

  test('where errors keep the figures back, the findings follow at once: no room is kept for what is not shown', async () => {
    const page = await open({
      keadaanPanel: () => ({ ...ordinary, figures: [], next: 'repair', counts: { error: 1, warning: 0, info: 0 } }),
    });
    const [said, findings] = await Promise.all(
      ['#no-figures', '#findings-title'].map((id) => page.locator(id).boundingBox()),
    );
    expect((findings?.y ?? 0) - (said?.y ?? 0) - (said?.height ?? 0)).toBeLessThan(60);
  });

  test('of a sheet that is not there the way is to prepare it, not to open it', async () => {
    const [one] = ordinary.findings;
    const missing = { ...one!, sheet: 'Unit Kerja', cell: '', place: 'Unit Kerja', canConfirm: false, repairs: [] };
    const findings = [
      { ...missing, way: 'prepare' as const },
      { ...missing, way: null },
    ];
    const page = await open({ keadaanPanel: () => ({ ...ordinary, findings }) });
    await page.locator('#findings-title').click();
    expect(await page.locator('#findings button').allInnerTexts()).toEqual(['Siapkan lembar inti']);
    await page.locator('#findings button').click();
    await idle(page);
    expect(names()).toContain('siapkanLembarInti');
    expect(names().filter((call) => call === 'keadaanPanel')).toHaveLength(2);
  });

  test.each([
    ['Memang begitu', false],
    ['Memang begitu, semua yang serupa (3)', true],
  ])('a question is answered by one press, and the state is read again: %s', async (name, alike) => {
    const page = await open({ memangBegitu: (request) => (request.alike ? 3 : 1) });
    await page.locator('#findings-title').click();
    await page.getByRole('button', { name, exact: true }).click();
    await until(page, 'status', `Tercatat pada lembar Konfirmasi: ${alike ? 3 : 1} baris.`);
    await idle(page);
    expect(calls()).toContainEqual(['memangBegitu', { code: 'x', sheet: 'Realisasi', cell: 'G23', alike }]);
    expect(names().filter((call) => call === 'keadaanPanel')).toHaveLength(2);
  });

  test('a repair shows old and new before it writes, for one or for all that are alike', async () => {
    const page = await open();
    await page.locator('#findings-title').click();
    const repair = page.getByRole('button', { name: 'Cara Hitung: Posisi Akhir' });
    await repair.click();
    await until(page, 'findings', 'Indikator!M7 (UKK-02): Akumulasi → Posisi Akhir');
    await page.getByRole('button', { name: 'Batal' }).click();
    expect(await textOf(page, 'findings')).not.toContain('→');
    await repair.click();
    await page.getByRole('button', { name: 'Semua yang serupa (3)', exact: true }).click();
    await page.getByRole('button', { name: 'Semua yang serupa (3)', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Tulis 1 sel' }).click();
    await until(page, 'status', 'Tertulis: 1 sel pada lembar Indikator.');
    await idle(page);
    const wish = { code: 'x', sheet: 'Realisasi', cell: 'G23', repair: 0 };
    expect(calls().flatMap(([name, request]) => (name === 'perbaikiTemuan' ? [request] : []))).toEqual([
      { ...wish, alike: false, agreed: false },
      { ...wish, alike: false, agreed: false },
      { ...wish, alike: true, agreed: false },
      { ...wish, alike: true, agreed: true },
    ]);
  });

  test('errors in the data stop a run and open the findings', async () => {
    const error = { severity: 'error', code: 'x', sheet: 'A', cell: '', place: 'A', message: 'x', advice: '' } as const;
    const page = await open({ jalankan: () => summary(0, 0, { ok: false, findings: [error, error] }) });
    await page.locator('#primary').click();
    await until(page, 'problem', 'Dihentikan: ada 2 kesalahan');
  });

  test.each([
    'PERMISSION_DENIED',
    'ScriptError: We are sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    'Bodutime bo dut imebodu.',
  ])('several accounts: "%s" says what to do', async (message) => {
    const refuse = (): never => {
      throw new Error(message);
    };
    const page = await open({ keadaanPanel: refuse, kemajuan: refuse });
    await until(page, 'problem', 'beberapa akun Google');
    expect(await textOf(page, 'problem')).not.toContain('PERMISSION_DENIED');
    expect(await page.locator('#primary').getAttribute('aria-disabled')).toBe('true');
  });

  test('any other failure is told in its words, and a new attempt takes it away', async () => {
    let fails = true;
    const page = await open({
      keadaanPanel: () => {
        if (fails) throw new Error('Layanan tidak menjawab: PERMISSION_DENIED');
        return ordinary;
      },
    });
    await until(page, 'problem', 'Tidak berhasil: Layanan tidak menjawab: PERMISSION_DENIED');
    fails = false;
    await page.locator('#reload').click();
    await until(page, 'agency', 'Dinas Sosial');
    expect(await page.locator('#problem').isVisible()).toBe(false);
  });

  test('the form sends only what was changed, with what it had shown', async () => {
    const page = await open();
    await page.locator('#settings-title').click();
    await page.getByLabel('Batas Minimal Capaian (%)').fill('85');
    await page.getByRole('button', { name: 'Simpan pengaturan' }).click();
    await until(page, 'settings-answer', 'Tersimpan: minimumAttainment.');
    expect(calls().find(([name]) => name === 'simpanPengaturan')).toEqual([
      'simpanPengaturan',
      [{ key: 'minimumAttainment', before: '90', value: '85' }],
    ]);
    await idle(page);
    await page.getByRole('button', { name: 'Simpan pengaturan' }).click();
    await until(page, 'settings-answer', 'Tidak ada yang diubah.');
  });

  test('a refused value keeps what was typed, says why at the field and takes the keyboard there', async () => {
    const page = await open({
      simpanPengaturan: () => ({ saved: [], refused: [{ key: 'minimumAttainment', reason: 'Isikan angka.' }] }),
    });
    await page.locator('#settings-title').click();
    const field = page.getByLabel('Batas Minimal Capaian (%)');
    await field.fill('sembilan puluh');
    await page.getByRole('button', { name: 'Simpan pengaturan' }).click();
    await until(page, 'settings', 'Isikan angka.');
    expect(await field.inputValue()).toBe('sembilan puluh');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('everything is within reach of the keyboard alone', async () => {
    const page = await open();
    const reached: string[] = [];
    for (let presses = 0; presses < 7; presses++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.id ?? ''));
    }
    expect(reached).toEqual(
      expect.arrayContaining(['reload', 'primary', 'brief', 'findings-title', 'documents-title', 'settings-title']),
    );
    await page.locator('#findings-title').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
    expect(calls().at(-1)?.[0]).toBe('bukaSel');
  });

  test('texts of people stay texts, and a link that is none does not become one', async () => {
    const page = await open({ keadaanPanel: () => hostile });
    await page.locator('#documents-title').click();
    expect(await page.locator('main img, header img, main b, main i, main a:not(#template-preview)').count()).toBe(0);
    expect(await textOf(page, 'agency')).toContain('<img src=x');
    expect(await page.title()).toBe('Rapor Kinerja');
  });

  test('every text that the script gives is hostile: no dialog, no request, no error, and it is read as it is', async () => {
    let next = 0;
    const turn = (): string => hostileTexts[next++ % hostileTexts.length] ?? '';
    /** Words that the page looks up stay; a link may be anything. */
    const fixed = /^(?:language|next|step|tone|severity|way|time|cell|key|tasks|documentsStopped)$/;
    const hostileOf = <T>(value: T, key = ''): T => {
      if (typeof value === 'string') return (fixed.test(key) ? value : turn()) as T;
      if (Array.isArray(value)) return value.map((one) => hostileOf(one as unknown, key)) as T;
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, hostileOf(one as unknown, name)]),
      ) as T;
    };
    const { language, period } = ordinary;
    const page = await open({
      keadaanPanel: () => ({ ...hostileOf({ ...ordinary, interrupted: 'x' }), language, period }),
      pengaturanPanel: () => hostileOf(settings),
      jalankan: () => hostileOf(summary(1, 1, { documentsStopped: 'google' })),
      memangBegitu: () => {
        throw new Error(turn());
      },
    });
    for (const part of ['findings-title', 'documents-title', 'settings-title']) await page.locator(`#${part}`).click();
    await page.locator('#settings input').first().waitFor();
    await page.locator('#primary').click();
    await idle(page);
    for (const id of ['agency', 'interrupted', 'figures', 'findings', 'documents'])
      expect([id, await textOf(page, id)]).toEqual([id, expect.stringContaining('<script>alert(2)</script>')]);
    expect(await page.locator('main img, header img, main script, main a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).toBe('Rapor Kinerja');
  });

  test.each(['id', 'en'] as const)(
    '%s: nothing is wider than the sidebar, however long the texts',
    async (language) => {
      const page = await open({ keadaanPanel: () => ({ ...hostile, language }) }, language);
      for (const part of ['documents-title', 'settings-title']) await page.locator(`#${part}`).click();
      await page.getByLabel('Nama Instansi').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
      expect(await textOf(page, 'primary')).toBe(language === 'id' ? 'Periksa data' : 'Check data');
    },
  );

  test('messages and progress move nothing', async () => {
    let release: () => void = () => undefined;
    const page = await open({
      jalankan: async () => {
        await new Promise<void>((resolve) => (release = resolve));
        return summary(0, 0);
      },
    });
    const top = (): Promise<number> =>
      page.locator('#figures').evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.locator('#primary').click();
    await until(page, 'status', 'Sedang dikerjakan');
    expect(await top()).toBe(before);
    release();
    await until(page, 'status', 'Selesai: 2 lembar');
    expect(await top()).toBe(before);
  });

  test('every text has the contrast that WCAG asks for, and every control a name', async () => {
    const page = await open();
    for (const part of ['findings-title', 'documents-title', 'settings-title']) await page.locator(`#${part}`).click();
    await page.getByLabel('Nama Instansi').waitFor();
    const faint = (await seenTexts(page)).filter(({ contrast }) => contrast < 4.5);
    expect(faint).toEqual([]);
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, a, progress, summary')]
        .filter((control) => {
          if (control.closest('[hidden]')) return false;
          const labels = (control as HTMLInputElement).labels?.length ?? 0;
          return (control.textContent ?? '').trim() === '' && !control.getAttribute('aria-label') && labels === 0;
        })
        .map((control) => control.id),
    );
    expect(nameless).toEqual([]);
  });
});

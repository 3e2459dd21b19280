import type { BoardDeck, BoardScreen } from '../../../commands/board/board-page';
import { createCaller } from './caller';
import { dayOf, dayWords, momentOf, stampOf, stampWords, timeWords } from './clock';
import { put } from '../../shared/browser/elements';
import { createShow, viewOf } from './show';
import { again, atStart } from './source';
import { createVoice } from './voice';
import { wordsOf } from './words';

/** The page looks for newer data so often; milliseconds. */
const REFRESH = 5 * 60_000;
const DAY = 24 * 60 * 60_000;
const SECOND = 1_000;

function wantedScreen(deck: BoardDeck | null): BoardScreen {
  if (deck && !deck.staff) return 'public';
  if (location.hash === '#publik') return 'public';
  return document.body.dataset.view === 'public' ? 'public' : 'staff';
}

/** What stands there as long as there are no data. */
function sayEmpty({ title, page }: ReturnType<typeof wordsOf>['board'], isLoading: boolean): void {
  put('title').textContent = title;
  put('empty').textContent = isLoading ? page.loading : page.noData;
}

/** Starts the board: one clock, one rotation, one voice, for as long as the page is open. */
export function startBoard(): void {
  let deck: BoardDeck | null = null;
  let screen: BoardScreen = wantedScreen(null);
  let lostSince = '';
  let loading = false;
  let loadedAt = 0;
  let shownMinute = '';
  const show = createShow();
  const voice = createVoice(() => sayWords());
  const language = () => deck?.language ?? 'id';
  const words = () => wordsOf(language()).board;
  const caller = createCaller(voice, () => words().page.call);

  function sayWords(): void {
    const { page, views } = words();
    const on = voice.isOn();
    const sound = put('sound');
    sound.setAttribute('aria-pressed', String(on));
    sound.textContent = on ? (voice.speaks() ? page.soundOn : page.noVoice) : page.soundOff;
    put('view').textContent = views[screen];
    put('previous').ariaLabel = page.previous;
    put('next').ariaLabel = page.next;
    put('pause').ariaLabel = show.isPaused() ? page.resume : page.pause;
    put('pause').setAttribute('aria-pressed', String(show.isPaused()));
    const other = put('other');
    other.hidden = !deck?.staff;
    other.textContent = views[screen === 'staff' ? 'public' : 'staff'];
    document.documentElement.lang = language();
    document.title = `${words().title} · ${views[screen]}`;
    document.body.dataset.view = screen;
  }

  /** What the page knows about the age of its data: nobody may take old figures for today's. */
  function sayAge(now: Date): void {
    const { page, dataOf } = words();
    const age = deck ? now.getTime() - momentOf(deck.stamp).getTime() : 0;
    const days = Math.floor(age / DAY);
    const stamp = deck ? stampWords(deck.stamp, language()) : '';
    put('data').textContent = deck ? dataOf(stamp) : '';
    put('stale').textContent = deck && age > DAY ? page.stale(stamp, page.ageDays(String(days))) : '';
    put('connection').textContent = lostSince === '' ? '' : page.disconnected(timeWords(lostSince, language()));
  }

  function redraw(now: Date): void {
    sayWords();
    sayAge(now);
    put('agency').textContent = deck?.agency ?? '';
    put('time').textContent = timeWords(stampOf(now), language());
    put('day').textContent = dayWords(now, language());
    if (deck) show.update(deck, screen, now);
    else sayEmpty(words(), loading);
  }

  function load(from: typeof again): void {
    loading = true;
    loadedAt = Date.now();
    from(screen)
      .then((found) => {
        lostSince = '';
        if (found) deck = found;
        if (found && !found.staff) screen = 'public';
      })
      .catch(() => {
        lostSince ||= stampOf(new Date());
      })
      .finally(() => {
        loading = false;
        redraw(new Date());
      });
  }

  function tick(): void {
    const now = new Date();
    const minute = stampOf(now);
    if (minute !== shownMinute) {
      // The hour, the age of the data and the notices stand in rows of their own: a change may move the slide.
      const newDay = minute.slice(0, 10) !== shownMinute.slice(0, 10);
      const before = put('area').clientHeight;
      shownMinute = minute;
      put('time').textContent = timeWords(minute, language());
      sayAge(now);
      if (newDay || put('area').clientHeight !== before) redraw(now);
    }
    if (!loading && now.getTime() - loadedAt >= REFRESH) load(again);
    if (!deck) return;
    const earliest = stampOf(new Date(now.getTime() - caller.latest * 60_000));
    caller.callDue(viewOf(deck, screen).calls, minute, earliest, new Set(deck.written ?? []));
    if (!caller.isCalling()) show.tick(now);
  }

  function toggleSound(): void {
    if (voice.isOn()) voice.stop();
    else void voice.start().then(sayWords);
  }

  const acts: Record<string, () => void> = {
    sound: toggleSound,
    previous: () => show.step(-1, new Date()),
    next: () => show.step(1, new Date()),
    pause: () => {
      show.pause(!show.isPaused(), new Date());
      sayWords();
    },
    other: () => {
      screen = screen === 'staff' ? 'public' : 'staff';
      redraw(new Date());
    },
  };
  for (const [id, act] of Object.entries(acts)) put(id).addEventListener('click', act);
  const keys: Record<string, string> = { ArrowLeft: 'previous', ArrowRight: 'next' };
  document.addEventListener('keydown', ({ key }) => acts[keys[key] ?? '']?.());
  window.addEventListener('resize', () => redraw(new Date()));

  load(atStart);
  redraw(new Date());
  shownMinute = `${dayOf(new Date())} `;
  setInterval(tick, SECOND);
}

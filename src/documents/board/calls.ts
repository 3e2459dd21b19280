import { addDays, weekdayOf, type Day } from '../../domain/day';
import type { BoardAnnouncement, PublicActivity, StaffActivity } from '../../domain/schedule/board';
import { texts } from '../../text';
import { clockTime, longDay } from './board-days';
import type { BoardCall } from './deck';

type CallActivity = PublicActivity & Partial<Pick<StaffActivity, 'state'>>;

/** The voice is Indonesian whatever the language of the screens: it speaks to people in an Indonesian office. */
const { board, terms } = texts('id');
const words = { board, terms };

/** Times of a day at which the activities are read out: when work starts, and after the break. */
const setTimes = [
  { time: '08:00', greeting: board.calls.morning },
  { time: '13:00', greeting: board.calls.midday },
];
/** How long before an activity it is called, in minutes. */
const NOTICE = 15;
/** A snapshot that nobody renews still speaks for a week. */
const DAYS = 7;
/** More than this nobody listens to. */
const READ_OUT = 5;

const silentStates = new Set<StaffActivity['state'] | undefined>(['done', 'postponed', 'cancelled', 'unclear']);

const takesPlace = ({ start, end }: PublicActivity, day: Day): boolean => start <= day && day <= end;

function minutesBefore(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) - minutes;
  if (total < 0) return '00:00';
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A file name takes letters and digits of the row's number only. */
function callId(screen: string, day: Day, time: string, what: string): string {
  return `${screen}-${day.replaceAll('-', '')}-${time.replace(':', '')}-${what.replace(/[^A-Za-z0-9]+/g, '_')}`;
}

function readOut({ name, time, place }: PublicActivity): string {
  const { at, place: inPlace } = board.calls;
  return [name, time === '' ? '' : at(clockTime(time, 'id')), place === '' ? '' : inPlace(place)]
    .filter((part) => part !== '')
    .join(', ');
}

function dayCalls(
  screen: string,
  day: Day,
  activities: readonly CallActivity[],
  announcements: readonly BoardAnnouncement[],
): BoardCall[] {
  const isWorkday = weekdayOf(day) < 5;
  const valid = announcements.filter(({ until }) => until === null || until >= day);
  if (activities.length === 0 && (!isWorkday || valid.length === 0)) return [];
  const { calls } = board;
  const read = activities.slice(0, READ_OUT).map(readOut);
  if (activities.length > READ_OUT) read.push(calls.others(String(activities.length - READ_OUT)));
  const intro =
    activities.length === 0
      ? calls.none(longDay(day, words))
      : calls.today(longDay(day, words), String(activities.length));
  const titles = valid.slice(0, READ_OUT).map(({ title }) => calls.announcement(title.trim().replace(/[.!]+$/, '')));
  const list = read.length === 0 ? '' : `${read.join('; ')}.`;
  return setTimes.map(({ time, greeting }) => ({
    id: callId(screen, day, time, 'acara'),
    at: `${day} ${time}`,
    text: [greeting, intro, list, ...titles].filter((part) => part !== '').join(' '),
    sound: '',
  }));
}

function noticeOf(screen: string, day: Day, activity: CallActivity): BoardCall {
  const { name, time, place, number, soundFile } = activity;
  const { soon, soonAt } = board.calls;
  const [minutes, clock] = [String(NOTICE), clockTime(time, 'id')];
  const at = minutesBefore(time, NOTICE);
  return {
    id: callId(screen, day, at, number),
    at: `${day} ${at}`,
    text: place === '' ? soon(minutes, clock, name) : soonAt(minutes, clock, name, place),
    sound: soundFile,
  };
}

/**
 * Everything a view says aloud in the week from `today`: the day's activities and announcements at set times, and each
 * activity with a time a quarter of an hour before. What is done, postponed or cancelled is not called.
 */
export function callsOf(
  screen: 'pegawai' | 'publik',
  today: Day,
  activities: readonly CallActivity[],
  announcements: readonly BoardAnnouncement[],
): BoardCall[] {
  const called = activities.filter(({ state }) => !silentStates.has(state));
  const calls = Array.from({ length: DAYS }, (_, index) => addDays(today, index)).flatMap((day) => {
    const ofDay = called.filter((activity) => takesPlace(activity, day));
    const notices = ofDay.filter(({ time }) => time !== '').map((activity) => noticeOf(screen, day, activity));
    return [...dayCalls(screen, day, ofDay, announcements), ...notices];
  });
  return calls.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

import type { Execution } from '../execution/execution';
import { call, free, service, type Methods } from '../execution/service';
import { ServiceError } from '../execution/service-error';

/** Minutes between runs that Google takes (ClockTriggerBuilder reference). */
const EVERY_MINUTES = [1, 5, 10, 15, 30];
const HOUR = 60 * 60 * 1000;

function within(name: string, value: number, lowest: number, highest: number): void {
  if (!Number.isInteger(value) || value < lowest || value > highest) {
    throw new ServiceError(`Invalid argument: ${name}(${value}); it takes ${lowest} to ${highest}.`);
  }
}

/**
 * The builder of `ScriptApp.newTrigger(…).timeBased()`.
 * @param isAddon editor add-ons may run by the clock once an hour at most (editor-triggers guide)
 * @param install makes the trigger from its schedule in words; one that runs once has its moment in milliseconds
 */
export function createClockBuilder(
  execution: Execution,
  isAddon: boolean,
  install: (schedule: string, due?: number) => object,
): object {
  const recurrence: string[] = [];
  const details: string[] = [];
  let due: number | undefined;

  function refuseInAddon(minutes: number): void {
    if (isAddon && minutes < 60) {
      throw new ServiceError('The add-on attempted to create a trigger that runs more often than once an hour.');
    }
  }

  const set = (list: string[], word: string, check: (value: never) => void) =>
    free((value: string | number) => {
      check(value as never);
      list.push(`${word} ${value}`);
      return self;
    });
  const repeat = (word: string, check: (value: never) => void) => set(recurrence, word, check);

  const methods: Methods = {
    everyMinutes: repeat('everyMinutes', (minutes: number) => {
      if (!EVERY_MINUTES.includes(minutes)) {
        throw new ServiceError(
          `The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.`,
        );
      }
      refuseInAddon(minutes);
    }),
    everyHours: repeat('everyHours', (hours: number) => within('everyHours', hours, 1, 24 * 365)),
    everyDays: repeat('everyDays', (days: number) => within('everyDays', days, 1, 365)),
    everyWeeks: repeat('everyWeeks', (weeks: number) => within('everyWeeks', weeks, 1, 52)),
    onWeekDay: repeat('onWeekDay', () => undefined),
    onMonthDay: repeat('onMonthDay', (day: number) => within('onMonthDay', day, 1, 31)),
    after: repeat('after', (milliseconds: number) => {
      within('after', milliseconds, 1, Number.MAX_SAFE_INTEGER);
      refuseInAddon((milliseconds / HOUR) * 60);
      due = execution.now() + milliseconds;
    }),
    at: free((date: Date) => {
      due = date.getTime();
      recurrence.push(`at ${new Date(date.getTime()).toISOString()}`);
      return self;
    }),
    atHour: set(details, 'atHour', (hour: number) => within('atHour', hour, 0, 23)),
    nearMinute: set(details, 'nearMinute', (minute: number) => within('nearMinute', minute, 0, 59)),
    inTimezone: set(details, 'inTimezone', (zone: string) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
      } catch {
        throw new ServiceError(`Invalid timezone: ${zone}`);
      }
    }),
    create: call(() => {
      const [only, second] = recurrence;
      const isWeekly = recurrence.length === 2 && recurrence.some((part) => part.startsWith('everyWeeks'));
      if (only === undefined) throw new ServiceError('The trigger needs a time, such as everyHours(1).');
      if (second !== undefined && !isWeekly)
        throw new ServiceError(`Both ${only} and ${second}: only one is possible.`);
      const needsDay = details.some((part) => !part.startsWith('inTimezone'));
      if (needsDay && /^(everyMinutes|everyHours|after|at) /.test(only)) {
        throw new ServiceError(`An hour or minute does not go together with ${only}.`);
      }
      return install([...recurrence, ...details].join(', '), due);
    }),
  };
  const self: object = service(execution, 'ClockTriggerBuilder', methods);
  return self;
}

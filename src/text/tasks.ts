/** When a task runs: with the main job, only when it is named, or by itself, needing nothing of the workbook. */
type TaskPart = 'main' | 'further' | 'alone';

/** Every task of a run, in the order in which the command line runs them. */
export const taskParts = {
  attainment: 'main',
  flags: 'main',
  absorption: 'main',
  evaluation: 'main',
  forms: 'further',
  brief: 'further',
  reconciliation: 'further',
  minutes: 'further',
  lkjip: 'further',
  presentation: 'further',
  check: 'further',
  'check-figures': 'further',
  consistency: 'further',
  links: 'further',
  audit: 'further',
  'not-reported': 'further',
  awards: 'further',
  schedule: 'further',
  roster: 'further',
  reflections: 'further',
  'follow-ups': 'further',
  agreements: 'further',
  'action-plan': 'further',
  cascading: 'further',
  comparison: 'further',
  reminders: 'further',
  board: 'further',
  dashboard: 'further',
  freeze: 'further',
  'self-test': 'alone',
} as const satisfies Record<string, TaskPart>;

export type TaskName = keyof typeof taskParts;

/** What a run can be asked for. */
export type Task = { [Name in TaskName]: (typeof taskParts)[Name] extends 'alone' ? never : Name }[TaskName];

/** The words of a task in a language. */
export interface TaskWords {
  /** As `--run` takes it beside the name above. */
  word: string;
  /** As the log, a fault and the help of the command line name it. */
  name: string;
  /** Its entry in the menu. */
  menu: string;
}

/** The tasks of a part, in their order. */
export const tasksOf = (part: Exclude<TaskPart, 'alone'>): Task[] =>
  (Object.keys(taskParts) as TaskName[]).filter((name): name is Task => taskParts[name] === part);

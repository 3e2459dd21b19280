import { ALL_BEHAVIOURS } from './behaviours/all';
import { runtimeFor } from './support';

const sheets = [
  {
    name: 'Lembar',
    rows: [
      ['a', 1],
      ['b', 2],
    ],
  },
  { name: 'Kedua', rows: [] },
];

describe.each(Object.entries(ALL_BEHAVIOURS))('%s as Google has it', (_, behaviours) => {
  test.each(behaviours.map((behaviour) => [`${behaviour.title} (${behaviour.source})`, behaviour] as const))(
    '%s',
    async (_title, { body, gives, options }) => {
      const runtime = await runtimeFor({ sheets, ...options });
      if (gives instanceof RegExp) expect(() => runtime.run(body)).toThrow(gives);
      else expect(runtime.run(body)).toEqual(gives);
    },
  );
});

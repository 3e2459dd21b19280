import { SCENARIOS } from './scenarios';

describe('what several executions show as Google has it', () => {
  test.each(SCENARIOS.map((scenario) => [`${scenario.title} (${scenario.source})`, scenario] as const))(
    '%s',
    async (_, { play }) => {
      expect.hasAssertions();
      await play();
    },
  );
});

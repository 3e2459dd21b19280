import { answerTrigger } from '../../google/full-test/test-trigger';
import { TEST_PREFIX } from './self-test-names';

/** What the trigger of a full self-test does when it fires. */
export const answerFullTest = (): void => answerTrigger(TEST_PREFIX);

import { texts } from '../../text';
import { runFromMenu } from '../menu/menu';

/** *Buat perjanjian*: many files, and versions that are recorded, hence a question first. */
export function makeAgreementsFromMenu(): void {
  runFromMenu({ tasks: ['agreements'] }, (language) => texts(language).agreements.question);
}

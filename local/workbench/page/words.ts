/** Only what the page says comes into the page. */
import { workbenchText } from '../text';

export const indonesian = workbenchText('id').page;
export const english = workbenchText('en').page;

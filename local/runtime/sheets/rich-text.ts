import type { Execution } from '../execution/execution';
import { behind, free, service } from '../execution/service';
import { ServiceError } from '../execution/service-error';

/** A text that may link as a whole; other styling is not imitated. */
export interface RichText {
  text: string;
  link: string | null;
}

/** A text as a script sees it. */
export function wrapRichText(execution: Execution, rich: RichText): object {
  const methods = { getText: free(() => rich.text), getLinkUrl: free(() => rich.link) };
  return service(execution, 'RichTextValue', methods, {}, rich);
}

/** `SpreadsheetApp.newRichTextValue()`: the text has to be set before its link (reference: RichTextValueBuilder). */
export function createRichTextBuilder(execution: Execution): object {
  let text: string | undefined;
  let link: string | null = null;
  const self: object = service(execution, 'RichTextValueBuilder', {
    setText: free((given: string) => {
      text = given;
      return self;
    }),
    setLinkUrl: free((...args: unknown[]) => {
      if (args.length !== 1) throw new ServiceError('Links of a part of a text are not imitated by the local runtime.');
      if (text === undefined) throw new ServiceError('The text of a rich text value must be set before its link.');
      link = args[0] as string | null;
      return self;
    }),
    build: free(() => wrapRichText(execution, { text: text ?? '', link })),
  });
  return self;
}

/** The text behind an object handed to `setRichTextValues`. */
export function unwrapRichText(wrapped: unknown): RichText {
  const rich = behind<RichText>(wrapped);
  if (!rich) throw new ServiceError('Cannot convert the data to SpreadsheetApp.RichTextValue[][].');
  return rich;
}

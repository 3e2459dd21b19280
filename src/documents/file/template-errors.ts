/** A template asks for something that the document does not have. */
export class UnknownTagError extends Error {
  override readonly name = 'UnknownTagError';

  constructor(readonly tag: string) {
    super(`The template has an unknown tag: {${tag}}`);
  }
}

/** A template cannot be read as one: a loop without an end, a tag without its bracket. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  /** @param tags the tags concerned, as they stand in the template */
  constructor(
    readonly problems: readonly string[],
    readonly tags: readonly string[] = [],
  ) {
    super(`The template cannot be used: ${problems.join('; ')}`);
  }
}

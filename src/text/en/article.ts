/** What an English name of an agency or a unit contains; names in Indonesian and proper names stand without an article. */
const body =
  /\b(?:agency|authority|board|bureau|centre|center|commission|council|department|directorate|division|government|inspectorate|ministry|office|secretariat|section|service|services|subdivision|team|unit)\b/i;
const post = /^(?:acting |deputy )?(?:head|director|chief|secretary)\b/i;

/** The name of an agency or a unit within a sentence: `the Social Rehabilitation Division`, `Dinas Sosial Kota Wanasari`. */
export const the = (name: string): string =>
  !/^the\b/i.test(name) && (body.test(name) || post.test(name)) ? `the ${name}` : name;

/** The same where the sentence begins. */
export const The = (name: string): string => the(name).replace(/^the\b/, 'The');

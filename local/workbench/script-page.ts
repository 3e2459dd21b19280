/** JSON that cannot end the element it stands in. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * A page of a script with `google.script` in front of everything else, as Google puts it there.
 * @param bridge browser code that makes `google.script` from `__functions`
 * @param functions names that `google.script.run` offers
 */
export function withBridge(html: string, bridge: string, functions: readonly string[]): string {
  const code = `(()=>{const __functions=${safeJson(functions)};${bridge}})()`.replace(/<\/(script)/gi, '<\\/$1');
  const script = `<script>${code}</script>`;
  const head = /<head\b[^>]*>|<html\b[^>]*>|<!doctype[^>]*>/i.exec(html);
  if (!head) return `<!doctype html>${script}${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}

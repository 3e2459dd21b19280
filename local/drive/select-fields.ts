type Json = Record<string, unknown>;

/** Splits `id,files(id,name),capabilities/canAddChildren` at its outer commas. */
function splitFields(fields: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of fields) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((text) => text.trim()).filter((text) => text !== '');
}

function pick(source: Json, field: string, into: Json): void {
  const nested = /^([^/(]+)(?:\((.*)\)|\/(.*))$/.exec(field);
  const name = nested?.[1] ?? field;
  if (!Object.hasOwn(source, name)) return;
  const value = source[name];
  const inner = nested && (nested[2] ?? nested[3]);
  if (!inner) into[name] = value;
  else if (Array.isArray(value)) into[name] = value.map((item) => selectFields(item as Json, inner));
  else into[name] = { ...(into[name] as Json | undefined), ...selectFields(value as Json, inner) };
}

/** Keeps what a `fields` parameter of the Drive API names; `*` keeps everything. */
export function selectFields(source: Json, fields: string): Json {
  if (fields === '*') return source;
  const result: Json = {};
  for (const field of splitFields(fields)) pick(source, field, result);
  return result;
}

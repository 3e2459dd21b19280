import type { IncomingMessage, ServerResponse } from 'node:http';

/** Largest body of a request: a paste of many rows, or a template of an agency's own as text. */
const LARGEST_BODY = 64 * 1024 * 1024;
/** Bytes of all bodies that are being received. */
const LARGEST_TOGETHER = 2 * LARGEST_BODY;
let held = 0;

/** What every answer carries: nothing is kept, nothing is guessed, nobody frames it. */
const ALWAYS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The page's own code and styles, its own server, frames of its own; no host beside it. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Pages of scripts: their code runs in a world without our cookie or address (an opaque origin), and speaks only to the
 * frame around it.
 */
export const SCRIPT_PAGE_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Answers a request, with the headers that every answer has. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  content: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...ALWAYS, 'Content-Type': type, ...headers });
  response.end(content);
}

/** Answers with a value; undefined becomes null. */
export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value ?? null));
}

/** Answers with a page under the policy of all pages. */
export function sendPage(response: ServerResponse, html: string, headers: Record<string, string> = {}): void {
  send(response, 200, 'text/html; charset=utf-8', html, { 'Content-Security-Policy': PAGE_POLICY, ...headers });
}

/** A file to be kept; its name in the form that needs no quoting (RFC 6266). */
export function sendFile(response: ServerResponse, name: string, type: string, bytes: Uint8Array): void {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escape)}`;
  send(response, 200, type, bytes, { 'Content-Disposition': disposition, 'Content-Security-Policy': 'sandbox' });
}

/** Begins an answer that goes on: events for the page. */
export function openStream(response: ServerResponse): void {
  response.writeHead(200, { ...ALWAYS, 'Content-Type': 'text/event-stream; charset=utf-8' });
}

/** @throws Error when a body is too large, alone or with the others that come in at the time */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      held += chunk.length;
      if (size > LARGEST_BODY || held > LARGEST_TOGETHER) throw new Error('The body is too large.');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    held -= size;
  }
}

/**
 * The JSON object in the body of a request.
 * @throws Error when there is none, or it is too large
 */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Error('The body must be JSON.');
  const body = await readBody(request);
  const value: unknown = JSON.parse(body.toString('utf8'));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('The body must be an object.');
  return value as Record<string, unknown>;
}

/**
 * The bytes of a file in the body of a request. Its type is one that no form of another site can send.
 * @throws Error when they are none, or too many
 */
export async function readFileBody(request: IncomingMessage): Promise<Buffer> {
  if (request.headers['content-type'] !== 'application/octet-stream') throw new Error('The body must be a file.');
  return readBody(request);
}

import { cookieName, refuse } from '../../../local/workbench/guard';

const door = { port: 4321, token: 'rahasia' };
const cookie = `${cookieName(4321)}=rahasia`;
const host = '127.0.0.1:4321';

/** OWASP cheat sheets on cross-site request forgery and on DNS rebinding. */
describe('who may come in', () => {
  test.each([
    ['the printed address', 'GET', { host }, 'rahasia', null],
    ['afterwards, with the cookie', 'GET', { host, cookie }, null, null],
    ['under the name localhost', 'GET', { host: 'localhost:4321', cookie }, null, null],
    ['our page posts', 'POST', { host, cookie, origin: `http://${host}` }, null, null],
    ['no token', 'GET', { host }, null, 'token'],
    ['a wrong token', 'GET', { host }, 'rahasiA', 'token'],
    ['an empty token', 'GET', { host, cookie }, '', 'token'],
    ['the cookie of another port', 'GET', { host, cookie: `${cookieName(4322)}=rahasia` }, null, 'token'],
    ['a foreign name that means this machine', 'GET', { host: 'jahat.example:4321', cookie }, null, 'host'],
    ['this machine under another port', 'GET', { host: '127.0.0.1:80', cookie }, null, 'host'],
    ['no name', 'GET', { cookie }, null, 'host'],
    ['another site posts', 'POST', { host, cookie, origin: 'https://jahat.example' }, null, 'origin'],
    ['a sandboxed page posts', 'POST', { host, cookie, origin: 'null' }, null, 'origin'],
    ['another port posts', 'POST', { host, cookie, origin: 'http://127.0.0.1:9999' }, null, 'origin'],
    ['a post of unknown origin', 'POST', { host, cookie }, null, 'origin'],
    ['another site shows our page', 'GET', { host, cookie, 'sec-fetch-site': 'cross-site' }, null, 'origin'],
    ['a link to the printed address', 'GET', { host, 'sec-fetch-site': 'cross-site' }, 'rahasia', null],
  ])('%s', (_, method, headers, token, refused) => {
    expect(refuse({ method, headers, token }, door)).toBe(refused);
  });
});

// What every answer must be, whatever was asked.
import { misfit } from '../../apps/api/src/testing/fits-document.js';
import type { Answer } from '../../apps/api/src/testing/test-server.js';
import type { Sent } from './requests.js';

const COOKIE_SETTERS = new Set(['signIn', 'signOut', 'setUp', 'openLink', 'closeLink']);

/** What only the inside of the house knows. */
const INSIDE =
  /node_modules|\n\s+at \S|\.[tj]s:\d+|\/libs\/|\/apps\/|\/dist\/|\bselect \S+ from\b|insert into|violates [a-z-]+ constraint|syntax error at|relation "|ECONN|TypeError|RangeError|Cannot read/i;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Everything that is wrong with an answer, in short words; empty when nothing is. */
export function faultsOf(sent: Sent, answer: Answer): string[] {
  const { operation, method } = sent;
  const { status, headers } = answer;
  const faults: string[] = [];
  if (status >= 500) return [`answers ${status}`];
  const isOwn = method === operation.method && !leadsUp(sent.url);
  if (isOwn && !operation.statuses.includes(status)) faults.push(`answers ${status}, which the document does not have`);
  const isJson = String(headers['content-type'] ?? '').includes('json');
  if (isJson && answer.text !== '') {
    const fault = isOwn || status >= 400 ? misfit(method, pathOf(sent), status, answer.body) : null;
    if (fault) faults.push(`answers off the schema: ${fault.slice(fault.indexOf(': ') + 2)}`);
  }
  if (status >= 400) faults.push(...faultsOfProblem(answer));
  if (isOwn && headers['set-cookie'] !== undefined && !(COOKIE_SETTERS.has(operation.name) && status < 300))
    faults.push('sets a cookie');
  if (headers['x-content-type-options'] !== 'nosniff') faults.push('lets the browser sniff');
  if (sent.url.startsWith('/api') && headers['cache-control'] !== 'no-store') faults.push('lets itself be cached');
  return faults;
}

/** A segment of dots alone is another route's address. */
function leadsUp(url: string): boolean {
  const [path = ''] = url.split('?');
  return path.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
}

// The address may be nothing that a route has: the document is asked by the operation's own.
function pathOf({ operation }: Sent): string {
  return operation.path.replaceAll(/\{\w+\}/g, 'x');
}

function faultsOfProblem({ status, headers, body, text }: Answer): string[] {
  const faults: string[] = [];
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return [`${status} is no problem document`];
  const { title, detail, status: said } = body;
  if (said !== status) faults.push(`says ${String(said)} and answers ${status}`);
  // What somebody typed is quoted, in whatever language it is.
  const ownWords = String(detail).replaceAll(/[“「][^”」]*[”」]/g, '');
  const isForeign = JAPANESE.test(String(title)) !== JAPANESE.test(ownWords);
  if (String(title).trim() === '' || String(detail).trim() === '') faults.push('tells nothing');
  else if (isForeign) faults.push('speaks two languages');
  if (/\{\w+\}/.test(String(title)) || /^[a-z_]+\.[a-z_.]+$/.test(String(detail)))
    faults.push('shows a key of the catalogue');
  const { instance: _, ...own } = body;
  if (INSIDE.test(JSON.stringify(own)) && !INSIDE.test('')) faults.push(`shows the inside: ${text.slice(0, 300)}`);
  return faults;
}

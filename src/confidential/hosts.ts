import type { Span } from '../types.ts';
import { isExampleHost } from './examples.ts';

const IPV4 =
  /(?<![\p{L}\p{N}_.-])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(\/\d{1,2})?(?![\p{L}\p{N}_]|[.-][\p{L}\p{N}])/gu;
/** Unique local addresses, fc00::/7. */
const IPV6 = /(?<![\p{L}\p{N}_:])f[cd][\da-f]{2}:(?:[\da-f]{0,4}:){1,6}[\da-f]{1,4}(?![\p{L}\p{N}_:])/giu;
/** At most 20 labels and an ending. It cannot begin inside a name, so that each name is read once. */
const HOST =
  /(?<![\p{L}\p{N}_.@-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,20}[a-z]{2,24}(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/giu;
/** A host without a dot exists only in an intranet. */
const BARE_HOST = /(?<=\bhttps?:\/\/)[a-z][a-z\d-]{0,62}(?=:\d|[/?#\s)>\]"'`,;]|$)/gi;

const VERSION = /(?:^|[^\p{L}])(?:v|version|release|build)[ \t]{0,3}$/iu;
/** The private blocks themselves, which reveal nothing. */
const BLOCKS = new Set(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16']);
/** Names that every container or cloud has. */
const COMMON_HOSTS =
  /^(?:(?:host|gateway|kubernetes)\.docker\.internal|metadata\.google\.internal|(?:kubernetes\.default\.)?svc\.cluster\.local|cluster\.local|localhost\.localdomain|(?:env|settings|config|compose|docker-compose)\.local)$/;
const INTERNAL_ENDINGS = new Set([
  'internal',
  'corp',
  'intranet',
  'intra',
  'lan',
  'local',
  'localdomain',
  'private',
]);

/** The first label of tools that companies host themselves: `jira.acme.com`, `jira-prod.acme.com`. */
const TOOLS =
  /^(?:jira|confluence|intranet|jenkins|gitlab|bitbucket|sonar|sonarqube|artifactory|nexus|kibana|grafana|splunk|vault|argocd|rundeck|airflow)(?:-[a-z\d]+)*$/;
/** Projects whose tools are public. */
const PUBLIC =
  /(?:^|\.)(?:atlassian|mongodb|gitlab|grafana)\.(?:com|org|net)$|(?:^|\.)(?:apache|gnome|kde|freedesktop|debian|jenkins|wikimedia|eclipse|hyperledger|onap)\.(?:org|io)$|(?:^|\.)inria\.fr$/;
/** Services that give each company a host of its own. */
const TENANTS = /^([a-z\d-]+)\.(?:atlassian\.net|sharepoint\.com|okta\.com|service-now\.com|slack\.com)$/;
const NO_TENANT = new Set([
  'www',
  'api',
  'app',
  'files',
  'hooks',
  'status',
  'my',
  'help',
  'login',
  'developer',
  'docs',
]);
const NO_HOST = new Set([
  'localhost',
  'host',
  'hostname',
  'server',
  'example',
  'domain',
  'your-host',
  'your-server',
]);

/** The addresses and names of internal hosts in a text. */
export function* hostsIn(text: string): Iterable<Span> {
  for (const { 0: found, index, ...groups } of text.matchAll(IPV4)) {
    const octets = [groups[1], groups[2], groups[3], groups[4]].map(Number);
    if (!isPrivate(octets) || BLOCKS.has(found)) continue;
    if (VERSION.test(text.slice(Math.max(0, index - 12), index))) continue;
    yield { start: index, end: index + found.length };
  }
  for (const pattern of [IPV6, HOST, BARE_HOST]) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const host = found.toLowerCase();
      const isInternal = pattern === HOST ? isInternalHost(host) : pattern === IPV6 || !NO_HOST.has(host);
      if (isInternal) yield { start: index, end: index + found.length };
    }
  }
}

function isPrivate(octets: readonly number[]): boolean {
  const [first = 0, second = 0] = octets;
  if (octets.some((octet) => octet > 255)) return false;
  if (first === 10) return true;
  if (first === 172) return second >= 16 && second <= 31;
  return first === 192 && second === 168;
}

function isInternalHost(host: string): boolean {
  if (isExampleHost(host) || COMMON_HOSTS.test(host)) return false;
  const labels = host.split('.');
  if (INTERNAL_ENDINGS.has(labels.at(-1) ?? '')) return true;
  if (labels.length >= 3 && TOOLS.test(labels[0] ?? '')) return !PUBLIC.test(host);
  const [, tenant] = TENANTS.exec(host) ?? [];
  return tenant !== undefined && !NO_TENANT.has(tenant);
}

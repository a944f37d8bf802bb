import { describe, expect, it } from 'vitest';
import { emailsIn } from '../../src/confidential/emails.ts';
import { hostsIn } from '../../src/confidential/hosts.ts';
import { payIn } from '../../src/confidential/pay.ts';
import { phonesIn } from '../../src/confidential/phones.ts';
import type { Span } from '../../src/types.ts';

type Find = (text: string) => Iterable<Span>;
const foundBy = (find: Find) => (text: string) =>
  [...find(text)].map(({ start, end }) => text.slice(start, end));

describe('mail addresses', () => {
  const found = foundBy(emailsIn);

  it.each([
    ['ana@lumen.io', ['ana@lumen.io']],
    ['Write to ana.b+prep@mail.lumen.co.uk.', ['ana.b+prep@mail.lumen.co.uk']],
    ['<ana@lumen.io>, [Ana](mailto:ben_c@lumen.io)', ['ana@lumen.io', 'ben_c@lumen.io']],
    ['owner: "ana@lumen.io"', ['ana@lumen.io']],
    ['josé@correo.español.es', ['josé@correo.español.es']],
    ['a@b.io,c@d.io', ['a@b.io', 'c@d.io']],
    ['...ana@lumen.io...', ['ana@lumen.io']],
  ])('are in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'user@example.com',
    'ana@mail.example.org',
    'ana@lumen.test',
    'ana@localhost',
    'name@company.com',
    'noreply@lumen.io',
    'git@github.com:lumen/app.git',
    'https://ana@lumen.io/x',
    'https://ana:pass@lumen.io/x',
    'icon@2x.png',
    'actions/checkout@v4.1',
    'left-pad@1.3.0',
    '@types/node and @ana',
    'a @ b.io',
    '@@@',
  ])('are not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('phone numbers', () => {
  const found = foundBy(phonesIn);

  it.each([
    ['+1 212 736 5000', ['+1 212 736 5000']],
    ['+1 (212) 736-5000, or +442071838750.', ['+1 (212) 736-5000', '+442071838750']],
    ['+49 30 901820', ['+49 30 901820']],
    ['+33 612 345 690', ['+33 612 345 690']],
    ['+1-212-736-5000 2024', ['+1-212-736-5000']],
    ['Call (212) 736-5000 or 212.736.5001', ['(212) 736-5000', '212.736.5001']],
    ['1-800-736-5000', ['1-800-736-5000']],
    ['Phone: 030 901820', ['030 901820']],
    ['mobile 0171 2039481', ['0171 2039481']],
    ['Tel. 7365000', []],
    ['tel: 7365000', ['7365000']],
  ])('are in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '(212) 555-0123',
    '555-867-5309',
    '+1 555 010 9999',
    'phone: 555-0123',
    '+44 20 7946 0123',
    '+1 234 567 8900',
    '123-456-7890',
    'latency fell by +1000000 requests',
    'it grew by +12 345 678 rows',
    '2024-05-12, 12:30, 10.20.30',
    '1,000,000 and 212 736 5000',
    'INC-212-736-5000',
    'v212.736.5000.1',
    '212-736-50001',
    '+1 200 000 users',
    '50 to 30 ms, 99.95 %',
    '4111 1111 1111 1111',
  ])('are not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('internal hosts', () => {
  const found = foundBy(hostsIn);

  it.each([
    ['10.20.30.40', ['10.20.30.40']],
    ['at 192.168.7.12:8080, 172.16.0.9 and 172.32.0.9', ['192.168.7.12', '172.16.0.9']],
    ['10.20.0.0/16', ['10.20.0.0/16']],
    ['fd12:3456:789a::1', ['fd12:3456:789a::1']],
    ['db-1.prod.lumen.internal.', ['db-1.prod.lumen.internal']],
    ['https://wiki.lumen.corp/x', ['wiki.lumen.corp']],
    ['payments.prod.svc.cluster.local', ['payments.prod.svc.cluster.local']],
    ['printer.local', ['printer.local']],
    ['http://wiki/page, https://go/oncall and http://build:8080', ['wiki', 'go', 'build']],
    ['https://jira.lumen.io/browse/PAY-12', ['jira.lumen.io']],
    ['confluence-eu.lumen.io', ['confluence-eu.lumen.io']],
    ['lumen.atlassian.net and lumen.slack.com', ['lumen.atlassian.net', 'lumen.slack.com']],
    ['Grafana.Lumen.io', ['Grafana.Lumen.io']],
  ])('are in %j', (text, expected) => {
    expect(found(text).sort()).toEqual([...expected].sort());
  });

  it.each([
    '127.0.0.1, 0.0.0.0, 8.8.8.8 and 192.0.2.10',
    '10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16',
    'version 10.2.1.4 and v10.2.1.4',
    '10.2.1.4.5 and 10.999.1.1',
    'host.docker.internal and metadata.google.internal',
    '.env.local and settings.local',
    'com.lumen.internal.Parser',
    'ana@mail.lumen.internal',
    'http://localhost:8080/ and http://example/',
    'jira.atlassian.com, gitlab.com and gitlab.gnome.org',
    'jira.example.com and db.example.internal.example',
    'hooks.slack.com and api.slack.com',
    'lumen.io, e.g. this and i.e. that',
    'The corp. internal. local. parts',
    'https://lumen.io/wiki',
  ])('are not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('pay', () => {
  const found = foundBy(payIn);

  it.each([
    ['My salary was $180,000.', ['$180,000']],
    ['a base salary of €95.000 and a bonus of 20k', ['€95.000', '20k']],
    ['They offered me total comp around 310k', ['310k']],
    ['TC: 310k', ['310k']],
    ['The offer was $180k-200k', ['$180k', '200k']],
    ['$180k base + $40k in RSUs', ['$180k', '$40k']],
    ['a signing bonus of 25,000 USD', ['25,000 USD']],
    ['salary: 30 lakh and ₹ 30 lakh salary', ['₹ 30 lakh']],
    ['My compensation was £85k.', ['£85k']],
    ['**Total compensation**: $1.2M', ['$1.2M']],
    ['An offer of 150,000 EUR', ['150,000 EUR']],
    ['My salary went from 70k to 85k.', ['70k', '85k']],
    ['My salary rose to 85k', ['85k']],
    ['My salary was 85,000.', ['85,000']],
    ['my salary: 85.000', ['85.000']],
    ['Salary 85000 a year', ['85000']],
    ['My salary went up from 70,000 to 85,000, which', ['70,000', '85,000']],
  ])('is in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'It saved $200k per year.',
    'We offered a $5 discount.',
    'The salary service handled 200k requests.',
    'compensation logic took 300 ms',
    'a bonus of $50',
    'paid $12,000 for the vendor',
    'Payroll ran 40k transactions.',
    'The offer service had 12k errors',
    'Salaries of 12,000 people were late.',
    'Payroll has severance for 12,000 people and 13,000 more',
    'My salary was 85,000.5',
    'Our salary in 2019 to 2021',
    'The bonus was 85,000 points',
    'Requests went from 70k to 85k.',
    'p99 from 900 ms to 400 ms',
  ])('is not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

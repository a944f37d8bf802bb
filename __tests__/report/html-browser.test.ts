import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/builtin.ts';
import { FIELD_BEATS } from '../../src/linter/beats.ts';
import { portfolioEntries } from '../../src/linter/entries.ts';
import type { DocumentReport } from '../../src/linter/report.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { CHROMIUM, launchChromium, openFile } from '../support/chromium.ts';
import { HOSTILE } from './hostile.ts';
import { answer, changeOf, document, finding, fixAt, reportOf, times } from './samples.ts';

const place = { line: 14, column: 1, endLine: 14, endColumn: 9 };

/** Every mark that a text may have. */
const PIECES = [
  { signals: [], closest: [], fields: [] },
  { signals: [0], closest: [], fields: [] },
  { signals: [], closest: ['evidence' as const], fields: [] },
  ...FIELD_BEATS.map((name) => ({ signals: [], closest: [], fields: [name] })),
];

/** A story with all that a card can show; every text in it is `text`. */
function storyOf(index: number, text: string): DocumentReport {
  const missing = (['mechanism', 'evidence'] as const).slice(0, index % 3);
  return document({
    filePath: `stories/${index}.md`,
    title: `${index} ${text}`,
    owner: index % 2 === 0 ? 'ana' : 'mara',
    status: index % 5 === 0 ? 'draft' : 'ready',
    themes: index % 4 === 0 ? [{ id: 'judgment', title: 'Judgment' }] : [],
    answers: [
      {
        ...answer([...missing]),
        prompt: 'ai-safety',
        signals: [{ kind: 'mechanism', text, strength: 0.9, ...place }],
        elements: [{ id: 'a', label: text, state: 'absent', confidence: 0, found: null, edit: text }],
        before: { score: 0, missing: ['mechanism', 'evidence'], unsure: [] },
      },
    ],
    change: index % 2 === 0 ? changeOf(1, 0) : null,
    told: {
      fields: FIELD_BEATS.map((name) => ({ name, text, line: 4 })),
      answers: [{ seconds: 100, left: 9, pieces: PIECES.map((piece) => ({ ...piece, text: `${text} ` })) }],
    },
  });
}

function pageOf(documents: DocumentReport[], text = 'plain'): Promise<string> {
  const findings = documents.slice(0, 10).map(({ filePath }) =>
    finding({
      filePath,
      message: `Found ${text}.\n${text}`,
      excerpt: { text: `a ${text}`, start: 2, end: 2 + text.length },
      fix: fixAt([0, 1], text),
    }),
  );
  const portfolio = {
    preset: aiLab,
    entries: documents.flatMap((one) => portfolioEntries(one)),
    before: null,
  };
  const scope = { name: 'all', base: 'main', reason: null, hidden: 0 } as const;
  const baseline = { filePath: 'baseline.json', known: findings.slice(0, 2), fixed: 2 };
  return render(reportOf({ documents, findings, portfolio, scope, baseline }), 'html');
}

describe.skipIf(CHROMIUM === null)('the page in Chromium', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'star-witness-page-'));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, text: string) => {
    const file = path.join(folder, `${name}.html`);
    writeFileSync(file, text);
    return file;
  };

  it.each(['light', 'dark'] as const)('leaves axe-core nothing to find, %s', async (colorScheme) => {
    const file = write(colorScheme, await pageOf(times(12, (index) => storyOf(index, 'A gate.'))));
    // Only so that axe-core can be put into the page.
    const { page } = await openFile(browser, file, { colorScheme, bypassCSP: true });
    await page.click('#toggle');
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    await page.evaluate(axe.source);
    for (const width of [390, 860, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(found).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow, `at ${width}`).toBe(0);
    }
    await page.context().close();
  });

  it('keeps the number of a line whole beside a long one', async () => {
    const text = 'a line that is longer than a phone is wide, and goes on';
    const story = storyOf(1, 'A gate.');
    const found = finding({ filePath: story.filePath, line: 134, excerpt: { text, start: 0, end: 1 } });
    const report = reportOf({ documents: [story], findings: [found] });
    const file = write('line', await render(report, 'html'));
    const { page } = await openFile(browser, file, { viewport: { width: 390, height: 900 } });
    await page.click('#toggle');
    const lines = await page.evaluate(`
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.line .number'));
      new Set([...range.getClientRects()].map(({ top }) => top)).size;`);
    expect(lines).toBe(1);
    await page.context().close();
  });

  it('filters, searches and says how many are shown', async () => {
    const file = write('filters', await pageOf(times(20, (index) => storyOf(index, 'A gate.'))));
    const { page, complaints } = await openFile(browser, file);
    const shown = () => page.textContent('#shown');
    const visible = () => page.locator('.card:visible h3').allTextContents();
    expect(await shown()).toBe('20 of 20 shown');
    await page.selectOption('[name=owner]', { label: 'ana' });
    expect(await shown()).toBe('10 of 20 shown');
    await page.selectOption('[name=theme]', { label: 'Judgment' });
    await page.selectOption('[name=strength]', { label: 'draft' });
    expect(await visible()).toEqual(['0 A gate.']);
    await page.click('text=Clear');
    await page.fill('[name=search]', 'GATE stories/17.md');
    expect(await visible()).toEqual(['17 A gate.']);
    expect(await page.locator('.owner:visible h2').count()).toBe(1);
    await page.fill('[name=search]', 'nowhere');
    expect(await page.isVisible('#nothing')).toBe(true);
    // A link leads to its story, whatever was chosen.
    await page.evaluate("location.hash = 'd3'");
    await page.waitForSelector('#d3[open]');
    expect(await shown()).toBe('20 of 20 shown');
    expect(await page.evaluate("document.activeElement.closest('.card').id")).toBe('d3');
    expect(complaints).toEqual([]);
  });

  it('filters by each of the five with the keyboard alone', async () => {
    const file = write('keys', await pageOf(times(20, (index) => storyOf(index, 'A gate.'))));
    const { page } = await openFile(browser, file);
    await page.focus('[name=search]');
    const found: [string, string | null][] = [];
    for (const typed of ['m', 'Pl', 'J', 'r', 's']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(typed);
      const name = await page.evaluate('document.activeElement.name');
      found.push([String(name), await page.textContent('#shown')]);
      await page.keyboard.press('Home');
    }
    expect(found).toEqual([
      ['owner', '10 of 20 shown'],
      ['type', '20 of 20 shown'],
      ['theme', '5 of 20 shown'],
      ['status', '16 of 20 shown'],
      ['strength', '5 of 20 shown'],
    ]);
    expect(await page.textContent('#shown')).toBe('20 of 20 shown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.card[open]').count()).toBe(20);
    expect(await page.textContent('#toggle')).toBe('Close all');
  });

  it('prints every story open, in light, and closes them again', async () => {
    const file = write('print', await pageOf(times(3, (index) => storyOf(index, 'A gate.'))));
    const { page } = await openFile(browser, file, { colorScheme: 'dark' });
    const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    expect(await paper()).toBe('rgb(18, 21, 27)');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await paper()).toBe('rgb(255, 255, 255)');
    expect(await page.isVisible('#filters')).toBe(false);
    await page.pdf();
    expect(await page.locator('.card[open]').count()).toBe(0);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('.card[open]').count()).toBe(3);
  });

  it('opens and closes with the keyboard, and is whole without scripts', async () => {
    const file = write('keyboard', await pageOf([storyOf(1, 'A gate.')]));
    const { page } = await openFile(browser, file);
    await page.focus('#d1 > summary');
    await page.keyboard.press('Enter');
    expect(await page.isVisible('#d1 .told')).toBe(true);
    await page.keyboard.press('Space');
    expect(await page.isVisible('#d1 .told')).toBe(false);
    const plain = await openFile(browser, file, { javaScriptEnabled: false });
    expect(await plain.page.isVisible('#filters')).toBe(false);
    await plain.page.click('#d1 > summary');
    expect(await plain.page.isVisible('#d1 .told')).toBe(true);
  });

  it('runs, loads and asks for nothing, whatever the stories hold', async () => {
    const documents = [...HOSTILE, '</style></script><script>alert(1)</script>'].map((text, index) => ({
      ...storyOf(index, text),
      filePath: text,
      owner: text,
      type: text,
    }));
    const page = await pageOf(documents, '<img src=x onerror=alert(1)>');
    const { page: opened, complaints } = await openFile(browser, write('hostile', page));
    await opened.click('#toggle');
    expect(await opened.locator('script, style').count()).toBe(2);
    expect(await opened.locator('img, iframe, object, link, base').count()).toBe(0);
    expect(await opened.locator('.card').count()).toBe(documents.length);
    expect(complaints).toEqual([]);
  });

  it('refuses a script and a style that are not its own', async () => {
    const page = (await pageOf([storyOf(1, 'A gate.')])).replace(
      '</main>',
      '<script>document.title = "changed"</script><p style="color: red" onclick="x()">a</p></main>',
    );
    const { page: opened, complaints } = await openFile(browser, write('foreign', page));
    expect(await opened.title()).not.toBe('changed');
    // Some versions look at a handler when it is to run, and not before.
    await opened.locator('p[onclick]').click();
    await expect.poll(() => new Set(complaints).size).toBe(3);
    for (const complaint of complaints) expect(complaint).toMatch(/Content Security Policy/);
  });

  it('lays out what one sees of 1,000 stories, and not the rest', async () => {
    const file = write('many', await pageOf(times(1000, (index) => storyOf(index, 'A gate.'))));
    const { page, complaints } = await openFile(browser, file);
    expect(await page.locator('.card').count()).toBe(1000);
    expect(await page.locator('.card[open]').count()).toBe(0);
    for (const lazy of ['.card', '.owner'])
      expect(
        await page.evaluate(`getComputedStyle(document.querySelector('${lazy}')).contentVisibility`),
      ).toBe('auto');
    await page.fill('[name=search]', 'stories/999.md');
    expect(await page.textContent('#shown')).toBe('1 of 1000 shown');
    expect(complaints).toEqual([]);
  });
});

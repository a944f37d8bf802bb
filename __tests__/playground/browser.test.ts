import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playgroundPage } from '../../scripts/playground-page.ts';
import { render } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { MAX_PASTED_LENGTH, TextJudge } from '../../src/playground/judge.ts';
import type { Choice } from '../../src/playground/pasted.ts';
import { storyCopy } from '../../src/playground/story-copy.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { HOSTILE } from '../report/hostile.ts';
import { CHROMIUM, launchChromium, openFile } from '../support/chromium.ts';
import { model } from '../support/model.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) =>
  readFileSync(path.join(ROOT, 'examples', file), 'utf8').replaceAll('\r\n', '\n');
const ANSWER = 'I put every release behind a canary. Rollbacks went from nine a month to one.';
const DRAFT =
  'We ran the old importer beside the real CSV parser and compared each night.\n\nI think it more or less works now, kind of.';
const BANK = read('bank/story-bank.md');
const GERMAN =
  'Wir haben den neuen Dienst zuerst nur für fünf Prozent der Nutzer eingeschaltet und jede Nacht die Abweichungen geprüft.';
const MARKUP = '</textarea></style></script><script>alert(1)</script><img src=x onerror=alert(1)>';

describe.skipIf(CHROMIUM === null)('the playground in Chromium', () => {
  const judge = new TextJudge(model);
  let browser: Browser;
  let folder: string;
  let file: string;
  let text: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'star-witness-playground-'));
    file = path.join(folder, 'index.html');
    text = await playgroundPage(ROOT);
    writeFileSync(file, text);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (options: BrowserContextOptions = {}) => {
    const opened = await openFile(browser, file, options);
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    return opened;
  };
  /** Puts a text in as a paste does, and waits until the page is done with it. */
  const paste = async (page: Page, pasted: string, choice: Choice = 'auto') => {
    await page.selectOption('#choice', choice);
    await page.evaluate((value) => {
      const { document, Event } = globalThis as unknown as {
        document: { getElementById(id: string): { value: string; dispatchEvent(event: unknown): void } };
        Event: new (type: string) => unknown;
      };
      const area = document.getElementById('text');
      area.value = value;
      area.dispatchEvent(new Event('input'));
    }, pasted);
    // A long text waits for a pause.
    if (pasted.length > 6000) await page.waitForTimeout(350);
    else await page.evaluate('new Promise(requestAnimationFrame)');
  };
  const copied = (page: Page) => page.evaluate('navigator.clipboard.readText()') as Promise<string>;

  it('gives the report that Node gives, byte by byte', async () => {
    const { page, complaints } = await open();
    const texts: [string, Choice][] = [
      [read('prep-repo/answers/mara/why-this-role.md'), 'auto'],
      [read('prep-repo/stories/mara/search-cluster-red.md'), 'auto'],
      [read('first-draft/stories/sam/p99-win.md'), 'auto'],
      [BANK, 'auto'],
      [DRAFT, 'type:parser-migration'],
      [ANSWER, 'prompt:what-could-go-wrong'],
      [`${MARKUP}\n\n${HOSTILE.join('\n').replace(/\r\n?/g, '\n')}`, 'auto'],
    ];
    for (const [pasted, choice] of texts) {
      await paste(page, pasted, choice);
      await page.click('#copy-report');
      await page.locator('#status:not(:empty)').waitFor();
      const { source } = judge.judge(pasted, choice).file;
      expect(await copied(page)).toBe(await render(check([source], { model }), 'json'));
    }
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('leaves axe-core nothing to find, %s', async (colorScheme) => {
    // Only so that axe-core can be put into the page.
    const { page } = await open({ colorScheme, bypassCSP: true });
    await page.evaluate(axe.source);
    for (const width of [390, 860, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const [pasted, choice] of [
        [DRAFT, 'prompt:disagreement'],
        [BANK, 'auto'],
      ] as const) {
        await paste(page, pasted, choice);
        const found = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        expect(found).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), `at ${width}`).toBe(
          0,
        );
      }
    }
    await page.context().close();
  });

  it('judges what is typed before the next frame is shown', async () => {
    const { page, complaints } = await open();
    await paste(page, ANSWER);
    expect(await page.textContent('.points')).toBe('2 of 2');
    const shown = await page.evaluate(`new Promise((resolve) => {
      const area = document.getElementById('text');
      area.value = 'I always gave my best, and everybody was happy with the quality of my work.';
      area.dispatchEvent(new Event('input'));
      requestAnimationFrame(() => resolve(document.querySelector('.points').textContent));
    })`);
    expect(shown).toBe('0 of 2');
    expect(complaints).toEqual([]);
  });

  it('says the score after a pause, for who listens', async () => {
    const { page } = await open();
    await paste(page, ANSWER);
    await page.locator('#said:not(:empty)').waitFor({ state: 'attached' });
    expect(await page.textContent('#said')).toBe(
      'Scores 2 of 2: mechanism present, evidence present; 1 finding.',
    );
  });

  it('says of a text in another language only that it is not judged', async () => {
    const { page } = await open();
    await paste(page, GERMAN);
    expect(await page.textContent('.score')).toBe('Not judged: not EnglishAnswer, no prompt chosen');
    await page.locator('#said:not(:empty)').waitFor({ state: 'attached' });
    expect(await page.textContent('#said')).toBe('Not judged: not English.');
    await paste(page, `# Lager\n\nSituation: ${GERMAN}\nAction: ${GERMAN}\nResult: ${GERMAN}`, 'bank');
    expect(await page.textContent('.stories .marks')).toMatch(/^Not judged: not English/);
  });

  it('leads to the place of a finding, by keyboard as well', async () => {
    const { page } = await open();
    await paste(page, DRAFT, 'type:parser-migration');
    await page.focus('.finding button:has-text("hedges")');
    await page.keyboard.press('Enter');
    const selected = await page.evaluate(
      '[document.activeElement.id, getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)]',
    );
    expect(selected).toEqual(['text', 'I think it more or less works now, kind of']);
  });

  it('shows of a bank the story that the caret is in, and copies it', async () => {
    const { page } = await open();
    await paste(page, BANK);
    // A paste leaves it at the end.
    expect(await page.textContent('[aria-current] .title')).toBe('Values');
    await page.click('.stories button:has-text("The importer")');
    expect(await page.textContent('[aria-current] .title')).toBe('The importer');
    await page.click('#copy');
    await page.locator('#status:not(:empty)').waitFor();
    const judged = judge.judge(BANK, 'auto');
    const story = storyCopy(judged, judged.documents[1] as (typeof judged.documents)[1], aiLab);
    expect(await copied(page)).toBe(story.text);
    expect(await page.textContent('#status')).toBe(
      `Copied “The importer” as a story file, with ${story.gaps.length} gaps to fill in.`,
    );
  });

  it('shows the file where the browser does not let it copy', async () => {
    const { page } = await openFile(browser, file);
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    await paste(page, ANSWER, 'type:security-hygiene');
    await page.click('#copy');
    await page.waitForSelector('#file:visible');
    expect(await page.inputValue('#file')).toMatch(/^---\ntype: security-hygiene\n/);
  });

  it('loads examples, and clears them', async () => {
    const { page, complaints } = await open();
    await page.click('text="A first draft"');
    expect(await page.inputValue('#choice')).toBe('type:parser-migration');
    expect(await page.textContent('.points')).toBe('0 of 2');
    await page.click('text="Clear"');
    expect(await page.inputValue('#text')).toBe('');
    expect(await page.locator('.points').count()).toBe(0);
    expect(await page.isDisabled('#copy')).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('keeps the caret in view', async () => {
    const { page } = await open();
    await paste(page, read('prep-repo/stories/mara/search-cluster-red.md'));
    const toEnd = () =>
      page.evaluate(`(() => {
        const box = document.getElementById('editor');
        return box.scrollHeight - box.clientHeight - box.scrollTop;
      })()`);
    await page.click('.passages button >> nth=0');
    expect(await toEnd()).toBeGreaterThan(500);
    await page.focus('#text');
    await page.keyboard.press('Control+End');
    for (const key of ['Enter', 'Enter', 'x']) await page.keyboard.press(key);
    await page.evaluate('new Promise(requestAnimationFrame)');
    expect(await toEnd()).toBeLessThan(30);
  });

  it('lays the marks under their words', async () => {
    const { page } = await open();
    const wide = `${'long '.repeat(60)}\n\n\n${'x'.repeat(300)}\n\ttab\n  blanks   \n日本語のテキスト ${'字'.repeat(90)}\nעברית ${ANSWER}\n🧑‍🚀 ${DRAFT}\n`;
    for (const pasted of [wide, `${wide}\n`, BANK, read('prep-repo/stories/mara/search-cluster-red.md')]) {
      await paste(page, pasted);
      const [layer, area, same] = (await page.evaluate(`(() => {
        const [layer, area] = ['layer', 'text'].map((id) => document.getElementById(id));
        const box = (each) => JSON.stringify(each.getBoundingClientRect());
        return [layer.textContent, area.value, box(layer) === box(area) && area.scrollHeight <= area.clientHeight];
      })()`)) as [string, string, boolean];
      expect(layer).toBe(`${area}\u200b`);
      expect(same).toBe(true);
    }
  });

  it('runs, loads and asks for nothing, whatever is pasted', async () => {
    const { page, complaints } = await open();
    const pasted = [...HOSTILE, MARKUP].map(
      (each, index) =>
        `## ${index} ${each}\n\n**Situation:** ${each}\n**Action:** I added ${each}\n**Result:** ${MARKUP}\n`,
    );
    for (const choice of ['auto', 'bank', 'type:incident-command'] as const) {
      await paste(page, pasted.join('\n'), choice);
      await page.click('#copy');
      expect(await page.locator('script').count()).toBe(3);
      expect(await page.locator('img, iframe, object, link, base, svg').count()).toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  it('refuses a script that is not its own', async () => {
    const foreign = path.join(folder, 'foreign.html');
    writeFileSync(foreign, text.replace('</main>', '<script>document.title = "changed"</script></main>'));
    const { page, complaints } = await openFile(browser, foreign);
    expect(await page.title()).toBe('Star Witness playground');
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/Content Security Policy/);
  });

  it('says what a browser lacks', async () => {
    const old = path.join(folder, 'old.html');
    writeFileSync(old, text.replace(" 'wasm-unsafe-eval'", ''));
    const { page } = await openFile(browser, old);
    await page.fill('#text', ANSWER);
    expect(await page.textContent('#view')).toMatch(/^This browser cannot run the playground: .*WebAssembly/);
  });

  it('says in a line that a text is too long, and shows it all the same', async () => {
    const { page, complaints } = await open();
    const long = 'I added a canary. '.repeat(60_000);
    await paste(page, long);
    expect(await page.textContent('#view')).toBe(
      `The text has ${long.length} characters, and the playground judges at most ${MAX_PASTED_LENGTH}. Check it on the command line.`,
    );
    expect(await page.isDisabled('#copy')).toBe(true);
    expect(await page.evaluate("document.getElementById('layer').childNodes.length")).toBe(0);
    await paste(page, ANSWER);
    expect(await page.textContent('.points')).toBe('2 of 2');
    expect(complaints).toEqual([]);
  });

  it('prints the text with its marks, and not the controls', async () => {
    const { page } = await open();
    await paste(page, DRAFT);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('#text')).toBe(false);
    expect(await page.isVisible('.bar')).toBe(false);
    expect(await page.isVisible('#layer .warning >> nth=0')).toBe(true);
    const [ink, color] = (await page.evaluate(
      "['#layer', 'body'].map((each) => getComputedStyle(document.querySelector(each)).color)",
    )) as string[];
    expect(ink).toBe(color);
  });
});

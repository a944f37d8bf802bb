import { describe, expect, it } from 'vitest';
import { expectOnlyOurMarkup, HOSTILE, HOSTILE_NAMES } from '../report/hostile.ts';
import { act, commandsOf, expectOneError, folderWith, PASSING, PLACES, story } from './step.ts';

/** A YAML value that says exactly this. */
const quoted = (text: string) =>
  JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function hostileFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [index, text] of HOSTILE.entries()) {
    const value = quoted(text);
    files[`stories/type${index}.md`] = story({ type: value, title: value, owner: value });
    files[`stories/key${index}.md`] = story({
      [quoted(`${text} key`)]: 'x',
      status: value,
      themes: `[${value}]`,
    });
    files[`stories/raw${index}.md`] = `---\n${text}\n---\n${text}\n`;
    files[`stories/draft${index}.md`] = story({
      status: 'draft',
      numbers: value,
      lesson: `[${value}]`,
      [`# ${index}`]: '',
    });
    files[`answers/prompt${index}.md`] = `---\nprompt: ${value}\n---\n\n## Answer: ${text}\n\n${text}\n`;
  }
  return files;
}

describe.each(PLACES)('text that would rather be obeyed, on %s', (place) => {
  it('makes no command and no markup, wherever it is in a file', async () => {
    const workspace = folderWith(hostileFiles());
    const result = await act({ place, workspace, debug: true });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    const annotating = commandsOf(result).filter(({ name }) => name !== 'debug');
    expect(result.annotations).toHaveLength(annotating.length);
    for (const { title, file } of result.annotations) {
      expect(title).toMatch(/^[a-z-]+$/);
      expect(file).toMatch(/^(stories|answers)\/[a-z]+\d+\.md$/);
    }
    expectOnlyOurMarkup(result.summary);
    expect(result.summary.match(/^\| \[/gm)).toHaveLength(HOSTILE.length * 5);
    expect(result.log.join('\n')).not.toMatch(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it.skipIf(process.platform === 'win32')('makes none as a name of a file or folder', async () => {
    const names = HOSTILE_NAMES.flatMap((name) => [
      `stories/${name}.md`,
      `stories/${name} d/a.md`,
      `${name}/stories/a.md`,
    ]);
    const workspace = folderWith(
      Object.fromEntries(names.map((name, index) => [name, index % 3 === 0 ? PASSING : 'x'])),
    );
    const result = await act({ place, workspace });
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toHaveLength(10);
    expect(commandsOf(result)).toHaveLength(10);
    for (const { file } of result.annotations) if (file !== undefined) expect(names).toContain(file);
    expectOnlyOurMarkup(result.summary);
    // Globs do not match every name with a line end in it: what matters here is what was found.
    const plain = names.filter((name) => !/[\n\r\u2028\u2029]/.test(name));
    expect(result.summary.match(/^\| \[/gm)?.length).toBeGreaterThanOrEqual(plain.length);
    expect(result.log.join('\n')).not.toMatch(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it('makes none in a valid configuration', async () => {
    const types = HOSTILE.map(
      (text) =>
        `  ${quoted(`t ${text}`)}:\n    title: ${quoted(text)}\n    fields:\n      ${quoted(`f ${text}`)}: ${quoted(text)}\n`,
    );
    const files = Object.fromEntries(
      HOSTILE.map((text, index) => [`stories/${index}.md`, story({ type: quoted(`t ${text}`) })]),
    );
    const workspace = folderWith({ ...files, '.star-witness.yml': `story-types:\n${types.join('')}` });
    const result = await act({ place, workspace });
    expect(commandsOf(result)).toHaveLength(result.annotations.length);
    if (result.summary !== '') expectOnlyOurMarkup(result.summary);
  });

  it('makes none in inputs', async () => {
    const workspace = folderWith({ 'stories/a.md': PASSING });
    const inputs: [string, string][] = [
      ['config', 'x\n::error::y'],
      ['working-directory', 'x\r##[error]y'],
      ['files', '##[add-mask]x'],
      ['fail-on', '%0A::error::x'],
      ['scorer', '\u001b[2Kx'],
    ];
    for (const [name, text] of inputs) {
      const given = { 'allow-empty': 'false', [name]: text };
      expectOneError(await act({ place, workspace, inputs: given }), /x/);
    }
  });
});

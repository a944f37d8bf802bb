import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, refused, run, runBuilt } from '../support/cli.ts';
import { tempDir } from '../support/temp-repo.ts';

const published = (name: string) => {
  const { $id: _, ...schema } = JSON.parse(readFileSync(path.join(ROOT, `schema/${name}.json`), 'utf8'));
  return schema;
};

describe('star-witness schema', () => {
  it.each([
    [[], 'story'],
    [['incident-command'], 'story-incident-command'],
    [['answer'], 'answer'],
    [['loop'], 'loop'],
    [['config'], 'config'],
    [['report'], 'report'],
    [['baseline'], 'baseline'],
  ])('%j prints what is published as %s', async (args, name) => {
    const { code, stdout, stderr } = await run(tempDir(), ['schema', ...args]);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(published(name));
    expect(stdout).toMatch(/^\{\n {2}"\$schema": [\s\S]*\n\}\n$/);
  });

  it('goes by the configuration, and knows a type by its name first', async () => {
    const dir = tempDir({
      'sub/.star-witness.yml':
        'story-types:\n  config:\n    title: Settings\n    fields: { files: which files }\n',
    });
    const { stdout } = await run(dir, ['-C', 'sub', 'schema', 'config']);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Story: Settings', properties: { files: {} } });
    const { stdout: all } = await run(dir, ['schema', '--config', 'sub/.star-witness.yml']);
    expect(JSON.parse(all).properties.type.enum).toContain('config');
  });

  it('refuses a name that has no schema', async () => {
    const names =
      '`platform-boundary`, `ai-eval-loop`, `parser-migration`, `incident-command`, `security-hygiene`, `answer`, `loop`, `config`, `report` or `baseline`';
    expect(await run(tempDir(), ['schema', 'incident-comand'])).toEqual(
      refused(`no schema \`incident-comand\`, did you mean \`incident-command\`? Expected ${names}`),
    );
    expect(await run(tempDir(), ['schema', '__proto__'])).toEqual(
      refused(`no schema \`__proto__\`, expected ${names}`),
    );
  });

  it('runs as it is built', () => {
    for (const name of ['config', 'story']) {
      const args = name === 'story' ? [] : [name];
      expect(JSON.parse(runBuilt(tempDir(), ['schema', ...args]).stdout)).toEqual(published(name));
    }
  });
});

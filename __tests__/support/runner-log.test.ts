import { describe, expect, it } from 'vitest';
import { interpretLog } from './runner/commands.ts';
import { splitLines } from './runner/lines.ts';

const ZWSP = '\u200b';

/** The commands of a log as `syntax:effect:name`. */
function names(output: string): string[] {
  return interpretLog(output).commands.map(({ syntax, effect, name }) => `${syntax}:${effect}:${name}`);
}

function firstCommand(output: string) {
  return interpretLog(output).commands[0];
}

/** The only annotation of a log, without level and message. */
function place(properties: string, workspace?: string): Record<string, unknown> {
  const options = workspace === undefined ? {} : { workspace };
  const { annotations } = interpretLog(`::error ${properties}::m`, options);
  expect(annotations).toHaveLength(1);
  const { level, message, ...rest } = annotations[0] ?? { level: '', message: '' };
  expect([level, message]).toEqual(['error', 'm']);
  return rest;
}

const repeat = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('lines', () => {
  it('ends a line at LF, CRLF and a lone CR, and nowhere else', () => {
    const texts = splitLines('a\nb\r\nc\rd\u2028e\u0085f\n\ng').map(({ text }) => text);
    expect(texts).toEqual(['a', 'b', 'c', 'd\u2028e\u0085f', '', 'g']);
    expect(splitLines('a\r').map(({ text }) => text)).toEqual(['a']);
    expect(splitLines('')).toEqual([]);
  });

  it('takes a byte order mark off the start only', () => {
    expect(splitLines('\uFEFF::error::x\n\uFEFFy').map(({ text }) => text)).toEqual([
      '::error::x',
      '\uFEFFy',
    ]);
  });
});

describe('v2 syntax', () => {
  it('reads name, properties and data', () => {
    expect(firstCommand('::error file=a.md,line=3,title=T::Some text')).toEqual({
      name: 'error',
      properties: { file: 'a.md', line: '3', title: 'T' },
      data: 'Some text',
      stream: 'stdout',
      syntax: 'v2',
      effect: 'done',
    });
  });

  it.each([
    ['::error::x', ['v2:done:error']],
    ['  \t\u00a0\u2003::error::x', ['v2:done:error']],
    ['\u0085::error::x', ['v2:done:error']],
    ['text ::error::x', []],
    ['\u001b[31m::error::x', []],
    [`${ZWSP}::error::x`, []],
    [':\u200b:error::x', []],
    ['::ERROR::x', ['v2:done:error']],
    ['::error:x', []],
    ['::error', []],
    ['::::', []],
    [':: error::x', []],
    ['text\r::error::x', ['v2:done:error']],
    ['text\u2028::error::x', []],
    ['::errors::x', ['v2:unknown:errors']],
    ['::std::vector', ['v2:unknown:std']],
  ])('finds in %j the commands %j', (line, expected) => {
    expect(names(line)).toEqual(expected);
  });

  it('closes at a `::` with invisible characters in it, as a culture-sensitive search does', () => {
    expect(names(`::add-mask:${ZWSP}:e`)).toEqual(['v2:done:add-mask']);
    expect(names('::error\u00ad::e')).toEqual(['v2:done:error']);
    expect(names('::error:\u0301:e')).toEqual(['v2:done:error']);
    expect(names('::error:\t:e')).toEqual([]);
    expect(firstCommand('::error title=\u2764\ufe0f::e')?.properties).toEqual({ title: '\u2764\ufe0f' });
  });

  it.each([
    ['::error ::x', {}],
    ['::error title=::x', {}],
    ['::error title==::x', {}],
    ['::error =title==a=b::x', { title: 'a=b' }],
    ['::error  file=a , line=2 ::x', { file: 'a ', ' line': '2' }],
    ['::error ,,file=a,junk,,line=2::x', { file: 'a', line: '2' }],
    ['::error FILE=a,file=b::x', { FILE: 'b' }],
    ['::error title=a%2Cb%3Ac%25d%0Ae%0Df%3B%5D%2c::x', { title: 'a,b:c%d\ne\rf%3B%5D%2c' }],
    ['::error title=%252C::x', { title: '%2C' }],
    ['::error __proto__=a::x', { ['__proto__']: 'a' }],
  ])('reads the properties of %j', (line, expected) => {
    expect(firstCommand(line)?.properties).toEqual(expected);
  });

  it.each([
    ['::error::a%0Ab%0Dc%25d%3A%2C%0a', 'a\nb\rc%d%3A%2C%0a'],
    ['::error::%250A', '%0A'],
    ['::error::a::b', 'a::b'],
    ['::error:: a ', ' a '],
    ['::error title=a:b::c', 'c'],
    ['::error title=a::b::c', 'b::c'],
  ])('reads the data of %j', (line, data) => {
    expect(firstCommand(line)?.data).toBe(data);
  });
});

describe('v1 syntax', () => {
  it('reads a command anywhere in a line', () => {
    expect(firstCommand('story "##[error file=a%3Bb%5D.md;line=2]x%0Ay%25%3B%5D%2C" is short')).toEqual({
      name: 'error',
      properties: { file: 'a;b].md', line: '2' },
      data: 'x\ny%;]%2C" is short',
      stream: 'stdout',
      syntax: 'v1',
      effect: 'done',
    });
  });

  it.each([
    ['##[warning]x', ['v1:done:warning']],
    ['a ##[WARNING]x', ['v1:done:warning']],
    ['##[warning x', []],
    ['##[ warning]x', []],
    ['# #[warning]x', []],
    ['##[a] ##[warning]x', ['v1:unknown:a']],
    ['##[section]x', ['v1:unknown:section']],
    ['::nothing::##[warning]x', ['v1:done:warning']],
    ['::notice::##[warning]x', ['v2:done:notice']],
    [`##${ZWSP}[warning]x`, []],
    ['##[warning]a##[error]b', ['v1:done:warning']],
  ])('finds in %j the commands %j', (line, expected) => {
    expect(names(line)).toEqual(expected);
  });
});

describe('annotations', () => {
  it('has the three levels, and the end is the start when absent', () => {
    const output = '::error file=a,line=1,col=2::e\n::warning title=T::w\n##[notice]n';
    const { annotations, log } = interpretLog(output);
    expect(annotations).toEqual([
      { level: 'error', message: 'e', file: 'a', line: 1, endLine: 1, col: 2, endColumn: 2 },
      { level: 'warning', message: 'w', title: 'T' },
      { level: 'notice', message: 'n' },
    ]);
    expect(log).toEqual(['##[error]e', '##[warning]w', '##[notice]n']);
  });

  it.each([
    ['line=1,endLine=2,col=3,endColumn=4', { line: 1, endLine: 2 }],
    ['line=2,endLine=2,col=3,endColumn=4', { line: 2, endLine: 2, col: 3, endColumn: 4 }],
    ['line=2,endLine=02,col=3', { line: 2, endLine: 2 }],
    ['line=2,col=3,endColumn=9', { line: 2, endLine: 2, col: 3, endColumn: 9 }],
    ['line=5,endLine=4', {}],
    ['line=5,endLine=4,col=1', {}],
    ['endLine=4', { line: 4, endLine: 4 }],
    ['endLine=4,col=2', { line: 4, endLine: 4, col: 2, endColumn: 2 }],
    ['line=4,endColumn=7', { line: 4, endLine: 4, col: 7, endColumn: 7 }],
    ['line=4,col=7,endColumn=6', { line: 4, endLine: 4 }],
    ['col=1,endColumn=2', {}],
    ['endColumn=2', {}],
    ['line=x,endLine=4', { line: 4, endLine: 4 }],
    ['line=x,col=2', {}],
    ['line=1.5', {}],
    ['line=0', {}],
    ['line= 7 ', { line: 7, endLine: 7 }],
    ['line=99999999999', {}],
    ['LINE=3,ENDline=3', { line: 3, endLine: 3 }],
    ['startLine=3', {}],
  ])('puts %j at %j', (properties, expected) => {
    expect(place(properties)).toEqual(expected);
  });

  it.each([
    ['file=/w/repo/stories/a.md', { file: 'stories/a.md' }],
    ['file=/w/repo2/a.md', { file: '/w/repo2/a.md' }],
    ['file=/w/repo', { file: '/w/repo' }],
    ['file=/w/repo/', { file: '/w/repo/' }],
    ['file=/w/repo/../x.md', { file: '../x.md' }],
    ['file=stories/a.md', { file: 'stories/a.md' }],
    ['file=./a.md', { file: './a.md' }],
    ['file= ', {}],
  ])('makes %j into %j below /w/repo', (properties, expected) => {
    expect(place(properties, '/w/repo')).toEqual(expected);
  });

  it('keeps an absolute path when there is no workspace', () => {
    expect(place('file=/w/repo/a.md')).toEqual({ file: '/w/repo/a.md' });
  });

  it('makes 10 annotations of each kind; the 11th is in the log only', () => {
    const kinds = ['error', 'warning', 'notice'];
    const output = kinds.map((kind) => repeat(11, (index) => `::${kind}::${kind} ${index}`)).join('\n');
    const { annotations, droppedAnnotations, log, failed } = interpretLog(output);
    expect(annotations).toHaveLength(30);
    expect(droppedAnnotations).toEqual([
      { level: 'error', message: 'error 10' },
      { level: 'warning', message: 'warning 10' },
      { level: 'notice', message: 'notice 10' },
    ]);
    expect(log).toHaveLength(33);
    expect(log[10]).toBe('##[error]error 10');
    expect(failed).toBe(false);
  });

  it('gives a place, but no annotation, to a blank message', () => {
    const { annotations, droppedAnnotations, log } = interpretLog(
      `::error::\n::error:: \n${repeat(9, () => '::error::x')}`,
    );
    expect(annotations).toHaveLength(8);
    expect(droppedAnnotations.map(({ message }) => message)).toEqual(['', ' ', 'x']);
    expect(log.slice(0, 2)).toEqual(['##[error] ', '##[error]x']);
  });

  it('cuts a message at 4,096 characters, after masking, in the log too', () => {
    const exact = 'a'.repeat(4096);
    expect(interpretLog(`::error::${exact}`).annotations[0]?.message).toBe(exact);
    const { annotations, log } = interpretLog(`::add-mask::secret\n::error::secret${exact}`);
    expect(annotations[0]?.message).toBe(`***${'a'.repeat(4093)}`);
    expect(log).toEqual([`##[error]***${'a'.repeat(4093)}`]);
  });
});

describe('stop-commands', () => {
  const token = '0b8f-some-token';

  it('shows what follows as text until the token comes back', () => {
    const output = [
      `::stop-commands::${token}`,
      '::error::x',
      'a ##[add-mask]y',
      `::${token}::`,
      '::error::z',
    ];
    const { annotations, log, commands, maskedValues } = interpretLog(output.join('\n'));
    expect(annotations).toEqual([{ level: 'error', message: 'z' }]);
    expect(log).toEqual(['::stop-commands::***', '::error::x', 'a ##[add-mask]y', '::***::', '##[error]z']);
    expect(commands.map(({ name }) => name)).toEqual(['stop-commands', token, 'error']);
    expect(maskedValues).toEqual([token]);
  });

  it('resumes on either syntax, whatever the case, properties and data', () => {
    expect(names('::stop-commands::Pause\n\t::PAUSE a=b::c\n::debug::x')).toContain('v2:done:debug');
    expect(names('##[stop-commands]pause\nx ##[pause]\n::debug::x')).toEqual([
      'v1:done:stop-commands',
      'v1:done:pause',
      'v2:done:debug',
    ]);
    expect(names('::stop-commands::pause\n::other::\n::debug::x')).toEqual(['v2:done:stop-commands']);
  });

  it('stops stderr as well, and knows the token only while stopped', () => {
    const lines = [
      { stream: 'stdout' as const, text: '::stop-commands::pause' },
      { stream: 'stderr' as const, text: '::error::x' },
      { stream: 'stderr' as const, text: '::pause::' },
      { stream: 'stdout' as const, text: '::pause::' },
    ];
    const { annotations, commands } = interpretLog(lines);
    expect(annotations).toEqual([]);
    expect(commands.map(({ stream, effect }) => `${stream} ${effect}`)).toEqual([
      'stdout done',
      'stderr done',
      'stdout unknown',
    ]);
  });

  it('does not mask a token of 6 characters', () => {
    expect(interpretLog('::stop-commands::123456').maskedValues).toEqual([]);
    expect(interpretLog('::stop-commands::1234567').maskedValues).toEqual(['1234567']);
  });

  it.each(['', 'pause-logging', 'ERROR', 'stop-commands'])('fails the step on the token %j', (bad) => {
    const { annotations, commands, failed, aborted, log } = interpretLog(
      `a\n::stop-commands::${bad}\n::error::x`,
    );
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.message).toMatch(/^You cannot use a endToken that is an empty string/);
    expect(commands.map(({ name, effect }) => `${name} ${effect}`)).toEqual(['stop-commands refused']);
    expect([failed, aborted, log.length]).toEqual([true, true, 2]);
  });
});

describe('other commands', () => {
  it('masks a value and its lines from then on', () => {
    const { log, maskedValues } = interpretLog(
      'top secret\n::add-mask::secret\nsecretsecret and sec\n::add-mask::one%0D%0A two %0A\na two',
    );
    expect(log).toEqual(['top secret', '*** and sec', 'a ***']);
    expect(maskedValues).toEqual(['secret', 'one\r\n two \n', 'one', 'two']);
    expect(interpretLog('::add-mask::aba\nxababay').log).toEqual(['x***y']);
  });

  it('warns of a blank mask', () => {
    const { annotations, maskedValues } = interpretLog('::add-mask:: ');
    const message = "Can't add secret mask for empty string in ##[add-mask] command.";
    expect(annotations).toEqual([{ level: 'warning', message }]);
    expect(maskedValues).toEqual([]);
  });

  it.each(['::set-env name=NODE_OPTIONS::x', '::add-path::/evil', 'a ##[set-env name=A]b'])(
    'refuses %j',
    (line) => {
      const { annotations, commands, failed, log } = interpretLog(line);
      const name = line.includes('set-env') ? 'set-env' : 'add-path';
      expect(annotations.map(({ message }) => message)).toEqual([
        `Unable to process command '${line}' successfully.`,
        expect.stringMatching(`^The \`${name}\` command is disabled\\.`),
      ]);
      expect(commands[0]).toMatchObject({ name, effect: 'refused' });
      expect(log).toHaveLength(2);
      expect(failed).toBe(true);
    },
  );

  it('sets outputs and state from stdout with a warning', () => {
    const { annotations, outputs, state, failed } = interpretLog(
      '::set-output name=a::1%0A2\n::save-state name=b::3\n::set-output::4',
    );
    expect([outputs, state, failed]).toEqual([{ a: '1\n2' }, { b: '3' }, true]);
    expect(annotations.map(({ level, message }) => `${level} ${message.slice(0, 47)}`)).toEqual([
      'warning The `set-output` command is deprecated and will',
      'warning The `save-state` command is deprecated and will',
      'warning The `set-output` command is deprecated and will',
      "error Unable to process command '::set-output::4' suc",
      "error Required field 'name' is missing in ##[set-outp",
    ]);
  });

  it('shows groups as the log viewer reads them', () => {
    expect(interpretLog('::group::A%0Ab\nx\n::endgroup::y').log).toEqual([
      '##[group]A',
      'b',
      'x',
      '##[endgroup]',
    ]);
  });

  it('shows debug lines and echoes commands only when debugging', () => {
    const output = '::debug::a%0Ab\n::group::g\n::add-mask::m1\n::warning::w';
    expect(interpretLog(output).log).toEqual(['##[group]g', '##[warning]w']);
    expect(interpretLog(output, { debug: true }).log).toEqual([
      '##[debug]a',
      '##[debug]b',
      '::group::g',
      '##[group]g',
      '::add-mask::***',
      '##[warning]w',
    ]);
  });

  it('turns echo on and off, and refuses another value', () => {
    const { log, annotations } = interpretLog('::echo::ON \n::group::a\n::echo::off\n::group::b\n::echo::no');
    expect(log.slice(0, 4)).toEqual(['::group::a', '##[group]a', '::echo::off', '##[group]b']);
    expect(annotations.map(({ message }) => message)).toEqual([
      "Unable to process command '::echo::no' successfully.",
      "Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: 'no'.",
    ]);
  });

  it('prints unknown commands as they are', () => {
    expect(interpretLog(' ::nothing a=b::c\nx ##[nothing]').log).toEqual([
      ' ::nothing a=b::c',
      'x ##[nothing]',
    ]);
  });
});

describe('injection', () => {
  it.each([
    ['title with a line feed', 'Title: a\n::error::pwn', ['error']],
    ['title with a carriage return', 'Title: a\r::stop-commands::x1', ['stop-commands']],
    ['v1 in a sentence', 'Checked "##[add-mask]a".', ['add-mask']],
    ['v1 in a file name', 'stories/##[group]x.md:1:2 error', ['group']],
    ['indented finding', '    ::notice file=x::y', ['notice']],
    ['unescaped property', '::error file=a,title=x::pwn,line=2::m', ['error']],
  ])('sees the command in a %s', (_name, output, expected) => {
    expect(interpretLog(output).commands.map(({ name }) => name)).toEqual(expected);
  });

  it('reads what @actions/core escapes as one command', () => {
    const { annotations, commands } = interpretLog(
      '::error file=a%2Cb%3Ac%250A%3A%3Aerror%3A%3Apwn%0Anl.md,line=1::x%0A::error::y ##[add-mask]z',
    );
    expect(commands).toHaveLength(1);
    expect(annotations).toEqual([
      {
        level: 'error',
        message: 'x\n::error::y ##[add-mask]z',
        file: 'a,b:c%0A::error::pwn\nnl.md',
        line: 1,
        endLine: 1,
      },
    ]);
  });
});

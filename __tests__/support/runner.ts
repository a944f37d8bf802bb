/**
 * A model of the GitHub Actions runner, for tests of a JavaScript Action as a process.
 *
 * `runStep` starts the Action as the runner does (inputs, `GITHUB_*`, file commands, nothing of the parent's
 * environment) and `interpretLog` reads its output as the runner does. Both follow the C# of actions/runner:
 * ActionCommand.cs (syntax), ActionCommandManager.cs (commands), ExecutionContext.cs `AddIssue` (limits),
 * FileCommandManager.cs (files), ProcessInvoker.cs (lines) and IssueExtensions.cs (annotations).
 *
 * Left out: problem matchers (add-matcher is listed, then does nothing), encoded forms of a masked value,
 * containers and the "Run ..." group that the runner prints before a step.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative, resolve, sep } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { load } from 'js-yaml';

// ----------------------------------------------------------------------------------------------------- types

export type Level = 'error' | 'warning' | 'notice';
export type Stream = 'stdout' | 'stderr';

/**
 * What the pull request shows, after the runner has corrected places and paths. An absent end equals its
 * start.
 */
export interface Annotation {
  level: Level;
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

/** One workflow command found in the output, with the properties as written (escapes undone). */
export interface RunnerCommand {
  /** Lower case when the runner knows it; a resume token and an unknown name as written. */
  name: string;
  properties: Record<string, string>;
  data: string;
  stream: Stream;
  syntax: 'v1' | 'v2';
  /**
   * `refused`: disabled or invalid, costs the step its success; `unknown`: no command today, printed as
   * text.
   */
  effect: 'done' | 'refused' | 'unknown';
}

export interface LogLine {
  stream: Stream;
  text: string;
}

export interface LogOptions {
  /** Files below it become relative. Default: no workspace. */
  workspace?: string;
  /** Step debugging: `##[debug]` lines are shown and commands echoed. */
  debug?: boolean;
}

/** What the runner made of the output. */
export interface Interpretation {
  annotations: Annotation[];
  /** Issues that make no annotation: beyond 10 of a kind, or with a blank message. Still in the log. */
  droppedAnnotations: Annotation[];
  /** The job log line by line, commands rendered and secrets masked. */
  log: string[];
  /** Every command outside a stop-commands region, also refused and unknown ones. */
  commands: RunnerCommand[];
  outputs: Record<string, string>;
  state: Record<string, string>;
  /** Values the runner hides from then on: add-mask, its single lines, stop tokens over 6 characters. */
  maskedValues: string[];
  /** A refused command failed the step whatever the exit code. */
  failed: boolean;
  /** A forbidden stop token made the runner give up on the step: no later line was read. */
  aborted: boolean;
}

export interface StepResult extends Interpretation {
  exitCode: number | null;
  signal: string | null;
  timedOut: boolean;
  /** The step's conclusion: exit code, refused commands, broken file commands or time-out. */
  failed: boolean;
  /** As the process wrote them. */
  stdout: string;
  stderr: string;
  /** GITHUB_ENV: variables for the steps that follow. */
  environment: Record<string, string>;
  /** GITHUB_PATH. */
  paths: string[];
  /** As uploaded (masked, `\n` after every line); '' when empty or rejected. */
  summary: string;
  summaryBytes: number;
  /** Over 1 MiB: nothing of it is shown, an error annotation is. */
  summaryRejected: boolean;
}

export interface StepOptions {
  /** Path of the node binary. Default: the running one. */
  node?: string;
  /** Absolute path of the Action's main. */
  entry: string;
  /** `with:` of the step. An input given as '' stays '', one not given gets its default. */
  inputs?: Record<string, string>;
  /** GITHUB_WORKSPACE and the working directory. */
  workspace: string;
  /** Set last, so it can replace any variable; `undefined` removes one. */
  env?: Record<string, string | undefined>;
  /** Default: a push with an empty payload. */
  event?: { name: string; payload: unknown };
  debug?: boolean;
  timeoutSeconds?: number;
  /** Where the input defaults are. Default: the nearest action.yml above `entry`; `null`: none. */
  actionYml?: string | null;
  /** Runs the Action. Default: as a process. */
  launch?: Launch;
}

// -------------------------------------------------------------------------------------------- command syntax

const REGISTERED = new Set(
  (
    'stop-commands set-env set-output save-state add-mask add-path add-matcher remove-matcher ' +
    'debug warning error notice group endgroup echo'
  ).split(' '),
);
/** Commands that are never echoed, not even in debug mode. */
const OMIT_ECHO = new Set(['add-mask', 'debug', 'warning', 'error', 'notice']);

/** `char.IsWhiteSpace` of .NET, which is not JavaScript's: U+0085 is in, U+FEFF is not. */
const WHITE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]*';
/**
 * The runner looks for `::` with a culture-sensitive `IndexOf`, to which format characters, controls and
 * lone accents are nothing (ICU: `new Intl.Collator('en').compare('::', ':\u200b:') === 0`). So the closing
 * `::` may have some in it, and a name some after it. The model takes more characters for invisible than
 * ICU does, to be on the safe side. (In the opening `::` they shift the name, which is then unknown.)
 */
const INVISIBLE = '(?:(?![\\t-\\r\\u0085])[\\p{Cc}\\p{Cf}\\p{DI}\\p{M}\\u0640])*';
const V2 = new RegExp(`^${WHITE}::(?<info>.*?):${INVISIBLE}:(?<data>.*)$`, 'su');
const INVISIBLE_END = new RegExp(`${INVISIBLE}$`, 'u');
const TRIM = new RegExp(`^${WHITE}|${WHITE}$`, 'gu');

type Properties = Map<string, string>;
interface Parsed {
  name: string;
  properties: Properties;
  data: string;
  syntax: 'v1' | 'v2';
}

/** Undoes `%XX` in this order, `%25` last, upper case only. */
function unescapeWith(codes: string, text: string): string {
  const undo = (result: string, code: string) =>
    result.replaceAll(`%${code}`, String.fromCharCode(Number.parseInt(code, 16)));
  return codes.split(' ').reduce(undo, text);
}
const unescapeData = (text: string) => unescapeWith('0D 0A 25', text);
const unescapeProperty = (text: string) => unescapeWith('0D 0A 3A 2C 25', text);
const unescapeV1 = (text: string) => unescapeWith('3B 0D 0A 5D 25', text);

/** Names are case-insensitive: the last value wins under the first spelling. */
function keyOf(properties: Properties, name: string): string {
  const same = (key: string) => key.toLowerCase() === name.toLowerCase();
  return [...properties.keys()].find(same) ?? name;
}
const property = (properties: Properties, name: string) => properties.get(keyOf(properties, name));

/**
 * `a=1,b=2`; a part without a name or a value is dropped, `=` around the first `=` are eaten, names keep
 * blanks.
 */
function parseProperties(text: string, separator: string, decode: (text: string) => string): Properties {
  const properties: Properties = new Map();
  for (const part of text.split(separator)) {
    const [, name, value] = /^=*([^=]+)=+([^=].*)$/s.exec(part) ?? [];
    if (name !== undefined && value !== undefined) properties.set(keyOf(properties, name), decode(value));
  }
  return properties;
}

function splitInfo(info: string): [name: string, properties: string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

/** `::name key=value,key=value::data`, only blanks before it. */
function parseV2(line: string): Parsed | undefined {
  const { info, data } = V2.exec(line)?.groups ?? {};
  if (info === undefined || data === undefined) return undefined;
  const [name, rest] = splitInfo(info.includes(' ') ? info : info.replace(INVISIBLE_END, ''));
  const properties = parseProperties(rest.replace(TRIM, ''), ',', unescapeProperty);
  return { name, properties, data: unescapeData(data), syntax: 'v2' };
}

/** `##[name key=value;key=value]data`, anywhere: the first `##[` of the line and the first `]` after it. */
function parseV1(line: string): Parsed | undefined {
  const [, info, data] = /##\[([^\]]*)\](.*)$/s.exec(line.slice(Math.max(line.indexOf('##['), 0))) ?? [];
  if (info === undefined || data === undefined) return undefined;
  const [name, rest] = splitInfo(info);
  return { name, properties: parseProperties(rest, ';', unescapeV1), data: unescapeV1(data), syntax: 'v1' };
}

/** The command of a line; v1 is tried when the v2 name is not known to the runner. */
function parseCommand(line: string, isKnown: (name: string) => boolean) {
  const found = [parseV2(line), parseV1(line)].filter((command) => command !== undefined);
  const known = found.find((command) => isKnown(command.name));
  return { known, unknown: known ? undefined : found.find((command) => command.name !== '') };
}

// ------------------------------------------------------------------------------------------ places and paths

/** `int.TryParse`. */
function parseInteger(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*[+-]?\d+\s*$/.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) < 2 ** 31 ? value : undefined;
}

function remove(properties: Properties, ...names: string[]): void {
  for (const name of names) properties.delete(keyOf(properties, name));
}

/** An end without a start becomes the start. */
function borrowStart(properties: Properties, start: string, end: string): void {
  const value = property(properties, end);
  const isAlone =
    parseInteger(property(properties, start)) === undefined && parseInteger(value) !== undefined;
  if (isAlone && value !== undefined) properties.set(keyOf(properties, start), value);
}

/** `ValidateLinesAndColumns`, in the runner's order; lines are compared as text ("1" is not "01"). */
function correctPlace(properties: Properties): void {
  const number = (name: string) => parseInteger(property(properties, name));
  const [line, endLine, col, endColumn] = ['line', 'endLine', 'col', 'endColumn'].map(number);
  borrowStart(properties, 'line', 'endLine');
  borrowStart(properties, 'col', 'endColumn');
  const hasColumn = col !== undefined || endColumn !== undefined;
  const hasLine = line !== undefined || endLine !== undefined;
  const spansLines =
    endLine !== undefined && property(properties, 'line') !== property(properties, 'endLine');
  if (hasColumn && (!hasLine || spansLines)) remove(properties, 'col', 'endColumn');
  if (endLine !== undefined && endLine < (line ?? 0)) remove(properties, 'line', 'endLine');
  if (endColumn !== undefined && endColumn < (col ?? 0)) remove(properties, 'col', 'endColumn');
}

/** `IOUtil.MakeRelative`: a comparison of text, `..` and `.` stay; the workspace itself stays absolute. */
function correctFile(properties: Properties, workspace: string): void {
  const file = property(properties, 'file');
  if (file === undefined || workspace === '') return;
  const native = (path: string) => path.replaceAll('/', sep);
  const folded = (path: string) => (process.platform === 'linux' ? path : path.toLowerCase());
  const base = native(workspace).endsWith(sep) ? native(workspace) : native(workspace) + sep;
  const isBelow = folded(native(file)).startsWith(folded(base)) && file.length > base.length;
  if (isBelow)
    properties.set(keyOf(properties, 'file'), native(file).slice(base.length).replaceAll(sep, '/'));
}

function toAnnotation(level: Level, message: string, properties: Properties): Annotation {
  const number = (name: string) => parseInteger(property(properties, name)) || undefined;
  const text = (name: string) => property(properties, name);
  const [line, col] = [number('line'), number('col')];
  const fields = {
    title: text('title'),
    file: text('file')?.trim() ? text('file') : undefined,
    line,
    endLine: number('endLine') ?? line,
    col,
    endColumn: number('endColumn') ?? col,
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { level, message, ...Object.fromEntries(given) };
}

// -------------------------------------------------------------------------------------------------- the step

const MAX_PER_LEVEL = 10;
const MAX_MESSAGE = 4096;
const MAX_SUMMARY = 1024 * 1024;

/** Everything one step has shown, set and hidden so far. */
class Step {
  readonly annotations: Annotation[] = [];
  readonly droppedAnnotations: Annotation[] = [];
  readonly log: string[] = [];
  readonly commands: RunnerCommand[] = [];
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  readonly environment = new Map<string, string>();
  readonly paths: string[] = [];
  readonly masks = new Set<string>();
  readonly workspace: string;
  readonly isDebug: boolean;
  private readonly counts = { error: 0, warning: 0, notice: 0 };
  isEchoing: boolean;
  stopToken: string | undefined;
  failed = false;
  aborted = false;

  constructor(options: LogOptions) {
    this.workspace = options.workspace ?? '';
    this.isDebug = options.debug ?? false;
    this.isEchoing = this.isDebug;
  }

  write(tag: string, text: string): void {
    this.log.push(...this.hide(tag + text).split(/\r?\n/));
  }

  debug(text: string): void {
    if (this.isDebug) for (const line of text.split(/\r?\n/)) this.write('##[debug]', line);
  }

  /** `AddIssue`: masked, then cut, then counted; a blank message takes a place but makes no annotation. */
  issue(level: Level, text: string, properties: Properties = new Map()): void {
    const message = this.hide(text).slice(0, MAX_MESSAGE);
    const hasPlace = this.counts[level] < MAX_PER_LEVEL;
    if (hasPlace) this.counts[level] += 1;
    const target = hasPlace && message.trim() !== '' ? this.annotations : this.droppedAnnotations;
    target.push(toAnnotation(level, message, properties));
    if (message !== '') this.write(`##[${level}]`, message);
  }

  /** What the runner logs for an exception while it acts on `what`. */
  refuse(what: string, reason: string): void {
    this.issue('error', `Unable to process ${what} successfully.`);
    this.issue('error', reason);
    this.failed = true;
  }

  /** Replaces masked values; ones that touch or overlap become a single `***`. */
  hide(text: string): string {
    const hidden = new Uint8Array(text.length);
    for (const mask of this.masks) {
      for (let at = text.indexOf(mask); at >= 0; at = text.indexOf(mask, at + 1)) {
        hidden.fill(1, at, at + mask.length);
      }
    }
    if (!hidden.includes(1)) return text;
    const shown = (index: number) => (hidden[index - 1] ? '' : '***');
    return Array.from({ length: text.length }, (_, i) => (hidden[i] ? shown(i) : text[i])).join('');
  }

  interpretation(): Interpretation {
    const { annotations, droppedAnnotations, log, commands, failed, aborted } = this;
    const outputs = Object.fromEntries(this.outputs);
    const state = Object.fromEntries(this.state);
    const maskedValues = [...this.masks];
    return {
      annotations,
      droppedAnnotations,
      log,
      commands,
      outputs,
      state,
      maskedValues,
      failed,
      aborted,
    };
  }
}

// ---------------------------------------------------------------------------------------------- the commands

const BLOG = 'https://github.blog/changelog/';
const DOCS = 'https://docs.github.com/actions/';

const DEPRECATED = (name: string) =>
  `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. ` +
  `For more information see: ${BLOG}2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`;
const DISABLED = (name: string) =>
  `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command ` +
  'execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. For more ' +
  `information see: ${BLOG}2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;
const BAD_TOKEN =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. " +
  `For more information see: ${DOCS}learn-github-actions/workflow-commands-for-github-actions` +
  '#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the ' +
  '`ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS` environment variable to `true`.';
const BIG_SUMMARY = (kibibytes: number) =>
  `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kibibytes}k. For more ` +
  `information see: ${DOCS}using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`;

/** A command handler; the message of what it throws becomes the step's error. */
type Handler = (step: Step, command: Parsed) => void;

function report(level: Level): Handler {
  return (step, command) => {
    const properties = new Map(command.properties);
    correctPlace(properties);
    correctFile(properties, step.workspace);
    step.issue(level, command.data, properties);
  };
}

function store(target: 'outputs' | 'state'): Handler {
  return (step, { name, properties, data }) => {
    step.issue('warning', DEPRECATED(name));
    const key = property(properties, 'name');
    if (!key) throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
    step[target].set(key, data);
  };
}

const refuseDisabled: Handler = (_step, { name }) => {
  throw new Error(DISABLED(name));
};

/** A value of several lines hides each of them too, because output arrives line by line. */
const addMask: Handler = (step, { data }) => {
  if (data.trim() === '') {
    step.issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
    return;
  }
  if (step.isEchoing) step.write('', '::add-mask::***');
  const lines = data.split(/[\r\n]/).map((line) => line.trim());
  for (const value of [data, ...lines]) if (value !== '') step.masks.add(value);
};

const echo: Handler = (step, { data }) => {
  if (data === '') throw new Error("Value cannot be null. (Parameter 'value')");
  const value = data.trim().toUpperCase();
  if (value !== 'ON' && value !== 'OFF') {
    throw new Error(
      `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`,
    );
  }
  step.isEchoing = value === 'ON';
  step.debug(`Setting echo command value to '${value.toLowerCase()}'`);
};

const HANDLERS: Record<string, Handler> = {
  error: report('error'),
  warning: report('warning'),
  notice: report('notice'),
  debug: (step, { data }) => step.debug(data),
  group: (step, { data }) => step.write('##[group]', data),
  endgroup: (step) => step.write('##[endgroup]', ''),
  echo,
  'add-mask': addMask,
  'set-output': store('outputs'),
  'save-state': store('state'),
  'set-env': refuseDisabled,
  'add-path': refuseDisabled,
  'add-matcher': (step, { data }) => {
    if (data === '') step.issue('warning', 'File path must be specified.');
  },
  'remove-matcher': () => {},
};

/** Runs a handler; true when it was refused. */
function act(step: Step, command: Parsed, line: string): boolean {
  const mayEcho = !OMIT_ECHO.has(command.name);
  if (step.isEchoing && mayEcho) step.write('', line);
  try {
    HANDLERS[command.name]?.(step, command);
    return false;
  } catch (error) {
    step.refuse(`command '${mayEcho ? line : command.name}'`, (error as Error).message);
    return true;
  }
}

/**
 * Stops command processing until the token; a token that could not resume it ends the step. True when
 * refused.
 */
function stop(step: Step, token: string, line: string): boolean {
  const lower = token.toLowerCase();
  if (token === '' || lower === 'pause-logging' || REGISTERED.has(lower)) {
    step.issue('error', BAD_TOKEN);
    step.failed = true;
    step.aborted = true;
    return true;
  }
  step.stopToken = token;
  if (token.length > 6) step.masks.add(token);
  step.write('', line);
  step.debug('Paused processing commands until the token you called ::stopCommands:: with is received');
  return false;
}

function resume(step: Step, line: string): false {
  step.write('', line);
  step.debug('Resume processing commands');
  step.stopToken = undefined;
  return false;
}

/** Acts on a command that the runner knows; true when it was refused. */
function dispatch(step: Step, command: Parsed, line: string): boolean {
  if (step.stopToken !== undefined) return resume(step, line);
  return command.name === 'stop-commands' ? stop(step, command.data, line) : act(step, command, line);
}

function receive(step: Step, { stream, text }: LogLine): void {
  const token = step.stopToken;
  const isResume = (name: string) => name.toLowerCase() === token?.toLowerCase();
  const isKnown = (name: string) => REGISTERED.has(name.toLowerCase()) || isResume(name);
  const { known, unknown } = parseCommand(text, isKnown);
  const record = (command: Parsed, effect: RunnerCommand['effect']) =>
    step.commands.push({ ...command, properties: Object.fromEntries(command.properties), stream, effect });

  if (known === undefined || (token !== undefined && !isResume(known.name))) {
    if (unknown && token === undefined) record(unknown, 'unknown');
    step.write('', text);
    return;
  }
  const command = token === undefined ? { ...known, name: known.name.toLowerCase() } : known;
  const isRefused = dispatch(step, command, text);
  record(command, isRefused ? 'refused' : 'done');
}

// --------------------------------------------------------------------------------------------------- the log

/**
 * The lines of a whole output: `\n`, `\r\n` and a lone `\r` end one, a byte order mark at the start is no
 * text.
 */
export function splitLines(text: string, stream: Stream = 'stdout'): LogLine[] {
  const lines: LogLine[] = [];
  const reader = new LineReader(stream, lines);
  reader.push(Buffer.from(text));
  reader.end();
  return lines;
}

function interpret(step: Step, lines: readonly LogLine[]): void {
  for (const line of lines) if (!step.aborted) receive(step, line);
}

/** What the runner makes of an output: a string is taken as stdout. */
export function interpretLog(output: string | readonly LogLine[], options: LogOptions = {}): Interpretation {
  const step = new Step(options);
  interpret(step, typeof output === 'string' ? splitLines(output) : output);
  return step.interpretation();
}

/** Cuts the chunks of one stream into lines, in arrival order with the other stream's. */
export class LineReader {
  text = '';
  private rest = '';
  private readonly decoder = new StringDecoder('utf8');
  private readonly stream: Stream;
  private readonly lines: LogLine[];

  constructor(stream: Stream, lines: LogLine[]) {
    this.stream = stream;
    this.lines = lines;
  }

  push(chunk: Buffer): void {
    this.take(this.decoder.write(chunk));
    // A carriage return that ends the chunk may be the first half of \r\n.
    const parts = this.rest.split(/\r\n|\n|\r(?!$)/);
    this.rest = parts.pop() ?? '';
    this.emit(parts);
  }

  end(): void {
    this.take(this.decoder.end());
    if (this.rest !== '') this.emit([this.rest.replace(/\r$/, '')]);
    this.rest = '';
  }

  private take(text: string): void {
    const isFirst = this.text === '';
    this.text += text;
    this.rest += isFirst ? text.replace(/^\uFEFF/, '') : text;
  }

  private emit(texts: string[]): void {
    for (const text of texts) this.lines.push({ stream: this.stream, text });
  }
}

// --------------------------------------------------------------------------------------------- file commands

export interface FileCommand {
  pairs: [name: string, value: string][];
  /** Why reading stopped; the pairs before it count. */
  error?: string;
}

/** Reads GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV: `name=value` lines and `name<<delimiter` blocks. */
export function parseFileCommand(content: string): FileCommand {
  const newline = process.platform === 'win32' ? /\r?\n/ : '\n';
  const lines = content.replace(/^\uFEFF/, '').split(newline);
  const isTerminated = lines.at(-1) === '';
  if (isTerminated) lines.pop();
  const pairs: FileCommand['pairs'] = [];
  try {
    while (lines.length > 0) {
      const line = lines.shift() ?? '';
      if (line !== '') pairs.push(readPair(line, lines, isTerminated));
    }
    return { pairs };
  } catch (error) {
    return { pairs, error: (error as Error).message };
  }
}

function readPair(line: string, following: string[], isTerminated: boolean): [string, string] {
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
    return [line.slice(0, equals), line.slice(equals + 1)];
  }
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
  const [name, delimiterText] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
  if (name === '' || delimiterText === '') {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  return [name, readBlock(delimiterText, following, isTerminated)];
}

function readBlock(delimiterText: string, following: string[], isTerminated: boolean): string {
  const end = following.indexOf(delimiterText);
  if (end >= 0)
    return following
      .splice(0, end + 1)
      .slice(0, end)
      .join('\n');
  if (following.length > 0 && !isTerminated) throw new Error('Invalid value. EOF marker missing new line.');
  throw new Error(`Invalid value. Matching delimiter not found '${delimiterText}'`);
}

/** Applies one file; `set` refuses a name by throwing. */
function applyFile(step: Step, context: string, content: string, set: (name: string, value: string) => void) {
  const { pairs, error } = parseFileCommand(content);
  try {
    for (const [name, value] of pairs) set(name, value);
    if (error !== undefined) throw new Error(error);
  } catch (problem) {
    step.refuse(`file command '${context}'`, (problem as Error).message);
  }
}

function setInto(target: Map<string, string>) {
  return (name: string, value: string) => {
    if (name === '') throw new Error("Value cannot be null. (Parameter 'name')");
    target.set(name, value);
  };
}

function setVariable(step: Step) {
  const set = setInto(step.environment);
  return (name: string, value: string) => {
    if (name.toUpperCase() !== 'NODE_OPTIONS') return set(name, value);
    step.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  };
}

/** Over 1 MiB (bytes) nothing is uploaded, with an error but without failing the step. */
function takeSummary(step: Step, bytes: Buffer) {
  const summaryBytes = bytes.length;
  const summaryRejected = summaryBytes > MAX_SUMMARY;
  if (summaryRejected) step.issue('error', BIG_SUMMARY(Math.floor(summaryBytes / 1024)));
  const lines = summaryRejected ? [] : splitLines(bytes.toString());
  return { summary: lines.map(({ text }) => `${step.hide(text)}\n`).join(''), summaryBytes, summaryRejected };
}

const FILES = {
  GITHUB_PATH: 'add_path_',
  GITHUB_ENV: 'set_env_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
  GITHUB_STATE: 'save_state_',
  GITHUB_OUTPUT: 'set_output_',
};
type FilePaths = Record<keyof typeof FILES, string>;

async function createFiles(temp: string): Promise<FilePaths> {
  const directory = join(temp, '_runner_file_commands');
  await mkdir(directory);
  const suffix = randomUUID();
  const entries = Object.entries(FILES).map(([name, prefix]) => [name, join(directory, prefix + suffix)]);
  await Promise.all(entries.map(([, path]) => writeFile(path as string, '')));
  return Object.fromEntries(entries);
}

/** The content, or nothing when the Action has removed the file. */
async function contentOf(path: string): Promise<Buffer> {
  return existsSync(path) ? readFile(path) : Buffer.alloc(0);
}

async function applyFiles(step: Step, files: FilePaths) {
  const text = async (name: keyof FilePaths) => (await contentOf(files[name])).toString();
  const paths = splitLines(await text('GITHUB_PATH')).map((line) => line.text);
  step.paths.push(...paths.filter((path, index) => path !== '' && paths.lastIndexOf(path) === index));
  applyFile(step, 'env', await text('GITHUB_ENV'), setVariable(step));
  const summary = takeSummary(step, await contentOf(files.GITHUB_STEP_SUMMARY));
  applyFile(step, 'state', await text('GITHUB_STATE'), setInto(step.state));
  applyFile(step, 'output', await text('GITHUB_OUTPUT'), setInto(step.outputs));
  return summary;
}

// ---------------------------------------------------------------------------------------------------- inputs

interface DeclaredInput {
  default?: unknown;
  deprecationMessage?: string;
}

function nearestActionYml(entry: string): string | undefined {
  const directory = dirname(entry);
  const found = ['action.yml', 'action.yaml'].map((name) => join(directory, name)).find(existsSync);
  return found ?? (directory === entry ? undefined : nearestActionYml(directory));
}

async function declaredInputs(
  options: StepOptions,
): Promise<Record<string, DeclaredInput | null> | undefined> {
  const path = options.actionYml === undefined ? nearestActionYml(options.entry) : options.actionYml;
  if (!path) return undefined;
  const manifest = load(await readFile(path, 'utf8')) as {
    inputs?: Record<string, DeclaredInput | null> | null;
  };
  return manifest.inputs ?? {};
}

/**
 * A default as text, with `${{ github.name }}` from the variables; other expressions are beyond this model.
 */
function defaultText(value: unknown, variables: Record<string, string>): string {
  return String(value ?? '').replace(/\$\{\{(.*?)\}\}/g, (whole, expression: string) => {
    const [, name] = /^\s*github\.(\w+)\s*$/.exec(expression) ?? [];
    if (name === undefined) throw new Error(`Expression ${whole} in a default is not supported here`);
    return variables[`GITHUB_${name.toUpperCase()}`] ?? '';
  });
}

/** Warns, before the process starts, of inputs that are deprecated or that action.yml does not have. */
function warnOfInputs(step: Step, given: string[], declared: Record<string, DeclaredInput | null>): void {
  const names = Object.keys(declared);
  const find = (name: string) => names.find((known) => known.toLowerCase() === name.toLowerCase());
  for (const name of given) {
    const message = declared[find(name) ?? '']?.deprecationMessage;
    if (message) step.issue('warning', `Input '${name}' has been deprecated with message: ${message}`);
  }
  const unexpected = given.filter((name) => find(name) === undefined);
  if (unexpected.length === 0) return;
  const list = (items: string[]) => items.map((item) => `'${item}'`).join(', ');
  step.issue('warning', `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(names)}]`);
}

async function inputVariables(step: Step, options: StepOptions, variables: Record<string, string>) {
  const declared = await declaredInputs(options);
  const given = options.inputs ?? {};
  if (declared) warnOfInputs(step, Object.keys(given), declared);
  const name = (input: string) => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
  const defaults = Object.entries(declared ?? {}).map(([input, definition]) => [
    name(input),
    defaultText(definition?.default, variables),
  ]);
  const values = Object.entries(given).map(([input, value]) => [name(input), value]);
  return Object.fromEntries([...defaults, ...values]) as Record<string, string>;
}

// ----------------------------------------------------------------------------------------------- environment

interface Payload {
  number?: number;
  pull_request?: { head?: { ref?: string }; base?: { ref?: string } };
}

/** What the runner derives from the event: a pull request runs on its merge commit. */
function eventVariables(name: string, payload: unknown): Record<string, string> {
  const { number, pull_request: pull } = (payload ?? {}) as Payload;
  const isPull = name.startsWith('pull_request') && pull !== undefined;
  const refName = isPull ? `${number ?? 1}/merge` : 'main';
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_REF: isPull ? `refs/pull/${refName}` : 'refs/heads/main',
    GITHUB_REF_NAME: refName,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_HEAD_REF: (isPull && pull.head?.ref) || '',
    GITHUB_BASE_REF: (isPull && pull.base?.ref) || '',
  };
}

function githubVariables(workspace: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REPOSITORY: 'octo-org/prep',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'check',
    GITHUB_ACTION: '__self',
    GITHUB_RUN_ID: '1000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_OS: { win32: 'Windows', darwin: 'macOS' }[process.platform as string] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
  };
}

/** The little of the machine that a process needs to start. */
function machineVariables(temp: string, node: string): Record<string, string> {
  const posix = [dirname(node), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter);
  if (process.platform !== 'win32') return { PATH: posix, HOME: join(temp, 'home') };
  const kept = ['PATH', 'PATHEXT', 'SYSTEMROOT', 'COMSPEC'].map((name) => [name, process.env[name] ?? '']);
  return { ...Object.fromEntries(kept), USERPROFILE: join(temp, 'home'), TEMP: temp, TMP: temp };
}

/** The Action's whole environment; `options.env` has the last word. */
async function environmentOf(step: Step, options: StepOptions, temp: string, files: FilePaths, node: string) {
  const { name, payload } = options.event ?? { name: 'push', payload: {} };
  const eventPath = join(temp, '_github_workflow', 'event.json');
  await mkdir(dirname(eventPath));
  await mkdir(join(temp, 'home'));
  await writeFile(eventPath, JSON.stringify(payload, null, 2));
  const variables: Record<string, string> = {
    ...machineVariables(temp, node),
    ...githubVariables(options.workspace),
    ...eventVariables(name, payload),
    ...files,
    GITHUB_EVENT_PATH: eventPath,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, '_tool'),
    // Not ACTIONS_STEP_DEBUG: that secret or variable switches the runner, no step has it in its environment.
    ...(options.debug ? { RUNNER_DEBUG: '1' } : {}),
  };
  return { ...variables, ...(await inputVariables(step, options, variables)), ...options.env };
}

// --------------------------------------------------------------------------------------------------- process

const KILL_AFTER_MS = 2_000;
const CLOSE_AFTER_MS = 5_000;

export interface Finished {
  exitCode: number | null;
  signal: string | null;
  timedOut: boolean;
  stdout: string;
  stderr: string;
  lines: LogLine[];
}

export interface Command {
  node: string;
  entry: string;
  cwd: string;
  env: Record<string, string | undefined>;
  timeoutSeconds: number;
}

export type Launch = (command: Command) => Promise<Finished>;

/** Runs the process without standard input; interrupts it after the time-out, then kills it. */
function runProcess({ node, entry, cwd, env, timeoutSeconds }: Command): Promise<Finished> {
  return new Promise((settle, fail) => {
    const child = spawn(node, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const lines: LogLine[] = [];
    const [stdout, stderr] = [new LineReader('stdout', lines), new LineReader('stderr', lines)];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    const timers: NodeJS.Timeout[] = [];
    let timedOut = false;
    const interrupt = () => {
      timedOut = true;
      child.kill('SIGINT');
      timers.push(setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS));
    };
    timers.push(setTimeout(interrupt, timeoutSeconds * 1_000));
    // A grandchild may hold the pipes open after the Action has gone.
    const letGo = () => [child.stdout, child.stderr].map((pipe) => pipe.destroy());
    child.on('exit', () => timers.push(setTimeout(letGo, CLOSE_AFTER_MS)));
    child.on('error', (error) => {
      for (const timer of timers) clearTimeout(timer);
      fail(error);
    });
    child.on('close', (exitCode, signal) => {
      for (const timer of timers) clearTimeout(timer);
      stdout.end();
      stderr.end();
      settle({ exitCode, signal, timedOut, stdout: stdout.text, stderr: stderr.text, lines });
    });
  });
}

async function makeTemp(workspace: string): Promise<string> {
  const parent = await realpath(tmpdir());
  const below = relative(await realpath(workspace), parent);
  const isInside = below === '' || (below.split(sep)[0] !== '..' && resolve(below) !== below);
  if (isInside) throw new Error(`The workspace ${workspace} must not hold the temporary directory ${parent}`);
  return mkdtemp(join(parent, 'runner-'));
}

/**
 * Runs one step: `node entry` in the workspace unless it is launched otherwise, then everything the runner does with its output and files.
 */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const { workspace, entry, node = process.execPath, timeoutSeconds = 30, debug = false } = options;
  const { launch = runProcess } = options;
  const temp = await makeTemp(workspace);
  const step = new Step({ workspace, debug });
  try {
    const files = await createFiles(temp);
    const env = await environmentOf(step, options, temp, files, node);
    const { lines, ...finished } = await launch({ node, entry, cwd: workspace, env, timeoutSeconds });
    interpret(step, lines);
    const summary = await applyFiles(step, files);
    if (finished.timedOut) step.issue('error', 'The action has timed out.');
    const failed = step.failed || finished.timedOut || finished.exitCode !== 0;
    const environment = Object.fromEntries(step.environment);
    return { ...step.interpretation(), ...finished, ...summary, failed, environment, paths: step.paths };
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Acts on the workflow commands of a log, as ActionCommandManager.cs does. */
import { correctFile, correctPlace, type Level } from './annotation.ts';
import { type LogLine, splitLines } from './lines.ts';
import { type Interpretation, type LogOptions, type RunnerCommand, StepRecord } from './step-record.ts';
import { type Parsed, parseCommand, property } from './syntax.ts';

const REGISTERED = new Set(
  (
    'stop-commands set-env set-output save-state add-mask add-path add-matcher remove-matcher ' +
    'debug warning error notice group endgroup echo'
  ).split(' '),
);
/** Commands that are never echoed, not even in debug mode. */
const OMIT_ECHO = new Set(['add-mask', 'debug', 'warning', 'error', 'notice']);

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

/** A command handler; the message of what it throws becomes the step's error. */
type Handler = (step: StepRecord, command: Parsed) => void;

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
function act(step: StepRecord, command: Parsed, line: string): boolean {
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
function stop(step: StepRecord, token: string, line: string): boolean {
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

function resume(step: StepRecord, line: string): false {
  step.write('', line);
  step.debug('Resume processing commands');
  step.stopToken = undefined;
  return false;
}

/** Acts on a command that the runner knows; true when it was refused. */
function dispatch(step: StepRecord, command: Parsed, line: string): boolean {
  if (step.stopToken !== undefined) return resume(step, line);
  return command.name === 'stop-commands' ? stop(step, command.data, line) : act(step, command, line);
}

function receive(step: StepRecord, { stream, text }: LogLine): void {
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

export function interpret(step: StepRecord, lines: readonly LogLine[]): void {
  for (const line of lines) if (!step.aborted) receive(step, line);
}

/** What the runner makes of an output: a string is taken as stdout. */
export function interpretLog(output: string | readonly LogLine[], options: LogOptions = {}): Interpretation {
  const step = new StepRecord(options);
  interpret(step, typeof output === 'string' ? splitLines(output) : output);
  return step.interpretation();
}

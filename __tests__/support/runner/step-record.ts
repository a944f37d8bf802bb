import { type Annotation, type Level, toAnnotation } from './annotation.ts';
import type { Stream } from './lines.ts';
import type { Properties } from './syntax.ts';

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

const MAX_PER_LEVEL = 10;
const MAX_MESSAGE = 4096;

/** Everything that one step has shown, set and hidden so far. Limits are those of `AddIssue` in ExecutionContext.cs. */
export class StepRecord {
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

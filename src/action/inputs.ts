import path from 'node:path';
import { getInput, getMultilineInput } from '@actions/core';
import { suggest } from '../core/keys.ts';
import { listOf } from '../core/message.ts';
import { SCORERS } from '../core/score.ts';
import { UsageError } from '../host/workspace.ts';
import type { FailOn, ScorerName } from '../types.ts';

/** The Action's inputs, checked. Empty ones leave the word to the configuration. */
export interface Inputs {
  paths: string[];
  configPath: string | undefined;
  /** Absolute. */
  workingDirectory: string;
  failOn: FailOn | undefined;
  minScore: number | undefined;
  scorer: ScorerName | undefined;
  annotations: boolean;
  summary: boolean;
  /** Absolute. */
  reportJson: string | undefined;
}

/**
 * Reads the inputs as the runner hands them over; `workspace` is the checkout's folder.
 *
 * @throws {UsageError} for a value that an input does not take
 */
export function readInputs(workspace: string): Inputs {
  const workingDirectory = path.resolve(workspace, getInput('working-directory') || '.');
  const reportJson = getInput('report-json');
  const minScore = choice('min-score', ['0', '1', '2']);
  return {
    paths: getMultilineInput('files'),
    configPath: getInput('config') || undefined,
    workingDirectory,
    failOn: choice('fail-on', ['error', 'warning', 'note', 'never']),
    minScore: minScore === undefined ? undefined : Number(minScore),
    scorer: choice('scorer', SCORERS),
    annotations: flag('annotations'),
    summary: flag('summary'),
    reportJson: reportJson === '' ? undefined : path.resolve(workingDirectory, reportJson),
  };
}

function choice<const Value extends string>(name: string, values: readonly Value[]): Value | undefined {
  const given = getInput(name);
  if (given === '') return undefined;
  const value = values.find((known) => known === given);
  if (value !== undefined) return value;
  // One character is as near to any other as to this.
  const near = given.length > 1 ? suggest(given, values) : null;
  throw new UsageError(
    `input \`${name}\`: expected ${listOf(values, 'or')}, found \`${given}\`${near ? `, did you mean \`${near}\`?` : ''}`,
  );
}

/** `true` unless said otherwise. */
function flag(name: string): boolean {
  return choice(name, ['true', 'false']) !== 'false';
}

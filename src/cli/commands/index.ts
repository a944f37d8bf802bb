import type { AddCommand } from '../command.ts';
import { addBank } from './bank.ts';
import { addCoverage } from './coverage.ts';
import { addExplain } from './explain.ts';
import { addScore } from './score.ts';

/** Every command but `check`, which needs no name, and `help`; in the order that the help lists them. */
export const COMMANDS: readonly AddCommand[] = [addBank, addCoverage, addScore, addExplain];

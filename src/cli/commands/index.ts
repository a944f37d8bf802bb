import type { AddCommand } from '../command.ts';
import { addBaseline } from './baseline.ts';
import { addCoverage } from './coverage.ts';
import { addDrill } from './drill.ts';
import { addExplain } from './explain.ts';
import { addFix } from './fix.ts';
import { addHashName } from './hash-name.ts';
import { addImport } from './import.ts';
import { addInit } from './init.ts';
import { addNew } from './new.ts';
import { addPlan } from './plan.ts';
import { addSchema } from './schema.ts';
import { addScore } from './score.ts';

/** Every command but `check`, which needs no name, and `help`; in the order that the help lists them. */
export const COMMANDS: readonly AddCommand[] = [
  addInit,
  addNew,
  addImport,
  addFix,
  addBaseline,
  addCoverage,
  addDrill,
  addPlan,
  addScore,
  addExplain,
  addSchema,
  addHashName,
];

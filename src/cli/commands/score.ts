import { SCORERS } from '../../scorer/score.ts';
import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import { integer, oneOf } from '../option-values.ts';
import type { ScoreFlags } from '../score-command.ts';

export const addScore: AddCommand = (program, exit) =>
  addCommand(program, 'score')
    .description('score one text, or one text per line')
    .argument('[file]', 'the file to score; - is standard input', '-')
    .option('--scorer <name>', 'how the text is scored: rubric or literal (default: rubric)', oneOf(SCORERS))
    .option('--prompt <id>', 'the prompt that the text answers, such as ai-safety')
    .option('--min-score <n>', 'exit with code 1 if a text scores less: 0, 1 or 2 (default: 0)', integer(2))
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .option('--explain', 'print the text with the passages that show a point, and the confidence of each')
    .option(
      '--jsonl',
      'read a JSON string or {"text": ...} per line, print {"score", "missing", ...} per line',
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 every text reaches --min-score, 1 a text does not, 2 could not run.',
    )
    .action(async (file: string, flags: ScoreFlags) => {
      refuseEarlierOptions(program, 'score');
      const { scoreCommand } = await import('../score-command.ts');
      exit(await scoreCommand(file, flagsOf(program, flags)));
    });

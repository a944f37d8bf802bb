import type { PromptElement } from '../types.ts';

/**
 * What an interviewer asks next about a story of each type; the label is the question. The model has a label for each,
 * `<type>/<id>`.
 */
export const FOLLOW_UPS: Record<string, readonly PromptElement[]> = {
  'platform-boundary': [
    {
      id: 'objection',
      label: 'Who objected, and what changed because of it?',
      edit: '`<team> feared <what>, so I <changed what>`.',
    },
    {
      id: 'ruled-out',
      label: 'What did the contract rule out?',
      edit: '`A caller can no longer <do what>; it gets <which error>`.',
    },
    {
      id: 'failure',
      label: 'What happens to callers when the boundary fails?',
      edit: '`Callers get <error> within <ms>, and may retry because <why it is safe>`.',
    },
    {
      id: 'evolution',
      label: 'How can the contract change without breaking anyone?',
      edit: '`A field is only added; to remove one takes <test, version, weeks of notice>`.',
    },
    {
      id: 'not-moved',
      label: 'Who has not moved yet, and why?',
      edit: '`<n> of <m> are left: <who>, because <why>`.',
    },
  ],
  'ai-eval-loop': [
    {
      id: 'users',
      label: 'How do you know that the eval measures what users feel?',
      edit: '`When the eval moved by <x>, <complaints, edits, appeals> moved by <y>`.',
    },
    {
      id: 'leakage',
      label: 'Could the model have seen the test cases?',
      edit: '`The cases are from after <date>, and nobody tunes on them`.',
    },
    {
      id: 'labels',
      label: 'Who labels, and how often do two of them disagree?',
      edit: '`Two <experts> label each case alone; they agreed on <percent>`.',
    },
    {
      id: 'noise',
      label: 'How big must a difference be before you believe it?',
      edit: '`With <n> cases, less than <points> is noise to us`.',
    },
    {
      id: 'worse',
      label: 'What got worse when the score got better?',
      edit: '`<latency, price, refusals> went from <a> to <b>, and we accepted that because <reason>`.',
    },
    {
      id: 'consequence',
      label: 'What does a bad score stop?',
      edit: '`Below <value> the release is blocked, and <name> decides`.',
    },
  ],
  'parser-migration': [
    {
      id: 'agreement',
      label: 'How did you prove that old and new agree?',
      edit: '`Both ran on <input> for <weeks>, and I counted every difference`.',
    },
    {
      id: 'point-of-no-return',
      label: 'What was the point of no return, and what was the way back before it?',
      edit: '`Until <date> one <flag, switch> brought the old path back; after that <what>`.',
    },
    {
      id: 'worst-input',
      label: 'Which input was the worst, and what happens to it now?',
      edit: '`<the worst case> is <refused with a reason, sent to a person>`.',
    },
    {
      id: 'consumers',
      label: 'Who depended on the old behavior, and what did they have to do?',
      edit: '`<team or customer> read <field>; they had to <change what>, or nothing`.',
    },
    {
      id: 'stop-rule',
      label: 'What would have stopped the rollout?',
      edit: '`At more than <number> differences a day we would have stopped`.',
    },
    {
      id: 'old-path',
      label: 'When did the old path go away?',
      edit: '`The old code was deleted on <date>, <weeks> after the last use`.',
    },
  ],
  'incident-command': [
    {
      id: 'detected',
      label: 'How was it detected, and how long did that take?',
      edit: '`<alert, person or customer> told us after <minutes>`.',
    },
    {
      id: 'told',
      label: 'Who else was told, and what did they need to know?',
      edit: '`I told <support, customers, legal> <what we knew> at <time>`.',
    },
    {
      id: 'first-move',
      label: 'Did you stop the harm first, or look for the cause?',
      edit: '`First I <rolled back, switched off, moved>, and only then looked for the cause`.',
    },
    {
      id: 'ruled-out',
      label: 'What did you rule out first, and by which signal?',
      edit: '`My first hypothesis was <what>; <signal> ruled it out in <minutes>`.',
    },
    {
      id: 'not-back',
      label: 'What keeps it from coming back?',
      edit: '`<check, limit or alert> now <blocks, halts, pages> before it can happen again`.',
    },
    { id: 'differently', label: 'What would you do differently?', edit: '`Since then I <do what> first`.' },
  ],
  'security-hygiene': [
    {
      id: 'next-one',
      label: 'What stops the next one?',
      edit: '`<check> fails the build as soon as <what> appears`.',
    },
    {
      id: 'exceptions',
      label: 'How do exceptions work, and when do they end?',
      edit: '`<name> may grant one for <days>; it ends by itself, and is listed in <where>`.',
    },
    {
      id: 'friction',
      label: 'What did it break, and who had to wait?',
      edit: '`<n> deploys failed in the first month, and <team> waited <how long>`.',
    },
    {
      id: 'exposure',
      label: 'How was the weakness found, and could it have been used?',
      edit: '`<audit, theft, scan> showed it; who had <what> could have <done what>`.',
    },
    {
      id: 'still-works',
      label: 'How do you know that it still works today?',
      edit: '`Every <quarter> we <drill, test> it; the last one took <minutes>`.',
    },
  ],
};

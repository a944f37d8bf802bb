import type { Question } from '../types.ts';

type Row = [id: string, text: string, themes: string, types: string, shows: string];

/** Themes and types are separated by blanks. */
function table(rows: readonly Row[]): [string, Question][] {
  return rows.map(([id, text, themes, types, shows]) => [
    id,
    { text, themes: idsIn(themes), types: idsIn(types), shows },
  ]);
}

function idsIn(list: string): string[] {
  return list.split(' ').filter((id) => id !== '');
}

const JUDGMENT = table([
  [
    'hard-call',
    'Tell me about a decision you had to make before you had all the data.',
    'judgment ambiguity',
    '',
    'The options, what was known, and the cheapest test that decided between them.',
  ],
  [
    'reversed-decision',
    'Tell me about a decision that you reversed.',
    'judgment humility',
    '',
    'The signal that changed the decision, and how little it cost to turn back.',
  ],
  [
    'cut-scope',
    'When did you cut something that people wanted, to ship the rest?',
    'judgment ownership',
    'platform-boundary',
    'Who lost something, by what rule it was cut, and what the rest achieved.',
  ],
  [
    'not-build',
    'Tell me about something that you decided not to build.',
    'judgment',
    'platform-boundary',
    'What it would have cost, and what was done for its users in place of it.',
  ],
  [
    'speed-or-quality',
    'When did you choose speed over quality, and what did it cost?',
    'judgment safety-mechanisms',
    'parser-migration',
    'A limit on the damage before the shortcut, and a date by which it was repaid.',
  ],
  [
    'wrong-metric',
    'Tell me about a metric that looked good while things got worse.',
    'judgment humility',
    'ai-eval-loop',
    'How the gap was noticed, and which measure took its place.',
  ],
  [
    'rewrite-or-repair',
    'How did you decide whether to rewrite a system or to repair it?',
    'judgment',
    'parser-migration',
    'The cost of both, the step that kept a way back, and the outcome in numbers.',
  ],
  [
    'model-or-rules',
    'When did you decide against using a model?',
    'judgment safety-mechanisms',
    'ai-eval-loop',
    'A comparison on real cases, with what a wrong output would have cost.',
  ],
  [
    'build-or-buy',
    'Tell me about a time you chose between building a tool and buying one.',
    'judgment',
    'platform-boundary',
    'What the team had to own either way, and how the choice turned out a year later.',
  ],
]);

const HUMILITY = table([
  [
    'biggest-mistake',
    'What is the biggest mistake that you made at work?',
    'humility ownership',
    'incident-command',
    'The mistake in the first person, who paid for it, and the check that catches it now.',
  ],
  [
    'wrong-for-long',
    'Tell me about a time you were wrong for too long.',
    'humility judgment',
    'ai-eval-loop incident-command',
    'The evidence that was there earlier, and what makes it visible today.',
  ],
  [
    'hard-feedback',
    'What is the hardest feedback you have been given?',
    'humility',
    '',
    'The feedback in its own words, and a change in behavior that others could see.',
  ],
  [
    'failed-project',
    'Tell me about a project that failed.',
    'humility judgment',
    '',
    'Your own part in it, when it could have been stopped, and what was kept.',
  ],
  [
    'learned-from-junior',
    'What did you learn from somebody with less experience than you?',
    'humility',
    '',
    'What they saw that you did not, and what you do differently now.',
  ],
  [
    'missed-deadline',
    'Tell me about a deadline that you missed.',
    'humility ownership',
    'parser-migration',
    'When you said so, what you offered in its place, and how you estimate now.',
  ],
  [
    'shipped-bug',
    'Tell me about a bug that you shipped.',
    'humility safety-mechanisms',
    'incident-command',
    'How it got through, how many it hit, and the test that would stop it.',
  ],
  [
    'asked-for-help',
    'When did you ask for help, and when should you have asked earlier?',
    'humility ambiguity',
    '',
    'What was tried first, who was asked, and what the wait cost.',
  ],
]);

/** An incident is all that answers these, so they have no other theme. */
const INCIDENTS = table([
  [
    'worst-outage',
    'Walk me through the worst outage that you led.',
    'incident-leadership',
    'incident-command',
    'Customer impact, roles, the hypotheses in order, and what became permanent.',
  ],
  [
    'first-ten-minutes',
    'What did you do in the first ten minutes of an incident?',
    'incident-leadership',
    'incident-command',
    'Damage limited before the cause was known, with a timebox.',
  ],
  [
    'wrong-hypothesis',
    'Tell me about an incident where the first hypothesis was wrong.',
    'incident-leadership',
    'incident-command',
    'What ruled it out, and how the team changed direction without losing time.',
  ],
  [
    'incident-customers',
    'How did you tell customers about a failure?',
    'incident-leadership',
    'incident-command security-hygiene',
    'What was said, when, and what was not known yet.',
  ],
  [
    'postmortem-change',
    'Which change came out of a postmortem that you wrote?',
    'incident-leadership',
    'incident-command',
    'A mechanism with an owner and a date, and proof that it has worked since.',
  ],
  [
    'repeat-incident',
    'Tell me about an incident that happened twice.',
    'incident-leadership',
    'incident-command',
    'Why the first fix did not hold, and what holds now.',
  ],
  [
    'model-incident',
    'Tell me about a time a model behaved badly in production.',
    'incident-leadership',
    'incident-command ai-eval-loop',
    'How it was noticed, how it was contained, and the eval case that it became.',
  ],
  [
    'calm-under-pressure',
    'How did you keep others calm while something was on fire?',
    'incident-leadership',
    'incident-command',
    'Clear roles and a rhythm of updates, with the effect on the time to recover.',
  ],
  [
    'rolled-back',
    'Tell me about a release that you rolled back.',
    'incident-leadership',
    'incident-command parser-migration',
    'The signal, who decided, how many minutes it took, and the second attempt.',
  ],
]);

const DISAGREEMENT = table([
  [
    'disagreed-with-manager',
    'When did you disagree with your manager?',
    'disagreement',
    '',
    'Both positions at their strongest, the evidence, and a commitment afterwards.',
  ],
  [
    'lost-argument',
    'Tell me about an argument that you lost.',
    'disagreement humility',
    '',
    'What the other side knew, and how you helped their decision to succeed.',
  ],
  [
    'changed-a-mind',
    'When did you change the mind of somebody senior?',
    'disagreement judgment',
    'platform-boundary',
    'A small experiment or a number in place of persistence.',
  ],
  [
    'two-teams',
    'Tell me about two teams that wanted opposite things of you.',
    'disagreement ambiguity',
    'platform-boundary',
    'The shared goal, the contract that both could live with, and who gave up what.',
  ],
  [
    'research-and-product',
    'Tell me about a conflict between research and product.',
    'disagreement judgment',
    'ai-eval-loop',
    'The measure that both sides accepted before the result was known.',
  ],
  [
    'blocked-launch',
    'When did you argue against a launch?',
    'disagreement safety-mechanisms',
    'ai-eval-loop security-hygiene',
    'The risk in one sentence, the condition for yes, and what happened next.',
  ],
  [
    'code-review-fight',
    'Tell me about a code review or design review that went badly.',
    'disagreement humility',
    'platform-boundary parser-migration',
    'What was really at issue, and what the team agreed on for the next one.',
  ],
  [
    'committed-anyway',
    'When did you carry out a decision that you thought was wrong?',
    'disagreement ownership',
    '',
    'The objection on record, full effort, and the signal that you watched.',
  ],
  [
    'difficult-colleague',
    'Tell me about a colleague who was hard to work with.',
    'disagreement humility',
    '',
    'Their reasons told fairly, and one change that made the work go better.',
  ],
]);

const SAFETY = table([
  [
    'prevented-harm',
    'Tell me about harm that you prevented.',
    'safety-mechanisms ownership',
    'security-hygiene ai-eval-loop',
    'What could have happened to whom, and the mechanism that makes it less likely.',
  ],
  [
    'eval-you-built',
    'Which evaluation did you build, and which decision did it change?',
    'safety-mechanisms judgment',
    'ai-eval-loop',
    'Where the cases come from, how large the noise is, and a release that it stopped.',
  ],
  [
    'unsafe-shortcut',
    'When did somebody ask you to skip a safety check?',
    'safety-mechanisms disagreement',
    'security-hygiene',
    'A faster way to keep the check, or a limit on the risk that was accepted.',
  ],
  [
    'agent-permissions',
    'How did you decide what an automated system may do without a person?',
    'safety-mechanisms judgment',
    'platform-boundary security-hygiene',
    'Actions sorted by what can be undone, scoped permissions, and an audit trail.',
  ],
  [
    'staged-rollout',
    'Walk me through the rollout of a risky change.',
    'safety-mechanisms judgment',
    'parser-migration platform-boundary',
    'Stages with conditions, the way back, and what the stages caught.',
  ],
  [
    'secret-leak',
    'Tell me about a credential or a secret that was exposed.',
    'safety-mechanisms incident-leadership',
    'security-hygiene',
    'Time to revoke, proof of what was reached, and what keeps it from happening again.',
  ],
  [
    'red-team',
    'Tell me about a time you tried to break your own system.',
    'safety-mechanisms humility',
    'ai-eval-loop security-hygiene',
    'What was found, how it was ranked, and what was fixed first.',
  ],
  [
    'silent-failure',
    'Tell me about a failure that no alert caught.',
    'safety-mechanisms incident-leadership',
    'incident-command ai-eval-loop',
    'How long it lasted, who noticed, and the signal that exists now.',
  ],
  [
    'private-data',
    'When did you protect data that others wanted to use?',
    'safety-mechanisms disagreement',
    'security-hygiene',
    'Who may read what, how that is enforced, and how the work was still possible.',
  ],
  [
    'false-alarms',
    'Tell me about a safeguard that got in the way of people.',
    'safety-mechanisms judgment',
    'ai-eval-loop security-hygiene',
    'Missed cases and false alarms in numbers, and where the threshold was set and why.',
  ],
]);

const AMBIGUITY = table([
  [
    'no-requirements',
    'Tell me about a project that started without requirements.',
    'ambiguity ownership',
    'platform-boundary',
    'The questions that were asked first, and the smallest thing that answered them.',
  ],
  [
    'unknown-cause',
    'Tell me about a problem whose cause was unknown to everyone.',
    'ambiguity',
    'incident-command ai-eval-loop',
    'Hypotheses in order of cost, each with what ruled it in or out.',
  ],
  [
    'changed-goal',
    'When did the goal change in the middle of your work?',
    'ambiguity judgment',
    '',
    'What was kept, what was thrown away, and how fast the team turned.',
  ],
  [
    'new-field',
    'Tell me about a time you had to learn a field fast.',
    'ambiguity humility',
    '',
    'Whom you asked, what you built to learn, and how you knew that you understood it.',
  ],
  [
    'undefined-quality',
    'How did you measure something that had no measure?',
    'ambiguity judgment',
    'ai-eval-loop',
    'A definition that others applied alike, and its agreement with what users felt.',
  ],
  [
    'legacy-unknown',
    'Tell me about a system that you had to change without understanding it.',
    'ambiguity safety-mechanisms',
    'parser-migration',
    'What made its behavior visible before the change, and what surprised you.',
  ],
  [
    'many-priorities',
    'When was everything urgent, and what did you do first?',
    'ambiguity judgment',
    'incident-command',
    'A rule that others could apply too, and what waited because of it.',
  ],
  [
    'research-dead-end',
    'Tell me about an investigation that led nowhere.',
    'ambiguity humility',
    'ai-eval-loop',
    'The point at which you stopped, and what the next person did not have to repeat.',
  ],
]);

const OWNERSHIP = table([
  [
    'proudest-work',
    'Which work are you proudest of?',
    'ownership',
    '',
    'What you did yourself, why it was hard, and what is different because of it.',
  ],
  [
    'outside-your-job',
    'Tell me about something that you fixed although it was not your job.',
    'ownership safety-mechanisms',
    'security-hygiene',
    'Why it mattered, how its owners were involved, and who owns it now.',
  ],
  [
    'long-migration',
    'Walk me through the longest migration that you carried.',
    'ownership judgment',
    'parser-migration',
    'Proof that old and new agree, the last tenth of the callers, and the old system switched off.',
  ],
  [
    'led-without-authority',
    'When did you lead people who did not report to you?',
    'ownership disagreement',
    'platform-boundary',
    'Why they followed, what you took off their hands, and how many came along.',
  ],
  [
    'your-own-part',
    'In a success of your team, what exactly was yours?',
    'ownership humility',
    '',
    'A clean line between `I` and `we`, with credit to others by their work.',
  ],
  [
    'handed-over',
    'Tell me about something that still works after you left it.',
    'ownership safety-mechanisms',
    'platform-boundary security-hygiene',
    'What was written down or automated, and who changed it without asking you.',
  ],
  [
    'raised-the-bar',
    'How did you make the people around you better?',
    'ownership humility',
    '',
    'One habit or tool that spread, and a number or a name that shows it.',
  ],
  [
    'customer-problem',
    'Tell me about a problem of a customer that you made your own.',
    'ownership ambiguity',
    'platform-boundary incident-command',
    'What the customer could not do, how you found out, and proof that they can now.',
  ],
  [
    'slow-system',
    'Tell me about something slow or expensive that you made faster or cheaper.',
    'ownership judgment',
    'platform-boundary parser-migration',
    'A profile before the change, figures before and after, and what it traded away.',
  ],
]);

/** What behavioral rounds at AI labs ask, by what it is mainly about. */
export const QUESTIONS: Record<string, Question> = Object.fromEntries([
  ...JUDGMENT,
  ...HUMILITY,
  ...INCIDENTS,
  ...DISAGREEMENT,
  ...SAFETY,
  ...AMBIGUITY,
  ...OWNERSHIP,
]);

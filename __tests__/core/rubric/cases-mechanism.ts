/** Answers that hold a mechanism and no evidence: software, data, hardware, factory, clinic, games. Own words; the spans are exact. */

import type { Case } from './cases.ts';

export const mechanism: readonly Case[] = [
  {
    text: 'I put the new checkout behind a feature flag and turned it on for five percent of traffic first.',
    mechanism: ['behind a feature flag', 'turned it on for five percent of traffic'],
    evidence: [],
  },
  {
    text: 'Every schema change now goes through a dry run against a copy of production before it is merged.',
    mechanism: ['goes through a dry run'],
    evidence: [],
  },
  {
    text: 'I reverted the commit, drained the queue and replayed the lost events from the outbox.',
    mechanism: ['reverted the commit', 'drained the queue', 'replayed the lost events from the outbox'],
    evidence: [],
  },
  {
    text: 'On the assembly line I fitted a limit switch so that the press cannot close while the guard is open.',
    mechanism: ['fitted a limit switch'],
    evidence: [],
  },
  {
    text: 'I wrote a watchdog that resets the microcontroller if the main loop hangs.',
    mechanism: ['wrote a watchdog'],
    evidence: [],
  },
  {
    text: 'The app asks for confirmation and keeps a local undo history, which I built.',
    mechanism: ['keeps a local undo'],
    evidence: [],
  },
  {
    text: 'For the ML model I made a held-out set of 500 hard cases and we run it before every release.',
    mechanism: ['made a held-out set'],
    evidence: [],
  },
  {
    text: 'I set up a weekly restore drill: a random backup is restored into a clean account and row counts are compared.',
    mechanism: [
      'set up a weekly restore drill: a random backup',
      'restored into a clean account and row counts',
    ],
    evidence: [],
  },
  {
    text: 'Access to customer data goes through a break-glass role that expires after one hour and is audited.',
    mechanism: ['break-glass role that expires', 'audited'],
    evidence: [],
  },
  {
    text: 'Before the migration I write the checklist, then a colleague reads it and only then we start; each step has its own undo.',
    mechanism: ['write the checklist'],
    evidence: [],
  },
  {
    text: 'I have added the index and after I have checked the query plan with explain.',
    mechanism: ['added the index', 'checked the query plan'],
    evidence: [],
  },
  {
    text: 'To keep players from losing progress, I added autosave with a checksum and two rotating slots.',
    mechanism: ['added autosave with a checksum'],
    evidence: [],
  },
  {
    text: 'We rate-limited the endpoint per API key and returned a Retry-After header.',
    mechanism: ['rate-limited the endpoint per API key and returned a Retry'],
    evidence: [],
  },
  {
    text: 'QA now runs a smoke pack on each nightly build, and a red result blocks the promotion.',
    mechanism: ['runs a smoke pack on each nightly build'],
    evidence: [],
  },
  {
    text: 'The on-call engineer follows a runbook that I wrote after the second incident.',
    mechanism: ['runbook that I wrote'],
    evidence: [],
  },
  {
    text: 'We split the write path so that both databases got every write, and a nightly job compared them row by row.',
    mechanism: ['nightly job compared'],
    evidence: [],
  },
  {
    text: 'My change was behind a toggle, so support could switch it off for one clinic without a release.',
    mechanism: ['behind a toggle'],
    evidence: [],
  },
  {
    text: 'I bisected the firmware history and found the commit which broke the sensor timing.',
    mechanism: ['bisected the firmware history'],
    evidence: [],
  },
  {
    text: 'Secrets moved from config files into a vault with short-lived tokens.',
    mechanism: ['moved from config files into a vault with short-lived tokens'],
    evidence: [],
  },
  {
    text: 'Invalid rows are written to a quarantine table and the owner gets a message with the reason.',
    mechanism: ['written to a quarantine table'],
    evidence: [],
  },
  {
    text: 'The first thing I did was stop the rollout and page the database owner.',
    mechanism: ['rollout and page'],
    evidence: [],
  },
  {
    text: 'We agreed on a 30-minute timebox; if the error rate did not fall by then, we would roll back.',
    mechanism: ['agreed on a 30-minute timebox'],
    evidence: [],
  },
  {
    text: 'As tech lead I required a design doc with a rollback section for any change to billing.',
    mechanism: ['required a design doc with a rollback'],
    evidence: [],
  },
  {
    text: 'We replaced the shared admin password with per-person accounts and hardware keys.',
    mechanism: ['replaced the shared admin password with per-person accounts and hardware keys'],
    evidence: [],
  },
  {
    text: 'The data team and I wrote contract tests on both sides of the API.',
    mechanism: ['wrote contract tests'],
    evidence: [],
  },
  {
    text: 'Whenever a sensor disagrees with its twin by more than two degrees, the controller falls back to a safe state.',
    mechanism: ['falls back'],
    evidence: [],
  },
  {
    text: 'In the clinic software I added an audit trail that shows who opened a record and why.',
    mechanism: ['added an audit trail'],
    evidence: [],
  },
  {
    text: 'I locked the dependency versions and had a bot open one upgrade PR at a time, each with the full test run.',
    mechanism: ['test run'],
    evidence: [],
  },
  {
    text: 'To stop this from happening again, I added a pre-merge check which fails when the migration is not reversible.',
    mechanism: ['added a pre-merge check'],
    evidence: [],
  },
  {
    text: 'I wrapped the vendor SDK in an adapter so we can swap it, and pinned its version.',
    mechanism: ['wrapped the vendor SDK in an adapter', 'pinned its version'],
    evidence: [],
  },
  {
    text: 'We wrote down the steps in a runbook and rehearsed it twice with the night shift.',
    mechanism: ['wrote down the steps in a runbook'],
    evidence: [],
  },
  {
    text: "We put the model's output through a second check by a human before any refund is paid.",
    mechanism: ["put the model's output through a second check"],
    evidence: [],
  },
  {
    text: 'After the incident I introduced a rule that two people approve each change to prices.',
    mechanism: ['introduced a rule'],
    evidence: [],
  },
  {
    text: 'I turned on slow query logging and found the missing index, then I created it concurrently.',
    mechanism: ['turned on slow query logging'],
    evidence: [],
  },
  {
    text: 'I built a staging copy of the plant controller and replayed a day of real signals through it.',
    mechanism: ['replayed a day'],
    evidence: [],
  },
  {
    text: 'Every deploy is verified by synthetic checkouts and undone automatically when they fail.',
    mechanism: ['verified', 'undone automatically'],
    evidence: [],
  },
  {
    text: 'The crew must scan the part before the robot starts; I added this interlock after the near miss.',
    mechanism: ['added this interlock'],
    evidence: [],
  },
  {
    text: 'I set alarms in CloudWatch and a lambda that stops runaway instances.',
    mechanism: ['set alarms'],
    evidence: [],
  },
  {
    text: 'I isolated the failing service behind a bulkhead and a queue.',
    mechanism: ['behind a bulkhead'],
    evidence: [],
  },
  {
    text: 'On the CNC cell we did a first-article inspection after each tool change.',
    mechanism: ['did a first-article inspection'],
    evidence: [],
  },
  {
    text: 'In Unity I wrote play-mode tests for the save system and a crash reporter.',
    mechanism: ['wrote play-mode tests for the save system and a crash reporter'],
    evidence: [],
  },
  {
    text: 'I ran an A/B test of the onboarding screen for two weeks.',
    mechanism: ['ran an A/B test'],
    evidence: [],
  },
  {
    text: 'We encrypted the backups, and I verify a restore on the first Monday of each month.',
    mechanism: ['encrypted the backups'],
    evidence: [],
  },
  {
    text: 'I moved the rules out of code into a versioned config with an approval step.',
    mechanism: ['moved the rules out of code into a versioned config with an approval step'],
    evidence: [],
  },
  {
    text: 'Our team introduce feature toggle for this risky part, and I make the monitoring board in Grafana.',
    mechanism: ['introduce feature toggle', 'make the monitoring'],
    evidence: [],
  },
  {
    text: 'For validate the new firmware I prepare a test jig which check all the pins automatically.',
    mechanism: ['prepare a test jig which check'],
    evidence: [],
  },
  {
    text: 'We mirrored live traffic to the new service and diffed the responses.',
    mechanism: ['mirrored live traffic', 'diffed the responses'],
    evidence: [],
  },
  {
    text: 'First, I reproduced the fault on the bench with a signal generator, then captured it on a logic analyzer.',
    mechanism: ['reproduced the fault', 'captured it on a logic analyzer'],
    evidence: [],
  },
  {
    text: 'What I did: added a nightly reconciliation between the ledger and the bank file.',
    mechanism: ['added a nightly reconciliation'],
    evidence: [],
  },
  {
    text: '**Action:** Built a rules engine with an approval workflow so ops could change prices without a deploy.',
    mechanism: ['Built a rules engine with an approval workflow'],
    evidence: [],
  },
  {
    text: '- Introduced code owners and mandatory reviews on the payments module',
    mechanism: ['Introduced code owners and mandatory reviews'],
    evidence: [],
  },
  {
    text: '- Migrated secrets to Vault; rotated all keys',
    mechanism: ['Migrated secrets to Vault', 'rotated all keys'],
    evidence: [],
  },
  {
    text: '- Set up blue/green deployments with automatic rollback on failed health checks',
    mechanism: ['Set up blue/green deployments with automatic rollback on failed health checks'],
    evidence: [],
  },
  { text: '- Wrote SOPs for the three most common failures', mechanism: ['Wrote SOPs'], evidence: [] },
  {
    text: 'Fixed by: restoring from the 02:00 snapshot and replaying the binlog.',
    mechanism: ['restoring from the 02:00 snapshot'],
    evidence: [],
  },
  {
    text: 'I convinced the team to try trunk-based development behind flags, and I set up the flag service.',
    mechanism: ['behind flags', 'set up the flag'],
    evidence: [],
  },
  {
    text: 'As a stopgap we disabled the sync job, cleared the bad rows and put a uniqueness constraint on the table.',
    mechanism: ['put a uniqueness constraint'],
    evidence: [],
  },
  {
    text: 'I replaced the polling loop with an interrupt and added a timeout so the bus could not lock up.',
    mechanism: ['added a timeout'],
    evidence: [],
  },
  {
    text: 'The alert that I had added the month before woke me at 2am.',
    mechanism: ['alert that I had added'],
    evidence: [],
  },
  {
    text: 'Our release captain signs a checklist before each store submission.',
    mechanism: ['signs a checklist'],
    evidence: [],
  },
  {
    text: 'To handle disagreement about the data, we ran both pipelines side by side for a month and diffed the outputs.',
    mechanism: ['ran both pipelines side by side', 'diffed the outputs'],
    evidence: [],
  },
  {
    text: 'I created an onboarding checklist and a sandbox account so that new hires could not touch production.',
    mechanism: ['created an onboarding checklist and a sandbox'],
    evidence: [],
  },
  {
    text: 'We did a blameless postmortem, and the action items went into the next sprint.',
    mechanism: ['did a blameless postmortem'],
    evidence: [],
  },
  {
    text: 'I ended up writing a small linter that rejects those imports.',
    mechanism: ['linter that rejects'],
    evidence: [],
  },
  {
    text: 'I scripted the install, so each machine is built the same way from one image.',
    mechanism: ['scripted the install'],
    evidence: [],
  },
  {
    text: 'I had kept a backup of the table, so we restored it.',
    mechanism: ['kept a backup', 'restored it'],
    evidence: [],
  },
  {
    text: 'I was the on-call lead when the search cluster ran out of heap. I stopped the reindex, failed over to the replica and posted updates to the channel until it was green. Afterwards we wrote the postmortem together and limited the size of bulk requests.',
    mechanism: ['failed over', 'wrote the postmortem'],
    evidence: [],
  },
  {
    text: 'I came in as the only frontend developer. I set up Storybook, visual regression tests and a bundle-size check in CI, and I wrote the contribution guide.',
    mechanism: ['set up Storybook, visual regression tests'],
    evidence: [],
  },
  {
    text: 'I was new and the team had no process for secrets. I moved them to a vault, rotated every key, and added a scanner that rejects commits with credentials in them.',
    mechanism: ['moved them to a vault', 'rotated every key', 'added a scanner'],
    evidence: [],
  },
  {
    text: 'The client reported wrong totals. I compared our ledger with theirs row by row, found a rounding bug in the discount code, fixed it and wrote a regression test with their own figures.',
    mechanism: ['wrote a regression test'],
    evidence: [],
  },
  {
    text: "We are 3 developer and we don't have QA. So each pull request must be approve by other developer, and I write the cypress test for the login and the payment page.",
    mechanism: ['write the cypress test'],
    evidence: [],
  },
  {
    text: 'I maintained the on-call handbook, ran a game day each quarter, and made sure that each alert links to a page which says what to do.',
    mechanism: ['on-call handbook, ran a game day', 'made sure that each alert'],
    evidence: [],
  },
  {
    text: 'For the satellite payload I added a hardware watchdog, triple redundancy for the boot image, and a command that rolls the firmware back from the ground.',
    mechanism: ['added a hardware watchdog, triple redundancy', 'rolls the firmware back'],
    evidence: [],
  },
  {
    text: 'When the regulator asked, we could show who had changed each limit, because every edit is written to an append-only log and signed by a second trader.',
    mechanism: ['written to an append-only log'],
    evidence: [],
  },
  {
    text: 'As SRE I moved us from paging on causes to paging on symptoms: three SLOs, burn-rate alerts, and everything else became a ticket.',
    mechanism: ['moved us from paging on causes to paging on symptoms: three SLOs, burn-rate alerts'],
    evidence: [],
  },
  {
    text: 'Because the PLC program had no version control, I exported it to git and made a rule that the night shift uploads any change with a comment.',
    mechanism: ['made a rule'],
    evidence: [],
  },
  {
    text: 'I took the risky join out of the hot path and left the old query in place under a config switch for a month.',
    mechanism: ['left the old query', 'under a config switch'],
    evidence: [],
  },
  {
    text: 'For accessibility I added axe checks to CI and tested each screen with a screen reader before release.',
    mechanism: ['added axe checks', 'tested each screen'],
    evidence: [],
  },
  {
    text: 'I keep a decision log, and every quarter I check which of my bets were wrong.',
    mechanism: ['keep a decision log'],
    evidence: [],
  },
  {
    text: 'The feature could only be enabled by two admins together; I wrote that check on the server side.',
    mechanism: ['wrote that check'],
    evidence: [],
  },
  {
    text: 'In order to avoid the same mistake, I have put a validation in the form and one more in the API.',
    mechanism: ['put a validation'],
    evidence: [],
  },
  {
    text: 'Whenever the build breaks on main, the bot reverts the last commit and tells the author.',
    mechanism: ['reverts the last commit'],
    evidence: [],
  },
  {
    text: 'The lab notebook is signed each evening by a second person since I started the rule.',
    mechanism: ['signed each evening by a second person', 'started the rule'],
    evidence: [],
  },
  {
    text: "We froze deployments, restored the index from last night's snapshot and replayed the queue.",
    mechanism: ["restored the index from last night's snapshot", 'replayed the queue'],
    evidence: [],
  },
  {
    text: 'I had the vendor sign a data contract and we reject any file that breaks it.',
    mechanism: ['sign a data contract'],
    evidence: [],
  },
  {
    text: 'I turned the wiki page into a script with a dry-run mode so nobody has to copy commands by hand.',
    mechanism: ['turned the wiki page into a script'],
    evidence: [],
  },
  {
    text: 'No build ships without a signed test sheet.',
    mechanism: ['No build ships without a signed test sheet'],
    evidence: [],
  },
  {
    text: 'The centrifuge will not start until the lid sensor reports closed.',
    mechanism: ['will not start until the lid sensor reports'],
    evidence: [],
  },
  {
    text: 'I refused to merge until the vendor library had a fixed version.',
    mechanism: ['refused to merge until the vendor library had'],
    evidence: [],
  },
  { text: 'Every refund needs a second agent.', mechanism: ['needs a second agent'], evidence: [] },
  {
    text: 'Each change must pass the contract suite before it lands.',
    mechanism: ['pass the contract suite'],
    evidence: [],
  },
  {
    text: 'I hooked up a thing that pings the shift lead when a tank runs hot.',
    mechanism: ['hooked up a thing'],
    evidence: [],
  },
  {
    text: 'We wrote a small tool which is comparing the two price lists each night.',
    mechanism: ['wrote a small tool'],
    evidence: [],
  },
  {
    text: 'If the checksum differs, the updater refuses the image.',
    mechanism: ['updater refuses'],
    evidence: [],
  },
  {
    text: 'We opened the new search for three percent of the shops and kept the old one for the rest.',
    mechanism: ['opened the new search for three percent of the', 'kept the old one'],
    evidence: [],
  },
  {
    text: 'We made the import restartable and moved the tenants over one at a time.',
    mechanism: ['made the import restartable', 'moved the tenants over one at a time'],
    evidence: [],
  },
  { text: 'I logged every override with its reason.', mechanism: ['logged every override'], evidence: [] },
  {
    text: 'I took a snapshot of the volume, then grew the disk.',
    mechanism: ['took a snapshot'],
    evidence: [],
  },
  {
    text: 'There was no route out of the lab and I mirrored the port to see what the scanner sent.',
    mechanism: ['mirrored the port to see what the scanner'],
    evidence: [],
  },
  {
    text: 'Before the pour we did a proof load with water tanks and set settlement markers on both walls.',
    mechanism: ['did a proof load', 'set settlement markers'],
    evidence: [],
  },
  {
    text: 'The crew de-energized the cabinet and tagged out each breaker.',
    mechanism: ['de-energized the cabinet', 'tagged out each breaker'],
    evidence: [],
  },
  {
    text: 'I owned the hazard log and built the traceability matrix for the pump.',
    mechanism: ['owned the hazard log', 'built the traceability matrix'],
    evidence: [],
  },
  {
    text: 'On a bad boot the reader goes back to the previous image by itself, and I wrote that second slot.',
    mechanism: ['goes back to the previous image', 'wrote that second slot'],
    evidence: [],
  },
  {
    text: 'I put a unique constraint on the transfer id.',
    mechanism: ['put a unique constraint'],
    evidence: [],
  },
  {
    text: 'The controller reads the setpoint back and I added a range check on every input.',
    mechanism: ['added a range check'],
    evidence: [],
  },
  {
    text: 'We keep the last two months as a test set that nobody looks at.',
    mechanism: ['keep the last two months as a test set'],
    evidence: [],
  },
  { text: 'All migrations are linted in CI.', mechanism: ['linted'], evidence: [] },
  {
    text: 'I put the two reports next to each other and diffed them each morning.',
    mechanism: ['put the two reports next to each other', 'diffed them each morning'],
    evidence: [],
  },
  { text: 'Whenever the scale drifts, the line stops.', mechanism: ['line stops'], evidence: [] },
  {
    text: 'If a model regresses, the runner refuses the release.',
    mechanism: ['runner refuses'],
    evidence: [],
  },
  {
    text: 'We never deploy without a second signature.',
    mechanism: ['never deploy without a second signature'],
    evidence: [],
  },
];

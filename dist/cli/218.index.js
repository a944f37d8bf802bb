"use strict";exports.id=218,exports.ids=[218],exports.modules={218:(function(e,t,n){n.d(t,{t:function(){return r}});var r={"unreadable-file":{why:"If a program cannot read a story, your reviewer may not see it either. The usual cause is an editor that saves in an old encoding: `café` then becomes `caf�` on the next machine. A file of more than 1 MiB is not a story, but probably an export or a picture with the wrong name. Such a file is never skipped silently.",fix:'- `notText`: open the file in your editor and save it again "with encoding UTF-8". If it is not a text file, move it out of the folder, or list it under `ignore` in the configuration.\n- `tooLarge`: keep one story or one answer per file, without logs and exports. More than 100 answers are also too many for one file.\n- `mergeConflict`: keep one version, and remove the three lines that git added. Until then, the file has no other findings.\n- `tooManyStories`: a bank has at most 500 stories. Split it, for example by year or by company.\n- `unclosedFence`, `unclosedComment`, `unclosedHtml`: close it where its text ends, or remove what opens it. Until then, a story or an answer has no other findings, because part of it is not read. `unclosedHtml` is about `<pre>`, `<script>` and other tags that a blank line does not close.\n- `tooManyFindings`, `tooManyInRun`: fix what is shown; the next run shows the rest. List a folder of templates under `ignore`.\n- `unreadable`, `unlisted`: the message ends with the error code of the system. `EACCES` means that you lack the permission, and `ENOENT` that it no longer exists. List a folder without stories under `ignore`.\n- `nameNotText`: rename it, for example with `convmv -f latin1 -t utf8 --notest`.',markdown:`Reports a file that could not be read as text, is too large, has an unresolved merge conflict, hides a part of itself,
or has more findings than a report can have.

## Why

If a program cannot read a story, your reviewer may not see it either. The usual cause is an editor that saves in an old
encoding: \`café\` then becomes \`caf�\` on the next machine. A file of more than 1 MiB is not a story, but probably an
export or a picture with the wrong name. Such a file is never skipped silently.

## Fails

A file in the old encoding Latin-1. Its \`é\` is not UTF-8:

\`\`\`markdown
---
type: incident-command
title: The café menus that vanished
---
\`\`\`

A file that is too large:

\`\`\`markdown
---
type: incident-command
title: Every chat message of that week
---
\`\`\`

A merge conflict that git left in the file, unless it is in a code fence. It has two versions of one passage, and both
would be judged:

\`\`\`markdown
---
type: incident-command
title: The menus that vanished
---

## Answer

<<<<<<< HEAD
The menus were gone for 40 minutes, and 31 cafés called us.
=======
The menus were gone for an hour.
>>>>>>> ana/menus
\`\`\`

A file that cannot be opened:

\`\`\`markdown
---
type: incident-command
title: A file that only root may read
---
\`\`\`

A folder that cannot be listed:

\`\`\`markdown
\`\`\`

A file or folder whose name is in an old encoding:

\`\`\`markdown
---
type: incident-command
title: The menus that vanished
---
\`\`\`

A bank with too many stories:

\`\`\`markdown
## The queue that filled up

**Situation:** Every Friday the export queue filled up, and support restarted it by hand.
**Action:** I added an alert on the depth of the queue and a limit that stops new jobs.
**Result:** Restarts went from nine a month to none since March.
\`\`\`

A bank with a code fence that is never closed. Everything after it is code, so the second story is not found:

\`\`\`\`markdown
## The queue that filled up

**Situation:** Every Friday the export queue filled up, and support restarted it by hand.
**Action:** I added an alert on the depth of the queue and a limit that stops new jobs.
**Result:** Restarts went from nine a month to none since March.

Evidence:
\`\`\`
queue/limit.ts

## The importer

**Situation:** The importer took a night.
**Action:** I moved the slow query into a batch job.
**Result:** It takes an hour now.
\`\`\`\`

A comment that is never closed hides everything after it, here the lesson and the answer of a story. In a story or an
answer it is reported only if a heading comes after it:

\`\`\`markdown
---
type: incident-command
title: The queue that filled up
---

Every Friday the export queue filled up.

<!-- say more of the customers
## Lesson

I set the limit of a queue before it runs.

## Answer
I added a limit that stops new jobs.
\`\`\`

So does an HTML tag that is not closed by a blank line, such as \`<pre>\`:

\`\`\`markdown
---
type: incident-command
title: The queue that filled up
---

<pre>
queue/limit.ts

## Answer
I added a limit that stops new jobs.
\`\`\`

A comment in a bank:

\`\`\`markdown
## The queue that filled up

**Situation:** Every Friday the export queue filled up, and support restarted it by hand.
**Action:** I added an alert on the depth of the queue and a limit that stops new jobs.
**Result:** Restarts went from nine a month to none since March.

<!-- needs a number:
## The importer

**Situation:** The importer took a night.
**Action:** I moved the slow query into a batch job.
**Result:** It takes an hour now.
\`\`\`

Something else pasted into the frontmatter. A report has at most 500 findings of one file:

\`\`\`markdown
---
type: incident-command
title: T
owner: ana
situation: I led it
---
\`\`\`

A report has at most 50,000 findings of a run:

\`\`\`markdown
---
type: incident-command
title: T
owner: ana
situation: I led it
---
\`\`\`

## Passes

The same story, saved as UTF-8. A byte order mark at its start is fine:

\`\`\`markdown
---
type: incident-command
title: The café menus that vanished
---
\`\`\`

## How to fix it

- \`notText\`: open the file in your editor and save it again "with encoding UTF-8". If it is not a text file, move it out
  of the folder, or list it under [\`ignore\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#ignore) in the configuration.
- \`tooLarge\`: keep one story or one answer per file, without logs and exports. More than 100 answers are also too many
  for one file.
- \`mergeConflict\`: keep one version, and remove the three lines that git added. Until then, the file has no other
  findings.
- \`tooManyStories\`: a [bank](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md) has at most 500 stories. Split it, for example by year or by company.
- \`unclosedFence\`, \`unclosedComment\`, \`unclosedHtml\`: close it where its text ends, or remove what opens it. Until then,
  a story or an answer has no other findings, because part of it is not read. \`unclosedHtml\` is about \`<pre>\`,
  \`<script>\` and other tags that a blank line does not close.
- \`tooManyFindings\`, \`tooManyInRun\`: fix what is shown; the next run shows the rest. List a folder of templates under
  \`ignore\`.
- \`unreadable\`, \`unlisted\`: the message ends with the error code of the system. \`EACCES\` means that you lack the
  permission, and \`ENOENT\` that it no longer exists. List a folder without stories under \`ignore\`.
- \`nameNotText\`: rename it, for example with \`convmv -f latin1 -t utf8 --notest\`.`},confidential:{why:'A story describes what happened at work, and more people than its author read a repository of stories. A password in it gives access to all of them, and stays in the git history after it is deleted. The name of a customer may breach a contract.\n\nBy default, the rule looks for secrets:\n\n- what the rules of secretlint find: keys and tokens of common services, private keys, and passwords in the URLs of databases and pages;\n- API keys and OAuth secrets of Google, JSON Web Tokens, and tokens of Atlassian, Azure storage, DigitalOcean, PyPI and Telegram;\n- what follows a name such as `password:`, `DB_PASSWORD=`, `the password was` or `api key:`. A password there is a word of at least 8 characters with a digit (`hunter2hunter`, not `rotated`). If it has a hyphen or another character that joins words, a part of it has to look generated, or to have a mark such as `!` in it (`x7Kq-m2Rw9z`, not `12-character` or `min=8`). A key is a word of at least 20 characters with a part that looks generated. Variables, placeholders, paths, codes and tickets are not reported.\n\nEverything else is off until you add it to `kinds`, or list names:\n\n| Kind | What it finds | | --- | --- | | `secrets` | keys, tokens and passwords | | `emails` | e-mail addresses, except those of machines (`noreply@`) | | `phones` | phone numbers with `+`, of North America, or after a word such as `phone` | | `hosts` | private IP addresses, names that end in `.internal`, `.corp`, `.local` and the like, hosts without a dot in a URL, and hosts of company tools, such as `jira.` or `.atlassian.net` | | `pay` | amounts next to words such as salary, total comp, signing bonus, offer |\n\nValues that documentation uses as examples are not reported: `AKIAIOSFODNN7EXAMPLE`, `user@example.com`, numbers with 555, `192.0.2.1`, `127.0.0.1`, a password for `localhost`.\n\nThe rule reads the whole file: frontmatter, text, code and comments, in any language, even if the YAML is broken or missing, and also the parts of a bank that are not stories. In frontmatter, and in YAML and JSON of a bank, escapes are read: `"M\\xFCller"` is `Müller`. Drafts and retired stories are checked like all others, because people can read them too.\n\n**Reports do not repeat it.** Before any other rule reads the file, each character of what was found is replaced by `█`. So no message, excerpt, annotation, page, SARIF file, baseline or diff of Star Witness shows it, and the score of a story is that of the blacked-out text. Paths are not blacked out, and neither is the output of `star-witness score`, `drill` and `import`, which show your own text to you. The hash of a line in SARIF is computed from the original line, as code scanning needs it. A baseline contains the blacked-out line: another secret of the same length in the same place is not new to it.\n\nA run for changed lines reports only what is on those lines, as for every rule, but blacks out everything. An author can suppress a false alarm with a reason.',fix:`Write the placeholder that the message gives. \`star-witness fix\` and the suggested changes on a pull request do so. Within a file, the same name always gets the same letter. If a value of the frontmatter continues on the next line, or is one of several in brackets with more words in it, make the edit yourself, because it needs quotes.

For a secret, that is the second step. First **revoke it**: everybody with access to the repository may have it, and it stays in the git history and in every clone. If it was only staged and never committed, the placeholder is enough.`,markdown:`Reports what a shared repository must not show: secrets, and whatever else you choose to keep confidential.

## Why

A story describes what happened at work, and more people than its author read a repository of stories. A password in it
gives access to all of them, and stays in the git history after it is deleted. The name of a customer may breach a
contract.

By default, the rule looks for secrets:

- what the rules of secretlint find: keys and tokens of common services, private keys, and passwords in the URLs of
  databases and pages;
- API keys and OAuth secrets of Google, JSON Web Tokens, and tokens of Atlassian, Azure storage, DigitalOcean, PyPI and
  Telegram;
- what follows a name such as \`password:\`, \`DB_PASSWORD=\`, \`the password was\` or \`api key:\`. A password there is a word
  of at least 8 characters with a digit (\`hunter2hunter\`, not \`rotated\`). If it has a hyphen or another character that
  joins words, a part of it has to look generated, or to have a mark such as \`!\` in it (\`x7Kq-m2Rw9z\`, not
  \`12-character\` or \`min=8\`). A key is a word of at least 20 characters with a part that looks generated. Variables,
  placeholders, paths, codes and tickets are not reported.

Everything else is off until you add it to \`kinds\`, or list names:

| Kind | What it finds |
| --- | --- |
| \`secrets\` | keys, tokens and passwords |
| \`emails\` | e-mail addresses, except those of machines (\`noreply@\`) |
| \`phones\` | phone numbers with \`+\`, of North America, or after a word such as \`phone\` |
| \`hosts\` | private IP addresses, names that end in \`.internal\`, \`.corp\`, \`.local\` and the like, hosts without a dot in a URL, and hosts of company tools, such as \`jira.\` or \`.atlassian.net\` |
| \`pay\` | amounts next to words such as salary, total comp, signing bonus, offer |

Values that documentation uses as examples are not reported: \`AKIAIOSFODNN7EXAMPLE\`, \`user@example.com\`, numbers with
555, \`192.0.2.1\`, \`127.0.0.1\`, a password for \`localhost\`.

The rule reads the whole file: frontmatter, text, code and comments, in any language, even if the YAML is broken or
missing, and also the parts of a [bank](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md) that are not stories. In frontmatter, and in YAML and JSON of a
bank, escapes are read: \`"M\\xFCller"\` is \`Müller\`. Drafts and retired stories are checked like all others, because
people can read them too.

**Reports do not repeat it.** Before any other rule reads the file, each character of what was found is replaced by \`█\`.
So no message, excerpt, annotation, page, SARIF file, baseline or diff of Star Witness shows it, and the score of a
story is that of the blacked-out text. Paths are not blacked out, and neither is the output of \`star-witness score\`,
\`drill\` and \`import\`, which show your own text to you. The hash of a line in SARIF is computed from the original line,
as code scanning needs it. A [baseline](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/baseline.md) contains the blacked-out line: another secret of the same length
in the same place is not new to it.

A run for [changed lines](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scope.md) reports only what is on those lines, as for every rule, but blacks out
everything. An author can [suppress](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/suppressions.md) a false alarm with a reason.

## Fails

A password, in notes that are not even a story:

\`\`\`markdown
# Notes

The data is still in postgres://importer:Wq7-harbor-41@db.lumen.io/imports, I think.
\`\`\`

A password after its name:

\`\`\`markdown
# Notes

The old server still took the password \`Wq7harbor41\`, I think.
\`\`\`

With all kinds, and with the names Northwind Traders and Priya Raman in the lists:

\`\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
source: ana@lumen.io
stakes: "Northwind Traders could not pay"
---

## Answer

At 14:02 northwind-traders lost payments, and so Priya Raman
paged me. I called her on +1 212 736 5000, and saw db-1.prod.internal
fail. I moved traffic. Later I got a bonus of $12,000.
\`\`\`\`

## Passes

The same with placeholders:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
source: '[email]'
stakes: "[customer A] could not pay"
---

## Answer

At 14:02 [customer A] lost payments, and so [person A]
paged me. I called her on [phone], and saw [host]
fail. I moved traffic. Later I got a bonus.
\`\`\`

Values that documentation uses:

\`\`\`markdown
---
type: incident-command
title: The key in the guide
---

The guide has AKIAIOSFODNN7EXAMPLE, user@example.com, (212) 555-0123 and 192.0.2.10.
\`\`\`

## Options

\`kinds\` replaces the default, so keep \`secrets\` in it:

\`\`\`yaml
rules:
  confidential:
    kinds: [secrets, emails, phones, hosts, pay]
    companies: [Lumen]
    customers: [Northwind Traders]
    people: [Priya Raman]
    code-names: [Bluebird]
\`\`\`

A name is found in any case, with or without accents, with any separator between its words, and with a trailing \`'s\`:
\`northwind-traders\`, \`NorthwindTraders\`, \`NORTHWIND Traders's\`. It is not found inside another word.

A list of customers is confidential itself. \`star-witness hash-name\` turns names into entries that do not reveal them.
It reads the names from the command line, or one per line from standard input, which keeps them out of the history of
your shell:

\`\`\`yaml
rules:
  confidential:
    customers:
      - hash:5d3fa1c2b4e60798:2:4d1ec4dc786274a03427485b7a7f2c71
      - hash:5d3fa1c2b4e60798:1:f022e7d13289b8b379ac3c6cb9786dc8
\`\`\`

An entry has a salt, the number of words of the name (at most 5), and the first 128 bits of the SHA-256 of salt and
name. All names of a list share one salt: the command uses the salt in the configuration, if there is one.

The hash hides the names from people who read or search the configuration, or compare it with another one. It does not
stop people who test guesses, at millions per second: trying all known companies takes seconds. A slower hash would not
help, because every word of every story has to be hashed too. If that is not enough, keep the configuration with the
names outside of the repository, and use it with \`--config\`.

## How to fix it

Write the placeholder that the message gives. \`star-witness fix\` and the suggested changes on a pull request do so.
Within a file, the same name always gets the same letter. If a value of the frontmatter continues on the next line, or
is one of several in brackets with more words in it, make the edit yourself, because it needs quotes.

For a secret, that is the second step. First **revoke it**: everybody with access to the repository may have it, and it
stays in the git history and in every clone. If it was only staged and never committed, the placeholder is enough.`},"frontmatter-syntax":{why:"The type, the status and the fields are read from the frontmatter. If it cannot be parsed, the other rules cannot check the file, so this is the only finding. Only the line `status:` is still read, so that the finding is a note in a draft. The cause is usually a missing pair of quotes.",fix:"Put quotes around the value that the message names; `star-witness fix` does this for you. If the intention is not clear, `fix` leaves the line to you: for example for a value that is all in brackets, or for a list item without its closing quote. A long text needs no quotes if it is on its own lines after `key: >`. Indent with spaces, never with tabs.",markdown:`Reports frontmatter (the block between the two \`---\` lines) that is not well-formed YAML.

## Why

The type, the status and the fields are read from the frontmatter. If it cannot be parsed, the other rules cannot check
the file, so this is the only finding. Only the line \`status:\` is still read, so that the finding is a note in a draft.
The cause is usually a missing pair of quotes.

## Fails

A colon and a space inside a value without quotes. YAML takes the colon for the end of a key. The message names the
character and points at it:

\`\`\`markdown
---
type: platform-boundary
title: Cut p99: 40%
---
\`\`\`

The same key twice. Two spellings of one key, such as \`api-contract\` and \`api_contract\`, count as the same:

\`\`\`markdown
---
type: platform-boundary
api_contract: One read endpoint for prices.
api-contract: One read endpoint for prices and stock.
---
\`\`\`

No line \`---\` that closes the frontmatter:

\`\`\`markdown
---
type: platform-boundary
title: One endpoint for prices

## Answer

Every page asked for prices five times.
\`\`\`

A closing line with more than \`---\` on it:

\`\`\`markdown
---
type: platform-boundary
title: One endpoint for prices
--- my story
\`\`\`

A language other than YAML after the first \`---\`. Nothing in a checked file is ever run:

\`\`\`markdown
---js
module.exports = { type: "platform-boundary" };
---
\`\`\`

A list or plain text instead of \`key: value\` lines:

\`\`\`markdown
---
- platform-boundary
- One endpoint for prices
---
\`\`\`

A quote that is never closed:

\`\`\`markdown
---
type: platform-boundary
title: "One endpoint for prices
---
\`\`\`

A key without a colon:

\`\`\`markdown
---
type: platform-boundary
title "One endpoint for prices"
adoption: 9 of 11 teams
---
\`\`\`

A no-break space after a colon, as word processors and web pages write it:

\`\`\`markdown
---
type:\xA0platform-boundary
title: One endpoint for prices
---
\`\`\`

A \`#\` after a space, which begins a comment, in a list:

\`\`\`markdown
---
type: platform-boundary
tags: [prices, #checkout]
---
\`\`\`

An apostrophe in a value between single quotes:

\`\`\`markdown
---
type: platform-boundary
title: 'It's one endpoint for prices'
---
\`\`\`

A list without a closing bracket:

\`\`\`markdown
---
type: platform-boundary
themes: [judgment, ownership
---
\`\`\`

A colon and a space in a later line of a value, or a key that is indented more than the others:

\`\`\`markdown
---
type: platform-boundary
stakes: Every page asked for prices five times
  at peak: 40 requests a second.
---
\`\`\`

Any other YAML that is not well-formed. The place is the one that the parser reports:

\`\`\`markdown
---
type: platform-boundary
title: One endpoint for prices
- p99
---
\`\`\`

Frontmatter of more than 32 KiB, here a pasted log:

\`\`\`markdown
---
type: platform-boundary
---
\`\`\`

## Passes

\`\`\`markdown
---
type: platform-boundary
title: "Cut p99: 40%"
api_contract: >
  One read endpoint: prices only, at most 30 seconds old.
numbers:
  - "p99: 1.8 s before, 1.1 s after, two weeks each"
---
\`\`\`

## How to fix it

Put quotes around the value that the message names; [\`star-witness fix\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/fix.md) does this for you. If the intention
is not clear, \`fix\` leaves the line to you: for example for a value that is all in brackets, or for a list item without
its closing quote. A long text needs no quotes if it is on its own lines after \`key: >\`. Indent with spaces, never with
tabs.`},"frontmatter-missing":{why:`A file without frontmatter has no type, no fields and no status. If such a file were skipped, a single blank line at the top would keep a story from ever being checked. So it is an error, and you decide: make it a story, or move it.`,fix:"Write `---`, `type:` (or `prompt:`) and `---` at the very top. Add `status: draft` while the rest is missing. If the file is not a story, move it out of the folder, or list it under `ignore` in the configuration. A `README.md` is never checked.\n\nA file with several stories, each with its own heading, is a story bank: list it under `banks`, and it is checked as it is.",markdown:`Reports a file among your stories or answers that does not begin with frontmatter.

## Why

A file without frontmatter has no type, no fields and no status. If such a file were skipped, a single blank line at the
top would keep a story from ever being checked. So it is an error, and you decide: make it a story, or move it.

## Fails

Notes that are not a story yet:

\`\`\`markdown
# Things I could talk about

- the night the importer ran twice
- code review guide
\`\`\`

A blank line before the frontmatter. Only the first line of a file can open it:

\`\`\`markdown

---
type: incident-command
title: The night the importer ran twice
---
\`\`\`

A file with nothing in it:

\`\`\`markdown

\`\`\`

## Passes

\`\`\`markdown
---
type: incident-command
title: The night the importer ran twice
status: draft
---
\`\`\`

A prompt answer names its prompt instead of a type:

\`\`\`markdown
---
prompt: ai-safety
status: draft
---
\`\`\`

## How to fix it

Write \`---\`, \`type:\` (or \`prompt:\`) and \`---\` at the very top. Add \`status: draft\` while the rest is missing. If the
file is not a story, move it out of the folder, or list it under [\`ignore\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#ignore) in the
configuration. A \`README.md\` is never checked.

A file with several stories, each with its own heading, is a [story bank](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md): list it under
[\`banks\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#banks), and it is checked as it is.`},"story-type":{why:`An interviewer listens for different things in an incident and in a migration. The type says what the story is meant to show, and so which fields it needs besides numbers, stakes, tradeoffs and a lesson. A story without a type tends to be about everything and to prove nothing. Stories and answers lists the types.`,fix:`Ask yourself what the story shows best, and use that type. If none fits, your configuration can add a type; see story types.`,markdown:`Reports a story that names no story type, or an unknown one.

## Why

An interviewer listens for different things in an incident and in a migration. The type says what the story is meant to
show, and so which fields it needs besides numbers, stakes, tradeoffs and a lesson. A story without a type tends to be
about everything and to prove nothing. [Stories and answers](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/stories.md#types-and-their-fields) lists the types.

## Fails

No type:

\`\`\`markdown
---
title: How we found the bad replies
stakes: The chatbot answers patients of 40 clinics.
---
\`\`\`

A spelling mistake:

\`\`\`markdown
---
type: incident-comand
title: The night the importer ran twice
---
\`\`\`

An unknown type:

\`\`\`markdown
---
type: mentoring
title: Two new colleagues in one winter
---
\`\`\`

A prompt next to the type. A file is a story or a prompt answer; with both keys, the folder decides:

\`\`\`markdown
---
type: incident-command
prompt: incident-leadership
---
\`\`\`

A story of a [bank](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md) does not have to name a type. If it reads like one, it gets a note:

\`\`\`markdown
## The night of the queue

**Situation:** I was on-call when an outage of the export queue hit 240 clinics.
**Action:** I added an alert on the depth of the queue, and a limit that stops new jobs.
**Result:** Restarts went from nine a month to none since March.
\`\`\`

## Passes

\`\`\`markdown
---
type: incident-command
title: The night the importer ran twice
---
\`\`\`

## How to fix it

Ask yourself what the story shows best, and use that type. If none fits, your configuration can add a type; see [story
types](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#story-types).`},"prompt-id":{why:`A prepared answer is only useful if you find it under the right question. The id connects the file to the question, and shows which questions still have no answer. A misspelled id would not count for any of them. Stories and answers lists the prompts.`,fix:"Use the id that the message suggests. For a heading, name the prompt or write only `## Answer`. The configuration can add your own questions; see prompts.",markdown:`Reports a prompt answer that names no prompt, or an unknown one.

## Why

A prepared answer is only useful if you find it under the right question. The id connects the file to the question, and
shows which questions still have no answer. A misspelled id would not count for any of them. [Stories and
answers](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/stories.md#prompts) lists the prompts.

## Fails

No prompt in a file among the answers:

\`\`\`markdown
---
title: How I think about safety
---

Every call of a tool leaves a trace.
\`\`\`

A spelling mistake:

\`\`\`markdown
---
prompt: why-this-rol
---

I came to engineering through a support desk.
\`\`\`

An unknown prompt:

\`\`\`markdown
---
prompt: greatest-weakness
---

I write too little down.
\`\`\`

A heading in a story that names an unknown prompt:

\`\`\`markdown
---
type: incident-command
---

## Answer: short version

The importer ran twice, and we billed 300 customers two times.
\`\`\`

A type next to the prompt. A file is a story or a prompt answer; with both keys, the folder decides:

\`\`\`markdown
---
type: platform-boundary
prompt: why-this-role
---

I came to engineering through a support desk.
\`\`\`

## Passes

\`\`\`markdown
---
prompt: why-this-role
---

I came to engineering through a support desk.
\`\`\`

The heading of an answer may be the id of the prompt, or its question:

\`\`\`markdown
---
type: incident-command
---

## Answer: How do you lead an incident?

First I name an owner.

## Answer: disagreement

We disagreed about the rollback.
\`\`\`

## How to fix it

Use the id that the message suggests. For a heading, name the prompt or write only \`## Answer\`. The configuration can
add your own questions; see [prompts](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#prompts).`},"required-fields":{why:'An interviewer asks for what you left out. "How many customers?" is `numbers`, "why did it matter?" is `stakes`, "what did you give up for it?" is `tradeoffs`, "and now?" is `lesson`. The other fields are the questions that come with the type of the story. If you have written down the answers, you do not have to invent them under pressure.',fix:"Add the key to the frontmatter, or write a section with that heading. The message says what belongs there. `star-witness fix` adds `key: TODO`, which `empty-field` then reports. If you cannot fill it in yet, set `status: draft`: then every finding is a note and fails nothing.",markdown:`Reports the fields that a story lacks: the four that every story needs, and those of its type.

## Why

An interviewer asks for what you left out. "How many customers?" is \`numbers\`, "why did it matter?" is \`stakes\`, "what
did you give up for it?" is \`tradeoffs\`, "and now?" is \`lesson\`. The other fields are the questions that come with the
type of the story. If you have written down the answers, you do not have to invent them under pressure.

## Fails

A story of type \`security-hygiene\` with three of its five fields:

\`\`\`markdown
---
type: security-hygiene
title: Keys that expire
stakes: Fourteen keys of former colleagues could read the billing data of 900 clinics.
numbers: 14 keys older than a year before, none after, checked every week since May
tradeoffs: Short-lived tokens cost us one more call a job; we took that for keys that end by themselves.
---
\`\`\`

A misspelled key. The field is there, but its name is unknown:

\`\`\`markdown
---
type: security-hygiene
title: Keys that expire
stakes: Fourteen keys of former colleagues could read the billing data of 900 clinics.
normal_delivery_path: Every deploy asks for a token that lives for one hour.
numbers: 14 keys older than a year before, none after, checked every week since May
tradeofs: Short-lived tokens cost us one more call a job; we took that for keys that end by themselves.
lesson: I ask for the expiry date of every secret that I review.
---
\`\`\`

A misspelled heading:

\`\`\`markdown
---
type: security-hygiene
title: Keys that expire
stakes: Fourteen keys of former colleagues could read the billing data of 900 clinics.
numbers: 14 keys older than a year before, none after, checked every week since May
tradeoffs: Short-lived tokens cost us one more call a job; we took that for keys that end by themselves.
lesson: I ask for the expiry date of every secret that I review.
---

## Normal delivry path

Every deploy asks for a token that lives for one hour.
\`\`\`

Stories of a [bank](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md) without a result, or without an action:

\`\`\`markdown
## The queue that filled up

**Situation:** Every Friday the export queue filled up.
**Action:** I added an alert on the depth of the queue.

## The demo

**Situation:** The demo failed in front of the customer.
**Task:** I had to find out why before Monday.
\`\`\`

An entry of a bank without a story, whose number shows that it belongs to the stories next to it:

\`\`\`markdown
## 1. The queue that filled up

**Situation:** Every Friday the export queue filled up.
**Action:** I added an alert on the depth of the queue, and a limit that stops new jobs.
**Result:** Restarts went from nine a month to none since March.

## 2. The importer

**Situation:** The importer took a night, and nobody knew why.
**Action:** I traced one run, and moved the slow query into a batch job.
**Result:** It takes 14 minutes since then.

## 3. A conflict

TODO
\`\`\`

A misspelled label in a bank:

\`\`\`markdown
## The queue that filled up

**Situation:** Every Friday the export queue filled up.
**Action:** I added an alert on the depth of the queue, and a limit that stops new jobs.
**Reslut:** Restarts went from nine a month to none since March.
\`\`\`

A story of a bank that names its type gets a note about the missing fields of that type:

\`\`\`markdown
## The queue that filled up
<!-- star-witness: type=incident-command -->

**Situation:** Every Friday the export queue filled up.
**Customer impact:** 240 clinics got their lists on Monday.
**Action:** I added an alert on the depth of the queue, and a limit that stops new jobs.
**Result:** Restarts went from nine a month to none since March.
\`\`\`

## Passes

Fields can be keys of the frontmatter or sections of the body:

\`\`\`markdown
---
type: security-hygiene
title: Keys that expire
stakes: Fourteen keys of former colleagues could read the billing data of 900 clinics.
numbers: 14 keys older than a year before, none after, checked every week since May
lesson: I ask for the expiry date of every secret that I review.
---

## Normal delivery path

Every deploy asks for a token that lives for one hour. There is no key left to forget.

## Trade-offs

One more call a job, for keys that end by themselves.
\`\`\`

In a bank, a task or a lesson may be missing, and parts may share one label:

\`\`\`markdown
## The queue that filled up

**Situation:** Every Friday the export queue filled up.
**Action & Result:** I added an alert on the depth of the queue; restarts went from nine a month to none since March.
\`\`\`

## How to fix it

Add the key to the frontmatter, or write a section with that heading. The message says what belongs there. \`star-witness
fix\` adds \`key: TODO\`, which [\`empty-field\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/empty-field.md) then reports. If you cannot fill it in yet, set \`status:
draft\`: then every finding is a note and fails nothing.`},"empty-field":{why:'A field with `TODO` looks finished at first sight. In the interview it is the number that you do not have. Template text is worse: "it cut latency by X percent" ends the conversation about evidence.',fix:"Write what happened. If you do not know it yet, ask someone who does, and set `status: draft` until then; in a bank, use a comment. Your configuration can add to the words that count as blank; see placeholders.",markdown:`Reports a field that is blank, or that contains \`TODO\` or template text such as \`[your metric]\`.

## Why

A field with \`TODO\` looks finished at first sight. In the interview it is the number that you do not have. Template text
is worse: "it cut latency by X percent" ends the conversation about evidence.

## Fails

A blank field, a \`TODO\`, and template text inside a value:

\`\`\`markdown
---
type: parser-migration
rollout:
regression_suite: "..."
numbers: went from [X] to [Y] failed imports
tradeoffs: TODO
lesson: [your lesson]
---
\`\`\`

A section without prose:

\`\`\`\`markdown
---
type: parser-migration
---

## Compatibility

\`\`\`sh
diff old.csv new.csv
\`\`\`
\`\`\`\`

Template text that was left in an answer:

\`\`\`markdown
---
type: parser-migration
---

## Answer

We replaced the importer, and a test of [number] old files showed no errors.
\`\`\`

In a [story bank](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md), labels without a text, or with a placeholder. A required part is an error, any other
part a note, and a text that ends in the middle of a sentence a warning:

\`\`\`markdown
## The queue that filled up

**Situation:** Every Friday the export queue was full and support was down since
**Task:**
**Action:** TBD
**Result:**
\`\`\`

## Passes

Other brackets are not reported: footnotes, remarks, placeholders for names, links and check boxes.

\`\`\`markdown
---
type: parser-migration
stakes: "[customer-A] loads 90,000 patients [1] on its first day."
numbers: "412 of 9,000 imports failed in May, 31 of 9,400 in July; I removed the last \`TODO\` in the parser"
lesson: "Our [sic] format was three formats. I ask for real files first."
---

## Tradeoffs

- [x] Use [the library](https://example.com/csv) and give up our own quoting.
- [ ] Keep our parser and fix it.
\`\`\`

## How to fix it

Write what happened. If you do not know it yet, ask someone who does, and set \`status: draft\` until then; in a bank, use
[a comment](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md#settings-of-a-story). Your configuration can add to the words that count as blank; see
[placeholders](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#placeholders).`},"unknown-field":{why:"A misspelled key is the easiest way to lose a field: everybody sees the text, but no check reads it. A key that is not a field (`situation`, `task`) has text that does not count, and its author should know. A misspelled heading does the same to a section or to the answer: then other text of the document is scored instead.",fix:"Use the name that the message suggests. Move text that should count to a field, or into the answer. To keep your own key, list it in `allow`.",markdown:'Reports unknown keys of the frontmatter, and keys, headings and labels that are probably misspelled.\n\n## Why\n\nA misspelled key is the easiest way to lose a field: everybody sees the text, but no check reads it. A key that is not a\nfield (`situation`, `task`) has text that does not count, and its author should know. A misspelled heading does the same\nto a section or to the answer: then other text of the document is scored instead.\n\n## Fails\n\nA spelling mistake, and a key that is not a field:\n\n```markdown\n---\ntype: security-hygiene\ntitel: Keys that expire\nsituation: Fourteen keys of former colleagues still worked.\n---\n```\n\nA misspelled heading:\n\n```markdown\n---\ntype: security-hygiene\n---\n\n## Anser (two minutes)\n\nFourteen keys of former colleagues still worked.\n```\n\nA misspelled label in a [bank](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md):\n\n```markdown\n## The queue that filled up\n\n**Situation:** Every Friday the export queue filled up.\n**Action:** I added an alert on the depth of the queue, and a limit that stops new jobs.\n**Result:** Restarts went from nine a month to none since March.\n**Reflexion:** I look at the age of the oldest job first.\n```\n\nIf the misspelled name belongs to a missing field, [`required-fields`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/required-fields.md) reports it instead.\n\n## Passes\n\nCapitals, dashes, spaces and quotes make no difference in the name of a field. Keys of note apps and site generators,\nand other common keys, are known too:\n\n```markdown\n---\ntype: security-hygiene\nTrade-offs: One more call a job, for keys that end by themselves.\n"normal delivery path": Every deploy asks for a token that lives for one hour.\nlessons: I ask for the expiry date of every secret that I review.\ncompany: A chain of dental clinics\nyear: 2024\ntags: [secrets]\nslug: keys-that-expire\n---\n\n## Background\n\nHeadings are free: only one that differs from a field\'s name by a letter or two is taken for a mistake.\n```\n\nThe other known keys are `aliases`, `author`, `categories`, `category`, `company`, `created`, `cssclasses`,\n`description`, `employer`, `id`, `lang`, `language`, `layout`, `level`, `location`, `modified`, `notes`, `period`,\n`permalink`, `project`, `publish`, `role`, `slug`, `source`, `summary`, `team`, `updated`, `weight`, `year`.\n\n## Options\n\n`allow` lists additional keys and headings:\n\n```yaml\nrules:\n  unknown-field:\n    allow: [interviewer, rehearsed-on]\n```\n\n## How to fix it\n\nUse the name that the message suggests. Move text that should count to a field, or into the answer. To keep your own\nkey, list it in `allow`.'},"duplicate-field":{why:"A field can be a key or a section, and some fields have other names. So one story may have `lesson`, `lessons` and `## Lessons learned`, each with a different text. Only the first one that is not blank is read, keys before sections. The others are neither checked nor scored, although readers of the file see them.",fix:`Merge the texts into one place, and remove the others.`,markdown:`Reports a field that is given more than once, because only the first value is read.

## Why

A field can be a key or a section, and some fields have other names. So one story may have \`lesson\`, \`lessons\` and \`##
Lessons learned\`, each with a different text. Only the first one that is not blank is read, keys before sections. The
others are neither checked nor scored, although readers of the file see them.

## Fails

A key next to its other name, and a section of the same field:

\`\`\`markdown
---
type: incident-command
lesson: I look at the age of the oldest message first.
lessons: I call the clinics before I look for the cause.
---

## Lessons learned

Since then each clinic has a queue of its own.
\`\`\`

## Passes

A blank key is ignored, so the section is read. A section inside the answer is part of the answer:

\`\`\`markdown
---
type: incident-command
stakes: TODO
lesson: I look at the age of the oldest message first.
---

## Stakes

Without the reminder, patients of 40 clinics do not come.

## Answer

One upload was blocking everybody, so I moved it into a queue of its own.

### Lesson

Since then I look at the age of the oldest message first, before the status page.
\`\`\`

## How to fix it

Merge the texts into one place, and remove the others.`},"field-value":{why:"YAML guesses. A colon inside a list item makes it a pair, `true` is not text, and `judgment, humility` is one text and not two themes. Then what you see is not what is read. An unknown status would have no effect, and an unknown theme would match no question.",fix:"Put quotes around a text that contains `: `. Write several themes or prompts as a list, `[one, two]`. `star-witness fix` does most of this. The configuration can add your own themes and prompts.",markdown:`Reports a value of the wrong kind, or one that is not among the allowed values.

## Why

YAML guesses. A colon inside a list item makes it a pair, \`true\` is not text, and \`judgment, humility\` is one text and
not two themes. Then what you see is not what is read. An unknown status would have no effect, and an unknown theme
would match no question.

## Fails

An unknown status and an unknown theme:

\`\`\`markdown
---
type: incident-command
status: redy
themes: [leadership, ownership]
---
\`\`\`

Several themes as one text:

\`\`\`markdown
---
type: incident-command
themes: judgment, humility
---
\`\`\`

List items with a colon. YAML reads each as a pair:

\`\`\`markdown
---
type: incident-command
numbers:
  - Late reminders: 0 on a normal day, 5,200 that day
  - Time to recovery: 52 minutes
---
\`\`\`

A list instead of one text, a word that YAML reads as true or false, and a status without a value:

\`\`\`markdown
---
type: incident-command
owner: [ana, ben]
customer_impact: true
status:
---
\`\`\`

A value with \` #\`. YAML reads the rest as a comment, so the end of the value, or all of it, is lost:

\`\`\`markdown
---
type: incident-command
title: Reminders lost after deploy #42
numbers: #4,100 reminders fell to 0
---
\`\`\`

## Passes

Numbers, dates and \`yes\` are fine. A list of texts is as good as one text:

\`\`\`markdown
---
type: incident-command
title: 2024
date: 2024-05-17
status: Ready
themes: judgment
prompts: [incident-leadership, disagreement]
customer_impact: 5200
hypothesis: yes
numbers:
  - "Late reminders: 0 on a normal day, 5,200 that day"
  - Time to recovery was 52 minutes
---
\`\`\`

## How to fix it

Put quotes around a text that contains \`: \`. Write several themes or prompts as a list, \`[one, two]\`. \`star-witness fix\`
does most of this. The [configuration](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#themes) can add your own themes and prompts.`},"field-substance":{why:'"It was very important for the company" fits every story. An interviewer asks what makes yours different: who was at risk and what they would have lost, which option you gave up and what that cost, what you do differently now. The fields of a story are where you prepare those answers.\n\nEach field asks a question, which the message repeats (`expected …`). The model of the rubric scorer reads the whole field, with all items of a list, and looks for an answer to that question, in any words. A plan, a general truth, praise, or the name of the field in other words is not an answer, and one or two words never are. If the model is unsure, the finding is a note.\n\nOnly the fields that the story type requires are checked. A thing with its before and its after (`accuracy went from 71% to 84%`) is what `numbers` asks for, and always enough. `empty-field` reports blank fields and template text, and text in other languages is not judged. If `numbers-quality` or `one-off-cleanup` reports a field, this rule does not, and that finding is as severe as one of this rule: a warning by default, even if `numbers-quality` is set to `note`. To get notes, set `field-substance: note` too.',fix:`Write what the message expects, with the facts that only your story has: names of systems or teams, counts, dates, what was checked and how. For each built-in field the message has a sentence to fill in:

- Stakes: \`without it, <who or what, how many> would have <lost, waited, paid>\`.
- Tradeoffs: \`<this> instead of <that>; it cost us <what>, because <what counted more>\`.
- Lesson: \`since then I <do what, when>\`.

For a field whose hint your configuration changes, the message only says what makes a text concrete.`,markdown:`Reports a required field that says nothing concrete.

## Why

"It was very important for the company" fits every story. An interviewer asks what makes yours different: who was at
risk and what they would have lost, which option you gave up and what that cost, what you do differently now. The fields
of a story are where you prepare those answers.

Each field asks a question, which the message repeats (\`expected …\`). The model of the [rubric
scorer](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scoring.md#the-rubric-scorer) reads the whole field, with all items of a list, and looks for an answer to
that question, in any words. A plan, a general truth, praise, or the name of the field in other words is not an answer,
and one or two words never are. If the model is unsure, the finding is a note.

Only the fields that the [story type](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/stories.md#types-and-their-fields) requires are checked.
A thing with its before and its after (\`accuracy went from 71% to 84%\`) is what \`numbers\` asks for, and always enough.
[\`empty-field\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/empty-field.md) reports blank fields and template text, and text in other languages is not judged. If
[\`numbers-quality\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/numbers-quality.md) or [\`one-off-cleanup\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/one-off-cleanup.md) reports a field, this rule does not,
and that finding is as severe as one of this rule: a warning by default, even if \`numbers-quality\` is set to \`note\`. To
get notes, set \`field-substance: note\` too.

## Fails

Sentences that fit every story:

\`\`\`markdown
---
type: incident-command
stakes: It was very important for the company.
tradeoffs: We weighed the pros and cons carefully.
lesson: Communication is key.
---
\`\`\`

Something that may not be what the field asks for: was it done since, or only planned?

\`\`\`markdown
---
type: incident-command
lesson: I try to write things down more.
---
\`\`\`

## Passes

\`\`\`markdown
---
type: incident-command
stakes: Without the text message the day before, patients of 40 clinics miss their appointments.
tradeoffs: A cache instead of live reads. Prices can be 30 seconds old, which we accepted because pages load four times faster.
lesson: Since then I write down how to roll back before I start a change.
---
\`\`\`

The items of a list are judged together:

\`\`\`markdown
---
type: incident-command
tradeoffs:
  - Build a queue or buy one. We bought.
  - It costs 40,000 euros a year.
  - There were only two of us to run it.
---
\`\`\`

## Options

Choose among the default fields. Another name is an error, because the model does not know what other fields ask for.

\`\`\`yaml
rules:
  field-substance:
    fields: [stakes, tradeoffs, lesson]
\`\`\`

## How to fix it

Write what the message expects, with the facts that only your story has: names of systems or teams, counts, dates, what
was checked and how. For each built-in field the message has a sentence to fill in:

- Stakes: \`without it, <who or what, how many> would have <lost, waited, paid>\`.
- Tradeoffs: \`<this> instead of <that>; it cost us <what>, because <what counted more>\`.
- Lesson: \`since then I <do what, when>\`.

For a field whose hint your [configuration](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#story-types) changes, the message only says what makes a
text concrete.`},"one-off-cleanup":{why:"Anyone can delete old keys on a Friday, and the keys come back. An interviewer wants to hear what makes the next key safe without anyone remembering it: a check in the pipeline, a token that expires, a template that is right from the start. That is the difference between diligence and risk reduction.\n\nThe model of the rubric scorer reads the field `normal_delivery_path`. It looks for something that happens on every change, and for something that was done once. If nothing recurs, the rule reports the sentence with the one-off; a one-off that led to a new path is fine. If the model is unsure, the finding is a warning. `field-substance` reports a path that is neither, such as a plan.",fix:`Say what now happens on each build, merge or deploy. If nothing changed for later work, give the story another type, or choose another story.`,markdown:`Reports a security story whose delivery path is a one-time cleanup.

## Why

Anyone can delete old keys on a Friday, and the keys come back. An interviewer wants to hear what makes the next key
safe without anyone remembering it: a check in the pipeline, a token that expires, a template that is right from the
start. That is the difference between diligence and risk reduction.

The model of the [rubric scorer](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scoring.md#the-rubric-scorer) reads the field \`normal_delivery_path\`. It looks for
something that happens on every change, and for something that was done once. If nothing recurs, the rule reports the
sentence with the one-off; a one-off that led to a new path is fine. If the model is unsure, the finding is a warning.
[\`field-substance\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/field-substance.md) reports a path that is neither, such as a plan.

## Fails

A cleanup by hand:

\`\`\`markdown
---
type: security-hygiene
normal_delivery_path: I went through the list of keys once and deleted 40 of them by hand.
---
\`\`\`

Something that may not be a path at all:

\`\`\`markdown
---
type: security-hygiene
---

## Normal delivery path

The keys in the repository were dealt with.
\`\`\`

## Passes

A one-off that became part of every deploy:

\`\`\`markdown
---
type: security-hygiene
normal_delivery_path: >
  It began as a one-off. Now every deploy asks for a token that lives for one hour, and a check in CI refuses a
  commit that holds a key.
---
\`\`\`

Without the usual words:

\`\`\`markdown
---
type: security-hygiene
normal_delivery_path: Every service gets a fresh key when it starts.
---
\`\`\`

## Options

All four options are lists, and replace the default. \`types\` and \`fields\` take names that the
[configuration](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#story-types) defines.

\`phrases\` and \`paths\` are for your own words, in any language. They are found at the start of a word; case, kinds of
dash and line breaks do not matter. A phrase after \`not\`, \`never\`, \`no\`, \`without\` or \`instead of\` does not count.

\`\`\`yaml
rules:
  one-off-cleanup:
    types: [security-hygiene, platform-boundary]
    fields: [normal_delivery_path, rollout]
    phrases: [spring clean, einmalig]
    paths: [golden path]
\`\`\`

## How to fix it

Say what now happens on each build, merge or deploy. If nothing changed for later work, give the story another type, or
choose another story.`},"numbers-quality":{why:'"Improved by 40 percent" raises more questions than it answers: from what, over what time, for how many? A number that can be checked is the shortest way to be believed, and the interviewer will ask for the missing half anyway.\n\nA claim has four parts, and three of them are enough:\n\n| Part | Given by | | --- | --- | | Number | `40%`, `two thirds`, `3x`, `halved`; `no incident since March` counts as zero | | Unit | `ms`, `$`, `%`, or what is counted: `14 keys`, `lost letters: 14` | | Baseline | a before and an after: `from 840 ms to 210 ms`, `31 before, 1 after`; a whole: `14 of 15`; zero | | Time window | `over six weeks`, `within a quarter`, `in Q3`, `since May`, `between January and June`, `in 2024`; also a scope: `across 61 services`, `for 900 schools` |\n\nSo "p95 went from 840 ms to 210 ms" is enough (number, unit, baseline), and so is "p95 fell by 40% over six weeks". "p95 fell by 40%" needs one more part. The sentences of a field, and the items of a list, count together.\n\nThe rule looks at the numbers and the words around them, without understanding them: `field-substance` judges whether they measure anything that matters, unless the field gives what changed with its before and its after. If both rules apply to a field, only this one reports it, with the higher severity of the two. Years, versions and ordinals do not count as numbers.',fix:"Write `<what> went from <before> to <after> within <time>`. If the state before was never measured, say what you can count now, for whom, and since when: `0 of 40 clinics called about it in the quarter after`.",markdown:`Reports which parts of a numeric claim are missing.

## Why

"Improved by 40 percent" raises more questions than it answers: from what, over what time, for how many? A number that
can be checked is the shortest way to be believed, and the interviewer will ask for the missing half anyway.

A claim has four parts, and three of them are enough:

| Part | Given by |
| --- | --- |
| Number | \`40%\`, \`two thirds\`, \`3x\`, \`halved\`; \`no incident since March\` counts as zero |
| Unit | \`ms\`, \`$\`, \`%\`, or what is counted: \`14 keys\`, \`lost letters: 14\` |
| Baseline | a before and an after: \`from 840 ms to 210 ms\`, \`31 before, 1 after\`; a whole: \`14 of 15\`; zero |
| Time window | \`over six weeks\`, \`within a quarter\`, \`in Q3\`, \`since May\`, \`between January and June\`, \`in 2024\`; also a scope: \`across 61 services\`, \`for 900 schools\` |

So "p95 went from 840 ms to 210 ms" is enough (number, unit, baseline), and so is "p95 fell by 40% over six weeks". "p95
fell by 40%" needs one more part. The sentences of a field, and the items of a list, count together.

The rule looks at the numbers and the words around them, without understanding them:
[\`field-substance\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/field-substance.md) judges whether they measure anything that matters, unless the field gives what
changed with its before and its after. If both rules apply to a field, only this one reports it, with the higher
severity of the two. Years, versions and ordinals do not count as
numbers.

## Fails

Only a percentage:

\`\`\`markdown
---
type: incident-command
numbers: improved by 40%
---
\`\`\`

Only sizes of the setup, without an outcome:

\`\`\`markdown
---
type: incident-command
numbers: 12 petabytes, 512 GPUs, 14 people, 18 months.
---
\`\`\`

No number at all:

\`\`\`markdown
---
type: incident-command
numbers: Deploys got significantly faster.
---
\`\`\`

## Passes

\`\`\`markdown
---
type: incident-command
numbers:
  - p95 went from 840 ms to 210 ms
  - 27 regressions caught in three months
  - "Loose bolts: 9 in 2022, 0 in 2023"
---
\`\`\`

The baseline in its own sentence:

\`\`\`markdown
---
type: incident-command
numbers: The p95 latency is 210 ms. Before the change it was 840 ms.
---
\`\`\`

## Options

A key that is not a field of your stories has to be listed in the \`allow\` option of [\`unknown-field\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/unknown-field.md).

\`\`\`yaml
rules:
  unknown-field:
    allow: [impact]
  numbers-quality:
    fields: [numbers, impact]
\`\`\`

## How to fix it

Write \`<what> went from <before> to <after> within <time>\`. If the state before was never measured, say what you can
count now, for whom, and since when: \`0 of 40 clinics called about it in the quarter after\`.`},"number-consistency":{why:"An interviewer who hears 1.1 seconds and reads 1.3 in your notes doubts every other number. It happens when only one of two places is edited: the field `numbers` and the answer, two answers, the parts of a story in a bank, or a story and a prompt answer about it.\n\nWithin a document, each text is compared with the others: title, fields, sections and answers. Within one text, only a change is compared with its before and after (`halved`, `from 50 to 30`). Across documents, the ready stories and answers of one owner are compared if they are about the same incident: if their titles are nearly the same, or if they share specific numbers and names.\n\nTwo numbers belong to the same measure if\n\n- they have the same unit, after conversion: `0.4 s` and `400 ms`, `1.2k` and `1,200`, `40 %` and `0.4`, `1 a day` and `5` or `7 a week`. Percent and percentage points, two currencies, and counts of different things are never compared;\n- the words next to them are nearly the same, or they are a before and an after that share one of their values, or a before and an after and a third number that says which of the two it is (`In June churn was 3.1 percent`), or shares of the same whole (`31 of 34 repositories`), or two close numbers in sentences that say nearly the same;\n- nothing distinguishes them, such as two months or years, `first` and `last`, `p50` and `p99`, two regions or systems (`on Linux`, `on Windows`), two groups (`iOS users`, `Android users`), `with` and `without`, a time after a change (`after my fix`, `now`, `fell to 12 minutes`), or the situation of a story and its result.\n\nThey agree within rounding: `about 400` and `412`, `38.7 %` and `39 %`, `nearly 50 %` and `47 %`, `3 hours` and `190 minutes`. If the other place gives both numbers, there is no finding. Dates, years, times of day, versions, ordinals, numbers that are names (`step 3`, `INC-2291`) and goals (`the goal was 200 ms`) are not compared.\n\nThe rule looks at numbers and the words around them, without understanding them. It prefers to miss a mistake over reporting a correct number. If one of two places is edited, it finds about half of the mistakes; it misses those where the two sentences use other words (`it had been 38`), and where a small count could be of something else. It compares the first 100 measures of a text, the first 400 of a document, and across documents the first 24 of each. Documents with more than 150 numbers are not compared with others. Texts that are not in English are not compared.\n\nDocuments are only compared with each other if a run reads every document of the repository: without paths, and not with `--staged`. A suppression excludes the numbers that it covers from both comparisons.",fix:`Look up the number, and correct the wrong place. If both are right, they are two measures: say in each place what it measures, such as the month, the percentile, the region, or that it was so after your change.`,markdown:`Reports a measure that has different numbers in different places.

## Why

An interviewer who hears 1.1 seconds and reads 1.3 in your notes doubts every other number. It happens when only one of
two places is edited: the field \`numbers\` and the answer, two answers, the parts of a story in a [bank](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md), or
a story and a prompt answer about it.

Within a document, each text is compared with the others: title, fields, sections and answers. Within one text, only a
change is compared with its before and after (\`halved\`, \`from 50 to 30\`). Across documents, the ready stories and
answers of one owner are compared if they are about the same incident: if their titles are nearly the same, or if they
share specific numbers and names.

Two numbers belong to the same measure if

- they have the same unit, after conversion: \`0.4 s\` and \`400 ms\`, \`1.2k\` and \`1,200\`, \`40 %\` and \`0.4\`, \`1 a day\` and
  \`5\` or \`7 a week\`. Percent and percentage points, two currencies, and counts of different things are never compared;
- the words next to them are nearly the same, or they are a before and an after that share one of their values, or a
  before and an after and a third number that says which of the two it is (\`In June churn was 3.1 percent\`), or shares
  of the same whole (\`31 of 34 repositories\`), or two close numbers in sentences that say nearly the same;
- nothing distinguishes them, such as two months or years, \`first\` and \`last\`, \`p50\` and \`p99\`, two regions or systems
  (\`on Linux\`, \`on Windows\`), two groups (\`iOS users\`, \`Android users\`), \`with\` and \`without\`, a time after a change
  (\`after my fix\`, \`now\`, \`fell to 12 minutes\`), or the situation of a story and its result.

They agree within rounding: \`about 400\` and \`412\`, \`38.7 %\` and \`39 %\`, \`nearly 50 %\` and \`47 %\`, \`3 hours\` and \`190
minutes\`. If the other place gives both numbers, there is no finding. Dates, years, times of day, versions, ordinals,
numbers that are names (\`step 3\`, \`INC-2291\`) and goals (\`the goal was 200 ms\`) are not compared.

The rule looks at numbers and the words around them, without understanding them. It prefers to miss a mistake over
reporting a correct number. If one of two places is edited, it finds about half of the mistakes; it misses those where
the two sentences use other words (\`it had been 38\`), and where a small count could be of something else. It compares
the first 100 measures of a text, the first 400 of a document, and across documents the first 24 of each. Documents with
more than 150 numbers are not compared with others. Texts that are not in English are not compared.

Documents are only compared with each other if a run reads every document of the repository: without paths, and not with
\`--staged\`. A [suppression](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/suppressions.md) excludes the numbers that it covers from both comparisons.

## Fails

The answer was edited, and the field was not:

\`\`\`markdown
---
type: platform-boundary
title: A cache before the prices
numbers: p99 latency went from 1.8 s to 1.1 s in two weeks
---

## Answer

I put a cache in front of the price service. p99 latency went from 1.8 to 1.3 seconds.
\`\`\`

A change that does not match the numbers:

\`\`\`markdown
---
type: platform-boundary
title: Builds that do not wait
numbers: build time went from 50 to 30 minutes
---

## Answer

I halved the build time with a cache for dependencies that each team fills for itself.
\`\`\`

Two stories about one incident:

\`\`\`markdown
---
type: platform-boundary
title: A cache before the prices
numbers: p99 latency of prices went from 1.8 s to 1.3 s in two weeks
---
\`\`\`

A change in one story, and its numbers in another one:

\`\`\`markdown
---
type: platform-boundary
title: Builds that do not wait
numbers: build duration was halved
---
\`\`\`

## Passes

Converted, rounded and in other words:

\`\`\`markdown
---
type: platform-boundary
title: A cache before the prices
numbers:
  - p99 latency went from 1.8 s to 1.1 s in two weeks
  - "Failed checkouts: 38.7 % before, 2 % after"
---

## Answer

I put a cache in front of the price service. p99 latency went from 1,800 to about 1,100 ms, which is 40 % less, and
failed checkouts went from 39 to 2 percent.
\`\`\`

Two times, and a goal:

\`\`\`markdown
---
type: platform-boundary
title: A cache before the prices
numbers:
  - "Failed checkouts in March: 410"
  - "Failed checkouts in June: 12"
---

## Answer

The goal was 100 failed checkouts a month. I put a cache in front of the price service, and it went better than that.
\`\`\`

Two percentiles:

\`\`\`markdown
---
type: platform-boundary
title: A cache before the prices
numbers: Checkout latency was 120 ms at p50
---

## Answer

I put a cache in front of the price service. Checkout latency was 900 ms at p99, and we accepted that.
\`\`\`

Two regions, and a time before and after a change:

\`\`\`markdown
---
type: platform-boundary
title: A cache before the prices
stakes: The checkout error rate in the EU was 5%, and each build of the checkout took 40 minutes.
---

## Answer

I put a cache in front of the price service. The checkout error rate in the US was 2%. After my change each build of the
checkout took 12 minutes.
\`\`\`

## How to fix it

Look up the number, and correct the wrong place. If both are right, they are two measures: say in each place what it
measures, such as the month, the percentile, the region, or that it was so after your change.`},"answer-missing":{why:`Fields are notes. In the interview you have two minutes to tell the story, in an order that one can follow. Only a written answer shows whether the numbers and the mechanism are still in it.`,fix:"Say the answer aloud with a timer, and write down what you said below the heading `## Answer`. Follow the skeleton: context and stakes, what I owned, mechanism, evidence, tradeoff, lesson.",markdown:`Reports a document that has fields but no answer, which is what you would say aloud.

## Why

Fields are notes. In the interview you have two minutes to tell the story, in an order that one can follow. Only a
written answer shows whether the numbers and the mechanism are still in it.

## Fails

A story with fields only:

\`\`\`markdown
---
type: security-hygiene
stakes: Fourteen keys of former colleagues could read the billing data of 900 clinics.
---

## Lesson

I ask for the expiry date of every secret that I review.
\`\`\`

An answer without prose:

\`\`\`markdown
---
prompt: ai-safety
---

## Answer

> How do you think about AI safety?

<!-- to be written on Sunday -->
\`\`\`

An answer that is not written yet:

\`\`\`markdown
---
prompt: ai-safety
---

## Answer

TODO
\`\`\`

## Passes

\`\`\`markdown
---
prompt: ai-safety
---

> How do you think about AI safety?

Every call of a tool leaves a trace, and what cannot be undone waits for a person. Unintended writes went from 14 a
quarter to one.
\`\`\`

An answer in a block quote or in a code fence without a language is read too, if there is no other prose in its section:

\`\`\`markdown
---
prompt: ai-safety
---

> How do you think about AI safety?

> Every call of a tool leaves a trace, and what cannot be undone waits for a person. Unintended writes went from 14 a
> quarter to one.
\`\`\`

## How to fix it

Say the answer aloud with a timer, and write down what you said below the heading \`## Answer\`. Follow the
[skeleton](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/stories.md#the-skeleton-of-an-answer): context and stakes, what I owned, mechanism, evidence, tradeoff,
lesson.`},"answer-score":{why:`Anyone can say "I care about quality". "We ran a canary, and errors went from 4 % to 0.5 %" can be asked about. The score asks one thing: does the answer have a mechanism and evidence, or only adjectives? A full score does not make a good answer, but an answer without one leaves nothing to check. Scoring explains what counts.

The message says of each point whether it is present, unsure or absent. The finding is an error only if a point is surely absent; if the scorer is unsure, it is a warning. Both messages quote the passage that is closest to the point, with its line and the reason why it may not count: it is a plan, a goal, a wish or a duty, it may say what was missing, or it is not clearly a control or an outcome. In the last case, the message says how to make it clear.

An answer in another language is not judged and gets one note. \`answer-missing\` reports blank answers.`,fix:"The second line of the message says what to write for each point. For a mechanism, name what you built or ran to control, observe, verify or undo the change. For evidence, name what changed because of it, with a number and its unit. `star-witness score --explain` shows which passages earned a point.\n\n`min-score` in the configuration says how many points are required. If your field has its own words for mechanisms, add them with `rubric-words`.",markdown:`Reports an answer that scores below \`min-score\`, because it lacks a mechanism or evidence that it worked.

## Why

Anyone can say "I care about quality". "We ran a canary, and errors went from 4 % to 0.5 %" can be asked about. The
score asks one thing: does the answer have a mechanism and evidence, or only adjectives? A full score does not make a
good answer, but an answer without one leaves nothing to check. [Scoring](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scoring.md) explains what counts.

The message says of each point whether it is present, unsure or absent. The finding is an error only if a point is
surely absent; if the scorer is unsure, it is a warning. Both messages quote the passage that is closest to the point,
with its line and the reason why it may not count: it is a plan, a goal, a wish or a duty, it may say what was missing,
or it is not clearly a control or an outcome. In the last case, the message says how to make it clear.

An answer in another language is not judged and gets one note. [\`answer-missing\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/answer-missing.md) reports blank
answers.

## Fails

Only adjectives:

\`\`\`markdown
---
type: ai-eval-loop
---

## Answer

I have always had very high standards. When our chatbot gave poor replies, I took full ownership, and made it much better.
\`\`\`

A mechanism without anything that shows that it worked. Without a heading \`Answer\`, the finding points at the first line
of the text:

\`\`\`markdown
---
prompt: incident-leadership
---

I added an alert on the depth of the queue, and a check that refuses an import without a header.
\`\`\`

Evidence, and something that may be a mechanism:

\`\`\`markdown
---
prompt: incident-leadership
---

I tidied the alerts. Errors went from 4 % to 0.5 % in a month.
\`\`\`

Another language:

\`\`\`markdown
---
prompt: incident-leadership
---

Ich habe einen Alarm auf die Tiefe der Warteschlange gesetzt. Seitdem fielen die Fehler von 41 auf 3 am Tag.
\`\`\`

## Passes

\`\`\`markdown
---
type: ai-eval-loop
---

## Answer

I read 73 bad replies and made an eval of them, which runs on every change. Complaints were reduced from 31 to 4 a month.
\`\`\`

## How to fix it

The second line of the message says what to write for each point. For a mechanism, name what you built or ran to
control, observe, verify or undo the change. For evidence, name what changed because of it, with a number and its unit.
\`star-witness score --explain\` shows which passages earned a point.

[\`min-score\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#min-score) in the configuration says how many points are required. If your field has
its own words for mechanisms, add them with [\`rubric-words\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#rubric-words).`},"prompt-elements":{why:`Each of the prompts asks for certain elements. "What could go wrong?" asks for the risk, the signal that shows it, a staged rollout, a way back, and how the team learns. An interviewer waits for each of them, and asks about the missing one.

It is a note, because some answers leave out an element on purpose. The model looks for each element in any words. Elements that are surely absent are listed as missing, and doubtful ones as unsure. The JSON report and \`star-witness score --prompt ID --explain\` show each element with its passage.

Only answers that name a known prompt are checked, and only in English. An element that a configuration adds is found by its words.`,fix:`The second line of the message says what to add for the first element in the list. Name the thing itself: "a rollback takes one command" is better than "we can react quickly".

The configuration can change the elements of a prompt; see prompts.`,markdown:`Reports the elements of a strong answer to a prompt that an answer does not show.

## Why

Each of the [prompts](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/stories.md#prompts) asks for certain elements. "What could go wrong?" asks for the risk, the
signal that shows it, a staged rollout, a way back, and how the team learns. An interviewer waits for each of them, and
asks about the missing one.

It is a note, because some answers leave out an element on purpose. The [model](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scoring.md#how-it-works) looks for
each element in any words. Elements that are surely absent are listed as missing, and doubtful ones as unsure. The JSON
report and \`star-witness score --prompt ID --explain\` show each element with its passage.

Only answers that name a known prompt are checked, and only in English. An element that a
[configuration](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#prompts) adds is found by its words.

## Fails

The risk and the signal, but no rollout, no way back and no learning:

\`\`\`markdown
---
prompt: what-could-go-wrong
---

We want to let the assistant answer parents' mails about the school bus. The risk: it is wrong in Turkish, no one in the
office reads Turkish, and a child waits at the wrong stop. I would watch the share of drafts that the office rewrites,
per language, every morning.
\`\`\`

## Passes

\`\`\`markdown
---
prompt: what-could-go-wrong
---

We want to let the assistant answer parents' mails about the school bus. The risk: it is wrong in Turkish, no one in the
office reads Turkish, and a child waits at the wrong stop. I would watch the share of drafts that the office rewrites,
per language, every morning. Five schools get it first, then fifty, then all of them, and no stage ends before two quiet
weeks. If it goes wrong, one switch per school takes it away within a minute, and the office answers by hand as before.
Each wrong answer becomes an eval case before its fix is merged, so it cannot come back unseen.
\`\`\`

## How to fix it

The second line of the message says what to add for the first element in the list. Name the thing itself: "a rollback
takes one command" is better than "we can react quickly".

The configuration can change the elements of a prompt; see [prompts](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#prompts).`},"virtue-claim":{why:`"I am a team player" is cheap: anyone can say it, and there is nothing to ask about. What you did is not. An interviewer who hears "I held the release back for two days, because the restore had never been tried" writes down "takes quality seriously" without your help.

The model reads answers and required fields. The rule reports each sentence that surely claims a good trait ("I am passionate about testing", "my work ethic is outstanding") and names no action that shows it. These are not reported: a trait that is denied, a trait of someone else, a trait that the same sentence shows with an action, and quotes from others. Text that is not in English is skipped.`,fix:`Ask yourself when someone last saw you do this. Describe that moment in one sentence, with what you built, stopped or decided. Then delete the claim.`,markdown:`Reports sentences that only claim a virtue of the speaker.

## Why

"I am a team player" is cheap: anyone can say it, and there is nothing to ask about. What you did is not. An interviewer
who hears "I held the release back for two days, because the restore had never been tried" writes down "takes quality
seriously" without your help.

The [model](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scoring.md#how-it-works) reads answers and required fields. The rule reports each sentence that surely
claims a good trait ("I am passionate about testing", "my work ethic is outstanding") and names no action that shows it.
These are not reported: a trait that is denied, a trait of someone else, a trait that the same sentence shows with an
action, and quotes from others. Text that is not in English is skipped.

## Fails

Two claims:

\`\`\`markdown
---
prompt: why-this-role
---

I am a passionate and reliable engineer. I'm a fast learner and a born communicator.
\`\`\`

A claim in a field:

\`\`\`markdown
---
type: parser-migration
lesson: I am a passionate and creative problem solver.
---
\`\`\`

## Passes

The same traits, shown by actions:

\`\`\`markdown
---
prompt: why-this-role
---

Priya and I rewrote the import together, and I carried the pager for it. When 40 orders failed on the first night, I
rolled it back within six minutes and added the missing test in the morning.
\`\`\`

## How to fix it

Ask yourself when someone last saw you do this. Describe that moment in one sentence, with what you built, stopped or
decided. Then delete the claim.`},"value-without-mechanism":{why:`"Reliability", "safety" and "humility" are on the wall of every company. In an interview only their translation counts: reliability means that users can debug, retry and trust a failure; safety means evals, red teams, a staged rollout, a way back, a human who reviews. People who have done the work name it without being asked.

The rule only checks answers in which a mechanism is surely absent. There it reports each value once, at its first mention. Technical terms and idioms ("thread safety", "site reliability engineer", "to be on the safe side") are not value language. Questions ("what does safety mean?") and negations ("the service was not reliable") are skipped.

The configuration can change the values, their translations and their names. If a value has its own \`words\`, each of them in the answer counts as a translation.`,fix:`From the translation in the message, pick the part that you have built or run, and say so in this answer. Then read the answer without the value word: it is usually stronger.`,markdown:`Reports value words in an answer without a mechanism.

## Why

"Reliability", "safety" and "humility" are on the wall of every company. In an interview only their translation counts:
reliability means that users can debug, retry and trust a failure; safety means evals, red teams, a staged rollout, a
way back, a human who reviews. People who have done the work name it without being asked.

The rule only checks answers in which a mechanism is surely absent. There it reports each value once, at its first
mention. Technical terms and idioms ("thread safety", "site reliability engineer", "to be on the safe side") are not
value language. Questions ("what does safety mean?") and negations ("the service was not reliable") are skipped.

The [configuration](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#values) can change the values, their translations and their names. If a value
has its own \`words\`, each of them in the answer counts as a translation.

## Fails

A value without its translation:

\`\`\`markdown
---
prompt: ai-safety
---

Safety comes first in everything that I do, because these models will touch the lives of millions.
\`\`\`

Two values:

\`\`\`markdown
---
prompt: why-this-role
---

I am reliable, and I keep things simple.
\`\`\`

## Passes

The value with a mechanism:

\`\`\`markdown
---
prompt: ai-safety
---

Safety, to me, is what happens after the model was wrong: the red team's cases run on every change, a person reviews each
refund above 50 euros, and one flag takes the model out.
\`\`\`

A term that only looks like value language:

\`\`\`markdown
---
prompt: why-this-role
---

I found the thread safety bug in our scheduler that had doubled 40 orders a week.
\`\`\`

## How to fix it

From the translation in the message, pick the part that you have built or run, and say so in this answer. Then read the
answer without the value word: it is usually stronger.`},hedging:{why:`"I guess it more or less worked" leaves the listener with nothing: did it work or not? Most people hedge out of politeness, but an interviewer can only write down what remains. Real uncertainty is welcome, and has a number: "about 40 %", "between 3 and 5 ms", "I was not sure, so I measured".

The model reads answers and required fields. The rule reports each sentence that surely weakens an action or a result without saying how certain it is ("it somehow helped a bit, I guess"). It does not look for words: "about 40 %" says how certain you are, and "some sort of cache" expresses no doubt, so neither is reported. Quotes from others and text that is not in English are skipped.`,fix:`Read the sentence without the hedge. If it is true, keep it that way. If it is not, say what you know: the number and how you got it, or what you would have had to measure.`,markdown:`Reports sentences that weaken what was done or found.

## Why

"I guess it more or less worked" leaves the listener with nothing: did it work or not? Most people hedge out of
politeness, but an interviewer can only write down what remains. Real uncertainty is welcome, and has a number: "about
40 %", "between 3 and 5 ms", "I was not sure, so I measured".

The [model](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scoring.md#how-it-works) reads answers and required fields. The rule reports each sentence that surely
weakens an action or a result without saying how certain it is ("it somehow helped a bit, I guess"). It does not look
for words: "about 40 %" says how certain you are, and "some sort of cache" expresses no doubt, so neither is reported.
Quotes from others and text that is not in English are skipped.

## Fails

Three hedges on one result, which are one finding:

\`\`\`markdown
---
prompt: incident-leadership
---

I guess it more or less worked, kind of.
\`\`\`

A hedge after an action:

\`\`\`markdown
---
prompt: incident-leadership
---

We restarted the importer once. It somehow helped a bit, I guess.
\`\`\`

## Passes

The same doubt, with numbers:

\`\`\`markdown
---
prompt: incident-leadership
---

We restarted the importer. Failed rows fell from 31 to about 12 a night, counted over two weeks.
\`\`\`

## How to fix it

Read the sentence without the hedge. If it is true, keep it that way. If it is not, say what you know: the number and
how you got it, or what you would have had to measure.`},"keyword-stuffing":{why:`"Canary, rollback, tests, metrics" is only vocabulary. Anyone can learn it in a minute, and it does not survive the first question ("what did your canary watch?"). A score that you get for typing words does not help you prepare.

Four different keywords in a row are a list: with commas, as bullets, as sentences of one word, or without punctuation. A list of nothing but keywords is always reported. A list with other words in it, under a label such as \`Action:\`, or after a sentence that ends with a colon is reported unless the model finds a mechanism or evidence in it. A sentence in which fewer than three of four words are keywords is not a list.

With the literal scorer, which only looks for words, a list is reported only if the score depends on it. Answers that are not in English are skipped.`,fix:`Pick the two that matter most and that you did yourself. For each, write one sentence: what you built, what it caught or changed, and by how much. Leave out the rest until you are asked about it.`,markdown:`Reports lists of keywords that do not say who did what.

## Why

"Canary, rollback, tests, metrics" is only vocabulary. Anyone can learn it in a minute, and it does not survive the
first question ("what did your canary watch?"). A score that you get for typing words does not help you prepare.

Four different keywords in a row are a list: with commas, as bullets, as sentences of one word, or without punctuation.
A list of nothing but keywords is always reported. A list with other words in it, under a label such as \`Action:\`, or
after a sentence that ends with a colon is reported unless the [model](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scoring.md#how-it-works) finds a mechanism or
evidence in it. A sentence in which fewer than three of four words are keywords is not a list.

With the [literal scorer](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scoring.md#the-literal-scorer), which only looks for words, a list is reported only if the
score depends on it. Answers that are not in English are skipped.

## Fails

Words without a sentence:

\`\`\`markdown
---
prompt: incident-leadership
---

Canary, rollback, tests, metrics, p95 latency reduced, adoption increased.
\`\`\`

The same words as bullets:

\`\`\`markdown
---
prompt: incident-leadership
---

This is how I work.

- canary
- rollback
- tests
- metrics
\`\`\`

## Passes

A sentence that says who did what:

\`\`\`markdown
---
prompt: incident-leadership
---

I added a canary, a rollback script and an alert on p95. Errors went from 4% to 0.5% in a month.
\`\`\`

Bullets that describe actions:

\`\`\`markdown
---
prompt: incident-leadership
---

- added a canary stage for 5% of traffic
- wrote the rollback runbook, and drilled it twice
- cut the time to recover from 74 to 31 minutes
\`\`\`

## How to fix it

Pick the two that matter most and that you did yourself. For each, write one sentence: what you built, what it caught or
changed, and by how much. Leave out the rest until you are asked about it.`},"answer-length":{why:`An interviewer has about 45 minutes for six questions, and listens for about two minutes without asking one. Longer answers are interrupted, mostly before the result. An answer of twenty seconds leaves out what was at stake or what changed, and the interviewer has to ask for each. Stories in a story bank may be short, because they are notes to be told at length.

The rule counts words as you would say them: headings, code, quotes and template text are not counted, and a number is one word. At 150 words per minute, 30 seconds are 75 words and 2 minutes are 300. Read one answer aloud, time it, and set \`words-per-minute\` to your own speed.

\`answer-missing\` reports blank answers. Answers that are not in English are skipped.`,fix:`Too short: say what was at stake, what you did yourself, and what changed because of it, with a number. Too long: cut the introduction first. Two sentences of context are enough; an interviewer can ask for more.`,markdown:`Reports an answer that is too short or too long to be said in an interview.

## Why

An interviewer has about 45 minutes for six questions, and listens for about two minutes without asking one. Longer
answers are interrupted, mostly before the result. An answer of twenty seconds leaves out what was at stake or what
changed, and the interviewer has to ask for each. Stories in a [story bank](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md) may be short, because they are
notes to be told at length.

The rule counts words as you would say them: headings, code, quotes and template text are not counted, and a number is
one word. At 150 words per minute, 30 seconds are 75 words and 2 minutes are 300. Read one answer aloud, time it, and
set \`words-per-minute\` to your own speed.

[\`answer-missing\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/answer-missing.md) reports blank answers. Answers that are not in English are skipped.

## Fails

Too short:

\`\`\`markdown
---
prompt: disagreement
---

## Answer

Tom wanted GraphQL, and I wanted to keep REST. We built one page both ways, and I was wrong.
\`\`\`

Too long:

\`\`\`markdown
---
prompt: ai-safety
---

## Answer

Two years ago our clinic portal got an assistant that may book appointments. People ask me whether I find that safe,
and I answer with what it can do. It can read a calendar. It can hold a slot for ten minutes. It can book, and it can
cancel what it has booked itself. It cannot cancel what a person has booked, because the tool that it calls refuses
that. We wrote these four lines down before there was any code, and the doctors signed them.

Then I asked who would notice. Each call leaves a trace with the name of the patient for whom it was made. A nurse in
each clinic reads ten traces every morning. She has a button that stops the assistant for her clinic, and she does not
have to ask anybody before she presses it. In the first month it was pressed six times. Four of these were my mistake:
the assistant took a date without a year for the year before. Two were a habit of one clinic that nobody had told us
about.

Then I asked how we take it back. A slot that is held falls free by itself. A booking can be undone within a day, and
the patient gets a message that names the reason. We tried that on purpose, in one clinic, on a Monday, with a
stopwatch. It took eleven minutes, and eight of them were spent on finding the person who was allowed to do it. Now it
takes three.

We began with one clinic, then five, then forty. At each step we waited for two weeks, and went on only when fewer
than one booking in 500 was wrong. That number came from the people: before the assistant, they booked one in 300
wrong. In the end the assistant stood at one in 900, and 40 clinics use it today. The last of them asked for it.
\`\`\`

## Passes

\`\`\`markdown
---
prompt: disagreement
---

## Answer

Tom wanted GraphQL for the clinic portal, and I wanted to keep our REST endpoints. I feared slow queries that no one
could see, he feared eleven requests a page. We agreed on the number that would decide: p95 of the busiest page, in a
load test, within two days. I built that page both ways. His version needed 3 requests instead of 11, and p95 latency
went from 900 to 400 milliseconds. So I changed my mind, and wrote the test that now watches it.
\`\`\`

## Options

\`shortest\` and \`longest\` are in seconds, at the speed of \`words-per-minute\`.

\`\`\`yaml
rules:
  answer-length:
    words-per-minute: 120
    shortest: 45
    longest: 180
\`\`\`

## How to fix it

Too short: say what was at stake, what you did yourself, and what changed because of it, with a number. Too long: cut
the introduction first. Two sentences of context are enough; an interviewer can ask for more.`},balance:{why:"You know the system and the interviewer does not, so the introduction grows with each rehearsal. But nobody is hired for a situation. Two or three sentences are enough: what the system was for, who was affected, what was at stake. Use the time for what you did and what changed.\n\nThe rule divides an answer into context, action and result, and compares their numbers of words. A heading (`### Situation`) or a label (`Situation:`, `S:`) decides for the text after it: situation and task are context, and lessons are a result. Otherwise the model decides: context is everything before the first sentence in which something was done or put in place, and a result is evidence after that.\n\nLabels are not counted. These are not reported: answers without any action (see `answer-score`), answers of less than 40 words, answers that a cut of less than 5 words would balance, answers to prompts that ask what you would do, and text that is not in English.",fix:`The finding marks the context from its first to its last sentence. Keep the sentence that says who was affected, and the one that says what was at stake. Cut the history of the system, and everything that only explains a name.`,markdown:`Reports an answer in which more than about half of the words set the scene.

## Why

You know the system and the interviewer does not, so the introduction grows with each rehearsal. But nobody is hired for
a situation. Two or three sentences are enough: what the system was for, who was affected, what was at stake. Use the
time for what you did and what changed.

The rule divides an answer into context, action and result, and compares their numbers of words. A heading (\`###
Situation\`) or a label (\`Situation:\`, \`S:\`) decides for the text after it: situation and task are context, and lessons
are a result. Otherwise the [model](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scoring.md#how-it-works) decides: context is everything before the first sentence
in which something was done or put in place, and a result is evidence after that.

Labels are not counted. These are not reported: answers without any action (see [\`answer-score\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/answer-score.md)),
answers of less than 40 words, answers that a cut of less than 5 words would balance, answers to
[prompts](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/stories.md#prompts) that ask what you would do, and text that is not in English.

## Fails

Three sentences before the first action, longer than all the rest:

\`\`\`markdown
---
type: incident-command
---

## Answer

The valley is long and narrow, and the river is deep. There is one road, and the town is far. The pumps here are older
than me, and much colder. I wrote a test for each of the four pumps. Leaks fell from nine in March to one in May.
\`\`\`

Parts with labels:

\`\`\`markdown
---
type: parser-migration
---

## Answer

**Situation:** the importer reads a file for each of our nine regions, and every region has a format of its own, because
the clinics there bought from different vendors.

**Task:** make sure that a new column in the spring does not stop the import of a whole region again.

**Action:** wrote a parser that reads the header first.

**Result:** failed imports: 11 before, one after.
\`\`\`

## Passes

\`\`\`markdown
---
type: incident-command
---

## Answer

Nine times a month a valve leaked, and the village by the river had no water. I wrote a test for each of
the four pumps. I read the pressure every morning for a month and wrote it on the door. Leaks went from nine a month to
one.
\`\`\`

## Options

\`context\` is a share of the words, in percent.

\`\`\`yaml
rules:
  balance:
    context: 40
\`\`\`

## How to fix it

The finding marks the context from its first to its last sentence. Keep the sentence that says who was affected, and the
one that says what was at stake. Cut the history of the system, and everything that only explains a name.`},ownership:{why:'The interview is about you. Everybody on the team can say "we migrated the parser". Saying `I` is not immodest: name your part, and name what was not yours. "I wrote the suite, Tom ran the migration" is short, and can be asked about.\n\nThe model looks in each answer for what was done or decided, and for who did it. An answer is reported if some of it is surely told with `we`, with `the team` or in the passive, and surely none of it with `I`. The finding points at the first such sentence and says how many there are. States ("we had four agents", "guests were bored", "the kitchen was closed") and plans are not actions, and quotes from others do not count.\n\nThe opposite is a note: at least five sentences describe your own actions, your team or colleagues are mentioned, and after your first action there is nothing but your actions and their outcomes.\n\nAnswers to prompts that ask what you would do are skipped, and so is text that is not in English. Fields are not checked.',fix:'Go through the verbs of the answer one by one. Say `I` for what you built or decided. Name who did the rest, or say where your part ended: "the runners stayed with the platform group".',markdown:`Reports answers that do not say what you did yourself, or what others did.

## Why

The interview is about you. Everybody on the team can say "we migrated the parser". Saying \`I\` is not immodest: name
your part, and name what was not yours. "I wrote the suite, Tom ran the migration" is short, and can be asked about.

The [model](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scoring.md#how-it-works) looks in each answer for what was done or decided, and for who did it. An answer
is reported if some of it is surely told with \`we\`, with \`the team\` or in the passive, and surely none of it with \`I\`.
The finding points at the first such sentence and says how many there are. States ("we had four agents", "guests were
bored", "the kitchen was closed") and plans are not actions, and quotes from others do not count.

The opposite is a note: at least five sentences describe your own actions, your team or colleagues are mentioned, and
after your first action there is nothing but your actions and their outcomes.

Answers to [prompts](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/stories.md#prompts) that ask what you would do are skipped, and so is text that is not in
English. Fields are not checked.

## Fails

It is not clear who did it:

\`\`\`markdown
---
type: parser-migration
---

## Answer

We implemented a new parser and tested all files. A staged rollout was done.
\`\`\`

There were colleagues, but they do nothing:

\`\`\`markdown
---
type: parser-migration
---

## Answer

My colleagues were on leave. I rewrote the parser. I wrote a test for each of 40 old files. I moved the import behind a
flag. I drew a new plan for the rollout. I threw out the third step.
\`\`\`

## Passes

Each part has its owner:

\`\`\`markdown
---
type: parser-migration
---

## Answer

I wrote the new parser and 40 tests. Tom rolled it out behind a flag, and the platform group removed the old one in May.
\`\`\`

## How to fix it

Go through the verbs of the answer one by one. Say \`I\` for what you built or decided. Name who did the rest, or say
where your part ended: "the runners stayed with the platform group".`},"follow-ups":{why:`A story takes two minutes to tell and twenty to discuss, and the questions are known in advance. After an incident comes "how was it detected?", after a migration "how did you prove that old and new agree?". If the story already has the answer, you do not have to make it up on the spot, and often it is the best sentence of the story.

Each story type has four to six such questions; what they ask next lists them. The model looks for the answers in the whole story, in its fields and its answers. A question is listed if probably nothing in the story answers it. A story gets one note, on its title, with all open questions.

It is a note and not a warning, because the rule can find an answer, but not tell whether it is a good one. Practice the other questions aloud too. A story with text in another language is not checked.`,fix:'Answer each question in one sentence, in the field where it fits or in the answer. If there is no good answer, say so in the lesson: "we had not asked who would be paged, and since then I do".\n\nThe configuration can add, change or replace the questions of a type: see `follow-ups` under `story-types`.',markdown:`Reports the questions that an interviewer is likely to ask next and that the story does not answer yet.

## Why

A story takes two minutes to tell and twenty to discuss, and the questions are known in advance. After an incident comes
"how was it detected?", after a migration "how did you prove that old and new agree?". If the story already has the
answer, you do not have to make it up on the spot, and often it is the best sentence of the story.

Each story type has four to six such questions; [what they ask next](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/stories.md#what-they-ask-next) lists them. The
[model](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/scoring.md#how-it-works) looks for the answers in the whole story, in its fields and its answers. A question
is listed if probably nothing in the story answers it. A story gets one note, on its title, with all open questions.

It is a note and not a warning, because the rule can find an answer, but not tell whether it is a good one. Practice the
other questions aloud too. A story with text in another language is not checked.

## Fails

\`\`\`markdown
---
type: security-hygiene
title: Keys that expire
---

## Answer

Nine deploys failed in the first month, and the data team waited for half a day.
\`\`\`

## Passes

\`\`\`markdown
---
type: security-hygiene
title: Keys that expire
stakes: An audit found 14 old keys; anyone who had one could have read the billing data of 900 clinics.
---

## Normal delivery path

A key can't be pushed any more: the server refuses it, whoever asks. The security lead may grant an exception for seven
days; it ends by itself.

## Answer

Nine deploys failed in the first month, and the data team waited for half a day. Every night a job tries an old key and
pages me if it still opens anything.
\`\`\`

## How to fix it

Answer each question in one sentence, in the field where it fits or in the answer. If there is no good answer, say so in
the lesson: "we had not asked who would be paged, and since then I do".

The configuration can add, change or replace the questions of a type: see \`follow-ups\` under
[\`story-types\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#story-types).`},"coverage-types":{why:"Behavioral rounds come back to the same kinds of work: something you built that others rely on, an evaluation loop, a migration, an incident, a safer way to deliver. With a story of each type, you have one for every question.\n\nThe rule only runs if a run reads every document of the repository: without paths, and not with `--staged`. Drafts and retired documents do not count. An owner with fewer than `from` ready stories of known types has only started, and gets no finding. Neither do documents without an owner. `star-witness coverage` shows the whole portfolio.",fix:"Write a story of each missing type: `star-witness new platform-boundary` creates one, with a placeholder for everything that it needs. Drop a type that your group does not use with `story-types: {parser-migration: false}`.",markdown:`Reports the story types that an owner has no ready story of.

## Why

Behavioral rounds come back to the same kinds of work: something you built that others rely on, an evaluation loop, a
migration, an incident, a safer way to deliver. With a story of each type, you have one for every question.

The rule only runs if a run reads every document of the repository: without paths, and not with \`--staged\`. Drafts and
retired documents do not count. An owner with fewer than \`from\` ready stories of known types has only started, and gets
no finding. Neither do documents without an owner. \`star-witness coverage\` shows the whole portfolio.

## Fails

Three ready stories of the same type:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
---

## Answer

I led the response to the payment outage.
\`\`\`

## Passes

A draft:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
status: draft
---

## Answer

I led the response to the payment outage.
\`\`\`

## Options

\`least\` counts ready documents. Owners are named as in reports: by the key \`owner\`, or by the folder.

Two stories of each type, required of two owners:

\`\`\`yaml
rules:
  coverage-types:
    severity: error
    from: 1
    least: 2
    owners: [ana, ben]
\`\`\`

## How to fix it

Write a story of each missing type: \`star-witness new platform-boundary\` creates one, with a placeholder for everything
that it needs. Drop a type that your group does not use with \`story-types: {parser-migration: false}\`.`},"coverage-themes":{why:"Interviewers look for themes: judgment, disagreement, ambiguity. A portfolio has at least one story for each, and the list of `themes` in a story says which it serves.\n\nThe rule only runs if a run reads every document of the repository: without paths, and not with `--staged`. Drafts and retired documents do not count. An owner with fewer than `from` ready documents with a theme has only started, and gets no finding. Neither do documents without an owner. `star-witness coverage` shows the whole portfolio.",fix:`Write a story for each missing theme, or list the theme in one that already serves it.`,markdown:`Reports the themes that an owner has no ready story or answer for.

## Why

Interviewers look for themes: judgment, disagreement, ambiguity. A portfolio has at least one story for each, and the
list of \`themes\` in a story says which it serves.

The rule only runs if a run reads every document of the repository: without paths, and not with \`--staged\`. Drafts and
retired documents do not count. An owner with fewer than \`from\` ready documents with a theme has only started, and gets
no finding. Neither do documents without an owner. \`star-witness coverage\` shows the whole portfolio.

## Fails

Three stories that serve the same two themes:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
themes: [incident-leadership, judgment]
---

## Answer

I led the response to the payment outage.
\`\`\`

## Passes

A story that names no theme:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
---

## Answer

I led the response to the payment outage.
\`\`\`

## Options

\`least\` counts ready documents. Owners are named as in reports: by the key \`owner\`, or by the folder.

Two documents for each theme, required of one owner:

\`\`\`yaml
rules:
  coverage-themes:
    from: 1
    least: 2
    owners: [ana]
\`\`\`

## How to fix it

Write a story for each missing theme, or list the theme in one that already serves it.`},"coverage-prompts":{why:"Some questions are asked in nearly every round: why this role, what could go wrong, tell me about a disagreement. Each deserves a prepared answer, or a story that lists it under `prompts`.\n\nThe rule only runs if a run reads every document of the repository: without paths, and not with `--staged`. Drafts and retired documents do not count. An owner with fewer than `from` ready answers to prompts has only started, and gets no finding. Neither do documents without an owner. `star-witness coverage` shows the whole portfolio.",fix:"Write an answer to each missing prompt: `star-witness new ai-safety` creates one, with a placeholder for each element of a strong answer. Or list the prompt in a story that already answers it.",markdown:`Reports the prompts that an owner has no ready answer to.

## Why

Some questions are asked in nearly every round: why this role, what could go wrong, tell me about a disagreement. Each
deserves a prepared answer, or a story that lists it under \`prompts\`.

The rule only runs if a run reads every document of the repository: without paths, and not with \`--staged\`. Drafts and
retired documents do not count. An owner with fewer than \`from\` ready answers to prompts has only started, and gets no
finding. Neither do documents without an owner. \`star-witness coverage\` shows the whole portfolio.

## Fails

Three answers, all to one of the five prompts:

\`\`\`markdown
---
title: Why this role
prompt: why-this-role
---

I want to work where a release waits for its evaluation.
\`\`\`

## Passes

A story that serves all of them:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
prompts: [why-this-role, what-could-go-wrong, ai-safety, disagreement, incident-leadership]
---

## Answer

I led the response to the payment outage.
\`\`\`

## Options

\`least\` counts ready documents. Owners are named as in reports: by the key \`owner\`, or by the folder.

One answer to each prompt, required of one owner:

\`\`\`yaml
rules:
  coverage-prompts:
    from: 1
    least: 1
    owners: [ana]
\`\`\`

## How to fix it

Write an answer to each missing prompt: \`star-witness new ai-safety\` creates one, with a placeholder for each element of
a strong answer. Or list the prompt in a story that already answers it.`},"duplicate-title":{why:"You pick a story by its title, and so do reports, tables and coverage. Two stories with the same title cannot be told apart, and often they are one story that was saved twice.\n\nCase, spaces and punctuation make no difference. Drafts, retired stories and prompt answers are not compared. Stories without an owner count as those of one owner. The rule only runs if a run reads every document of the repository: without paths, and not with `--staged`.\n\nThe rule is off by default. Turn it on in the configuration, for example with `duplicate-title: warning` under `rules`.",fix:"Put what sets the story apart into its title: the system, the decision or the result. If both files are the same story, keep the better one and set `status: retired` in the other; in a bank, use a comment below the heading.",markdown:`Reports ready stories of one owner that have the same title.

## Why

You pick a story by its title, and so do reports, tables and [coverage](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/coverage.md). Two stories with the same title
cannot be told apart, and often they are one story that was saved twice.

Case, spaces and punctuation make no difference. Drafts, retired stories and prompt answers are not compared. Stories
without an owner count as those of one owner. The rule only runs if a run reads every document of the repository:
without paths, and not with \`--staged\`.

The rule is off by default. Turn it on in the [configuration](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#rules), for example with
\`duplicate-title: warning\` under \`rules\`.

## Fails

The second of two stories with this title, by path:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
---

## Answer

I led the response to the payment outage.
\`\`\`

## Passes

The same title in a story of another owner:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
---

## Answer

I led the response to the payment outage.
\`\`\`

## How to fix it

Put what sets the story apart into its title: the system, the decision or the result. If both files are the same story,
keep the better one and set \`status: retired\` in the other; in a bank, use [a comment below the
heading](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md#settings-of-a-story).`},"story-reuse":{why:"The interviewers of a loop compare notes, so a story is told once. A story that lists six themes closes six gaps in the coverage, but can fill only one of them in the interview.\n\nThe rule counts the themes and prompts that the configuration defines, each once: those under `themes` and `prompts`, and the prompts that the story answers. Drafts, retired stories and prompt answers do not count. The rule only runs if a run reads every document of the repository: without paths, and not with `--staged`.",fix:"Keep the themes and prompts that the story shows best. `star-witness coverage` then shows the gaps that it had hidden; prepare another story for each.",markdown:`Reports ready stories that serve more themes or prompts than one story can.

## Why

The interviewers of a loop compare notes, so a story is told once. A story that lists six themes closes six gaps in the
[coverage](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/coverage.md), but can fill only one of them in the interview.

The rule counts the themes and prompts that the configuration defines, each once: those under \`themes\` and \`prompts\`,
and the prompts that the story answers. Drafts, retired stories and prompt answers do not count. The rule only runs if a
run reads every document of the repository: without paths, and not with \`--staged\`.

## Fails

Five themes:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
themes: [incident-leadership, judgment, ownership, ambiguity, humility]
---

## Answer

I led the response to the payment outage.
\`\`\`

Four prompts:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
prompts: [why-this-role, disagreement, ai-safety, incident-leadership]
---

## Answer

I led the response to the payment outage.
\`\`\`

## Passes

The two themes that the story shows best:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
themes: [incident-leadership, judgment]
---

## Answer

I led the response to the payment outage.
\`\`\`

## Options

Allow fewer of both:

\`\`\`yaml
rules:
  story-reuse:
    themes: 3
    prompts: 2
\`\`\`

## How to fix it

Keep the themes and prompts that the story shows best. \`star-witness coverage\` then shows the gaps that it had hidden;
prepare another story for each.`},"near-duplicate":{why:`Two stories about one incident count as one in an interview: the second tells the interviewer nothing new. And if two people tell a story in the same words, at least one of them did not live it.

The rule compares the answers and the fields of stories, three words at a time, in any order. The share is an estimate, accurate to about 8 points. The finding is on the later of the two stories, by owner and path, and names the most similar one. Two stories that describe one incident in different words are not found. Drafts, retired stories, prompt answers and stories of fewer than about 20 words are not compared. The rule only runs if a run reads every document of the repository: without paths, and not with \`--staged\`.

Stories of a bank are compared too. When an imported story becomes ready, it is a copy of the one in the bank.

The rule is off by default. Turn it on in the configuration, for example with \`near-duplicate: warning\` under \`rules\`.`,fix:`Keep the better of the two, and set \`status: retired\` in the other. If both happened, remove from one what the other says. If they have different owners, each describes their own part in their own words.

In a bank, a comment below the heading retires a story.`,markdown:`Reports ready stories that share most of their text, of one owner or of two.

## Why

Two stories about one incident count as one in an interview: the second tells the interviewer nothing new. And if two
people tell a story in the same words, at least one of them did not live it.

The rule compares the answers and the fields of stories, three words at a time, in any order. The share is an estimate,
accurate to about 8 points. The finding is on the later of the two stories, by owner and path, and names the most
similar one. Two stories that describe one incident in different words are not found. Drafts, retired stories, prompt
answers and stories of fewer than about 20 words are not compared. The rule only runs if a run reads every document of
the repository: without paths, and not with \`--staged\`.

Stories of a [bank](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md) are compared too. When an imported story becomes ready, it is a copy of the one in the
bank.

The rule is off by default. Turn it on in the [configuration](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/configuration.md#rules), for example with
\`near-duplicate: warning\` under \`rules\`.

## Fails

A copy in another file:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
---

## Answer

I led the response to the payment outage. I stopped the rollout, moved traffic to the old pool, and wrote to support
every ten minutes. Payments came back after nine minutes.
\`\`\`

A copy of another owner's story:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
---

## Answer

I led the response to the payment outage. I stopped the rollout, moved traffic to the old pool, and wrote to support
every ten minutes. Payments came back after nine minutes.
\`\`\`

## Passes

The same text in a retired story:

\`\`\`markdown
---
type: incident-command
title: Nine minutes without payments
status: retired
---

## Answer

I led the response to the payment outage. I stopped the rollout, moved traffic to the old pool, and wrote to support
every ten minutes. Payments came back after nine minutes.
\`\`\`

## Options

Report only copies with few edits:

\`\`\`yaml
rules:
  near-duplicate:
    similarity: 80
\`\`\`

## How to fix it

Keep the better of the two, and set \`status: retired\` in the other. If both happened, remove from one what the other
says. If they have different owners, each describes their own part in their own words.

In a bank, [a comment below the heading](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/banks.md#settings-of-a-story) retires a story.`},"invalid-suppression":{why:`A suppression with a typo suppresses nothing, and without a reason nobody can tell whether it still applies. A suppression without a reason still works. This rule cannot be suppressed.`,fix:"`star-witness fix` corrects names that differ by a letter or two, and adds the ` -- ` before a reason. Otherwise correct the name, and write the reason after ` -- `, or in the frontmatter as the value of the rule.",markdown:`Reports a suppression that names an unknown rule or gives no reason.

## Why

A [suppression](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/suppressions.md) with a typo suppresses nothing, and without a reason nobody can tell whether it
still applies. A suppression without a reason still works. This rule cannot be suppressed.

## Fails

Comments that do not do what was intended:

\`\`\`markdown
---
type: security-hygiene
stakes: Fourteen old keys could read the billing data of 900 clinics.
---

## Answer

I gave every deploy a token that lives for one hour.

<!-- star-witness-disable-line hedging -- it was a guess -->
<!-- star-witness-disable-file -- this is a draft -->
<!-- star-witness-disable hedgeing -- it was a guess -->
<!-- star-witness-disable-next-line hedging because it was a guess -->
<!-- star-witness-disable unused-suppression -- there will be hedges again -->
\`\`\`

Frontmatter with another key than \`disable\`, and with rules without reasons:

\`\`\`markdown
---
type: security-hygiene
star-witness:
  ignore: [hedging]
  disable: [balance]
stakes: Fourteen old keys could read the billing data of 900 clinics.
---
\`\`\`

The key without \`disable\` below it:

\`\`\`markdown
---
type: security-hygiene
star-witness: hedging
stakes: Fourteen old keys could read the billing data of 900 clinics.
---
\`\`\`

A suppression although the configuration has \`inline-config: false\`, which is at most a warning:

\`\`\`markdown
---
type: security-hygiene
stakes: Fourteen old keys could read the billing data of 900 clinics.
---

## Answer

I gave every deploy a token that lives for one hour.
<!-- star-witness-disable-next-line hedging -- it was a guess -->
I think that maybe some of it was luck.
\`\`\`

More than 1000 rules in the suppressions of one file:

\`\`\`markdown
---
type: security-hygiene
stakes: Fourteen old keys could read the billing data of 900 clinics.
---

## Answer

<!-- star-witness-disable hedging -- it was a guess -->
\`\`\`

## Passes

\`\`\`markdown
---
type: security-hygiene
star-witness:
  disable:
    balance: the scene is most of this story
stakes: Fourteen old keys could read the billing data of 900 clinics.
# star-witness-disable-next-line numbers-quality -- the log is gone
numbers: 14 keys
---

## Answer

I gave every deploy a token that lives for one hour.
<!-- star-witness-disable-next-line hedging, virtue-claim -- asked for my own view -->
I think that maybe some of it was luck.
\`\`\`

## Options

\`reason-words\` is the fewest words that a reason may have. With 0, reasons are optional:

\`\`\`yaml
rules:
  invalid-suppression:
    reason-words: 0
\`\`\`

## How to fix it

\`star-witness fix\` corrects names that differ by a letter or two, and adds the \` -- \` before a reason. Otherwise correct
the name, and write the reason after \` -- \`, or in the frontmatter as the value of the rule.`},"unused-suppression":{why:`A suppression that is left over from an earlier text hides the next finding of its rule, although nobody has decided about that one. This rule cannot be suppressed.

\`number-consistency\` compares documents, so a run of some of them, such as that of a hook, does not report a suppression of it that covers a number: another document may have a different one.`,fix:`Remove the rule from the suppression, or the whole suppression if it names no other rule.`,markdown:`Reports a suppression that suppresses nothing.

## Why

A [suppression](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/suppressions.md) that is left over from an earlier text hides the next finding of its rule, although
nobody has decided about that one. This rule cannot be suppressed.

[\`number-consistency\`](https://github.com/star-witness/star-witness/blob/v0.1.0/docs/rules/number-consistency.md) compares documents, so a run of some of them, such as that of a hook, does
not report a suppression of it that covers a number: another document may have a different one.

## Fails

A rule that reports nothing in the document, a sentence that no longer hedges, and an \`enable\` without a \`disable\`:

\`\`\`markdown
---
type: security-hygiene
star-witness:
  disable:
    balance: the scene is most of this story
stakes: Fourteen old keys could read the billing data of 900 clinics.
numbers: 14 keys older than a year before, none after
---

## Answer

I gave every deploy a token that lives for one hour.
<!-- star-witness-disable-next-line hedging -- nobody could measure it -->
No key has been older than an hour since May.

<!-- star-witness-enable hedging -->
\`\`\`

## Passes

\`\`\`markdown
---
type: security-hygiene
stakes: Fourteen old keys could read the billing data of 900 clinics.
numbers: 14 keys older than a year before, none after
---

## Answer

I gave every deploy a token that lives for one hour.
<!-- star-witness-disable-next-line hedging -- nobody could measure it -->
It more or less worked, I guess.
\`\`\`

## How to fix it

Remove the rule from the suppression, or the whole suppression if it names no other rule.`}}})};
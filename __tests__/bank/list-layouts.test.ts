import { describe, expect, it } from 'vitest';
import { filled, lines, type Told, toldIn } from './support.ts';

/** Whole banks: outlines, run-in labels, stories of one line, and the habits of editors and assistants. */
const LAYOUTS: [string, string, Told[]][] = [
  [
    'a box to open for each part, and one that holds a box',
    lines(
      '# Quiz',
      '',
      '<details><summary>Why boxes?</summary>',
      '',
      'I used to read them aloud.',
      '',
      '</details>',
      '',
      '## 1) The spare wheel',
      '',
      'Question: *When did you save money?*',
      '',
      'Tags: thrift, vans',
      '',
      '<details><summary>Situation</summary>',
      '',
      'Each van carried a wheel that nobody had used.',
      '',
      '</details>',
      '',
      '<details>',
      '  <summary><b>Action</b> (60 s)</summary>',
      '',
      'I put three of them at the depots.',
      '',
      '<details><summary>Which ones</summary>',
      '',
      'North, south and east.',
      '',
      '</details>',
      '',
      'I wrote the list.',
      '',
      '</details>',
      '<details><summary>Result</summary>The vans carry a parcel more.</details>',
      '',
      '<details><summary>Lesson</summary>',
      '',
      'Ask who uses it.',
      '',
      '</details>',
      '',
      '## 2) Questions at the pier',
      '',
      'Question: *When did you write something?*',
      '',
      '<details><summary>Situation</summary>',
      '',
      'The ferry missed the tide.',
      '',
      '</details>',
      '',
      '<details><summary>Action</summary>',
      '',
      'I printed the table.',
      '',
      '</details>',
      '',
      '<details><summary>Result</summary>',
      '',
      'TBD',
      '',
      '</details>',
      '',
      '## Also asked',
      '',
      '<details><summary>Background</summary>',
      '',
      'I was a skipper and learned to sort nails.',
      '',
      '</details>',
    ),
    [
      filled(
        'The spare wheel',
        9,
        {
          question: '*When did you save money?*',
          situation: 'Each van carried a wheel that nobody had used.',
          action:
            'I put three of them at the depots.\n\n<details><summary>Which ones</summary>\n\nNorth, south and east.\n\n</details>\n\nI wrote the list.',
          result: 'The vans carry a parcel more.',
          lesson: 'Ask who uses it.',
        },
        { tags: ['thrift', 'vans'] },
      ),
      filled(
        'Questions at the pier',
        43,
        {
          question: '*When did you write something?*',
          situation: 'The ferry missed the tide.',
          action: 'I printed the table.',
        },
        { status: 'partial' },
      ),
    ],
  ],
  [
    'stories in boxes that hold a box for each part',
    lines(
      '<details><summary>The spare wheel</summary>',
      '<details><summary>Situation</summary>',
      '',
      'Nobody used the wheel.',
      '',
      '</details>',
      '<details><summary>Action</summary>',
      '',
      'I took it out.',
      '',
      '</details>',
      '<details><summary>Result</summary>',
      '',
      'A parcel more.',
      '',
      '</details>',
      '</details>',
      '',
      '<details><summary>The tide table</summary>',
      '<details><summary>Situation</summary> The ferry missed the tide.</details>',
      '<details><summary>Action</summary> I printed the table.</details>',
      '<details><summary>Result</summary> It leaves on time.</details>',
      '</details>',
    ),
    [
      filled('The spare wheel', 1, {
        situation: 'Nobody used the wheel.',
        action: 'I took it out.',
        result: 'A parcel more.',
      }),
      filled('The tide table', 19, {
        situation: 'The ferry missed the tide.',
        action: 'I printed the table.',
        result: 'It leaves on time.',
      }),
    ],
  ],
  [
    'a wrapped item for each story below the values that sort them, with its title and its labels in bold',
    lines(
      '# Prep',
      '',
      '## Value 1: Waste nothing',
      '',
      '- **The spare wheel** — **Situation:** Each van carried a wheel that',
      '  nobody had used. **Task:** Load more. **Action:** I put three of them',
      '  at the depots.',
      '  **Result:** The vans carry a parcel more. **Tags:** thrift,',
      '  vans',
      '- **The tide table:** **Situation:** The ferry missed the tide. **Action:**',
      '  I printed the table. **Result:** It leaves on time.',
      '',
      '## Value 2: Say it early',
      '',
      '**The price list** – **Situation:** I had sent old prices to forty',
      'shops. **Action:** I called each of them. **Result:** ...',
      '',
      '## Facts',
      '',
      '- **Lunch** — **Action:** bring bread. **Result:** none.',
    ),
    [
      filled(
        'The spare wheel',
        5,
        {
          situation: 'Each van carried a wheel that\n  nobody had used.',
          task: 'Load more.',
          action: 'I put three of them\n  at the depots.',
          result: 'The vans carry a parcel more.',
        },
        { tags: ['thrift', 'vans'] },
      ),
      filled('The tide table', 10, {
        situation: 'The ferry missed the tide.',
        action: 'I printed the table.',
        result: 'It leaves on time.',
      }),
      filled(
        'The price list',
        15,
        { situation: 'I had sent old prices to forty\nshops.', action: 'I called each of them.' },
        { status: 'partial' },
      ),
    ],
  ],
  [
    'a heading that names a story, and where it was in bold before its labels',
    lines(
      '## The spare wheel',
      '',
      '**Van depot, Graz** — **Situation:** Nobody used the wheel. **Action:** I took',
      'it out. **Result:** A parcel more.',
    ),
    [
      filled('The spare wheel', 1, {
        situation: 'Nobody used the wheel.',
        action: 'I took\nit out.',
        result: 'A parcel more.',
      }),
    ],
  ],
  [
    'principles as headings, each with an item in bold that names its story and counts on',
    lines(
      '# Principles',
      '',
      '## Ownership',
      '',
      '> Leaders think long term.',
      '',
      '- **S1. The tide table**',
      '  - S: The ferry missed the tide twice a week.',
      '  - A: I printed the table at each gate.',
      '  - R: It has left on time since May.',
      '',
      '## Frugality',
      '',
      '- **S2. The spare wheel**',
      '  - S: Each van carried a wheel that nobody had used.',
      '  - A: I put three of them at the depots.',
      '  - R: The vans carry a parcel more.',
    ),
    [
      filled('The tide table', 7, {
        situation: 'The ferry missed the tide twice a week.',
        action: 'I printed the table at each gate.',
        result: 'It has left on time since May.',
      }),
      filled('The spare wheel', 14, {
        situation: 'Each van carried a wheel that nobody had used.',
        action: 'I put three of them at the depots.',
        result: 'The vans carry a parcel more.',
      }),
    ],
  ],
  [
    'questions in bold, with an `A:` of its own above the parts of the answer',
    lines(
      '**Q1: What is your biggest failure?**',
      '',
      'A:',
      '',
      '- **Situation:** I sent the wrong price list to forty shops.',
      '- **Action:** I called each of them before noon.',
      '- **Result:** No order came in at the old prices.',
      '',
      '**Q2: When did you take a risk?**',
      '',
      'A:',
      '',
      '- **Situation:** The kiln had no spare part.',
      '- **Action:** I fired the glaze at half the heat first.',
      '- **Result:** All ninety bowls were sold.',
    ),
    [
      filled('What is your biggest failure?', 1, {
        question: 'What is your biggest failure?',
        situation: 'I sent the wrong price list to forty shops.',
        action: 'I called each of them before noon.',
        result: 'No order came in at the old prices.',
      }),
      filled('When did you take a risk?', 9, {
        question: 'When did you take a risk?',
        situation: 'The kiln had no spare part.',
        action: 'I fired the glaze at half the heat first.',
        result: 'All ninety bowls were sold.',
      }),
    ],
  ],
  [
    'the letters of SOAR and of PAR, set apart in bold',
    lines(
      '## The ferry',
      '',
      '**S** – The ferry left with cars still in the queue.',
      '',
      '**O** – Nobody counted them.',
      '',
      '**A** – I painted numbers on the lane.',
      '',
      '**R** – The captain waits for number nine.',
      '',
      '## The bell',
      '',
      '**P:** The school bell rang a minute late.',
      '',
      '**A:** I set it by the radio.',
      '',
      '**R:** Nobody has complained since May.',
    ),
    [
      filled('The ferry', 1, {
        situation: 'The ferry left with cars still in the queue.',
        task: 'Nobody counted them.',
        action: 'I painted numbers on the lane.',
        result: 'The captain waits for number nine.',
      }),
      filled('The bell', 11, {
        situation: 'The school bell rang a minute late.',
        action: 'I set it by the radio.',
        result: 'Nobody has complained since May.',
      }),
    ],
  ],
  [
    'an outline with a client between employer and story, which ends where the next employer begins',
    lines(
      '- Hafenwerk (2015-2019)',
      '  - *Crane that waited*',
      '    - Problem: A crane waited for papers every morning.',
      '    - What I did:',
      '      - stood beside it for a week',
      '        - with a stopwatch',
      '      - had the papers sent a day early',
      '    - Outcome: It lifts at six.',
      '    - Tags: patience, paper',
      '- Freelance',
      '  - Museum of Salt',
      '    - *Lamps that hummed*',
      '      - Problem: Forty lamps hummed during the guided tours.',
      '      - What I did: I swapped one transformer for a better one.',
      '      - Outcome: Nobody asked about it again.',
      '  - Odd jobs, no story',
      '    - the neighbour’s router',
    ),
    [
      filled(
        'Crane that waited',
        2,
        {
          situation: 'A crane waited for papers every morning.',
          action:
            '- stood beside it for a week\n        - with a stopwatch\n      - had the papers sent a day early',
          result: 'It lifts at six.',
        },
        { tags: ['patience', 'paper'] },
      ),
      filled('Lamps that hummed', 12, {
        situation: 'Forty lamps hummed during the guided tours.',
        action: 'I swapped one transformer for a better one.',
        result: 'Nobody asked about it again.',
      }),
    ],
  ],
  [
    'an outline of questions, with two stories for one of them',
    lines(
      '- Tell me about a conflict',
      '\t- Two bakers',
      '\t\t- S: Two bakers wanted one oven.',
      '\t\t- A: I drew a plan by the half hour.',
      '\t\t- R: Both kept it.',
      '\t- The red pen',
      '\t\t- S: My reviewer wrote on paper.',
      '\t\t- A: I asked which remarks matter.',
      '\t\t- R: Ten fixes.',
      '- Why us?',
      '\t- the oven',
    ),
    [
      filled('Two bakers', 2, {
        question: 'Tell me about a conflict',
        situation: 'Two bakers wanted one oven.',
        action: 'I drew a plan by the half hour.',
        result: 'Both kept it.',
      }),
      filled('The red pen', 6, {
        question: 'Tell me about a conflict',
        situation: 'My reviewer wrote on paper.',
        action: 'I asked which remarks matter.',
        result: 'Ten fixes.',
      }),
    ],
  ],
  [
    'labels within hard-wrapped paragraphs, with dots, dashes and nothing behind them',
    lines(
      '## Ferry',
      '',
      '**Context.** The ferry was late every',
      'Friday. **Problem.** Nobody knew **why** it was, and I was',
      'asked. **Action.** I rode along. **Result.** It is on',
      'time. **Trade-off.** One stop less.',
      '',
      '## Bridge',
      '',
      '**Situation** - The bridge shook. **Task** - Find out',
      'why. **Action** - I counted steps, which gave the **Result** away.',
      '**Result** - It stands.',
      '',
      '## Mill',
      '',
      '**Situation** The mill stood',
      'still. **Action** I oiled it. **Result** It turns.',
    ),
    [
      filled('Ferry', 1, {
        situation: 'The ferry was late every\nFriday.',
        task: 'Nobody knew **why** it was, and I was\nasked.',
        action: 'I rode along.',
        result: 'It is on\ntime.',
        tradeoffs: 'One stop less.',
      }),
      filled('Bridge', 8, {
        situation: 'The bridge shook.',
        task: 'Find out\nwhy.',
        action: 'I counted steps, which gave the **Result** away.',
        result: 'It stands.',
      }),
      filled('Mill', 14, {
        situation: 'The mill stood\nstill.',
        action: 'I oiled it.',
        result: 'It turns.',
      }),
    ],
  ],
  [
    'stories of one line, in every way that their labels are marked',
    lines(
      '# Cards',
      '',
      '## Conflict',
      '- **Two bakers** S: Two bakers wanted one oven. T: Bread. A: I drew a plan. R: Both kept it. L: Draw.',
      '- **Red pen** — **S** My reviewer wrote on paper. **A** I asked him. **R** Ten',
      '  fixes.',
      '1. The gate - Situation: A gate stood open. Action: I tied it. Result: No sheep lost.',
      '2. The bell: S - it was silent; A - I oiled it; R - it rings',
      '* Late soup (failure) — S: cold soup, → A: I rode along → R: TODO',
      '',
      '**The last train.** *Situation:* It was late. *Action:* I phoned from the platform. *Result:* Sold.',
      '',
      '## Not these',
      '- Level 5 - Situation: clear. Action: concrete. Result: a number.',
      '- Fix - Problem: crash on start. Solution: check for null. Outcome: no crash.',
      '- How to answer: S: where and when, T: what was asked, A: what you did, R: what came of it',
    ),
    [
      filled('Two bakers', 4, {
        situation: 'Two bakers wanted one oven.',
        task: 'Bread.',
        action: 'I drew a plan.',
        result: 'Both kept it.',
        lesson: 'Draw.',
      }),
      filled('Red pen', 5, {
        situation: 'My reviewer wrote on paper.',
        action: 'I asked him.',
        result: 'Ten\n  fixes.',
      }),
      filled('The gate', 7, {
        situation: 'A gate stood open.',
        action: 'I tied it.',
        result: 'No sheep lost.',
      }),
      filled('The bell', 8, { situation: 'it was silent', action: 'I oiled it', result: 'it rings' }),
      filled(
        'Late soup (failure)',
        9,
        { situation: 'cold soup', action: 'I rode along' },
        { status: 'partial' },
      ),
      filled('The last train', 11, {
        situation: 'It was late.',
        action: 'I phoned from the platform.',
        result: 'Sold.',
      }),
    ],
  ],
  [
    'stories of one line with tags behind them, and one with paragraphs of its own',
    lines(
      '1. The gate — SITUATION: A gate stood open. ACTION: I hung up signs. Labels: red for shut. RESULT: No sheep lost. TAGS: calm, sheep.',
      '2. The bell — SITUATION: It rang twice. ACTION: I filed a pin.',
      '   I greased it, too.',
      '',
      '   The priest held the ladder. RESULT: It rings once. LESSON: Ask the priest. **Best for:** patience',
      '',
      '   **Follow-up:** who paid?',
      '3. The mill',
      '',
      '   Reeds - SITUATION: It stood still. ACTION: I cut them. RESULT: It turns.',
      '',
      '4. The oven - S: It was cold. A: I lit it. R: Warm bread. We have three skills: patience is one.',
      '',
      'I tell them in this order.',
    ),
    [
      filled(
        'The gate',
        1,
        {
          situation: 'A gate stood open.',
          action: 'I hung up signs. Labels: red for shut.',
          result: 'No sheep lost.',
        },
        { tags: ['calm', 'sheep'] },
      ),
      filled(
        'The bell',
        2,
        {
          situation: 'It rang twice.',
          action: 'I filed a pin.\n   I greased it, too.\n\n   The priest held the ladder.',
          result: 'It rings once.',
          lesson: 'Ask the priest.',
        },
        { tags: ['patience'] },
      ),
      filled('Reeds', 10, { situation: 'It stood still.', action: 'I cut them.', result: 'It turns.' }),
      filled('The oven', 12, {
        situation: 'It was cold.',
        action: 'I lit it.',
        result: 'Warm bread. We have three skills: patience is one.',
      }),
    ],
  ],
  [
    'items with labels in items below them, and a short version or tags before those',
    lines(
      '# Outline',
      '',
      '- The gate',
      '  - Short version: I tied it.',
      '  - Tags: calm',
      '  - Situation: A gate stood open.',
      '  - Action: I tied it.',
      '  - Result: No sheep lost.',
      '- The bell',
      '  - Situation: It rang twice.',
      '  - Action: I filed a pin.',
      '  - Result: It rings once.',
    ),
    [
      filled(
        'The gate',
        3,
        { situation: 'A gate stood open.', action: 'I tied it.', result: 'No sheep lost.' },
        { tags: ['calm'] },
      ),
      filled('The bell', 9, {
        situation: 'It rang twice.',
        action: 'I filed a pin.',
        result: 'It rings once.',
      }),
    ],
  ],
  [
    'stories of one line that are told at length below',
    lines(
      '# Stories',
      '',
      '- Red pen - S: He wrote on paper. A: I asked him. R: Ten fixes.',
      '',
      '## Red pen',
      '',
      '**S:** My reviewer wrote on paper.',
      '**A:** I asked him which remarks matter.',
      '**R:** Ten fixes.',
    ),
    [
      filled('Red pen', 5, {
        situation: 'My reviewer wrote on paper.',
        action: 'I asked him which remarks matter.',
        result: 'Ten fixes.',
      }),
    ],
  ],
  [
    'bold titles below a question, labels without any sign, and answers that only point to a story',
    lines(
      '# Questions',
      '',
      '## Q1. Tell me about a failure.',
      '',
      '**The wrong tank**',
      '',
      '- Situation I filled the wrong tank with fresh water.',
      '- Task Say so before the crew drank from the other one.',
      '- Action I told the captain and pumped all night.',
      '- Result We left two hours late.',
      '',
      '## Q2. Tell me about a deadline.',
      '',
      '**The last ferry**',
      '',
      'Situation',
      '',
      'The last ferry left at six.',
      '',
      'Action',
      '',
      'I asked the captain to wait.',
      '',
      'Result',
      '',
      'On board at 6:08.',
      '',
      '## Q3. Tell me about a time you stayed calm.',
      '',
      'Use Q1, *The wrong tank*. I dropped the part with the pump.',
      '',
      '## Q4. Describe a time you learned something quickly.',
      '',
      '*nothing yet, I was ill when we moved to the new port*',
    ),
    [
      filled('The wrong tank', 5, {
        question: 'Tell me about a failure.',
        situation: 'I filled the wrong tank with fresh water.',
        task: 'Say so before the crew drank from the other one.',
        action: 'I told the captain and pumped all night.',
        result: 'We left two hours late.',
      }),
      filled('The last ferry', 14, {
        question: 'Tell me about a deadline.',
        situation: 'The last ferry left at six.',
        action: 'I asked the captain to wait.',
        result: 'On board at 6:08.',
      }),
    ],
  ],
  [
    'an Obsidian note: properties, a question in a callout, wikilinks, hashtags and blocks',
    lines(
      '# Stories',
      '',
      '## Sun on the sensor ^sun',
      '',
      'tags:: #light #hardware',
      '',
      '> [!question] When did you look closer?',
      '',
      'situation:: The north door counted half of the visitors, see [[North door]].',
      '',
      'action:: I stood there for an hour at noon.',
      '',
      'result:: A shade of cardboard, and the counts agree.',
      '',
      '## [[Two ticket desks|Two desks]] #calm',
      '',
      '> [!example]- Desk by the river',
      '> **Situation** Two desks sold one seat.',
      '> **Action** I gave each desk its own rows.',
      '> **Result** No seat was sold twice.',
      '> #planning #calm',
    ),
    [
      filled(
        'Sun on the sensor',
        3,
        {
          question: 'When did you look closer?',
          situation: 'The north door counted half of the visitors, see [[North door]].',
          action: 'I stood there for an hour at noon.',
          result: 'A shade of cardboard, and the counts agree.',
        },
        { tags: ['light', 'hardware'] },
      ),
      filled(
        'Desk by the river',
        17,
        {
          situation: 'Two desks sold one seat.',
          action: 'I gave each desk its own rows.',
          result: 'No seat was sold twice.',
        },
        { tags: ['planning', 'calm'] },
      ),
    ],
  ],
  [
    'an org file with another name',
    lines(
      '#+TITLE: Stories',
      '#+STARTUP: overview',
      '',
      '* Told',
      '** DONE [#A] Salt in the lock                     :boats:winter:',
      'CLOSED: [2021-02-03 Wed]',
      ':PROPERTIES:',
      ':EMPLOYER: Canal company',
      ':END:',
      '*** Situation',
      'The lock froze.',
      '*** Action',
      '- carried salt',
      '- told the skippers',
      '*** Result',
      'Open at noon.',
      '** Wet charts                                     :paper:',
      '- Situation :: The charts got wet.',
      '- Action :: I dried them on the boiler.',
      '- Result :: ???',
      '* Ideas',
      '- [ ] the swan',
    ),
    [
      filled(
        'Salt in the lock',
        5,
        {
          situation: 'The lock froze.',
          action: '- carried salt\n- told the skippers',
          result: 'Open at noon.',
        },
        { tags: ['boats', 'winter'] },
      ),
      filled(
        'Wet charts',
        17,
        { situation: 'The charts got wet.', action: 'I dried them on the boiler.' },
        { status: 'partial', tags: ['paper'] },
      ),
    ],
  ],
  [
    'a bank by principles with a matrix of ratings',
    lines(
      '# Bank',
      '',
      '## Frugality',
      '',
      '### FR-1 — Old crates',
      '**LPs:** Frugality, Ownership',
      '**S** – We threw 40 crates away every week.',
      '**A** – I had them repaired by a school.',
      '**R** – Four a week.',
      '',
      '## Ratings',
      '',
      '| ID | Situation | Action | Result | Comment |',
      '|---|:-:|:-:|:-:|---|',
      '| FR-1 | 4 | 3 | 5 | shorter |',
      '| FR-2 | ★★ | ★ | ★ | later |',
    ),
    [
      filled(
        'Old crates',
        5,
        {
          situation: 'We threw 40 crates away every week.',
          action: 'I had them repaired by a school.',
          result: 'Four a week.',
        },
        { tags: ['Frugality', 'Ownership'] },
      ),
    ],
  ],
  [
    'numbered questions in bold, each with a story in italics that has a name',
    lines(
      '# Prep',
      '',
      '**1) Tell me about a time you disagreed**',
      '',
      '*Story: The new oven*',
      '',
      'S: The owner wanted a new oven.',
      'A: I showed him my list.',
      'R: He bought it all the same.',
      '',
      '*Follow-up: would you do it again?* Yes.',
      '',
      '**2) Tell me about a time you failed**',
      '',
      '*Story: The burnt cake*',
      '',
      'S: I burnt a cake for a wedding.',
      'A: I called three bakeries.',
      'R: Nobody noticed.',
    ),
    [
      filled('The new oven', 5, {
        question: 'Tell me about a time you disagreed',
        situation: 'The owner wanted a new oven.',
        action: 'I showed him my list.',
        result: 'He bought it all the same.',
      }),
      filled('The burnt cake', 15, {
        question: 'Tell me about a time you failed',
        situation: 'I burnt a cake for a wedding.',
        action: 'I called three bakeries.',
        result: 'Nobody noticed.',
      }),
    ],
  ],
  [
    'items that say `Story`, and hashtags in an item',
    lines(
      '## Influence',
      '- [ ] **Story: One calendar** (2021, [[Acme]])',
      '\t- *Context:* Two teams booked one lab.',
      '\t- *What I did:* I drew their last ten bookings.',
      '\t- *Result:* No double booking since April.',
      '\t- #influence #calendar',
      '- [x] **Story: A loud fan**',
      '\t- *Context:* A fan drowned the calls.',
      '\t- *What I did:* I moved the rack on a Saturday.',
      '\t- *Result:* 40 dB less.',
    ),
    [
      filled(
        'One calendar (2021, Acme)',
        2,
        {
          situation: 'Two teams booked one lab.',
          action: 'I drew their last ten bookings.',
          result: 'No double booking since April.',
        },
        { tags: ['influence', 'calendar'] },
      ),
      filled('A loud fan', 7, {
        situation: 'A fan drowned the calls.',
        action: 'I moved the rack on a Saturday.',
        result: '40 dB less.',
      }),
    ],
  ],
  [
    'titles in plain text below headings of themes',
    lines(
      '# Bank',
      '',
      '## Calm',
      '',
      'Cold soup',
      '- Situation: A hospital got cold soup.',
      '- Action: I rode along.',
      '- Result: 68 degrees.',
      '- Labels: customer, heat',
      '',
      'Open gate',
      '- Situation: A gate stood open.',
      '- Action: I tied it.',
      '- Result: No sheep lost.',
    ),
    [
      filled(
        'Cold soup',
        5,
        {
          situation: 'A hospital got cold soup.',
          action: 'I rode along.',
          result: '68 degrees.',
        },
        { tags: ['customer', 'heat'] },
      ),
      filled('Open gate', 11, {
        situation: 'A gate stood open.',
        action: 'I tied it.',
        result: 'No sheep lost.',
      }),
    ],
  ],
  [
    'dashes behind labels, what happened behind what was done, and a role',
    lines(
      '+ Cold soup',
      '  - Context - A hospital got cold soup.',
      '  - My role - shift lead',
      '  - What I did - I rode along.',
      '  - What happened - 68 degrees.',
      "  - What I'd do differently - Ride earlier.",
      '+ Open gate',
      '  - What happened - A gate stood open.',
      '  - What I did - I tied it.',
      '  - Result - No sheep lost.',
    ),
    [
      filled('Cold soup', 1, {
        situation: 'A hospital got cold soup.',
        action: 'I rode along.',
        result: '68 degrees.',
        lesson: 'Ride earlier.',
      }),
      filled('Open gate', 7, {
        situation: 'A gate stood open.',
        action: 'I tied it.',
        result: 'No sheep lost.',
      }),
    ],
  ],
  [
    'titles in bold between pictographs',
    lines(
      'Sure! Here are your stories:',
      '',
      '✨ **STAR Story: "Cold soup"** ✨',
      '',
      '**Situation 🏥:** A hospital got cold soup.',
      '**Action 🚀:** I rode along.',
      '**Result 🏆:** 68 degrees.',
      '',
      '---',
      '',
      '🌾 **Open gate**',
      '',
      '**Situation 🏥:** A gate stood open.',
      '**Action 🚀:** I tied it.',
      '**Result 🏆:** No sheep lost.',
      '',
      '**🔑 Key themes across your stories**',
      '- calm',
    ),
    [
      filled('Cold soup', 3, {
        situation: 'A hospital got cold soup.',
        action: 'I rode along.',
        result: '68 degrees.',
      }),
      filled('Open gate', 11, {
        situation: 'A gate stood open.',
        action: 'I tied it.',
        result: 'No sheep lost.',
      }),
    ],
  ],
  [
    'stories below principles, each with its name in a label',
    lines(
      '## Ownership',
      '- **Story title:** The old invoice',
      '- **Title:** Clerk',
      '- **Situation:** An invoice was forgotten.',
      '- **Action:** I phoned the client.',
      '- **Result:** Paid within a week.',
    ),
    [
      filled('The old invoice', 1, {
        situation: 'An invoice was forgotten.',
        action: 'I phoned the client.',
        result: 'Paid within a week.',
      }),
    ],
  ],
  [
    'letters in bold without a sign, in quotes, and a log with results',
    lines(
      '## Calendar',
      '',
      '> **S** Two teams booked one lab.',
      '>',
      '> **A** I drew their last ten bookings.',
      '>',
      '> **R** No double booking.',
      '',
      '## Interview log',
      '',
      '### Acme',
      '- Result: rejected',
      '- Action: practise',
    ),
    [
      filled('Calendar', 1, {
        situation: 'Two teams booked one lab.',
        action: 'I drew their last ten bookings.',
        result: 'No double booking.',
      }),
    ],
  ],
  [
    'questions in bold with the principle in brackets',
    lines(
      '# Principles',
      '',
      '**Tell me about a time you went further.** (Customer Obsession)',
      '  S – A hospital got cold soup.',
      '  A – I rode along.',
      '  R – 68 degrees.',
      '',
      '**Tell me about a time you disagreed.** (Backbone)',
      '  S – The owner wanted a new oven.',
      '  A – I showed him my list.',
      '  R – He bought it all the same.',
    ),
    [
      filled('Tell me about a time you went further. (Customer Obsession)', 3, {
        question: '**Tell me about a time you went further.** (Customer Obsession)',
        situation: 'A hospital got cold soup.',
        action: 'I rode along.',
        result: '68 degrees.',
      }),
      filled('Tell me about a time you disagreed. (Backbone)', 8, {
        question: '**Tell me about a time you disagreed.** (Backbone)',
        situation: 'The owner wanted a new oven.',
        action: 'I showed him my list.',
        result: 'He bought it all the same.',
      }),
    ],
  ],
  [
    'names in plain text, with something about the story below them',
    lines(
      'Story: One calendar',
      'Themes: conflict / influence',
      'S: Two teams booked one lab.',
      'A: I drew their last ten bookings.',
      'R: No double booking.',
      '',
      'Story: A loud fan',
      'Themes: calm',
      'S: A fan drowned the calls.',
      'A: I moved the rack.',
      'R: 40 dB less.',
    ),
    [
      filled(
        'One calendar',
        1,
        {
          situation: 'Two teams booked one lab.',
          action: 'I drew their last ten bookings.',
          result: 'No double booking.',
        },
        { tags: ['conflict', 'influence'] },
      ),
      filled(
        'A loud fan',
        7,
        { situation: 'A fan drowned the calls.', action: 'I moved the rack.', result: '40 dB less.' },
        { tags: ['calm'] },
      ),
    ],
  ],
  [
    'stories that are counted, with a note in brackets, or with their title in a label',
    lines(
      '## Ownership',
      '',
      '**Story 1 (primary)** – Cold soup',
      '',
      '*S* – A hospital got cold soup.',
      '*A* – I rode along.',
      '*R* – 68 degrees.',
      '*Tags:* `heat` `first week`',
      '',
      '**Story 2 (backup)** – Open gate',
      '',
      '*S* – A gate stood open.',
      '*A* – I tied it.',
      '*R* – No sheep lost.',
      '',
      '## Story 3',
      'Title: Late bell',
      'S: The bell was late.',
      'A: I oiled it.',
      'R: It rings at noon.',
    ),
    [
      filled(
        'Cold soup',
        3,
        { situation: 'A hospital got cold soup.', action: 'I rode along.', result: '68 degrees.' },
        { tags: ['heat', 'first week'] },
      ),
      filled('Open gate', 10, {
        situation: 'A gate stood open.',
        action: 'I tied it.',
        result: 'No sheep lost.',
      }),
      filled('Late bell', 16, {
        situation: 'The bell was late.',
        action: 'I oiled it.',
        result: 'It rings at noon.',
      }),
    ],
  ],
  [
    'items that hold a story each, with a label on every line',
    lines(
      '# Stories',
      '- **Situation:** A pump failed.',
      '  **Action:** I borrowed one.',
      '  **Result:** Water after an hour.',
      '- **Situation:** A valve stuck.',
      '  **Action:** I hit it.',
      '  **Result:** It moved.',
    ),
    [
      filled('Stories', 1, {
        situation: 'A pump failed.',
        action: 'I borrowed one.',
        result: 'Water after an hour.',
      }),
      filled('Stories', 5, {
        situation: 'A valve stuck.',
        action: 'I hit it.',
        result: 'It moved.',
      }),
    ],
  ],
  [
    'headings with stars and no other sign of org-mode than the text right below them',
    lines(
      '* Canal company',
      '** The lock',
      'S: The lock froze.',
      'A: I carried salt.',
      'R: Open at noon.',
      '** The chart',
      'S: A chart got wet.',
      'A: I dried it.',
      'R: Dry.',
    ),
    [
      filled('The lock', 2, {
        situation: 'The lock froze.',
        action: 'I carried salt.',
        result: 'Open at noon.',
      }),
      filled('The chart', 6, { situation: 'A chart got wet.', action: 'I dried it.', result: 'Dry.' }),
    ],
  ],
  [
    'questions and answers in plain text',
    lines(
      'Q: Tell me about a failure.',
      'A: I burnt the cake for a wedding. I called three bakeries, and in the end the guests noticed nothing.',
      '',
      'Q: What is your weakness?',
      'A: I say yes too fast.',
    ),
    [
      filled('Tell me about a failure.', 1, {
        question: 'Tell me about a failure.',
        situation_task_action_result:
          'I burnt the cake for a wedding. I called three bakeries, and in the end the guests noticed nothing.',
      }),
    ],
  ],
  [
    'items and letters parted by tabs, as word processors copy them',
    lines(
      'Stories',
      'Tuesday, 14 January 2025',
      '',
      'C = context   A = what I did   R = result   L = learned (no task)',
      '',
      '1.\tThe pump',
      '\t•\tC\tThe pump of the barge ran dry on my second day.',
      '\t•\tA\tI closed the valve before I asked.',
      '\t\t○\tTold the skipper',
      '\t\t○\tWrote the sign',
      '\t•\tR\tIt has run since May.',
      '\t•\tL\tClose it first.',
      '',
      'Only for me',
      '\t•\tSalary: say a range',
      '',
      '2.\tThe rope',
      '\t•\tC\tOne rope in six was frayed.',
      '\t•\tA\tI measured all of them at night.',
      '\t•\tR\tTBD',
    ),
    [
      {
        title: 'The pump',
        line: 6,
        status: 'filled',
        tags: [],
        parts: {
          situation: 'The pump of the barge ran dry on my second day.',
          action: 'I closed the valve before I asked.\n\t\t○\tTold the skipper\n\t\t○\tWrote the sign',
          result: 'It has run since May.',
          lesson: 'Close it first.',
        },
      },
      {
        title: 'The rope',
        line: 17,
        status: 'partial',
        tags: [],
        parts: { situation: 'One rope in six was frayed.', action: 'I measured all of them at night.' },
      },
    ],
  ],
];

describe('whole banks in lists and runs', () => {
  it.each(LAYOUTS)('%s', (_name, text, expected) => expect(toldIn(text)).toEqual(expected));
});

describe('what looks like labels and tells nothing', () => {
  it.each([
    [
      'a form explained',
      ['1. Situation The context', '2. Task The thing to do', '3. Action The steps', '4. Result The end'],
    ],
    [
      'names of things',
      ['Situation Room is on floor 3.', 'Action Items are in Jira.', 'Result Codes are below.'],
    ],
    [
      'a list by letters',
      ['A. I use it on the title page.', 'B. I list whoever wrote it.', 'L. I kept what was said.'],
    ],
    ['rows parted by tabs', ['Situation\tAction\tResult', 'S\tA\tR', 'wet\tdug\tdry']],
    ['ratings of one line', ['- Level 2: S: vague, A: we, R: none']],
    ['labels listed', ['- The form: **S:** / **T:** / **A:** / **R:** each on a line, and I added dots.']],
    ['nested stars of a wiki', ['* run', '** first', '** second', '* stop']],
  ])('%s', (_name, written) => expect(toldIn(lines('# Notes', '', ...written))).toEqual([]));
});

describe('labels in other languages', () => {
  it.each([
    ['Hindi', 'प्रश्न 1: Why?', 'Why?', ['स्थिति', 'कार्य', 'कार्रवाई', 'परिणाम', 'सीख']],
    ['Russian', 'История 2. Мост', 'Мост', ['Ситуация', 'Задача', 'Действия', 'Результат', 'Выводы']],
    ['Polish', 'Przykład 1: Most', 'Most', ['Sytuacja', 'Zadanie', 'Działania', 'Rezultat', 'Wnioski']],
    ['Japanese', '質問1：橋？', '橋？', ['状況', '課題', '行動', '結果', '学び']],
    ['Korean', '사례 1: 다리', '다리', ['상황', '과제', '행동', '결과', '배운 점']],
    ['Turkish', 'Soru 1: Köprü?', 'Köprü?', ['Durum', 'Görev', 'Eylem', 'Sonuç', 'Dersler']],
    [
      'German in clauses',
      'Brücke',
      'Brücke',
      ['Was passiert ist', 'Meine Aufgabe', 'Was ich getan habe', 'Das Ergebnis', 'Was ich gelernt habe'],
    ],
    [
      'Italian in clauses',
      'Ponte',
      'Ponte',
      ['La situazione', 'Il mio compito', 'Cosa ho fatto', 'Il risultato', 'Cosa ho imparato'],
    ],
    [
      'French in clauses',
      'Pont',
      'Pont',
      ['Le contexte', "L'objectif", 'Ce que j’ai fait', 'Les résultats', 'Ce que j’en retiens'],
    ],
    [
      'Spanish in clauses',
      'Puente',
      'Puente',
      ['La situación', 'Mi tarea', 'Qué hice', 'El resultado', 'Qué aprendí'],
    ],
  ])('%s', (_name, heading, title, [s = '', t = '', a = '', r = '', l = '']) => {
    const text = lines(
      `## ${heading}`,
      `- ${s}: One.`,
      `- ${t}: Two.`,
      `- ${a}: Three.`,
      `- ${r}: Four.`,
      `- ${l}: Five.`,
    );
    const [story] = toldIn(text);
    const { question: _, ...parts } = story?.parts ?? {};
    expect([story?.title, parts]).toEqual([
      title,
      { situation: 'One.', task: 'Two.', action: 'Three.', result: 'Four.', lesson: 'Five.' },
    ]);
  });

  it.each([
    'Best used for - calm',
    'Principles: calm',
    'LP: calm',
    'Geeignet für: calm',
    'Compétences : calm',
    'Sirve para: calm',
    'Serve para: calm',
  ])('tags: %s', (line) => {
    const [story] = toldIn(lines('## Tap', '- S: Wet.', '- A: I closed it.', '- R: Dry.', `- ${line}`));
    expect([story?.tags, story?.parts.result]).toEqual([['calm'], 'Dry.']);
  });

  it.each([
    'Pergunta que responde',
    'Perguntas',
    'Pregunta que responde',
    'La pregunta a la que responde esta historia',
    'Preguntas (posibles)',
    'Question à laquelle elle répond',
    "Questions d'entretien",
    'Frage, die sie beantwortet',
    'Interviewfragen',
    'Domanda a cui risponde',
    'Vraag die het beantwoordt',
    'Fråga som den besvarar',
    'Pytanie, na które odpowiada',
    'Вопрос, на который отвечает',
    'Sorular',
  ])('questions: %s', (label) => {
    for (const asked of [`**${label}:** „Drip.“`, `- ${label} : „Drip.“`]) {
      const [story] = toldIn(lines('## Tap', '', asked, '', '- S: Wet.', '- A: I closed it.', '- R: Dry.'));
      expect([story?.title, story?.parts.question]).toEqual(['Tap', '„Drip.“']);
    }
  });

  it.each(['Preguntas para ellos', 'Fragen an sie', 'Perguntas que eu faço'])('no question: %s', (label) => {
    const [story] = toldIn(
      lines('## Tap', '- S: Wet.', '- A: I closed it.', '- R: Dry.', '', `**${label}:** Why?`),
    );
    expect(story?.parts).toEqual({ situation: 'Wet.', action: 'I closed it.', result: 'Dry.' });
  });

  it.each(['Zahlen', 'Les chiffres', 'Cifras', 'Números', 'Numeri', 'Cijfers'])('numbers: %s', (label) => {
    const [story] = toldIn(
      lines('## Tap', '- S: Wet.', '- A: I closed it.', '- R: Dry.', `- ${label}: 9 → 0`),
    );
    expect([story?.parts.numbers, story?.parts.result]).toEqual(['9 → 0', 'Dry.']);
  });
});

it('a heading that only says that it asks is no question', () => {
  const text = lines('## Question:', '', '### Tap', 'S: wet', 'A: I shut it', 'R: dry');
  expect(toldIn(text)).toEqual([filled('Tap', 3, { situation: 'wet', action: 'I shut it', result: 'dry' })]);
});

describe('line breaks', () => {
  it.each([
    ['a title', '## Story 1\nTitle: Tap\nand pipe\nS: wet\nA: shut\n', ['Tap']],
    ['a question', '**L:** close it\n**Q. When?**\nS: wet\nA: shut\n', ['L: close it Q. When?']],
    [
      'a summary',
      '<details><summary>The tap\n  in March</summary>\n\nS: wet\nA: shut\n',
      ['The tap in March'],
    ],
    [
      'what is before a label',
      '## Tap\nS: wet\nA: shut\nR: dry\n\nNote\n[X]**Action:** I closed it. **Result:** Dry. Lesson: close it.\n',
      ['Tap'],
    ],
    ['a gap', '## Tap\nS: wet\nA: from 4 to <insert\n number>\nR: dry\n', ['Tap']],
  ])('of any kind are none of %s', (_name, text, titles) => {
    const read = ['\n', '\r\n', '\r'].map((sign) => toldIn(text.replaceAll('\n', sign)));
    const [first] = read;
    expect(read.map((stories) => stories.map(({ title }) => title))).toEqual([titles, titles, titles]);
    expect(read.map((stories) => stories.map(({ status }) => status))).toEqual(
      read.map(() => first?.map(({ status }) => status)),
    );
  });

  it.each(['\v', '\f', '\u2028', '\u2029'])('as Word writes them are blanks in a title: %j', (sign) => {
    expect(toldIn(`## The tap${sign}in March\nS: wet\nA: shut\n`)[0]?.title).toBe('The tap in March');
  });

  it('begin no part, and no blank ends a title', () => {
    const text = '- **The bell .** (S) it was silent (T) ring it (A)\n  I oiled it (R) it rings\n';
    const parts = { situation: 'it was silent', task: 'ring it', action: 'I oiled it', result: 'it rings' };
    expect(toldIn(text)).toEqual([filled('The bell', 1, parts)]);
  });

  it('begins no story within a line', () => {
    const text = '**Impact:** dry\nx **Action:** I closed it. **Result:** Dry.\n';
    expect(toldIn(text)).toEqual([
      filled('', 1, { result: 'dry\nx', action: 'I closed it.' }, { status: 'partial' }),
    ]);
  });
});

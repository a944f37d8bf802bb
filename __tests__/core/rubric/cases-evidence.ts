/** Answers that hold evidence and no mechanism: before and after, rates, losses, adoption, absences. Own words; the spans are exact. */

import type { Case } from './cases.ts';

export const evidence: readonly Case[] = [
  {
    text: 'Checkout latency fell from 820 ms to 190 ms at the 95th percentile.',
    mechanism: [],
    evidence: ['latency fell from 820 ms to 190 ms at the 95th percentile'],
  },
  {
    text: 'The outage lasted 47 minutes and about 1,200 merchants could not take payments.',
    mechanism: [],
    evidence: ['outage lasted 47 minutes', '1,200 merchants could not'],
  },
  {
    text: 'Support got 60 fewer tickets a week after that.',
    mechanism: [],
    evidence: ['60 fewer tickets a week'],
  },
  {
    text: 'The nightly job now finishes in 20 minutes; it used to take five hours.',
    mechanism: [],
    evidence: ['finishes in 20 minutes; it used to take five hours'],
  },
  {
    text: 'Scrap went down from 6% to 1.5% in three months.',
    mechanism: [],
    evidence: ['went down from 6% to 1.5% in three months'],
  },
  {
    text: 'Crash-free sessions rose to 99.8 percent.',
    mechanism: [],
    evidence: ['Crash-free sessions rose to 99.8 percent'],
  },
  {
    text: 'Recall on fraud cases improved from 0.61 to 0.83 with the same false positive rate.',
    mechanism: [],
    evidence: ['Recall on fraud cases improved from 0.61 to 0.83 with the same false positive rate'],
  },
  {
    text: 'In the first week 37 of 40 teams had switched over.',
    mechanism: [],
    evidence: ['37 of 40 teams had switched over'],
  },
  { text: 'Build times halved.', mechanism: [], evidence: ['Build times halved'] },
  {
    text: 'We saved roughly €300k a year on cloud spend.',
    mechanism: [],
    evidence: ['saved roughly €300k a year on cloud spend'],
  },
  {
    text: 'Frame time went from 22 ms to 14 ms on the old console.',
    mechanism: [],
    evidence: ['Frame time went from 22 ms to 14 ms'],
  },
  {
    text: 'Zero customer-visible errors during the cutover.',
    mechanism: [],
    evidence: ['Zero customer-visible errors'],
  },
  {
    text: 'The page used to weigh 3.4 MB and now weighs 600 KB.',
    mechanism: [],
    evidence: ['page used to weigh 3.4 MB and now weighs 600 KB'],
  },
  { text: 'About 40,000 drivers use it every day.', mechanism: [], evidence: ['40,000 drivers use'] },
  {
    text: 'False alarms dropped 70%, from around 50 a week to 15.',
    mechanism: [],
    evidence: ['dropped 70%', '50 a week to 15'],
  },
  {
    text: 'It took us 6 hours to find the cause, and we lost about $18,000 in orders.',
    mechanism: [],
    evidence: ['took us 6 hours', 'lost about $18,000'],
  },
  {
    text: 'Three other squads adopted it without being asked.',
    mechanism: [],
    evidence: ['Three other squads adopted'],
  },
  {
    text: 'Uptime of the line improved from 81% to 93%.',
    mechanism: [],
    evidence: ['Uptime of the line improved from 81% to 93%'],
  },
  {
    text: 'Page-outs at night fell to about one a month.',
    mechanism: [],
    evidence: ['Page-outs at night fell to about one a month'],
  },
  {
    text: 'Customers reported 3 double charges that day.',
    mechanism: [],
    evidence: ['reported 3 double charges'],
  },
  {
    text: 'Conversion went up 4 points among first-time buyers.',
    mechanism: [],
    evidence: ['Conversion went up 4 points'],
  },
  {
    text: "The model's hallucination rate went from 9% to 2% on our 800-question set.",
    mechanism: [],
    evidence: ['hallucination rate went from 9% to 2% on our 800'],
  },
  {
    text: 'Onboarding a new hire takes two days now, not two weeks.',
    mechanism: [],
    evidence: ['takes two days now, not two weeks'],
  },
  {
    text: 'The new flow saved each nurse about 25 minutes per shift.',
    mechanism: [],
    evidence: ['saved each nurse about 25 minutes'],
  },
  {
    text: 'Our tool is used by over 200 companies today.',
    mechanism: [],
    evidence: ['used by over 200 companies'],
  },
  {
    text: 'Thousands of users were logged out for most of the afternoon.',
    mechanism: [],
    evidence: ['Thousands of users were logged out'],
  },
  { text: 'It made the import ten times faster.', mechanism: [], evidence: ['ten times faster'] },
  {
    text: 'Throughput went up by a factor of eight.',
    mechanism: [],
    evidence: ['Throughput went up by a factor of eight'],
  },
  {
    text: 'We were down for three hours, and the store lost around 9,000 dollars.',
    mechanism: [],
    evidence: ['were down for three hours', 'lost around 9,000 dollars'],
  },
  { text: 'Support calls fell by a third in the first month.', mechanism: [], evidence: ['fell by a third'] },
  { text: 'The plugin has 12k downloads and a 4.7 rating.', mechanism: [], evidence: ['12k downloads'] },
  {
    text: 'The job ran in 8 minutes rather than 2 hours.',
    mechanism: [],
    evidence: ['ran in 8 minutes rather than 2 hours'],
  },
  {
    text: 'Response time is down 60 percent.',
    mechanism: [],
    evidence: ['Response time is down 60 percent'],
  },
  {
    text: 'We went from one release a month to four a day.',
    mechanism: [],
    evidence: ['went from one release a month to four a day'],
  },
  {
    text: 'In the six months since then we have had no outage.',
    mechanism: [],
    evidence: ['six months since then we have had no outage'],
  },
  {
    text: 'The bug hit about one in fifty checkouts and cost the shop 30k.',
    mechanism: [],
    evidence: ['hit about one in fifty checkouts and cost the shop 30k'],
  },
  {
    text: 'The wiper motor drew 4 A at stall; after the change it draws 1.1 A.',
    mechanism: [],
    evidence: ['4 A at stall', 'draws 1.1'],
  },
  { text: 'Precision reached 0.94 on the hidden set.', mechanism: [], evidence: ['Precision reached 0.94'] },
  {
    text: 'More than 300 students finished the course, up from 80 the year before.',
    mechanism: [],
    evidence: ['More than 300 students finished the course, up from 80'],
  },
  {
    text: 'The campaign brought 1,500 new signups in two weeks.',
    mechanism: [],
    evidence: ['brought 1,500 new signups in two weeks'],
  },
  { text: 'The first pass yield climbed to 97%.', mechanism: [], evidence: ['yield climbed to 97%'] },
  {
    text: 'The recovery took 12 minutes, where the last one took two days.',
    mechanism: [],
    evidence: ['took 12 minutes', 'took two days'],
  },
  {
    text: 'Memory use stayed flat at 200 MB over a week of load.',
    mechanism: [],
    evidence: ['Memory use stayed flat at 200 MB'],
  },
  {
    text: 'All 64 branches were moved without a single lost order.',
    mechanism: [],
    evidence: ['64 branches were moved without a single lost order'],
  },
  {
    text: 'Time to first byte: 900 ms before, 210 ms after.',
    mechanism: [],
    evidence: ['900 ms before, 210 ms'],
  },
  { text: 'CI time: 45 min -> 7 min', mechanism: [], evidence: ['45 min -> 7 min'] },
  {
    text: 'Reduced cloud bill by $40k/month.',
    mechanism: [],
    evidence: ['Reduced cloud bill by $40k/month'],
  },
  {
    text: 'Result: 3x more orders per picker, 0 injuries.',
    mechanism: [],
    evidence: ['3x more', '0 injuries'],
  },
  {
    text: 'The p99 was over 4 s that night and one customer in ten saw an error page.',
    mechanism: [],
    evidence: ['ten saw an error page'],
  },
  {
    text: 'Error budget burn dropped from 140% to 20%.',
    mechanism: [],
    evidence: ['Error budget burn dropped from 140% to 20%'],
  },
  {
    text: 'Our nightly build broke 14 times in March and twice in April.',
    mechanism: [],
    evidence: ['broke 14 times'],
  },
  {
    text: '**Result:** Delivered the portal two weeks early; 85% of staff logged in during the first month and paper forms went down by 70%.',
    mechanism: [],
    evidence: ['85%', 'went down by 70%'],
  },
  {
    text: '- Cut onboarding from 3 weeks to 4 days',
    mechanism: [],
    evidence: ['Cut onboarding from 3 weeks to 4 days'],
  },
  {
    text: '- Improved accuracy by 12 points over the baseline',
    mechanism: [],
    evidence: ['Improved accuracy by 12 points'],
  },
  { text: '• 99.97% uptime over the last 12 months', mechanism: [], evidence: ['99.97% uptime'] },
  { text: '- 40% fewer support calls', mechanism: [], evidence: ['40% fewer support'] },
  { text: '- $1.4M in new annual revenue', mechanism: [], evidence: ['$1.4M in new annual revenue'] },
  {
    text: 'R: Closed 35 tickets, brought the backlog to under 20, and customer ratings rose from 3.9 to 4.6.',
    mechanism: [],
    evidence: [
      'Closed 35 tickets',
      'brought the backlog to under 20, and customer ratings rose from 3.9 to 4.6',
    ],
  },
  {
    text: 'As a result the hospital discharged patients 45 minutes sooner on average.',
    mechanism: [],
    evidence: ['45 minutes sooner'],
  },
  {
    text: 'The project finished under budget, saving 12% of the total cost.',
    mechanism: [],
    evidence: ['saving 12% of the total cost'],
  },
  {
    text: 'My team hit 112% of its quarterly sales target.',
    mechanism: [],
    evidence: ['hit 112% of its quarterly sales'],
  },
  {
    text: 'The event drew 450 guests, twice as many as the year before.',
    mechanism: [],
    evidence: ['450 guests', 'twice as many'],
  },
  {
    text: 'I trained 60 nurses on the tool, and error reports fell from 9 a week to 1.',
    mechanism: [],
    evidence: ['60 nurses', 'reports fell from 9 a week to 1'],
  },
  {
    text: 'The fix shipped the same evening; the crash count went from 4,000 a day to zero.',
    mechanism: [],
    evidence: ['crash count went from 4,000 a day to zero'],
  },
  {
    text: 'The deploy wiped the config and the site was offline for 90 minutes on Black Friday.',
    mechanism: [],
    evidence: ['offline for 90 minutes'],
  },
  {
    text: 'About 30 thousand emails went to the wrong people.',
    mechanism: [],
    evidence: ['30 thousand emails went'],
  },
  {
    text: 'We ran out of disk at 3:10, and by 4:25 every write was failing.',
    mechanism: [],
    evidence: ['3:10, and by 4:25 every write was failing'],
  },
  {
    text: 'A typo in the tariff file overbilled 1,100 households by an average of 14 euros.',
    mechanism: [],
    evidence: ['overbilled 1,100 households by an average of 14 euros'],
  },
  {
    text: 'The query that used to take a minute returns in under 100 ms.',
    mechanism: [],
    evidence: ['returns in under 100 ms'],
  },
  {
    text: 'Peak load: 22k requests per second with no errors.',
    mechanism: [],
    evidence: ['22k requests per second with no errors'],
  },
  {
    text: 'In one year the library grew to 2,000 stars and 85 contributors.',
    mechanism: [],
    evidence: ['grew to 2,000 stars'],
  },
  { text: 'Bounce rate: 61% -> 38%.', mechanism: [], evidence: ['61% -> 38%'] },
  {
    text: 'We caught 17 regressions in staging that quarter and none in production.',
    mechanism: [],
    evidence: ['caught 17 regressions'],
  },
  {
    text: 'The pipeline processes 4 TB of logs a day at a third of the old cost.',
    mechanism: [],
    evidence: ['processes 4 TB', 'third of the old cost'],
  },
  {
    text: 'The memory leak was eating 50 MB an hour until the pods died.',
    mechanism: [],
    evidence: ['memory leak was eating 50 MB'],
  },
  {
    text: 'My code reviews found over 30 security defects in the first half of the year.',
    mechanism: [],
    evidence: ['found over 30 security defects in the first half'],
  },
  {
    text: 'Turnover on the night shift dropped to nearly zero.',
    mechanism: [],
    evidence: ['Turnover on the night shift dropped to nearly zero'],
  },
  {
    text: 'Test runtime is now 6 minutes instead of 25.',
    mechanism: [],
    evidence: ['runtime is now 6 minutes instead of 25'],
  },
  {
    text: 'Three incidents in two months, each over an hour long, made us change course.',
    mechanism: [],
    evidence: ['incidents in two months'],
  },
  {
    text: 'The refactor removed 12,000 lines and halved the build.',
    mechanism: [],
    evidence: ['removed 12,000 lines and halved'],
  },
  {
    text: 'The new index brought the report down to 2 seconds.',
    mechanism: [],
    evidence: ['brought the report down to 2 seconds'],
  },
  { text: 'All 14 pilot sites renewed their contract.', mechanism: [], evidence: ['14 pilot sites renewed'] },
  {
    text: 'It reduced manual data entry by around 15 hours each week.',
    mechanism: [],
    evidence: ['reduced manual data entry by around 15 hours'],
  },
  {
    text: 'We had been losing roughly 5% of our sensor readings.',
    mechanism: [],
    evidence: ['losing roughly 5%'],
  },
  {
    text: 'The campaign had a click-through rate of 4.2%, well above the 1.5% we normally see.',
    mechanism: [],
    evidence: ['click-through rate of 4.2%', '1.5%'],
  },
  {
    text: 'Latency for the search API dropped noticeably: p95 from 1.8s down to 350ms.',
    mechanism: [],
    evidence: ['p95 from 1.8s down to 350ms'],
  },
  {
    text: 'The firmware update bricked 312 units in the field. We had to replace all of them, at a cost of about $55 each, and the recall ran for two months.',
    mechanism: [],
    evidence: ['cost of about $55', 'recall ran for two months'],
  },
  {
    text: 'Our churn model had an AUC of 0.71 for two years; mine has 0.84 and the sales team contacts 2,400 fewer people each month.',
    mechanism: [],
    evidence: ['AUC of 0.71', '0.84 and the sales', '2,400 fewer people each month'],
  },
  {
    text: 'Under my lead the robotics club grew from 9 to 41 members.',
    mechanism: [],
    evidence: ['grew from 9 to 41 members'],
  },
  { text: 'We raised $5,200 for the food bank.', mechanism: [], evidence: ['raised $5,200'] },
  {
    text: 'Attendance at the evening class rose by a quarter.',
    mechanism: [],
    evidence: ['rose by a quarter'],
  },
  {
    text: 'Customer wait time dropped to four minutes.',
    mechanism: [],
    evidence: ['wait time dropped to four minutes'],
  },
  {
    text: 'The app reached 10,000 downloads within a month of launch.',
    mechanism: [],
    evidence: ['reached 10,000 downloads'],
  },
  {
    text: 'The prototype used 30% less power than the reference board.',
    mechanism: [],
    evidence: ['used 30% less'],
  },
  {
    text: "I reduced my part of the report from three days' work to half a day.",
    mechanism: [],
    evidence: ['reduced my part of the report from three days', 'half'],
  },
  {
    text: 'The tutor program served 150 students, and 9 out of 10 passed the state exam.',
    mechanism: [],
    evidence: ['served 150 students'],
  },
  {
    text: 'More than 90 percent of tickets are now answered on the first day.',
    mechanism: [],
    evidence: ['More than 90 percent of tickets are now answered'],
  },
  {
    text: 'The change paid for itself within five weeks.',
    mechanism: [],
    evidence: ['paid for itself within five weeks'],
  },
  {
    text: 'I closed 14 deals worth $3.2 million.',
    mechanism: [],
    evidence: ['closed 14 deals worth $3.2 million'],
  },
  {
    text: 'This brought the average response down to under ten minutes.',
    mechanism: [],
    evidence: ['brought the average response down to under ten minutes'],
  },
  {
    text: 'The script replaced about 6 hours of manual copying per week.',
    mechanism: [],
    evidence: ['replaced about 6 hours'],
  },
  {
    text: 'Our mean time to recovery was cut to a quarter.',
    mechanism: [],
    evidence: ['mean time to recovery was cut to a quarter'],
  },
  {
    text: 'Six people were locked out of their accounts for two days.',
    mechanism: [],
    evidence: ['locked out of their accounts for two days'],
  },
  {
    text: 'The number of open defects went from 212 to 37.',
    mechanism: [],
    evidence: ['number of open defects went from 212 to 37'],
  },
  {
    text: 'It cost the company a quarter of a million euros.',
    mechanism: [],
    evidence: ['cost the company a quarter of a million euros'],
  },
  {
    text: 'The tank overflowed and 400 litres of coolant were lost.',
    mechanism: [],
    evidence: ['400 litres of coolant were lost'],
  },
  {
    text: 'Checkout errors, which had been at 2.5 percent, are at 0.3 percent.',
    mechanism: [],
    evidence: ['2.5 percent', '0.3 percent'],
  },
  {
    text: 'On launch day we saw 3 times the usual traffic and nothing fell over.',
    mechanism: [],
    evidence: ['3 times the usual traffic and nothing fell over'],
  },
  { text: 'It found 3 real bugs in its first week.', mechanism: [], evidence: ['found 3 real bugs'] },
  { text: 'The migration moved 1.2 billion rows.', mechanism: [], evidence: ['moved 1.2 billion rows'] },
  {
    text: 'In tests with 12 users, the task took 35 seconds instead of 2 minutes.',
    mechanism: [],
    evidence: ['took 35 seconds instead of 2 minutes'],
  },
  {
    text: 'The model flagged 8 of the 10 failing pumps before they stopped.',
    mechanism: [],
    evidence: ['flagged 8 of the 10 failing pumps'],
  },
  {
    text: 'Revenue per visit increased from $1.10 to $1.45.',
    mechanism: [],
    evidence: ['Revenue per visit increased from $1.10 to $1.45'],
  },
  {
    text: 'We got 5-star reviews from 92 of the first 100 customers.',
    mechanism: [],
    evidence: ['92 of the first 100 customers'],
  },
  {
    text: 'The service has handled two Black Fridays without an incident.',
    mechanism: [],
    evidence: ['without an incident'],
  },
  {
    text: 'The first version lost messages under load, about 3 in every 1,000.',
    mechanism: [],
    evidence: ['3 in every 1,000'],
  },
  {
    text: 'The vibration was reduced by a factor of 3.',
    mechanism: [],
    evidence: ['reduced by a factor of 3'],
  },
  { text: 'Zero injuries in 400 days.', mechanism: [], evidence: ['Zero injuries in 400 days'] },
  {
    text: 'I misread the unit in a dosing script and we threw away 600 litres of product, about 45,000 euros.',
    mechanism: [],
    evidence: ['threw away 600 litres', '45,000 euros'],
  },
  {
    text: 'My change doubled the number of queries per page. Nobody noticed until Monday, when the database sat at 100% CPU for three hours and 8% of logins failed.',
    mechanism: [],
    evidence: ['doubled the number of', '100% CPU for three hours and 8% of logins failed'],
  },
  {
    text: 'In my second year I took over the student newspaper. Readership grew from 300 to 2,100, and we printed twice as often at the same cost.',
    mechanism: [],
    evidence: ['grew from 300 to 2,100', 'twice as often at the same cost'],
  },
  {
    text: 'I shipped the recommender. It lifted average basket size by 6%, which the finance team put at 2 million a year.',
    mechanism: [],
    evidence: ['lifted average basket size by 6%', '2 million a year'],
  },
  {
    text: 'Our old pipeline took all night; mine is done in 25 minutes.',
    mechanism: [],
    evidence: ['25 minutes'],
  },
  {
    text: 'The data center lost cooling. 214 servers shut down and it took us until 6 a.m., nearly nine hours, to bring the booking system back.',
    mechanism: [],
    evidence: ['nine hours'],
  },
  {
    text: 'The survey reached 412 farmers, 60% of whom said they would use it again.',
    mechanism: [],
    evidence: ['reached 412 farmers', '60%'],
  },
  {
    text: 'Sign-ups doubled in the month after the redesign.',
    mechanism: [],
    evidence: ['Sign-ups doubled'],
  },
  {
    text: 'I reduced the false alarm rate of the fire panel by two thirds.',
    mechanism: [],
    evidence: ['false alarm rate of the fire panel by two thirds'],
  },
  {
    text: 'The incident affected 3,400 users in Asia for 52 minutes.',
    mechanism: [],
    evidence: ['affected 3,400 users in Asia for 52 minutes'],
  },
  {
    text: 'With the new layout, operators need 3 clicks instead of 11.',
    mechanism: [],
    evidence: ['3 clicks instead of 11'],
  },
  {
    text: 'The service went from 400 to 2,500 requests per second on the same hardware.',
    mechanism: [],
    evidence: ['went from 400 to 2,500 requests per second'],
  },
  {
    text: 'Within six months, 9 of our 12 largest customers had moved to the new API.',
    mechanism: [],
    evidence: ['9 of our 12 largest customers had moved'],
  },
  {
    text: 'Lead time for changes improved from nine days to under one.',
    mechanism: [],
    evidence: ['Lead time for changes improved from nine days to under one'],
  },
  {
    text: "Our Android app's ANR rate fell below 0.2 percent.",
    mechanism: [],
    evidence: ['rate fell below 0.2 percent'],
  },
  {
    text: 'Disk writes dropped by an order of magnitude.',
    mechanism: [],
    evidence: ['dropped by an order of magnitude'],
  },
  {
    text: 'Eighteen of our twenty-two plants moved to the new form within a quarter.',
    mechanism: [],
    evidence: ['Eighteen of our twenty-two plants moved'],
  },
  {
    text: 'Since May we found eleven wrong bookings.',
    mechanism: [],
    evidence: ['found eleven wrong bookings'],
  },
  {
    text: 'Two bad builds were stopped by it last month.',
    mechanism: [],
    evidence: ['Two bad builds were stopped'],
  },
  {
    text: 'Three in a thousand labels were wrong after the retraining.',
    mechanism: [],
    evidence: ['Three in a thousand labels were wrong after'],
  },
  {
    text: 'One in five customers could not sign in.',
    mechanism: [],
    evidence: ['One in five customers could not'],
  },
  {
    text: 'For fifty minutes nobody could check out.',
    mechanism: [],
    evidence: ['fifty minutes nobody could'],
  },
  { text: '212 sessions were affected.', mechanism: [], evidence: ['212 sessions were affected'] },
  { text: '4,211 orders were delayed.', mechanism: [], evidence: ['4,211 orders were delayed'] },
  {
    text: 'Support answered 1,300 entries in the first month.',
    mechanism: [],
    evidence: ['answered 1,300 entries'],
  },
  {
    text: 'We refunded hardly anyone, down from around forty people a month.',
    mechanism: [],
    evidence: ['down from around forty people a month'],
  },
  {
    text: 'Falls went from seven in the year before to none.',
    mechanism: [],
    evidence: ['went from seven in the year before to none'],
  },
  { text: 'No wrong label in 14 months.', mechanism: [], evidence: ['No wrong'] },
  { text: 'We upgraded the cluster with no downtime.', mechanism: [], evidence: ['no downtime'] },
  {
    text: 'The restore needs 55 minutes with the new tool, 6 hours with the old one.',
    mechanism: [],
    evidence: ['needs 55 minutes with the new tool, 6 hours'],
  },
  { text: 'The tool flagged 163 call sites.', mechanism: [], evidence: ['flagged 163 call sites'] },
  { text: 'We needed 22 minutes of the planned 60.', mechanism: [], evidence: ['needed 22 minutes'] },
  { text: 'About 240 clinics use it today.', mechanism: [], evidence: ['240 clinics use'] },
  {
    text: 'Customers could not use the portal for nine days.',
    mechanism: [],
    evidence: ['could not use the portal for nine days'],
  },
  { text: 'Our attrition was 40% last year.', mechanism: [], evidence: ['attrition was 40%'] },
  {
    text: 'Hotfixes went from roughly one a week to two in a whole year.',
    mechanism: [],
    evidence: ['went from roughly one a week to two'],
  },
  { text: 'There was no data loss.', mechanism: [], evidence: ['no data loss'] },
  {
    text: 'A model error went unseen for six days and cost us 40,000 dollars.',
    mechanism: [],
    evidence: ['went unseen for six days and cost us 40,000 dollars'],
  },
];

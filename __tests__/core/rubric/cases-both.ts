/** Answers that hold both. Own words; the spans are exact. */

import type { Case } from './cases.ts';

export const both: readonly Case[] = [
  {
    text: 'We shipped the new parser in shadow mode for ten days and compared 2.3 million outputs; 14 differed and all were old bugs.',
    mechanism: ['shipped the new parser in shadow mode'],
    evidence: ['compared 2.3 million outputs'],
  },
  {
    text: 'After we rewrote the retry logic with jitter, failed webhooks dropped by two thirds.',
    mechanism: ['rewrote the retry logic with jitter'],
    evidence: ['dropped by two thirds'],
  },
  {
    text: 'We put a strain gauge on the arm, logged the load for two weeks and found that 3 of 40 units went beyond the limit.',
    mechanism: ['put a strain gauge'],
    evidence: ['load for two weeks and found that 3 of 40 units went'],
  },
  {
    text: 'I made script who checks the files each night, and now we find the wrong files before client, from 20 complains per month to 2.',
    mechanism: ['made script who checks'],
    evidence: ['20 complains per month to 2'],
  },
  {
    text: 'By adding a cache in front of the price service we cut median response time from 300ms to 40ms.',
    mechanism: ['adding a cache'],
    evidence: ['cut median response time from 300ms to 40ms'],
  },
  {
    text: 'We cut over one region at a time, watching error rate and queue depth; the whole move took nine days and no order was lost.',
    mechanism: ['cut over one region at a time'],
    evidence: ['took nine days and no order was lost'],
  },
  {
    text: 'I profiled the importer, moved the parsing off the main thread, and the freeze went from 4 seconds to nothing users notice.',
    mechanism: ['profiled the importer'],
    evidence: ['went from 4 seconds to nothing users notice'],
  },
  {
    text: 'Last year our invoice service sent duplicates whenever the queue redelivered. I owned the fix: an idempotency key stored with each invoice and a unique index behind it. Duplicates went from about 30 a week to none, and I added an alert on the redelivery count.',
    mechanism: [
      'owned the fix: an idempotency key',
      'stored with each invoice and a unique index',
      'added an alert',
    ],
    evidence: ['Duplicates went from about 30 a week to none'],
  },
  {
    text: 'So there I was, 2 a.m., and the whole site was returning 503. Turned out my migration had locked the orders table. I killed it, we were down 25 minutes, and since then migrations run with a lock timeout.',
    mechanism: ['run with a lock timeout'],
    evidence: ['were down 25 minutes'],
  },
  {
    text: 'Our warehouse scanner app crashed for pickers in the cold store. I reproduced it in a freezer, found that the battery driver reported garbage, and put a sanity filter on the reading. Crashes went from 40 a day to 2.',
    mechanism: ['reproduced it'],
    evidence: ['Crashes went from 40 a day to 2'],
  },
  {
    text: "As the data engineer I noticed that a partner's feed silently changed its date format. I wrote a schema check that quarantines bad files and pages me. In the next half year it stopped 6 bad loads before they reached finance.",
    mechanism: ['wrote a schema check'],
    evidence: ['stopped 6 bad loads'],
  },
  {
    text: 'Management wanted the rewrite in one go. I argued for a strangler approach and moved one route per week behind a proxy rule that we could flip back. It took 5 months; we flipped back twice, and customers saw nothing.',
    mechanism: ['behind a proxy', 'flipped back twice'],
    evidence: ['took 5 months'],
  },
  {
    text: 'In the hospital, medication labels were mixed up 11 times in a quarter. I introduced a barcode scan at the bedside and a double signature for opioids. The following quarter there was 1 mix-up.',
    mechanism: ['introduced a barcode scan at the bedside and a double signature'],
    evidence: ['mixed up 11 times'],
  },
  {
    text: 'Our Unity game dropped to 20 fps on old phones. I profiled with the frame debugger, batched draw calls and added a performance test on a cheap device to the nightly build. We hold 58 fps now.',
    mechanism: [
      'profiled',
      'batched draw calls',
      'added a performance test on a cheap device to the nightly build',
    ],
    evidence: ['dropped to 20 fps'],
  },
  {
    text: 'On my own initiative I wrote a fuzzer for our parser. It found 23 crashes in the first weekend, two of them exploitable, and it now runs on every merge.',
    mechanism: ['wrote a fuzzer'],
    evidence: ['found 23 crashes'],
  },
  {
    text: 'A junior colleague dropped a table in production. I restored it from the snapshot in 40 minutes; afterwards I removed write access for everyone, with a break-glass role that is logged.',
    mechanism: ['restored it from the snapshot', 'break-glass role that is logged'],
    evidence: ['restored it from the snapshot in 40 minutes'],
  },
  {
    text: 'When our payment provider went down, I had a fallback route ready because I had built one after the previous outage. We switched within 4 minutes and lost only 0.2% of orders.',
    mechanism: ['had a fallback'],
    evidence: ['4 minutes and lost only 0.2%'],
  },
];

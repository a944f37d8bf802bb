/** Words of the evidence axis: what changed, what took time, who was reached or harmed. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from './words.ts';

export const outcomeGroups: readonly LexiconGroup[] = [
  // A measured thing moved.
  {
    id: 'change',
    role: 'change',
    inflect: 'verb',
    weight: 1,
    why: 'A number says how much something changed.',
    words: words(`
      reduce, cut, drop, fall, decrease, lower, shrink, shorten, slash, trim, shave, decline, go from, go down, go up,
      come down, bring down, increase, raise, rise, grow, improve, boost, lift, gain, jump, climb, spike, surge,
      speed up, accelerate, save, eliminate, outperform, degrade, regress, slow, slow down, expand, converge,
      plummet, balloon, flatten, move from, compress, double, minimize, bring, exceed, drive, push, hit, scale,
      weigh, narrow, widen, swell, climb to, drift, stay, hold at, sit at, remain, average, sustain, go, free, free up, shed, score, eat, consume, draw, replace, diminish, lessen, augment
    `),
  },
  // Nouns of change (`a 40% reduction`).
  {
    id: 'change-noun',
    role: 'change',
    inflect: 'noun',
    weight: 1,
    why: 'A number says how much something changed.',
    words: words(`
      reduction, decrease, drop, increase, improvement, growth, gain, saving, savings, speedup, uplift, boost, decline,
      spike, rise, slowdown
    `),
  },
  // The verb is the number.
  {
    id: 'factor',
    role: 'factor',
    inflect: 'verb',
    weight: 1,
    why: 'It says by what factor something changed.',
    words: words('halve, triple, quadruple, cut in half, double'),
  },
  // Counts of what was served, found, reached.
  {
    id: 'reached',
    role: 'reach',
    inflect: 'verb',
    weight: 1,
    why: 'A number says what was reached, served or found.',
    words: words(`
      serve, process, handle, achieve, reach, attain, resolve, discover, prevent, avoid, close, complete,
      find, deliver, support, download, use, pass, generate, win, roll out, deploy, reuse, install, sell,
      convert, retain, mitigate, cover, match, unblock, attract, register, land, remove, delete, retire, tolerate, move, restore,
      recover, replay, compare, verify, migrate, protect, answer, deflect, cite, ship, merge, clear, fix, hit, cross, surpass, classify, transfer, handle, onboard, differ, finish,
      spot, surface, pull, cancel, contain, escape, slip through
    `),
  },
  // What a guard caught: even a small count of it says that the guard works.
  {
    id: 'caught',
    role: 'reach',
    inflect: 'verb',
    weight: 1.4,
    why: 'A number says what was reached, served or found.',
    words: words(
      'catch, detect, uncover, block, reject, intercept, flag, mask, redact, quarantine, trap, refuse, stop',
    ),
  },
  // Adoption: even a small count of those who chose it says something.
  {
    id: 'adopted',
    role: 'reach',
    inflect: 'verb',
    weight: 1.5,
    why: 'A number says who took it up.',
    words: words(
      'adopt, onboard, switch over, sign up, enroll, opt in, subscribe, renew, switch to, take up',
    ),
  },
  // Adoption told from the side of what was adopted.
  {
    id: 'adopted-by',
    role: 'reach',
    inflect: 'fixed',
    weight: 1.5,
    why: 'A number says who took it up.',
    words: words(`
      used by, used across, used in, adopted by, adopted across, adoption across, adoption by, in use at, in use by, in use across, relied on by,
      rolled out across, trusted by, shared by, reused by, reused across, live in, live at, deployed across, deployed at, deployed in
    `),
  },
  // What takes time: makes a duration a measurement.
  {
    id: 'took-time',
    role: 'span',
    inflect: 'verb',
    weight: 1,
    why: 'A number says how long it took.',
    words: words(`
      take, last, finish, recover, detect, resolve, restore, fix, respond, diagnose, mitigate, stabilize, roll back, load, boot, compile, catch, fail over, identify, find, discover, notice, clear, debug, wait, self heal, come back, return, respond in, start up, contain, repair, run, pay for itself, pay off, break even, acknowledge,
      need
    `),
  },
  // Who was reached or hurt.
  {
    id: 'audience',
    role: 'counted',
    inflect: 'noun',
    weight: 1,
    why: 'A count of who was reached or hurt.',
    words: words(`
      user, customer, client, company, companies, organization, school, hospital, branch, restaurant, business, startup, agency, bank, family, merchant, patient, tenant, subscriber, visitor, driver, shopper, buyer, player, student, passenger, supplier, seller,
      account, household, member account, viewer, reader, citizen, guest, caller, donor, rider, listener, active user, daily user, learner, resident, farmer, borrower, cardholder,
      clinic, ward, shop, commuter, taxpayer, applicant, doctor, nurse, teacher, parent, village, municipality
    `),
  },
  // What was counted: it says little alone.
  {
    id: 'counted',
    role: 'counted',
    inflect: 'noun',
    weight: 0.5,
    why: 'A count of what was handled.',
    words: words(`
      request, record, row, order, transaction, query, message, event, task, job, node, connection, computer, machine, device, server,
      service, team, squad, session, download, install, store, view, page view, repo, repository, build, board, unit, run, test run, document, file, image,
      payment, call, shipment, endpoint, table, pipeline, model, vehicle, sensor, deployment, release, game, vendor, partner,
      host, instance, pod, test, star, contributor, email, invoice, claim, case, alarm, feature, commit, package, part, sample, trial,
      entry, call site, booking, statement, letter, import, export, upload, order line, lot, batch, frame, packet, article, post, review, visit, appointment, item, flight, trip, login, sms, notification,
      change, dose, chat, attempt, box
    `),
  },
  // A team size is no outcome; adoption by people is.
  {
    id: 'people',
    role: 'people',
    inflect: 'noun',
    weight: 0,
    why: 'A count of people.',
    words: words(`
      engineer, developer, member, people, colleague, person, intern, manager, team member, teammate, stakeholder, designer,
      instructor, volunteer, participant, attendee, department, country, office, site, employee, analyst, scientist, mentee, tester, staff, operator, technician
    `),
  },
];

/** What stakes are told by: who or what was at risk, and what could happen or happened to it. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from '../rubric/words.ts';

export const stakesMarks: readonly LexiconGroup[] = [
  {
    id: 'stakes-who',
    role: 'mark',
    inflect: 'noun',
    weight: 1,
    why: 'Somebody who had something to lose.',
    words: words(`
      patient, passenger, rider, child, children, parent, worker, crew, nurse, doctor, pilot, resident, neighbor, public, taxpayer,
      accountant, organizer, buyer, seller, teacher, student, school, hospital, clinic, pharmacy, city, auditor, regulator, operator, technician,
      mechanic, welder, installer, farmer, traveler, cardholder, employee, colleague, user, customer, client, merchant, tenant, shopper, driver, guest,
      supplier, partner, investor, citizen, applicant, candidate, volunteer, donor, person, people, family, man, woman, firefighter, pedestrian, cyclist, whoever, somebody, on
      call engineer, dispatcher, support agent, analyst, subscriber, player, visitor, member, account holder, borrower, premature baby, baby, human,
      pensioner, commuter, surgeon, moderator, teenager, girl, boy, junior, intern, colleague, engineer, team, staff, anyone, anybody, someone, everyone who, nobody who, attacker, fraudster,
      blind user, village, town, country, household, shop, store, bank, airline, airport, company's customer, competitor, startup, authority, insurer, researcher, scientist,
      soldier, sailor, diver, elderly, old people, retailer, wholesaler, publisher, reader, viewer, caller, landlord, owner, tester, inspector, rigger, climber, kindergarten, museum, theater, theatre, library, shelter, refugee, minor, women, men, children, kid, client's
    `),
  },
  {
    id: 'stakes-what',
    role: 'mark',
    inflect: 'noun',
    weight: 1,
    why: 'Something that could be lost.',
    words: words(`
      payment, payout, salary, wage, pay, revenue, money, budget, income, savings, data, record, health record, backup, credential, key, secret, password, account,
      tax return, license, licence, contract, certification, certificate, compliance, privacy, safety, life, lives, health, reputation, trust, credit, job, livelihood,
      deadline, launch, launch date, flight, bridge, building, plant, factory, production, production line, assembly line, power, water, evidence, order, booking,
      appointment, shipment, delivery, exam, medicine, dose, device, aircraft, vehicle, satellite, experiment, sample, grant, funding, accreditation, renewal, deal, fine, invoice, checkout, page, season, harvest, mission, machine,
      opening, warranty, slot, inspection, investment, sales, battery, reactor, tunnel, site, database, ledger, patent, confidence, runway, dam, sensor, ambulance, equipment, wheel, election, vote, environment, river,
      office, house, home, roof, pipe, road, street, train, tram, ship, boat, car, truck, crane, line, server, network, study, trial, reading, alarm, alert, alarm system,
      payroll, pension, loan, rent, price, stock, inventory, warehouse, email, phone, call, emergency call, image, photo, document, file, research, harvest, crop, animal, food, heating,
      water supply, grid, gas, oil, audit, approval, permit, patient data, model, product, brand, pilot, tender, bid, release, exam, ticket, schedule, timetable, opening hour, refund, market, insurance, event, conference, concert, paycheck, paper, article, film, archive, map, address, cell, culture, milk, bread, oven, vessel, tank, elevator, lift, ladder, cable, rope, rail, runway, gate, label, parcel, package, certificate, visa, degree, thesis, result, diagnosis, treatment, drug, blood
    `),
  },
  {
    id: 'stakes-generic',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Names nobody in particular.',
    words: words(`
      great job, good job, my job, our job, good people, key project, key feature, key for, key to, was key, is key, key part, key role, production environment, user experience, customer satisfaction, data
      driven, high stakes project, customer focus, project deadline, in order
    `),
  },
  {
    id: 'stakes-harm',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'It says what could happen, or did.',
    words: words(`
      lose, miss, fail, break, leak, bounce, die, injure, hurt, harm, crash, collapse, overheat, wait, leave, churn, cancel, give up, sue, fine, overcharge, refuse,
      reject, expose, steal, corrupt, delete, waste, slip, postpone, penalize, block, shut down, go wrong, misread, misroute, mislead, double bill, duplicate, fire, lay off,
      crack, leak, burn, flood, stall, stop, close, run out, fall, sink, drown, freeze, melt, poison, infect, bleed, threaten, endanger, jeopardize, damage, destroy, delay, terminate, revoke, expire, go to jail, choose between, pay twice, charge twice, bill twice, walk away, switch to, abandon,
      suffer, stand still, strand, cost, drop, shrink, go down, go out, turn away, recall, disclose, sell out, scrap, rework, explode, ignite, tear,
      wake, wake up, ignore, quit, resign, lock, lock out, shift, settle, tilt, derail, spoil, rot, vanish, disappear, drain, crush, hit, kill, electrocute, suffocate, fall ill, hack, attack, abuse,
      blackmail, blame, shout at, strike, evict, arrest, handcuff, deport, tamper, overwrite, wipe, overflow, overload, run dry, fall over, fall off, come down, give wrong, show wrong, take back, hold back, hold up, withdraw, slip through, get lost, get stuck, get hurt, get sick, be gone
    `),
  },
  {
    id: 'stakes-harm-noun',
    role: 'mark',
    inflect: 'noun',
    weight: 1,
    why: 'It names the harm.',
    words: words(`
      penalty, loss, injury, death, lawsuit, breach, outage, downtime, damage, refund, chargeback, complaint, error, mistake, recall, fire, fraud, theft, bankruptcy, delay, failure, accident, fatality, overdose, leak,
      burn, explosion, spill, layoff, discrimination, bias, duplicate, blackout, fallout, infringement, violation, misdiagnosis, wrong dose, stoppage, standstill, flood, backlog
    `),
  },
  {
    id: 'stakes-state',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It says what was wrong, or could be.',
    words: words(`
      at risk, in danger, off the market, blind, dark, shut, dead, unprotected, public repository, out at night, runway,  in jeopardy, late, too late, down, wrong, slow, unsafe, unpaid, illegal, stale, offline, unavailable, cannot, can not, can't, could
      not, couldn't, unable, not able, without, no longer, otherwise, or else, still worked, liable, twice, out of stock, hopeless, exposed, overdue, unencrypted, was out, were out, on manual, switched off, turned off, open port, other people's, no way, no second, no copy, no backup, no backups, no other, no spare, no one else, no fallback, no protection, no access, only copy, gone, open to, lay open, wide open, missing, unreachable, in doubt, not sure, wrong person, do not
      buy, do not come, did not come, did not go out, not arrive, did not arrive, nobody noticed, not know, not get, did not get, not be paid, not pay
    `),
  },
  {
    id: 'stakes-chance',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Beside a number: what could happen.',
    words: words('live on, waited for, waiting for, every day, carries, could'),
  },
  {
    id: 'stakes-threat',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Beside somebody with something to lose: what hangs on it.',
    words: words(`
      could, would, would have, might, may, if, rely on, relies on, relied on, relying on, depend on, depends on, depended on, depending on, hang on, hangs on, hung on, hinge on, hinged on, due, was due, were due,
      last chance, only chance, only window, only way, second chance, routed through, ran through, run through, went through, had promised, promised, the only, single, cannot be repeated, can't be repeated,
      until then, by monday, would be, about to, close to, on the brink, nobody would, no one would, was off, is off
    `),
  },
  {
    id: 'stakes-hollow',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Says that it mattered and not why.',
    words: words(`
      very important, so important, really important, extremely important, super important, important, critical, crucial, very high, high stakes, stakes were high,
      mission critical, business critical, high visibility, high priority, big deal, a lot at stake, much at stake, everything, strategic, key project, very unhappy, unhappy
    `),
  },
  {
    id: 'stakes-feeling',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Says how it felt, and not what was at risk.',
    words: words(`
      visible, pressure, expectations, challenging, complex, complexity, success, succeed, stakeholders, career, my growth, my learning, milestone, motivated, good quality,
      happy, careful, prove, prove myself, attention, all eyes, do or die, have been higher, looking at, reflect badly, for our management, for the management, at any price, really big, huge, tight, very bad, bad for, difficult, serious consequences, reach our goals, our goals, our targets, visibility, reflect on us, responsibility, very urgent, matter, matters, mattered, watching, not an option, excellent, proud, priority
    `),
  },
  {
    id: 'stakes-denied',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'It denies that there was anything to lose.',
    words: words(`
      none, nothing was at stake, nothing at stake, no real stakes, no stakes, low stakes, no risk, no real risk, nothing important, nobody was at risk, no one was at risk, nothing was at risk, nothing critical, not critical, not much
    `),
  },
];

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
      call engineer, dispatcher, support agent, analyst, subscriber, player, visitor, member, account holder, borrower, premature baby, baby, human
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
      opening, warranty, slot, inspection, investment, sales, battery, reactor, tunnel, site, database, ledger, patent, confidence, runway, dam, sensor, ambulance, equipment, wheel, election, vote, environment, river
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
      suffer, stand still, strand, cost, drop, shrink, go down, go out, turn away, recall, disclose, sell out, scrap, rework, explode, ignite, tear
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
      not, couldn't, unable, not able, without, no longer, otherwise, or else, still worked, liable, twice, out of stock, hopeless, exposed, overdue, unencrypted, do not
      buy, do not come, did not come, did not go out, not arrive, did not arrive, nobody noticed, not know, not get, did not get, not be paid, not pay
    `),
  },
  {
    id: 'stakes-chance',
    role: 'mark',
    inflect: 'fixed',
    weight: 1,
    why: 'Beside a number: what could happen.',
    words: words(
      'could, would have, might, may, if, rely on, relies on, relied on, depend on, depends on, depended on, live on, waited for, waiting for, every day, carries',
    ),
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

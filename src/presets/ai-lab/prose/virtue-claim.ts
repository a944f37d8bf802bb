/**
 * Claims of personal virtue. A group's id says whose words they are and where they stand: `-trait` after "I am", `-doing`
 * after "I", `-having` after "I" or "my", `-own` anywhere, because the words name the speaker themselves.
 */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from '../rubric/words.ts';

function traits(kind: string, why: string, list: string): LexiconGroup {
  return { id: `virtue-${kind}-trait`, role: 'mark', inflect: 'noun', weight: 1, why, words: words(list) };
}

function doings(kind: string, why: string, list: string): LexiconGroup {
  const id = `virtue-${kind}-doing`;
  return { id, role: 'mark', inflect: 'verb-phrase', weight: 1, why, words: words(list) };
}

function havings(kind: string, why: string, list: string): LexiconGroup {
  return { id: `virtue-${kind}-having`, role: 'mark', inflect: 'noun', weight: 1, why, words: words(list) };
}

function owns(kind: string, why: string, list: string): LexiconGroup {
  return { id: `virtue-${kind}-own`, role: 'mark', inflect: 'fixed', weight: 1, why, words: words(list) };
}

/** Words that a claim puts between its verb and its noun: `take full ownership`. */
const DEGREES = [
  '',
  'full ',
  'complete ',
  'total ',
  'extreme ',
  'real ',
  'personal ',
  'true ',
  'end to end ',
];

const degrees = (verb: string, noun: string) => DEGREES.map((degree) => `${verb} ${degree}${noun}`).join();

/** What to say instead, by kind; the full stop is the message's. */
export const VIRTUE_EDITS: Readonly<Record<string, string>> = {
  ownership:
    'Name what you owned and one decision in it: `I owned <part>; when <event> happened, I decided <what>`',
  teamwork: 'Say with whom you did what, and what changed: `<name> and I <did what>, so that <result>`',
  quality: 'Say what you did to hold it: `I added <check>`, or `I held <release> back until <result>`',
  effort: 'Say which step you took that nobody had asked for, and what it changed',
  drive: 'Say what you built, measured or read because of it, and what came of that',
  learning: 'Say what you learned, in how many days, and what you shipped with it',
  communication: 'Say whom you told what, when, and what they did next',
  character: 'Tell one moment that shows it: what it was about, what you did, and what it cost',
  thinking: 'Name one problem, the cause that you found, and how you showed that it was the cause',
  leadership: 'Say what you decided, for whom, and what the team did differently after it',
};

const claims: readonly LexiconGroup[] = [
  traits(
    'ownership',
    'It calls the speaker responsible.',
    'true owner, accountable, responsible person, responsible engineer, responsible individual, proactive, self starter, self driven, self directed, self reliant, independent worker, ownership driven, ownership minded',
  ),
  doings(
    'ownership',
    'It claims ownership without saying of what.',
    `${degrees('take', 'ownership')}, ${degrees('take', 'responsibility')}, ${degrees('take', 'accountability')},
    ${degrees('show', 'ownership')}, take the initiative, take initiative, show initiative, take ownership of the problem, take ownership of the situation, take ownership of the outcome, take ownership of the result, take ownership of the issue, take ownership of the work,
    hold myself accountable, own my mistakes, own up to, step up, feel responsible, act like an owner, think like an owner, see things through, get things done, make things happen, get the job done`,
  ),
  havings(
    'ownership',
    'It names ownership as a trait.',
    'sense of ownership, sense of responsibility, ownership mindset, ownership mentality, strong ownership, extreme ownership, initiative taker, bias for action, bias to action, can do attitude',
  ),
  traits(
    'teamwork',
    'It calls the speaker good in a team.',
    `team player, team worker, team oriented, people person, good collaborator, great collaborator, excellent collaborator, strong collaborator, collaborative, collaborative person, cooperative, helpful, supportive, approachable, easy to work with, easy going, empathetic, good listener, great listener, great teammate, good teammate`,
  ),
  doings(
    'teamwork',
    'It claims to be good with others.',
    `work well with, work well in, work well as, work well both, work great with, play well with, collaborate well, collaborate effectively, get along with, get along well, enjoy working with, enjoy working in, enjoy collaborating, enjoy helping, love working with, love working in, love collaborating, love helping, put the team first, put my team first, lift others up, bring people together, respect everyone, treat everyone`,
  ),
  havings(
    'teamwork',
    'It names a talent for teams.',
    'teamwork skill, team spirit, interpersonal skill, people skill, social skill, collaboration skill, collaborative spirit, collaborative mindset, emotional intelligence, ability to work in a team, ability to work in team, ability to collaborate',
  ),
  traits(
    'quality',
    'It calls the speaker careful.',
    `perfectionist, detail oriented, quality oriented, quality driven, quality focused, quality minded, meticulous, thorough, careful person, careful engineer, customer obsessed, customer focused, customer centric, user focused, user centric, safety minded, safety conscious, data driven person, data driven engineer, results driven, results oriented, result oriented, results focused, goal oriented, impact driven, craftsman`,
  ),
  doings(
    'quality',
    'It claims to care.',
    `care about, care deeply, care a lot, care very much, care so much, care passionately, care greatly, take pride, pride myself, strive for, strive to be, strive to do, strive to deliver, strive to exceed, strive to improve, take quality seriously, take safety seriously, take security seriously, take it seriously, take this seriously, take my work seriously, hold myself to, believe in hard work, believe in quality, believe in excellence, believe in clean code, put quality first, put users first, put the user first, put customers first, put the customer first, put safety first, pay attention to detail, pay close attention to detail, pay attention to every detail, value quality, value excellence, value craftsmanship, obsess over, sweat the details`,
  ),
  havings(
    'quality',
    'It names a standard.',
    'high standard, highest standard, very high standard, high bar, attention to detail, eye for detail, commitment to quality, commitment to excellence, commitment to safety, passion for quality, passion for excellence, dedication to quality, sense of quality, craftsmanship',
  ),
  owns(
    'quality',
    'It says that something matters to the speaker.',
    'matters to me, matters a lot to me, matters deeply to me, matter to me, important to me, dear to me, close to my heart, means a lot to me, my top priority, my number one priority, my first priority, never compromise, never settle, never cut corners, not compromise on',
  ),
  traits(
    'effort',
    'It calls the speaker hardworking.',
    `hard working, hardworking, hard worker, hardworker, industrious, diligent, dedicated, committed, determined, disciplined, persistent, resilient, tireless, relentless, workaholic, go getter, high performer, top performer, overachiever`,
  ),
  doings(
    'effort',
    'It claims effort.',
    `go the extra mile, go that extra mile, go an extra mile, go above and beyond, go beyond expectations, go beyond what, work hard, work very hard, work really hard, work extremely hard, work tirelessly, work diligently, give my best, give my all, give my everything, do my best, do my very best, try my best, put my heart, put all my effort, leave no stone unturned, push myself, push my limits, challenge myself, step out of my comfort zone, exceed expectations, strive hard, rise to the challenge, rise to every challenge, thrive under pressure, thrive in, work well under pressure, perform well under pressure, excel under pressure, excel in, excel at, stay calm under pressure`,
  ),
  havings(
    'effort',
    'It names effort as a trait.',
    'work ethic, strong work ethic, dedication, determination, perseverance, unwavering motivation, hard work and dedication, never give up attitude, resilience and determination',
  ),
  owns('effort', 'It refuses to stop.', 'never give up, never gave up, never back down, never say no'),
  traits(
    'drive',
    'It calls the speaker eager.',
    `passionate, passionate engineer, passionate developer, motivated, highly motivated, self motivated, enthusiastic, driven individual, driven person, driven engineer, ambitious, energetic, energetic person, obsessed with, eager to contribute, driven to succeed, committed to achieving, committed to delivering, committed to excellence, dedicated to excellence`,
  ),
  doings(
    'drive',
    'It claims eagerness.',
    'love challenges, love a challenge, love a good challenge, love solving, love building, love coding, love programming, love technology, love what i do, love my job, love my work, enjoy challenges, enjoy a challenge, enjoy solving, live and breathe, believe in the mission, believe in your mission, believe deeply in',
  ),
  havings(
    'drive',
    'It names a passion.',
    'passion, great passion, deep passion, enthusiasm, burning desire, love for technology, love of technology, inner drive, intrinsic motivation',
  ),
  traits(
    'learning',
    'It calls the speaker quick to learn.',
    `quick learner, fast learner, lifelong learner, life long learner, eager learner, quick learning, quick study, curious, curious person, intellectually curious, naturally curious, adaptable, flexible, versatile, open minded, open to feedback, open to learning, open to new ideas, eager to learn, keen to learn, willing to learn, hungry to learn, hungry for knowledge, tech savvy`,
  ),
  doings(
    'learning',
    'It claims to learn fast.',
    'learn fast, learn quickly, learn very fast, learn very quickly, learn quick, pick things up quickly, pick up things quickly, pick up new, adapt quickly, adapt fast, adapt easily, adapt to any, love learning, love to learn, enjoy learning, embrace change, embrace feedback, embrace challenges, welcome feedback, wear many hats, keep learning, never stop learning',
  ),
  havings(
    'learning',
    'It names a will to learn.',
    'growth mindset, thirst for knowledge, hunger for knowledge, hunger to learn, willingness to learn, desire to learn, ability to learn, passion for learning, strong curiosity, natural curiosity, endless curiosity, intellectual curiosity, open mind',
  ),
  traits(
    'communication',
    'It calls the speaker good with words.',
    'good communicator, great communicator, effective communicator, excellent communicator, strong communicator, clear communicator, skilled communicator, articulate, transparent person',
  ),
  doings(
    'communication',
    'It claims to communicate well.',
    'communicate well, communicate clearly, communicate effectively, communicate openly, communicate constantly, value communication, value transparency, value honest feedback, overcommunicate, over communicate',
  ),
  havings(
    'communication',
    'It names a talent for words.',
    'communication skill, good communication, great communication, excellent communication, presentation skill, soft skill, ability to communicate, listening skill',
  ),
  traits(
    'character',
    'It praises the character of the speaker.',
    `honest, honest person, humble, humble person, humble engineer, trustworthy, reliable person, reliable engineer, reliable colleague, reliable and, dependable, loyal, sincere, punctual, optimistic, optimist, positive person, kind person, kind hearted, patient person, mature, self confident, confident person, confident individual, confident and, smart, intelligent, talented, ethical, principled, low ego, well rounded, organized person, well organized, highly organized, professional person, calm person, good person, great fit, good fit, perfect fit, strong fit, ideal candidate, perfect candidate, perfect for this`,
  ),
  doings(
    'character',
    'It praises the character of the speaker.',
    'lead with empathy, lead with integrity, act with integrity, value honesty, value integrity, value humility, value people, believe in honesty, believe in integrity, believe in myself, stay humble, stay positive, stay calm, keep calm, keep a cool head, keep my cool, keep an open mind, leave my ego, check my ego, assume good intent, bring a positive attitude, bring positive energy, bring great energy',
  ),
  havings(
    'character',
    'It names a virtue of the speaker.',
    'positive attitude, great attitude, good attitude, right attitude, positive mindset, positive energy, integrity, strong integrity, good character, strong value, sense of humor, can do spirit, strong character, moral compass, cool head, greatest strength, biggest strength, key strength, main strength, core strength',
  ),
  traits(
    'thinking',
    'It calls the speaker clever.',
    `problem solver, natural problem solver, creative thinker, critical thinker, strategic thinker, analytical thinker, analytical, innovative, creative, creative person, quick thinker, big picture thinker, resourceful, strategic person, solution oriented, solutions oriented, expert problem solver, 10x engineer, rockstar, ninja, guru, visionary, thought leader, good at solving, great at solving`,
  ),
  doings(
    'thinking',
    'It claims to think well.',
    'think outside the box, think out of the box, think outside of the box, think big, think critically, think strategically, think creatively, think on my feet, see the big picture, connect the dots, solve problems, solve complex problems, solve hard problems, tackle complex problems, tackle any, find creative solutions, never shy away, love hard problems',
  ),
  havings(
    'thinking',
    'It names a talent for thinking.',
    'problem solving skill, analytical skill, critical thinking, critical thinking skill, problem solving ability, creative mindset, analytical mindset, strategic mindset, ability to solve, ability to think, passion for problem solving, passion for innovation, good judgment, great judgment, strong judgment, sound judgment',
  ),
  traits(
    'leadership',
    'It calls the speaker a leader.',
    'natural leader, born leader, strong leader, great leader, good leader, servant leader, inspiring leader, effective leader, natural mentor, role model, change agent, force multiplier',
  ),
  doings(
    'leadership',
    'It claims to lead well.',
    'lead by example, inspire others, inspire people, inspire my team, inspire the team, motivate others, motivate people, motivate my team, motivate the team, empower others, empower people, empower my team, drive results, deliver results, add value, make an impact, make a difference, make an real impact, drive impact, drive innovation',
  ),
  havings(
    'leadership',
    'It names a talent for leading.',
    'leadership skill, leadership quality, leadership ability, strong leadership, management skill, proven track record, track record of success, track record of excellence, ability to lead, ability to inspire, ability to motivate, ability to add value',
  ),
];

/** Ids of the groups whose words claim a virtue. */
export const VIRTUE_CLAIMS: ReadonlySet<string> = new Set(claims.map(({ id }) => id));

export const virtueMarks: readonly LexiconGroup[] = [
  ...claims,
  {
    id: 'virtue-not',
    role: 'mark',
    inflect: 'verb-phrase',
    weight: 1,
    why: 'What is owned or learned is named: a boundary or a fact, and no virtue.',
    words: words(
      ['the', 'our', 'a', 'an', 'this', 'that', 'its', 'their']
        .flatMap((article) => [
          degrees('take', `ownership of ${article}`),
          degrees('take', `responsibility for ${article}`),
        ])
        .concat(
          'learn quickly that, learn quickly how, learn fast that, committed to the, dedicated to the, flexible about, flexible on, what i care about',
        )
        .join(),
    ),
  },
  {
    id: 'virtue-other',
    role: 'mark',
    inflect: 'noun',
    weight: 1,
    why: 'Somebody else is spoken of.',
    words: words(
      'he, she, they, reviewer, interviewer, recruiter, he is, she is, they are, him, his, her, their, someone, somebody, everyone, everybody, anyone, manager, boss, mentor, teacher, professor, friend, coach, ceo, cto, leader, nurse, doctor, team, company, organization, culture, group, department, mission, lab, candidate, person, people, colleague, teammate, coworker, co worker, customer, client, user, engineer, developer, those, who',
    ),
  },
  {
    id: 'virtue-said',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'Somebody says something of the speaker.',
    words: words(
      'say, tell, call, describe, write, mention, praise, note, consider, see, know, think, rate, name, thank, compliment, recognize',
    ),
  },
  {
    id: 'virtue-idle',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'The verb alone tells nothing that was done.',
    words: words(
      'make, do, have, get, give, keep, start, begin, put, lead, own, drive, hold, ensure, perform, provide, support, help, learn, achieve, deliver, gain, grow, see, turn, push, find, exceed, stay, remain, handle, go, maintain, complete, take, develop, bring, champion, set, choose, hone, cultivate, prove, show, tell, let, work, be, deal, face, teach, tackle, follow, pass, impact, resolve',
    ),
  },
  {
    id: 'virtue-deed',
    role: 'mark',
    inflect: 'verb',
    weight: 1,
    why: 'Something was done that can be asked about.',
    words: words(
      'pay, call, phone, visit, sit, walk, ask, read, count, interview, meet, travel, order, drill, weld, solder, teach, pair, refuse, reject, stop, apologize, apologise, offer, cancel, postpone, invite, translate, draw, sketch, print, drive to, stay until, sleep, rewrite, delete, remove, spend, hand over, hand, listen to, sign, buy, sell, hire, fly, carry, open, close, leave, return, warn, admit, correct, explain, present, prove, halt, escalate, reply, answer, publish, post, repair, install, swap, wire',
    ),
  },
];

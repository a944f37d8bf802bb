import { type Shape, shapeId } from '../reader/shapes.ts';
import { hashOf } from '../reader/tokens.ts';

/** The words that the grammar of numbers knows. They find what a number is; what a text shows is for the model. */

export const wordSet = (words: string): ReadonlySet<number> => new Set(words.split(/\s+/).map(hashOf));
export const shapeSet = (...shapes: Shape[]): ReadonlySet<number> => new Set(shapes.map(shapeId));

export const WORD = shapeId('word');
export const DASH = shapeId('dash');
export const OTHER_MARK = shapeId('other-mark');

/** What separates the parts of a sentence. */
export const BREAKS = shapeSet('comma', 'semicolon', 'open', 'close', 'line-break', 'colon', 'dash', 'item');

/** Words after a number that it does not count. */
export const NOT_COUNTED = wordSet(
  `a an the of in to and or per than at on by for with from until before after was were is are now then since ago again
  when while each every that which who but so as not out up down more less fewer if because about over under within
  during through between across into`,
);

/** Words before a number that is a name: `step 3`. */
export const NAMING = wordSet(
  `no number ticket issue pr step story stage phase section chapter page slide line room floor gate route bus flight
  version v level tier grade class port error status code http rfc q day week night month sprint build item case question
  part unit team shift episode round top bed table figure ward exit track`,
);

export const MONTHS = wordSet(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec`,
);

export const BEFORE = wordSet('before previously formerly earlier originally baseline used initially old');
export const AFTER = wordSet('after afterwards now today since later new');

/** Words before what something was after (`after the fix`) or before (`until then`), and words that are such a time. */
export const SINCE = wordSet('after since');
export const UNTIL = wordSet('before until');
export const NOWADAYS = wordSet('now nowadays today afterwards');
export const AT_FIRST = wordSet('originally initially formerly previously');

/** Prepositions before what narrows a measure: `on Linux`, `for guests`. */
export const NARROWING = wordSet(
  'at in on for by per during with without among via through under inside within across against',
);

const STATISTICS = 'median mean average typical worst best peak maximum minimum slowest fastest';
/** The group of words that say which of many values a number is. */
export const STATISTIC = hashOf(STATISTICS);

/** Words of which one excludes the others, each with the hash of its group. */
export const OPPOSITES: ReadonlyMap<number, number> = new Map(
  [
    STATISTICS,
    'with without',
    'read reads write writes wrote written',
    'sent received',
    'cold warm hot',
    'left right',
    'inbound outbound',
    'upload uploads download downloads',
  ].flatMap((words) => [...wordSet(words)].map((word): [number, number] => [word, hashOf(words)])),
);

/**
 * Words that say which time, or which of several, a number is of, each with the hash that it has in common with those
 * that say the same: `next`, `following` and `after`.
 */
export const TIMES_OF: ReadonlyMap<number, number> = new Map([
  ...sameWords(
    `first second third last final peak worst best slowest fastest monday tuesday wednesday thursday friday saturday sunday
    spring summer autumn winter`,
  ),
  ...[...MONTHS].map((month): [number, number] => [month, month]),
  ...[...BEFORE, ...wordSet('previous initial')].map((word): [number, number] => [word, hashOf('before')]),
  ...[...AFTER, ...wordSet('next following')].map((word): [number, number] => [word, hashOf('after')]),
]);

function sameWords(words: string): [number, number][] {
  return [...wordSet(words)].map((word) => [word, word]);
}

/** Verbs with which `40 to 3` is a change and no range. */
export const CHANGING = wordSet(
  `went go goes fell fall falls dropped drop drops cut cuts reduced reduces reduce rose rise rises grew grow grows improved
  shrank shrunk sank sunk climbed moved came decreased increased brought took raised lowered down up`,
);
/** Words after a share by which something changed: `40 % faster`. */
export const COMPARED = wordSet(
  `faster slower fewer less more lower higher drop reduction decrease increase improvement cheaper quicker growth decline
  fall rise gain cut saving savings smaller larger shorter longer`,
);

/** What is still to come, or was only hoped for, asked or allowed. */
export const AIMED = wordSet(
  `target targets targeted goal goals aim aimed budget sla slo threshold limit promised forecast expected expect estimated
  estimate hoped hope allowed asked agreed objective planned supposed meant quote quoted proposed wanted`,
);
/** Words of a clause that did not happen. */
export const UNREAL = wordSet('would if');

/** Words that begin another clause. */
export const JOINING = wordSet(
  'and but as while when because so since where which who that although though whereas until if or',
);

/** Words before a period. */
export const DURING = wordSet(
  `in within over during after every last past next first since until till by through throughout per across only previous
  following another whole between before each this these those`,
);
/** Words after a period. */
export const LATER = wordSet(
  'ago later earlier before after of into old long from apart straight running behind ahead prior past window',
);

/** Words that say nothing of what is measured. */
export const IDLE_WORDS = wordSet(
  `a an the of in to and or per than at on by for with from until before after was were is are be been being am now then
  since ago again when while each every that which who whom whose but so as not no out up down more less fewer if because
  about over under within during through between across into it its this these that those there here i we he she they you
  me us him them my our his her their your own one ones all any some both either most such only just also even still already
  once very much many few lot lots other another same too did do does done had has have having can could may might must
  shall should will would get got gets getting went go goes going gone fell fall falls fallen dropped drop drops cut cuts
  reduced reduces reduce reduction rose rise rises grew grow grows improved improve improvement shrank shrunk sank climbed
  moved came come comes decreased decrease increased increase brought took take takes taken raised lowered lower higher
  faster slower became become becomes made make makes gave give left kept keep stayed stay remained measured around roughly
  nearly almost approximately least under above below first last next later earlier previously formerly today yesterday
  baseline against versus vs instead rather what how why where whether percent percentage point points median mean average
  typical normal total number figure second seconds minute minutes hour hours day days week weeks month months year years
  quarter quarters time times morning night date half thirds third dozen thousand million billion hundred back off new old
  like well way situation task action result results reflection lesson learning outcome s t a r q`,
);

/** Words before a number that is not meant exactly. */
export const LOOSE: ReadonlySet<number> = wordSet('nearly almost about roughly around more over than some');

import { tellsOwnPast } from './events.ts';

/** How readers of a story begin their remarks. */
const REMARKS = [
  "(?:much |a (?:bit|little) |way |far |still |very |rather |quite |slightly |not |more |less |bit |no )*(?:too (?:long|short|much|many|few|little|fast|slow|vague|detailed|technical|general|late|early)|good|great|nice|better|best|excellent|strong|weak|clear|unclear|vague|fine|ok(?:ay)?|perfect|solid|boring|confusing|rushed|rambling|wordy|generic|convincing|missing|long|short|detail|numbers?|enough)|well (?:done|told|put)|love[ds]? (?:it|this|that|the)|likes?d? (?:it|this|that|the|how)|needs? (?:more|a|an|the|to|work|numbers?)|hard to follow|(?:this |it |that |which )?(?:works|could be|should be|would be)|consider|maybe|perhaps|try|i(?:['’]d| would)(?: (?:also|rather|not))?|please|don['’]?t|add|cut|shorten|drop|trim|tighten|expand|mention|skip|begin|more|less|start with|open with|end with|say|where(?:['’]s| is)|what(?:['’]s| is| about)|how about|why",
  '\\d(?:[.,]\\d)? ?(?:/ ?(?:5|6|10)|out of \\d{1,2}|stars?)|[★☆⭐✓✔👍👎]+',
  '(?:viel |etwas |noch |sehr |ein bisschen |nicht )*(?:zu (?:lang|kurz|viel|wenig|vage|schnell)|gut|super|klasse|klar|unklar|fehlt|kürzer|länger|mehr|weniger)',
  '(?:un peu |très |beaucoup |pas )*(?:trop (?:long|longue|court|courte|vague)?|bien|bon|bonne|clair|claire|super|manque|plus|moins)',
  "(?:un poco |un po[’'] |um pouco |muy |muito |molto )*(?:demasiado|larg[oa]|cort[oa]|bien|buen[oa]|clar[oa]|falta|más|menos|long[oa]|curt[oa]|bom|boa|mais|tropp[oa]|lung[oa]|bene|buon[oa]|chiar[oa]|manca|più|meno)",
  '(?:wat |iets |lite |litt |lidt |erg )*(?:te (?:lang|kort|vaag)|goed|prima|duidelijk|meer|minder|för (?:lång|kort)|bra|tydlig|mer|for (?:lang|kort)|godt|tydelig)',
  'za (?:dług|krót)\\p{L}*|dobrze|dobre|jasne|więcej|mniej|слишком|хорошо|понятно|больше|меньше|занадто|добре|太长|太短|很好|不错|可以|建议',
];
const REMARK = new RegExp(`^[\\s>*_-]*(?:${REMARKS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** A word that speaks to the author. */
const TO_AUTHOR =
  /(?<![\p{L}\p{N}])(?:you|your|yours|you['’](?:re|ve|ll|d)|du|dein\p{L}*|dir|dich|tu|ton|tes|vous|votre|vos|tú|tus|usted|você|tuo|tua|jij|jouw|din|ditt|ты|твой|твоя|твоё|ти|твій|你|您)(?![\p{Ll}])/iu;
/** A word for a story or a part. */
const OF_STORY =
  /\b(?:number|no\.|story|example|answer) ?#?\d\b|\b(?:this|the) (?:story|answer|example|part)\b/i;
const QUOTED = /["“„«'‘][^"“”„«»'‘’]{0,200}["”“»'’]/g;
/** The most UTF-16 units of a remark on one part. */
const LONGEST = 300;

/** Whether the texts of labels say how a story is told, and not what happened: `S: too long`, `A: good, you use I`. */
export function isFeedback(texts: readonly string[]): boolean {
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST)) return false;
  const said = texts.map((text) => text.replace(QUOTED, ''));
  const remarks = said.filter((text) => REMARK.test(text));
  const toAuthor = said.filter((text) => TO_AUTHOR.test(text));
  // A text that speaks to the author may be about its reader, too: `I lost you there`.
  const isTold = said.some((text) => !TO_AUTHOR.test(text) && tellsOwnPast(text));
  if (remarks.length === said.length) return toAuthor.length > 0 || !isTold;
  const about = said.filter((text) => [REMARK, TO_AUTHOR, OF_STORY].some((sign) => sign.test(text)));
  return toAuthor.length > 0 && about.length * 4 >= said.length * 3 && !isTold;
}

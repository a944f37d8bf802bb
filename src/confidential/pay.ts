import type { Span } from '../types.ts';

/**
 * An amount of money, `180k`, or a bare number such as `85,000`: `$180,000`, `€ 95.000`, `1.2M USD`. It does not begin
 * inside a word or a number.
 */
const AMOUNT =
  /(?<![\p{L}\p{N}_.,]|[\p{L}_]{2}-)(?:(?:US|CA|AU)?[$€£¥₹] ?\d[\d.,']{0,14}(?:[ -]?(?:[kKmM]|thousand|million|lakh))?(?![\p{L}\p{N}])|\d[\d.,']{0,14} ?[kK]?[ -]?(?:USD|EUR|GBP|CHF|CAD|AUD|INR|JPY|dollars|euros?|pounds)(?![\p{L}\p{N}])|\d{2,3} ?[kK](?![\p{L}\p{N}])|(?:\d{1,3}(?:[.,']\d{3}){1,2}|\d{5,7})(?![\p{L}\p{N}]))/gu;
/** Words that can only be about pay. */
const PAY =
  '(?:base |annual |starting |current |my )?(?:salary|salaries)|base (?:pay|comp)|total comp(?:ensation)?|(?:signing|sign-on|joining|retention|year-end|annual|performance) bonus|sign-on|RSUs?|(?:stock|equity) (?:grant|package|refresh)|stock options|on-target earnings|OTE|pay (?:rise|raise|cut|band|range)|comp (?:band|range|package)|severance';
/** Words that are about pay if an amount follows immediately. */
const LOOSE =
  '(?:job )?offers?|compensation|comp|TC|pay(?: (?:of|was|is)|:)|paid me|bonus|hourly rate|day rate';
const LINK =
  "(?:'s|’s)?,?(?: (?:of|was|is|were|at|for|from|to|around|about|roughly|only|then|now))*[ :=*_~]*";

/** Before an amount with a currency, other words may be between: `My salary then rose to $180,000`. */
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PAY})[^.!?\\n$€£¥₹\\d]{0,30}$`, 'iu');
const CHANGED = '(?: (?:went|rose|grew|moved|jumped|climbed|increased|fell|dropped)(?: up| down)?)?';
const PAY_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PAY})${CHANGED}${LINK}$`, 'iu');
const RIGHT_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PAY}|${LOOSE})${LINK}$`, 'iu');
const AFTER = new RegExp(
  `^(?: (?:a|per|in|of|as|my|the|year|annual|yearly|for|his|her))*[ -](?:${PAY}|base|TC)(?![\\p{L}\\p{N}])`,
  'iu',
);
const BARE = /^[\d.,']+$/;
/** What follows a bare number of money. Any other word may say what it counts: `a salary for 12,000 people`. */
const AFTER_BARE =
  /^(?:\.(?!\d)| ?(?:[^\p{L}\p{N} .]|$)| (?:a|per|and|to|or|but|in|on|before|after|when|while|plus|with|which|then|until|gross|net|base|yearly|annually)(?![\p{L}\p{N}]))/iu;
const CURRENCY = /[$€£¥₹]|[A-Z]{3}|dollar|euro|pound/;
/** UTF-16 units before and after an amount in which words about pay are looked for. */
const CONTEXT = 60;
/** A smaller amount is not the pay of a year or a month. */
const LEAST = 1000;

/** The amounts of pay in a text: of a salary, a bonus, a grant, an offer. */
export function* payIn(text: string): Iterable<Span> {
  let last: Span | null = null;
  for (const { 0: found, index } of text.matchAll(AMOUNT)) {
    const span = { start: index, end: index + found.replace(/[.,' ]+$/, '').length };
    const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
    // The second amount of a range: `180k-200k`.
    const isNext = last !== null && /^ ?(?:-|–|—|to|and|or) ?$/.test(text.slice(last.end, span.start));
    const after = text.slice(span.end, span.end + CONTEXT);
    const isPay = BARE.test(found)
      ? (isNext || PAY_BEFORE.test(before)) && AFTER_BARE.test(after)
      : isNext ||
        (CURRENCY.test(found) && BEFORE.test(before)) ||
        PAY_BEFORE.test(before) ||
        RIGHT_BEFORE.test(before) ||
        AFTER.test(after);
    if (!isPay || amountOf(found) < LEAST) continue;
    last = span;
    yield span;
  }
}

function amountOf(written: string): number {
  const digits = Number(
    written
      .replace(/[.,'](?=\d{3}(?!\d))/g, '')
      .replace(/,/g, '.')
      .match(/\d+(?:\.\d+)?/)?.[0] ?? 0,
  );
  if (/lakh/i.test(written)) return digits * 100_000;
  if (/\d ?-?(?:m(?![a-z])|million)/i.test(written)) return digits * 1_000_000;
  return /\d ?-?(?:k(?![a-z])|kUSD|thousand)/i.test(written) ? digits * 1000 : digits;
}

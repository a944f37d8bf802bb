import { withoutClosingMarks } from '../document/headings.ts';
import { beginning } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { HASHTAG, PICTOGRAPHS, withoutAttributes } from './markup.ts';
import { spoken } from './spoken.ts';

/** The title in a heading, or in a line in its place. Offsets are UTF-16 units of the whole text. */
export interface Title {
  /** The words of the title. */
  text: string;
  /** The title with its emphasis and quotes; empty where there is none. */
  span: Span;
  id: string | null;
  themes: Span[];
  /** Whether it is meant as a story: it has `Story 3:`, `STAR 1 –`, an id or a theme. */
  named: boolean;
  numbered: boolean;
  /** Whether it is nothing but a number: `Answer 2`. */
  counted: boolean;
  /** Whether it is meant as a question: it has `Question:` or `Q.`. */
  asked: boolean;
  /** Whether it is after a label of its own: `**Example:** The crane`. */
  isField?: boolean;
}

const LONGEST = 1000;
const COUNT =
  '(?:\\d{1,3}[a-z]?|[A-Z]|[IVX]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|[一二三四五六七八九十]{1,3})';
const SEPARATOR = '(?:[ \\t]*\\*{0,2}[ \\t]*\\\\?(?:[:：.)、—–·|-]|$)(?:[ \\t]*\\*{1,2}(?=\\s))?[ \\t]*)';
const KEYCAP = '\\d\\uFE0F?\\u20E3';
const EMOJI = `(?:${PICTOGRAPHS}[ \\t]*)?`;
/** The signs that may be before a number: `#`, `№`, `n°`, `Nr.` */
export const NUMBER_SIGN =
  '(?:[#№]|[Nn]\\.?[°ºᵒ]|(?:[Nn](?:[or]|ro|úm|um)?|[Čč](?:ís)?|[Чч]|[Бб]р|[Αα]ρ|[Šš]t|[Ss]z)\\.|(?:[Nn](?:[or]|ro|umber|ummer|uméro|úmero|umero|umer)|[Čč]íslo|[Нн]омер)(?![\\p{L}.]))';
export const STORY_WORDS =
  'Geschichte|Beispiel|Fall|Histoire|Exemple|Récit|Cas|Historia|Ejemplo|Relato|Caso|História|Exemplo|Storia|Esempio|Racconto|Verhaal|Voorbeeld|Casus|Exempel|Berättelse|Historie|Eksempel|Fortælling|Fortelling|Tarina|Esimerkki|Przykład|Opowieść|Příběh|Příklad|Poveste|Povestea|Exemplu|Exemplul|Történet|Példa|История|Пример|Історія|Приклад|Ιστορία|Παράδειγμα|Hikaye|Hikâye|Örnek|قصة|مثال|סיפור|דוגמה|कहानी|उदाहरण|Cerita|Contoh|Câu chuyện|Ví dụ|事例|エピソード|ストーリー|사례|이야기|STAR|故事|案例|例子';
const QUESTION_WORDS =
  'Question|Prompt|Frage|Pregunta|Pergunta|Domanda|Vraag|Fråga|Spørgsmål|Spørsmål|Kysymys|Pytanie|Otázka|Întrebare|Kérdés|Вопрос|Питання|Ερώτηση|Soru|प्रश्न|सवाल|質問|질문|Pertanyaan|Câu hỏi|السؤال|שאלה|问题|问題|問題|面试题';
/** The kind of a story before the word for it: `STAR Story 1`, `Master Story 1`, `Backup story 2`. */
export const STORY_KIND =
  '(?:STAR|SOAR|CAR|PAR|Master|Core|Main|Key|Anchor|Backup|Bonus|War|Interview|Behaviou?ral)';
const STORY = new RegExp(
  `${EMOJI}(?:(?:${STORY_KIND}[ \\t]+)?(?:Story|Example|Scenario|Case|Answer|Script)|${STORY_WORDS})[ \\t]*(?:${NUMBER_SIGN}[ \\t]*)?${COUNT}(?:[ \\t]*\\([^()]{1,40}\\)(?=[*:：.)—–\\s-]*\\S))?${SEPARATOR}`,
  'iuy',
);
/** What is said before a title: `Story one, the vendor contract`. */
const STORY_SAID = /Story[ \t]+(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}),[ \t]+(?=\S)/iy;
const STORY_PLAIN = new RegExp(`${EMOJI}(?:(?:STAR[ \\t]+)?Story|故事)[ \\t]*[:：—–]${'[ \\t]*'}`, 'iuy');
const ASKED = new RegExp(
  `${EMOJI}(?:(?:STAR|Example|Sample|Interview|Behaviou?ral|Common|示例)?[ \\t]*(?:${QUESTION_WORDS})(?:[ \\t]+of[ \\t]+the[ \\t]+(?:day|week|month))?[ \\t]*(?:${NUMBER_SIGN}[ \\t]*)?(?:${COUNT})?[ \\t]*[:：.)—–]|Q[ \\t]*\\d{0,3}[ \\t]*[:：.)])(?:[ \\t]*\\*{1,2}(?=\\s))?[ \\t]*`,
  'iuy',
);
const NUMBER = new RegExp(
  `${EMOJI}(?:(?:\\d{1,2}\\.){1,3}\\d{1,2}\\\\?[.)](?=[ \\t])|\\(?(?:${NUMBER_SIGN}[ \\t]*)?\\d{1,3}[a-z]?(?:\\\\?[.)、:：](?!\\d)|[ \\t][:：](?=[ \\t])|[ \\t]+\\\\?[—–·-](?=[ \\t])|[ \\t]+(?=${PICTOGRAPHS}))|#\\d{1,3}\\b|${KEYCAP}|[一二三四五六七八九十]{1,3}[、.．]|(?:[IVX]{1,4}\\\\?[.)]|[a-h]\\))(?=[ \\t]))[ \\t]*`,
  'uy',
);
const BARE_NUMBER = /#?\d{1,3}[a-z](?=[ \t])[ \t]+/y;
const ID =
  /\[?([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d{1,5}|[A-Z]{1,6}\d{2,5})(?:\][ \t]*[:：—–·-]?|[ \t]*[:：—–·]|[ \t]+-(?=[ \t]))[ \t]*/y;
const THEME = /\\?[[【]([^[\]【】{}\\]{1,80})\\?[\]】](?![([{])[ \t]*[:：—–-]?[ \t]*/y;
const THEME_END = /(?<![ \t])[ \t]+[[【]([^[\]【】]{1,80})[\]】]$/;
/**
 * The tags at the end of a title: `Seven lamps #ownership #[[night shift]]`, or of pandoc,
 * `Seven lamps [ownership]{.tag tag-name="ownership"}`.
 */
const TAGS_END = new RegExp(
  `(?<![ \\t])(?:(?:[ \\t]+${HASHTAG})+|(?:[ \\t]+\\[[^[\\]\\n]{1,60}\\]\\{\\.tag\\b[^{}\\n]{0,100}\\})+)$`,
  'u',
);
const TAG = /#\[\[([^[\]]+)\]\]|#(\S+)|\[([^[\]]+)\]\{/g;
/** The state and the priority of a task: `TODO Seven lamps`, `[DONE]{.done .DONE} Seven lamps`. */
const STATE =
  /^(?:(?:TODO|DONE|DOING|WAITING)[ \t]+(?=.*[\p{Ll}\p{Lo}])|\[[A-Z-]{3,12}\]\{\.(?:todo|done)\b[^{}\n]{0,60}\}[ \t]+)?(?:\[#[A-Z]\][ \t]+)?/u;
/** The state of a task after a star or the mark of a list, as outliners write it. */
const STATE_OF_ITEM =
  /^(?:(?:TODO|DONE|DOING|WAITING|NEXT|NOW|LATER|DRAFT)[ \t]+(?=.*[\p{Ll}\p{Lo}]))(?:\[#[A-Z]\][ \t]+)?/u;
/** The tags of org-mode: `Seven lamps  :ownership:lamps:`. */
const ORG_TAGS =
  /(?<![ \t])(?:[ \t]+(?=:[^:]{1,40}:[^:])|[ \t]{2,}|\t)(:(?:[\p{L}\p{N}_@#%]{1,40}:){1,20})$/u;
const PICTURES = new RegExp(
  `${PICTOGRAPHS}(?:[ \\t]+${PICTOGRAPHS}){0,9}[ \\t]*(?=[^ \\t])(?!${PICTOGRAPHS})`,
  'uy',
);
const PICTURES_END = new RegExp(`(?<![ \\t])(?:[ \\t]+(?:${PICTOGRAPHS}|${KEYCAP})){1,9}$`, 'u');
const CLICK = /(?<![ \t])[ \t]*[（(](?:click|tap|展开|点击)[^()（）]*[)）]$/i;
/** The end of a heading of a wiki: `== Title ==`. */
const WIKI_END = /(?<![ \t=])[ \t]+={2,6}$/;
/** The name that Obsidian gives to a block: `^name`. */
const BLOCK = /(?<![ \t])[ \t]+\^[\w-]+$/;
/** A bookmark of pandoc: `[]{#_Toc1 .anchor}`. */
const BOOKMARK = /\[\]\{[^{}\n]{1,100}\}/y;

/** Reads the title between two offsets of one line. */
export function readTitle(text: string, start: number, end: number): Title {
  return new TitleReader(text, start, end).read();
}

class TitleReader {
  private readonly base: number;
  private raw: string;
  private at = 0;
  private readonly title: Title;
  /** Whether it is a heading of org-mode, which begins with a star, or of Markdown. */
  private readonly isOutline: boolean;
  /** Whether it is an item, or such a heading. */
  private readonly isItem: boolean;

  constructor(text: string, start: number, end: number) {
    this.base = start;
    const before = text.slice(Math.max(0, start - 2), start);
    this.isOutline = /[*#][ \t]$/.test(before);
    this.isItem = /[*+-][ \t]$/.test(before);
    this.raw = withoutClosingMarks(beginning(text, { start, end }, LONGEST).trimEnd());
    // French has a no-break space before colons.
    this.raw = this.raw.replace(/[\u00A0\u202F]/g, ' ');
    this.raw = withoutAttributes(this.raw)
      .replace(WIKI_END, '')
      .replace(BLOCK, '')
      .replace(CLICK, '')
      .trimEnd();
    this.at = 0;
    const span = { start, end };
    this.title = {
      text: '',
      span,
      id: null,
      themes: [],
      named: false,
      numbered: false,
      counted: false,
      asked: false,
    };
  }

  read(): Title {
    const { title } = this;
    const state = (this.isItem ? STATE_OF_ITEM.exec(this.raw) : null) ?? STATE.exec(this.raw);
    this.at = state?.[0].length ?? 0;
    this.unwrap();
    const whole = this.raw.slice(this.at);
    while (this.prefix()) this.unwrap();
    this.orgTags();
    this.tagsAtEnd();
    const theme = THEME_END.exec(this.raw);
    if (theme !== null && theme.index > this.at && /^\p{Lu}/u.test(theme[1] ?? '')) {
      this.themes(theme.index + theme[0].search(/[[【]/) + 1, theme[1] ?? '');
      this.raw = this.raw.slice(0, theme.index);
      title.named = true;
    }
    const from = this.at;
    title.text = spoken(this.raw.slice(from));
    title.span = { start: this.base + from, end: this.base + Math.max(from, this.raw.length) };
    if (title.text === '' && title.named && title.id === null) {
      title.text = spoken(whole).replace(/(?<![ :：.—–-])[ :：.—–-]+$/, '');
      title.counted = true;
      title.span = { start: this.base + this.raw.search(/\S|$/), end: title.span.end };
    }
    return title;
  }

  private tagsAtEnd(): void {
    const found = TAGS_END.exec(this.raw);
    if (found === null || found.index <= this.at) return;
    for (const { index, 0: whole, 1: linked, 2: plain, 3: inSpan } of found[0].matchAll(TAG)) {
      const name = linked ?? plain ?? inSpan ?? '';
      const start = this.base + found.index + index + whole.indexOf(name);
      this.title.themes.push({ start, end: start + name.length });
    }
    this.raw = this.raw.slice(0, found.index).replace(PICTURES_END, '');
  }

  private orgTags(): void {
    const found = this.isOutline ? ORG_TAGS.exec(this.raw) : null;
    if (found === null || found.index <= this.at) return;
    let start = this.base + this.raw.length - (found[1]?.length ?? 0);
    for (const tag of found[1]?.split(':') ?? []) {
      if (tag !== '') this.title.themes.push({ start, end: start + tag.length });
      start += tag.length + 1;
    }
    this.raw = this.raw.slice(0, found.index);
  }

  /** Removes emphasis around the whole rest, and pictures and blanks around that. */
  private unwrap(): void {
    for (;;) {
      this.raw = this.raw.replace(PICTURES_END, '');
      while (/[ \t]/.test(this.raw.charAt(this.at))) this.at++;
      this.at += this.match(PICTURES)?.[0].length ?? 0;
      for (let found = this.match(BOOKMARK); found !== null; found = this.match(BOOKMARK))
        this.at += found[0].length;
      const rest = this.raw.slice(this.at);
      const marks = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/.exec(rest)?.[0] ?? '';
      if (marks === '') return;
      if (
        marks.length > 1 &&
        rest.length > 2 * marks.length &&
        rest.endsWith(marks) &&
        rest.indexOf(marks, marks.length) === rest.length - marks.length
      ) {
        this.raw = this.raw.slice(0, -marks.length).trimEnd();
        this.at += marks.length;
      } else if (this.opensPrefix(marks.length)) this.at += marks.length;
      else return;
    }
  }

  /** Whether only the prefix is emphasised: `**Story 1:** title`. */
  private opensPrefix(marks: number): boolean {
    return [STORY, STORY_SAID, STORY_PLAIN, ASKED, NUMBER].some(
      (pattern) => this.match(pattern, this.at + marks) !== null,
    );
  }

  private prefix(): boolean {
    const { title } = this;
    const story = this.match(STORY) ?? this.match(STORY_SAID) ?? this.match(STORY_PLAIN);
    if (story !== null) return this.take(story, () => (title.named = true));
    const asked = this.match(ASKED);
    if (asked !== null && !title.asked) return this.take(asked, () => (title.asked = true));
    const id = title.id === null ? this.match(ID) : null;
    if (id !== null && this.raw.startsWith('[', this.at) === id[0].includes(']')) {
      title.id = id[1] ?? null;
      return this.take(id, () => (title.named = true));
    }
    const theme = this.match(THEME);
    if (theme !== null && this.at + theme[0].length < this.raw.length) {
      this.themes(this.at + theme[0].search(/[[【]/) + 1, theme[1] ?? '');
      return this.take(theme, () => (title.named = true));
    }
    const number = title.numbered || title.named ? null : (this.match(NUMBER) ?? this.match(BARE_NUMBER));
    return number !== null && this.take(number, () => (title.numbered = true));
  }

  private match(pattern: RegExp, at = this.at): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.raw);
  }

  private take(found: RegExpExecArray, note: () => void): true {
    note();
    this.at += found[0].length;
    return true;
  }

  private themes(at: number, inner: string): void {
    let from = at;
    for (const piece of inner.split(/( \/ |,|、)/)) {
      const name = piece.trim();
      const start = this.base + from + piece.indexOf(name);
      if (!/^[/,、]?$/.test(name)) this.title.themes.push({ start, end: start + name.length });
      from += piece.length;
    }
  }
}

import { BULLET } from './blocks.ts';

/** Phrases for a text that is still to come, by language. When, or from whom, may follow: `folgt im Mai`. */
const TO_COME = [
  // English
  'tbd|tba|tbc|to be (?:added|written|filled(?: in)?|done|decided|confirmed|completed|continued|determined|defined|discussed|checked|provided|supplied|announced|agreed)|to follow|coming soon|pending|still (?:missing|to come|to do|pending)|not (?:yet )?(?:written|filled in|known) yet|not yet (?:written|filled in|known|there|available)',
  // German
  'folgt|kommt (?:noch|später|bald)|(?:noch )?zu (?:ergänzen|klären|prüfen|schreiben)|(?:noch )?(?:aus|nach)zu(?:füllen|tragen|reichen)|(?:noch )?(?:ergänzen|nachtragen|ausfüllen|klären)|noch offen|(?:noch )?ausstehend|steht noch aus|wird (?:noch )?(?:ergänzt|nachgetragen|nachgereicht|ausgefüllt)',
  // French, Spanish, Portuguese and Italian
  'à (?:compléter|venir|faire|remplir|préciser|définir|déterminer|ajouter|confirmer|rédiger|écrire|vérifier|voir|renseigner)|(?:a|por|para) (?:completar|definir|confirmar|rellenar|determinar|añadir|agregar|llenar|preencher|acrescentar|adicionar)|(?:a|por) (?:verificar|escribir|escrever|hacer|fazer|conferir)|pendiente|pendente|da (?:completare|compilare|definire|confermare|fare|aggiungere|scrivere|inserire|verificare|precisare|riempire)|in sospeso|segue',
  // Dutch, Swedish, Danish and Norwegian
  '(?:nog )?(?:aan|in) te vullen|nog (?:te doen|te schrijven|invullen|aanvullen)|volgt(?: nog)?|komt (?:nog|later)|nader te bepalen|fylls i(?: senare)?|att (?:fylla i|göra|komplettera)|kompletteras(?: senare)?|(?:udfyldes|tilføjes|suppleres)(?: senere)?|(?:skal|må|bør) (?:udfyldes|fylles ut)|(?:fylles (?:ut|inn)|legges til)(?: senere)?|kommer (?:senare|senere)|følger',
  // Finnish, Polish, Czech, Romanian and Hungarian
  'täydennetään(?: myöhemmin)?|täydennettävä|lisätään(?: myöhemmin)?|do (?:uzupełnienia|dodania|zrobienia|ustalenia|potwierdzenia|wpisania|napisania|sprawdzenia)|uzupełnić|k doplnění|(?:nutno )?doplnit|doplním|bude doplněno|de (?:completat|adăugat|stabilit|confirmat|scris|verificat)|urmează|kitöltendő|pótolandó|kiegészítendő|kitölteni|pótolni',
  // Russian, Ukrainian, Greek and Turkish
  '(?:нужно |надо |потрібно |треба )?(?:дополнить|заполнить|дописать|доповнити|заповнити|дописати)|(?:будет|буде) (?:позже|дополнено|пізніше|доповнено)|(?:προς|να|θα) συμπληρωθεί|προς συμπλήρωση|eklenecek|tamamlanacak|doldurulacak|yazılacak',
].join('|');

/** Words before a date or a name. */
const WITH =
  'with|by|from|after|until|till|in|on|at|before|next|once|when|soon|later|mit|von|nach|im|am|bis|bei|vom|beim|sobald|wenn|durch|avec|par|après|en|au|aux|quand|dès|lors|auprès|de|del|con|por|tras|después|cuando|com|do|da|depois|quando|dopo|dal|dalla|per|met|door|na|zodra|bij|van|med|fra|från|av|efter|etter|när|når|til|till|i|od|z|ze|po|przez|w|s|se|u|k|с|со|у|от|после|до|від|після|з|από|με|μετά|cu|după|la';

/** Phrases that say something else if more words follow: `Falta de personal`. */
const ALONE = [
  'n/a|none yet|nothing yet|not yet|xxx+|\\?+|\\.\\.\\.|…|todo|to do|fill (?:me |this )?in|missing|later|in progress|work in progress|wip|unknown yet|awaiting \\w+',
  '(?:noch )?(?:fehlt|offen)(?: noch)?|in arbeit|noch unbekannt|(?:il )?manque(?: encore)?|manquante?|en attente|en cours|(?:todavía |aún |ainda )?falta|em falta|en proceso|em (?:aberto|andamento)|manca(?: ancora)?|mancante|in (?:attesa|lavorazione)',
  'ontbreekt(?: nog)?|nog (?:niet bekend|open)|n\\.?t\\.?b\\.?|saknas(?: än)?|mangler(?: (?:endnu|ennå|fortsatt))?|puuttuu(?: vielä)?|(?:vielä )?kesken|tulossa|brak danych|w trakcie|(?:zatím )?chybí|lipsește|(?:még )?hiányzik|folyamatban|в процессе|в процесі|εκκρεμεί|λείπει|eksik|beklemede',
  'للاستكمال|لاحق[ًا]{1,2}|قيد الإعداد|להשלים|להוסיף|יושלם|חסר|भरना है|बाद में|लिखना है|लंबित|belum (?:ada|diisi|ditulis)|akan (?:diisi|ditambahkan|dilengkapi)|perlu (?:diisi|dilengkapi)|menyusul|cần bổ sung|(?:sẽ )?bổ sung(?: sau)?|chưa (?:có|viết|điền)',
  '待(?:补充?|補充?|定|填写?|填寫?|写|寫|确认|確認|更新)|空|略|无|未定|未写|未寫|未完成?|未記入|(?:稍后|稍後|以后)(?:补充|補充|再写|填写)|暂无|暫無|追記予定|記入予定|要確認|あとで|後で(?:書く|追記)?|後日|準備中|作成中|なし|미정|미작성|작성 (?:중|예정)|추후(?: 작성| 보완| 기입)?|확인 필요|없음',
].join('|');

/**
 * A text that says only that it is still to come, in brackets or not, with or without a remark in brackets after it.
 */
export const TO_COME_ALONE = new RegExp(
  `^(?:[.…–—\\-_?？]*|[（(【[]?\\s*(?:${ALONE}|(?:${TO_COME})(?: (?:${WITH}) [^.!?()（）]{1,60})?)\\.?\\s*[\\])）】]?[:.!…]{0,3}(?: ?[（(][^()（）]{0,80}[)）])?)$`.normalize(
    'NFC',
  ),
  'i',
);

/** Reminders of what to do before the text can be written. */
const TO_DO = [
  "check|ask|find|look|get|confirm|verify|call|e-?mail|message|ping|chase|wait|waiting|need|needs|figure out|work out|dig (?:up|out)|add|insert|fill|update|talk to|speak to|see (?:if|whether|with)|not (?:sure|yet)|don['’]?t (?:know|remember)|no idea|can['’]?t remember|to (?:come|follow|be|check|ask|confirm|add)|coming|pending|missing|tb[acd]|todo",
  'folgt|fehlt|noch|offen|(?:bei|mit) \\p{Lu}\\S* (?:\\S+ ){0,3}(?:nach|er|ab)?(?:fragen|klären|prüfen|holen)|nachfragen|fragen|klären|prüfen|nachsehen|nachschauen|ergänzen|nachtragen|herausfinden|[^()（）*_.!?]{1,60} (?:(?:er|nach|ab)?fragen|(?:ab)?klären|prüfen|nachsehen|nachschauen|ergänzen|nachtragen|herausfinden|heraussuchen|einholen|navragen|opzoeken|nakijken|aanvullen|invullen)',
  'à (?:compléter|venir|faire|demander|vérifier|préciser|confirmer|voir|ajouter|remplir)|demander|vérifier|voir avec|compléter|ajouter|chercher|confirmer|en attente|pas (?:sûre?|encore)',
  'pendiente|por (?:completar|confirmar|definir)|preguntar(?:le)?|verificar|buscar|añadir|agregar|completar|consultar|revisar|averiguar|confirmar|falta|pendente|a (?:completar|preencher|confirmar|definir)|perguntar|procurar|acrescentar|adicionar|conferir|preencher|ver com|da (?:completare|confermare|verificare|chiedere|aggiungere)|chiedere|verificare|confermare|cercare|aggiungere|completare|controllare|manca',
  'nog|(?:na)?vragen|opzoeken|controleren|nakijken|aanvullen|invullen|fråga|kolla|kontrollera|lägg till|fyll i|spørg|tjek|find ud af|tilføj|udfyld|spør|sjekk|legg til|fyll (?:ut|inn)',
  'kysy|tarkista|lisää|täydennä|selvitä|zapytać|zapytaj|spytać|spytaj|dopytać|sprawdzić|sprawdź|uzupełnić|uzupełnij|dodać|dodaj|ustalić|zeptat se|zjistit|doplnit|ověřit|přidat|de întrebat|întreabă|verifică|completează|adaugă|megkérdezni|kérdezd|ellenőrizni|pótolni|kiegészíteni',
  'спросить|уточнить|проверить|узнать|добавить|дополнить|заполнить|вставить|запитати|спитати|уточнити|перевірити|дізнатися|додати|доповнити|заповнити|να (?:ρωτήσω|ελέγξω|συμπληρώσω)|ρώτα|sorulacak|eklenecek|kontrol et',
  '待\\p{Lo}*|要確認|確認する\\p{Lo}*|需要?(?:确认|確認|补充|補充)\\p{Lo}*|확인\\p{Lo}*|물어\\p{Lo}*',
].join('|');
/** A note that something will come: `Numbers come from Trondheim in May`. */
const COMES =
  '(?:the |my |our |real |exact |final |more |last )*(?:numbers?|figures?|data|details?|metrics?|results?|feedback|report|rest|text|this|it|more)\\b[^.!?]{0,30}\\b(?:comes?|coming|follows?|will|to (?:come|follow)|due|expected|pending|missing|later|soon|arrives?|needed|unknown|outstanding)';
/** The beginning of a hint of a form in brackets. */
const ASKED =
  'e\\.g|for example|your|describe|what|how|who|when|where|why|write|given|nothing (?:in|about)|left (?:open|blank|out)|not (?:in|given|mentioned|stated|specified|provided|covered)';

/** A note in round brackets, with nothing else: `(check with Bo)`, `(how many?)`. */
export const NOTE_IN_BRACKETS = new RegExp(
  `^[（(](?:(?:${TO_DO}|${COMES}|${ASKED})(?!\\p{L})[^()（）]{0,300}|[^()（）]{1,100}[?？])[)）][.:]?$`.normalize(
    'NFC',
  ),
  'iu',
);

/** A note in italics, with nothing else: `_ask Bo_`. A sentence in italics is content. */
export const NOTE_IN_ITALICS = new RegExp(
  `^(?:[\\s>]|${BULLET} |\\d{1,2}[.)] )*([*_])(?:${TO_DO}|${COMES})(?!\\p{L})(?:[^*_.!]|\\b\\p{Lu}\\p{L}{0,3}\\.(?= )){0,300}\\1$`.normalize(
    'NFC',
  ),
  'iu',
);

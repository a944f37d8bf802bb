import type { Role } from './types.ts';

/** Labels of parts in other languages than English and Chinese. */
export const FOREIGN: readonly Readonly<Partial<Record<Role, string>>>[] = [
  // German
  {
    situation: 'ausgangslage|ausgangssituation|hintergrund|kontext|herausforderung',
    task: 'aufgabe|aufgaben|auftrag|ziel',
    action: 'vorgehen|handlung|handlungen|aktion|aktionen|maßnahme|maßnahmen|massnahmen|umsetzung',
    result: 'ergebnis|ergebnisse|resultat|resultate',
    numbers: 'zahl|zahlen|kennzahl|kennzahlen',
    tradeoffs: 'abwägung|abwägungen|kompromiss|kompromisse',
    lesson: 'erkenntnis|erkenntnisse|lehre|lehren|fazit|gelernt',
    question: 'frage',
  },
  // French
  {
    situation: 'contexte|situation initiale|défi',
    task: 'tâche|tâches|mission|objectif',
    result: 'résultat|résultats',
    numbers: 'chiffres|chiffres clés|indicateurs',
    tradeoffs: 'compromis|contrepartie|contreparties',
    lesson: 'leçon|leçons|apprentissage|apprentissages|réflexion|bilan|appris',
  },
  // Spanish
  {
    situation: 'situación|contexto|reto|desafío',
    task: 'tarea|tareas|objetivo',
    action: 'acción|acciones',
    result: 'resultado|resultados',
    numbers: 'cifras|números|métricas',
    tradeoffs: 'contrapartida|contrapartidas|renuncias',
    lesson: 'aprendizaje|aprendizajes|lección|lecciones|reflexión',
    question: 'pregunta',
  },
  // Portuguese
  {
    situation: 'situação|desafio',
    task: 'tarefa|tarefas',
    action: 'ação|ações',
    tradeoffs: 'renúncia|renúncias|do que abri mão|o que abri mão',
    lesson: 'aprendizado|aprendizados|aprendizagem|lição|lições|reflexão',
    question: 'pergunta',
  },
  // Italian
  {
    situation: 'situazione|contesto',
    task: 'compito|obiettivo',
    action: 'azione|azioni',
    result: 'risultato|risultati',
    numbers: 'numeri|cifre|metriche',
    lesson: 'lezione|lezioni|riflessione',
    question: 'domanda',
  },
  // Dutch
  {
    situation: 'situatie',
    task: 'taak',
    action: 'actie|acties',
    result: 'resultaat|resultaten',
    numbers: 'cijfers',
    lesson: 'les|geleerd',
    question: 'vraag',
  },
  // Swedish, Danish and Norwegian
  {
    situation: 'bakgrund|baggrund|bakgrunn|situasjon|situationen',
    task: 'uppgift|opgave|oppgave|mål',
    action: 'handling|åtgärd|åtgärder|handlinger|tiltak',
    result: 'resultater',
    lesson: 'lärdom|lärdomar|læring|lærdom',
    question: 'fråga|spørgsmål|spørsmål',
  },
  // Finnish
  {
    situation: 'tilanne|tausta',
    task: 'tehtävä|tavoite',
    action: 'toiminta|toimenpiteet',
    result: 'tulos|tulokset|lopputulos',
    lesson: 'opit|oppi',
    question: 'kysymys',
  },
  // Polish and Czech
  {
    situation: 'sytuacja|kontekst|tło|situace',
    task: 'zadanie|cel|úkol|cíl',
    action: 'działanie|działania|akcja|akce|postup',
    result: 'wynik|wyniki|rezultat|rezultaty|efekt|výsledek|výsledky',
    lesson: 'wnioski|wniosek|lekcja|poučení|ponaučení',
    question: 'pytanie|otázka',
  },
  // Romanian and Hungarian
  {
    situation: 'situație|situația|helyzet|háttér',
    task: 'sarcină|sarcina|obiectiv|feladat|cél',
    action: 'acțiune|acțiuni|acțiunea|cselekvés|intézkedés',
    result: 'rezultatul|rezultate|eredmény|eredmények',
    lesson: 'lecție|lecții|concluzie|tanulság|tanulságok',
    question: 'întrebare|kérdés',
  },
  // Russian and Ukrainian
  {
    situation: 'ситуация|контекст|ситуація',
    task: 'задача|задачи|цель|завдання|мета',
    action: 'действие|действия|дія|дії',
    result: 'результат|результаты|итог|результати|підсумок',
    lesson: 'вывод|выводы|урок|уроки|висновок|висновки',
    question: 'вопрос|питання',
  },
  // Greek and Turkish
  {
    situation: 'κατάσταση|πλαίσιο|durum|bağlam',
    task: 'στόχος|καθήκον|görev|hedef',
    action: 'δράση|ενέργεια|ενέργειες|eylem|aksiyon',
    result: 'αποτέλεσμα|αποτελέσματα|sonuç|sonuçlar',
    lesson: 'δίδαγμα|διδάγματα|ders|dersler',
    question: 'ερώτηση|soru',
  },
  // Arabic and Hebrew
  {
    situation: 'الموقف|الحالة|السياق|מצב|רקע',
    task: 'المهمة|الهدف|משימה|מטרה',
    action: 'الإجراء|الإجراءات|الفعل|פעולה|פעולות',
    result: 'النتيجة|النتائج|תוצאה|תוצאות',
    lesson: 'الدرس|الدروس|الدروس المستفادة|לקח|לקחים',
    question: 'السؤال|שאלה',
  },
  // Hindi
  {
    situation: 'स्थिति|परिस्थिति|संदर्भ|पृष्ठभूमि',
    task: 'कार्य|लक्ष्य',
    action: 'कार्रवाई|कदम',
    result: 'परिणाम|नतीजा',
    lesson: 'सीख|सबक',
    question: 'प्रश्न|सवाल',
  },
  // Japanese, Korean, and Chinese in traditional characters
  {
    situation: '状況|상황|배경|情況|狀況',
    task: '課題|タスク|과제|업무|任務|目標',
    action: '行動|アクション|やったこと|対応|행동',
    result: '結果|成果|결과|성과',
    lesson: '学び|気づき|教訓|振り返り|배운 점|교훈|收穫|總結',
    question: '質問|질문|問題',
  },
  // Indonesian and Vietnamese
  {
    situation: 'situasi|konteks|tình huống|bối cảnh',
    task: 'tugas|tujuan|nhiệm vụ|mục tiêu',
    action: 'tindakan|aksi|hành động',
    result: 'hasil|kết quả',
    lesson: 'pelajaran|bài học',
    question: 'pertanyaan|câu hỏi',
  },
].map(normalized);

/** An article or the like before such a word: `Das Ergebnis`, `Il mio compito`. */
export const ARTICLE =
  /^(?:(?:der|die|das|meine?|unsere?|le|la|les|mon|ma|mes|notre|nos|el|los|las|mis?|nuestr[oa]|(?:[oa] )?(?:meu|minha)|[oa]s?|(?:il |la )?mi[oa]|il|lo|i|gli|de|het|mijn|onze?) |l')/;

/** Labels of parts that are clauses in other languages. */
export const FOREIGN_PHRASES: readonly (readonly [Role, RegExp])[] = [
  [
    'situation',
    /^(?:was (?:passiert|geschehen|los) (?:ist|war)|worum es ging|ce qui s'est passé|qué (?:pasó|ocurrió)|o que aconteceu|(?:che )?cosa è successo|wat er (?:gebeurde|aan de hand was))$/,
  ],
  [
    'task',
    /^(?:was (?:meine aufgabe war|zu tun war|ich (?:sollte|tun sollte))|ce que je devais faire|qué (?:tenía|debía) (?:que )?hacer|o que eu (?:tinha|precisava) (?:que |de )?fazer|cosa dovevo fare|wat ik moest doen)$/,
  ],
  [
    'action',
    /^(?:was (?:ich|wir) (?:getan|gemacht|unternommen) (?:habe|haben)|(?:was|so) (?:ich tat|bin ich vorgegangen)|wie ich vorgegangen bin|ce que (?:j'ai|nous avons) (?:fait|entrepris)|(?:lo )?qué? (?:hice|hicimos)|o que (?:eu )?(?:fiz|fizemos)|(?:che )?cosa (?:ho|abbiamo) fatto|wat (?:ik|we|wij) (?:deed|deden|heb gedaan|hebben gedaan))$/,
  ],
  [
    'result',
    /^(?:was (?:dabei |daraus )?(?:herauskam|herausgekommen ist|wurde|geworden ist)|wie es ausging|ce qui en est sorti|comment cela s'est terminé|résultats? obtenus?|(?:qué|lo que) (?:logré|logramos|conseguí)|cómo (?:terminó|acabó)|o que (?:eu )?(?:consegui|conseguimos)|como (?:terminou|acabou)|com'è (?:finita|andata)|cosa (?:ho|abbiamo) ottenuto|wat het opleverde|hoe het afliep)$/,
  ],
  [
    'lesson',
    /^(?:was ich (?:heute |nächstes mal |beim nächsten mal )?anders machen würde|was (?:ich|wir) (?:daraus )?(?:gelernt (?:habe|haben)|mitgenommen habe|mitnehme|lernte)|ce que (?:j'(?:ai appris|en retiens|en ai retenu)|je (?:retiens|ferais autrement))|(?:lo )?qu[ée] aprend[ií](?:mos)?|o que (?:eu )?(?:aprendi|aprendemos)|(?:che )?cosa (?:ho|abbiamo) imparato|wat ik (?:leerde|heb geleerd|geleerd heb))$/,
  ],
];

/** Labels of the question that a story answers, beyond the word alone: `Pregunta que responde`. */
export const FOREIGN_QUESTION = new RegExp(
  `^(?:${[
    // German
    '(?:(?:typische|mögliche|passende) )?(?:beispiel|interview|bewerbungs)?fragen?(?:,? (?:die|auf die) (?:sie|es|das|diese geschichte) (?:beantwortet|antwortet|passt)| (?:im|aus dem) (?:interview|gespräch))?',
    // French
    "questions? (?:à laquelle|auxquelles|à quoi) (?:elle|il|ça|cela|cette histoire) répond|questions? (?:d'entretien|posées?|types?|possibles?)",
    // Spanish
    'preguntas?(?: (?:a la |a las )?que (?:esta historia )?(?:responde|contesta)(?: esta historia)?| (?:de (?:la )?entrevista|típicas?|posibles?))?',
    // Portuguese
    'perguntas?(?: (?:(?:a )?que|à qual|às quais) (?:ela |(?:esta|essa) história )?responde| (?:d[ae] entrevista|típicas?|possíveis|possível))?',
    // Italian
    'domand[ae](?: (?:(?:a )?cui|alla quale|alle quali) (?:questa storia )?risponde| (?:di|del) colloquio| tipic(?:a|he))?',
    // Dutch
    '(?:interview|sollicitatie)?(?:vraag|vragen)(?: (?:die|waarop) (?:het|dit|dit verhaal) (?:beantwoordt|antwoord geeft))?',
    // Swedish, Danish and Norwegian
    '(?:intervju)?(?:fråga|frågor|spørgsmål|spørsmål)(?: som (?:den|det) (?:besvarar|besvarer|svarer på))?',
    // Polish and Czech
    '(?:pytanie|pytania)(?:, na które (?:odpowiada))?|(?:otázka|otázky)(?:, na kter(?:ou|é) odpovídá)?',
    // Russian
    'вопросы?(?:, на котор(?:ый|ые) (?:она )?отвечает)?',
    'kysymykset|întrebări|kérdések|запитання|ερωτήσεις|sorular|yanıtladığı soru',
  ].join('|')})$`.normalize('NFC'),
  'u',
);

/** Labels of what is no part: one's role, one's company. */
export const FOREIGN_OTHER =
  /^(?:meine rolle|rolle|firma|arbeitgeber|zeitraum|mon rôle|rôle|entreprise|employeur|mi rol|rol|empresa|meu papel|papel|il mio ruolo|ruolo|azienda|mijn rol|bedrijf)$/;

/** The word or sign between two labels: `Action & Result`. */
export const AND =
  / ?[&/+,、] ?| (?:and|und|et|y|e|en|och|og|ja|i|a|și|és|и|й|та|και|ve|और|dan|và) |与|和|及|と/u;

/** The words in the form in which labels are compared: composed, and in lower case. */
function normalized(words: Partial<Record<Role, string>>): Partial<Record<Role, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([role, written]) => [role, written.normalize('NFC').toLowerCase()]),
  );
}

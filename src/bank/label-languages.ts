import type { Role } from './types.ts';

/** Labels of parts in other languages than English and Chinese. */
export const FOREIGN: readonly Readonly<Partial<Record<Role, string>>>[] = [
  // German
  {
    situation: 'ausgangslage|ausgangssituation|hintergrund|kontext|herausforderung',
    task: 'aufgabe|aufgaben|auftrag|ziel',
    action: 'vorgehen|handlung|handlungen|aktion|aktionen|maßnahme|maßnahmen|massnahmen|umsetzung',
    result: 'ergebnis|ergebnisse|resultat|resultate',
    lesson: 'erkenntnis|erkenntnisse|lehre|lehren|fazit',
    question: 'frage',
  },
  // French
  {
    situation: 'contexte|situation initiale|défi',
    task: 'tâche|tâches|mission|objectif',
    result: 'résultat|résultats',
    lesson: 'leçon|leçons|apprentissage|apprentissages|réflexion|bilan',
  },
  // Spanish
  {
    situation: 'situación|contexto|reto|desafío',
    task: 'tarea|tareas|objetivo',
    action: 'acción|acciones',
    result: 'resultado|resultados',
    lesson: 'aprendizaje|aprendizajes|lección|lecciones|reflexión',
    question: 'pregunta',
  },
  // Portuguese
  {
    situation: 'situação|desafio',
    task: 'tarefa|tarefas',
    action: 'ação|ações',
    lesson: 'aprendizado|aprendizados|aprendizagem|lição|lições|reflexão',
    question: 'pergunta',
  },
  // Italian
  {
    situation: 'situazione|contesto',
    task: 'compito|obiettivo',
    action: 'azione|azioni',
    result: 'risultato|risultati',
    lesson: 'lezione|lezioni|riflessione',
    question: 'domanda',
  },
  // Dutch
  {
    situation: 'situatie',
    task: 'taak',
    action: 'actie|acties',
    result: 'resultaat|resultaten',
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
    action: '行動|アクション|행동',
    result: '結果|成果|결과|성과',
    lesson: '学び|教訓|振り返り|배운 점|교훈|收穫|總結',
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

/** What joins two labels: `Action & Result`. */
export const AND =
  / ?[&/+,、] ?| (?:and|und|et|y|e|en|och|og|ja|i|a|și|és|и|й|та|και|ve|और|dan|và) |与|和|及|と/u;

/** Themes, skills, or the questions that a story is good for. */
export const FOREIGN_TAGS =
  /^(?:themen?|schlagw(?:ort|örter)|stichw(?:ort|orte|örter)|kompetenz(?:en)?|fähigkeit(?:en)?|(?:gut |geeignet |passt |verwendbar |brauchbar )+(?:für|zu)\b.*|thèmes?|mots[- ]clés?|compétences?|(?:utile|utilisable|idéale?|bonne?|sert) (?:pour|à|aussi pour)\b.*|temas?|etiquetas?|palabras clave|palavras[- ]chave|competencias?|competências?|habilidades?|(?:sirve|serve|útil|utilizable|bueno|buena|bom|boa|ideal|usar) (?:también |também )?(?:para|em)\b.*|tem[ai]|parole chiave|competenz[ae]|(?:utile|adatt[ao]|va bene|buon[ao]) (?:per|a)\b.*|thema's?|trefwoorden|vaardigheden|(?:goed|geschikt|bruikbaar) voor\b.*|теги|темы|навыки|tagi|umiejętności|taggar|etiketler|タグ|태그|टैग)$/;

/** As labels are compared: composed, and in small letters. */
function normalized(words: Partial<Record<Role, string>>): Partial<Record<Role, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([role, written]) => [role, written.normalize('NFC').toLowerCase()]),
  );
}

/** Verbs for what a story does for a question or a skill. */
const SERVES =
  '(?:answers?|fits?|covers?|shows?|demonstrates?|illustrates?|suits?|serves?|works?|addresses|responds? to|helps? with|be (?:an? )?(?:used|told|adapted|good|great|useful))';

/** Labels of themes, of skills, or of the questions that a story is good for. */
export const TAGS = new RegExp(
  `^(?:${[
    'for',
    '(?:also )?(?:best|good|great|can be used|usable|useful|use|used|deploy|works|ideal|suitable)(?: it| this)?(?: well)?(?: used| suited| told)? (?:for|as|when)\\b.*',
    `(?:(?:it|this|this story) )?(?:can|could|may|might|will|would|should) (?:(?:also|well|even|easily) )*${SERVES}\\b.*`,
    `(?:(?:it|this|this story) )?also (?:${SERVES}|for)\\b.*`,
    '(?:relevant|applicable|adaptable|transferable|fits|suits|matches|maps|ties|tied) (?:for|to|with|in)\\b.*',
    '(?:other|more|further|additional) (?:uses|questions? (?:it|this|this story) (?:(?:can|could|may|also) )*answers?)',
    'shows|demonstrates|covers|illustrates',
    '(?:key |primary |secondary |main |core )*(?:skills?|kw|tags?|labels?|themes?|competenc(?:y|ies)|keywords?|(?:leadership )?principles?|lps?)(?: (?:shown|demonstrated|covered|used|tested))?',
    '标签|主题|适用.*|也?可(?:以)?(?:用于|回答|回應|回应).*|能力|技能',
  ].join('|')})$`,
);

/** Labels of tags in other languages than English and Chinese. */
export const FOREIGN_TAGS = new RegExp(
  `^(?:${[
    // German
    'themen?|schlagw(?:ort|örter)|stichw(?:ort|orte|örter)|kompetenz(?:en)?|fähigkeit(?:en)?|(?:gut |geeignet |passt |verwendbar |brauchbar |auch |antwortet )+(?:für|zu|auf|bei)\\b.*|(?:beantwortet|zeigt) auch|kann auch .*',
    // French
    'thèmes?|mots[- ]clés?|compétences?|étiquettes?|(?:utile|utilisable|idéale?|bonne?|sert|répond|valable) (?:aussi )?(?:pour|à)(?= |$).*|(?:peut|pourrait) (?:aussi )?(?:répondre|servir|illustrer|aller)(?= |$).*',
    // Spanish and Portuguese
    'temas?|etiquetas?|palabras clave|palavras[- ]chave|competencias?|competências?|habilidades?|(?:sirve|serve|útil|utilizable|bueno|buena|bom|boa|ideal|usar|vale) (?:también |também )?(?:para|em)\\b.*|(?:también|también puede|puede también|podría|puede|também|pode|poderia|pode também) (?:también |também )?(?:sirve|serve|servir|responde|responder)(?= |$).*|(?:responde|contesta) (?:también|também)(?= |$).*',
    // Italian and Dutch
    "tem[ai]|parole chiave|competenz[ae]|etichette|(?:utile|adatt[ao]|va bene|buon[ao]|serve) (?:anche )?(?:per|a)\\b.*|(?:può|potrebbe) (?:anche )?(?:rispondere|servire|andare bene)(?= |$).*|risponde anche(?= |$).*|thema's?|trefwoorden|vaardigheden|competenties|(?:ook )?(?:goed|geschikt|bruikbaar|past) (?:ook )?(?:voor|bij)\\b.*|beantwoordt ook|kan ook .*",
    // Swedish, Danish and Norwegian
    '(?:taggar|tagger|teman|temaer|emner|nyckelord|nøgleord|stikkord|kompetenser|kompetencer|kompetanse|färdigheter|færdigheder|ferdigheter)|(?:bra|god|godt|passar|passer|svarar|svarer|brukbar|användbar|kan) (?:också |även |også )?(?:för|til|till|på|bruges til|brukes til|användas till)(?= |$).*',
    // Finnish, Polish, Czech, Romanian and Hungarian
    'taidot|aiheet|teemat|tunnisteet|osaaminen|(?:sopii|vastaa) myös(?= |$).*|tagi|tematy|umiejętności|kompetencje|słowa kluczowe|(?:pasuje|nadaje się|odpowiada|odpowie) (?:też |także |również )?(?:do|na)(?= |$).*|dovednosti|štítky|témata|klíčová slova|kompetence|hodí se (?:také |i )?(?:na|pro|k)(?= |$).*|competențe|abilități|etichete|cuvinte cheie|(?:bun|bună|potrivit|potrivită|răspunde) (?:și )?(?:pentru|la)(?= |$).*|készségek|címkék|kompetenciák|témák|kulcsszavak',
    // Russian and Ukrainian
    'теги|темы|навыки|компетенции|ключевые слова|(?:также |ещё |еще )?(?:подходит|годится|отвечает)(?: также)? (?:для|к|на)(?= |$).*|теми|навички|компетенції|ключові слова|(?:також )?(?:підходить|відповідає)(?: також)? (?:для|на)(?= |$).*',
    // Greek, Turkish, Arabic, Hebrew and Hindi
    'ετικέτες|δεξιότητες|θέματα|etiketler|beceriler|yetkinlikler|konular|anahtar kelimeler|المهارات|الوسوم|المواضيع|תגיות|מיומנויות|נושאים|टैग|कौशल',
    // Japanese, Korean, Indonesian and Vietnamese
    'タグ|スキル|キーワード|テーマ|태그|역량|키워드|주제|(?:활용|관련) 질문|keterampilan|kompetensi|topik|cocok (?:juga )?untuk(?= |$).*|kỹ năng|thẻ|chủ đề|từ khóa',
  ].join('|')})$`.normalize('NFC'),
);

/** Words for a problem. As a label, they are the situation, or after one the task. */
const WORDS = [
  // English
  'challenge|challenges|problem|problems|hindrance|hindrances|hurdle|hurdles|barrier|barriers|difficulties|roadblock|roadblocks|impediment|impediments|stumbling block|stumbling blocks|dilemma|predicament|pain point|pain points',
  // German
  'herausforderung|herausforderungen|hindernis|hindernisse|hürde|hürden|schwierigkeit|schwierigkeiten|probleme|dilemma',
  // French, Spanish, Portuguese and Italian
  'défi|défis|difficulté|difficultés|problème|problèmes|problématique|reto|retos|desafío|desafíos|desafio|desafios|obstáculo|obstáculos|dificultad|dificultades|problema|problemas|dificuldade|dificuldades|barreira|barreiras|ostacolo|ostacoli|difficoltà|problemi|sfida|sfide',
  // Dutch, Swedish, Danish and Norwegian
  'uitdaging|uitdagingen|obstakel|obstakels|moeilijkheid|moeilijkheden|probleem|problemen|utmaning|utmaningar|hinder|svårighet|svårigheter|udfordring|udfordringer|forhindring|forhindringer|utfordring|utfordringer|hindring|hindringer',
  // Finnish, Polish, Czech, Romanian and Hungarian
  'haaste|haasteet|este|esteet|ongelma|vaikeus|wyzwanie|wyzwania|przeszkoda|przeszkody|trudność|trudności|výzva|výzvy|překážka|překážky|obtíž|obtíže|problém|provocare|provocarea|provocări|obstacol|dificultate|problemă|kihívás|kihívások|akadály|akadályok|nehézség|nehézségek|probléma',
  // Russian, Ukrainian, Greek and Turkish
  'вызов|препятствие|препятствия|трудность|трудности|сложность|сложности|проблема|виклик|перешкода|перешкоди|труднощі|складність|πρόκληση|εμπόδιο|εμπόδια|δυσκολία|δυσκολίες|πρόβλημα|zorluk|zorluklar|engel|engeller|sorun',
  // Arabic, Hebrew, Hindi, Indonesian and Vietnamese
  'التحدي|التحديات|العقبة|العقبات|المشكلة|אתגר|אתגרים|מכשול|בעיה|चुनौती|बाधा|समस्या|tantangan|hambatan|kendala|masalah|thách thức|khó khăn|trở ngại|vấn đề',
  // Chinese, Japanese and Korean
  '挑战|挑戰|困难|困難|障碍|障礙|难点|难题|難題|阻碍|障害|어려움|장애물|문제점|난관',
].join('|');

export const PROBLEMS: ReadonlySet<string> = new Set(WORDS.normalize('NFC').split('|'));

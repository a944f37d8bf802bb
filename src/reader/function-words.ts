import { hashOf } from './tokens.ts';

/**
 * Short words that other languages have in every other clause, each at the first language that has it. Left out is what
 * English texts have as well, as words, names or abbreviations: `die`, `met`, `Mia`, `un`.
 */
const WORDS = [
  // German
  'der das ein eine einen einem einer eines und oder aber ich wir sie ihr ihnen ihm mir mich uns mein meine meinen unser unsere nicht kein keine keinen auf aus bei nach seit von vom zu zum zur ist sind waren wurde wurden habe haben hatte hatten wird werden kann konnte wollte sollte dass weil wenn als wie nur noch schon auch sehr dann dort jede jeden jeder jedes beide erst zuerst sich ohne durch gegen zwischen danach davor seitdem deshalb denn doch für über',
  // Dutch, Afrikaans
  'het een ik wij jij zij niet geen naar uit bij voor tegen onder zonder mijn onze hun deze dat wat werd heb heeft hebben hadden kan kon wilde moest moesten omdat toen dus ook nog maar elke om te eerst daarna sinds ek nie sy hulle vir',
  // Swedish, Danish, Norwegian
  'jag jeg och ett det inte ikke på för til från fra av hon vi oss mig meg mitt vår vores är blev ble blive bliver hade havde hadde har kunne skulle ville eller när hver varje så sedan siden efter etter innan før mot uten utan eftersom fordi alla båda både denne dette detta disse dessa henne',
  // French
  'les une je elle vous ils elles mes notre votre leur leurs cette ces qui que quoi où sont était étaient ont avait avaient avons jai nai cest quil quelle dans sur avec chez depuis avant après mais donc puis alors aussi très tous toute chaque deux été fait être avoir',
  // Spanish, Portuguese, Catalan
  'unos unas del yo ellos ellas nosotros nunca esse essa nuestro nuestra sus ese esa esto eso quien cual cuando donde porque pero aunque sino muy ya más menos hasta desde entre sobre para eran estaba estaban fue fueron hubo había hemos hice puse tenía cada todos todas así entonces después antes uma umas ao aos pelo pela nós meu minha nosso nossa seu sua não também até num numa foi foram estava estavam tinha havia fiz quando onde isso isto depois então els amb és vaig meva nostra',
  // Italian
  'gli una uno dello della dei degli delle nel nella nei nelle allo agli dalla dai sulla sui sulle noi mio miei nostro suo che cui perché però anche più sono erano abbiamo hanno aveva avevano stato stata stati ogni tutti tutte dopo prima senza questo questa quello quella',
  // Romanian
  'și să este sunt fost din pentru prin după fără dar mai cu lui mea noastră nostru asta așa că',
  // Polish, Czech, Slovak, Croatian
  'się za od po przez przed dla przy oraz ale więc są był była było byli były jak tak też już tylko że który która które mnie nam mój moja nasz nasza tego tym każdy każdą jsem jsme byl byla bylo není že při aby když nebo také jako kde můj naše náš jej sme bol bola bolo nebol keď alebo ktorý smo bila nije koji koja kad zbog ili',
  // Hungarian
  'az egy hogy nem volt voltak ezért mert csak már még minden nekem nekik velem ezt azt',
  // Finnish, Estonian
  'ja ei oli olin olivat että mutta niin kun koska minä joka sen kanssa myös jokaisen ning kui aga siis',
  // Turkish
  'bir bu şu için değil çok daha önce biz onlar olan oldu olarak gibi kadar',
  // Indonesian
  'yang dengan untuk pada itu saya kami kita mereka tidak adalah karena jadi menjadi akan sudah setiap',
  // Latvian, Lithuanian
  'buvo yra iš į nuo iki ar aš bija uz pēc',
];

export const FOREIGN_WORDS: ReadonlySet<number> = new Set(WORDS.join(' ').split(' ').map(hashOf));

/** The same of words that English texts have now and then: in names, abbreviations and phrases such as `en route`. */
export const FOREIGN_HINTS: ReadonlySet<number> = new Set(
  'de la le il el un en et des du los las mit die den op con al ho mas mi os ne non se si di da na nie ze ce est sous na co bo som med til var dos'
    .split(' ')
    .map(hashOf),
);

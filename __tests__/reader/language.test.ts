import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../src/reader/language.ts';
import { tokenize } from '../../src/reader/tokenize.ts';
import { Tokens } from '../../src/reader/tokens.ts';
import { model } from '../support/model.ts';
import { FOREIGN_SENTENCES } from './foreign-sentences.ts';

function inEnglish(text: string): boolean {
  const tokens = new Tokens();
  return isEnglish(text, tokens, tokenize(text, tokens), model.words);
}

const QUOTE =
  'The ticket said "das war nicht gut, die Schlange war voll", and I agreed. We added a check before each import, and errors fell.';

describe('isEnglish', () => {
  it.each([
    [
      'prose',
      'In March our payment service failed because the queue was full. I added an alert on its depth and a check before each import. There was no outage since.',
    ],
    [
      'headlines',
      'S: Nightly ETL overran. T: Cut runtime. A: Partitioned tables, added row count checks, alert on lag. R: 9 h -> 2 h, reruns 11 -> 1 monthly.',
    ],
    [
      'bullets without a common word',
      '- added alert on queue depth\n- wrote rollback runbook\n- cut p99 840 ms -> 210 ms\n- migrated 14 services',
    ],
    [
      'bullets like code',
      '- kubectl rollout undo wired into deploy.sh, pgbouncer maxclients 400 -> 900\n- sidekiq retries capped, DLQ alert via PagerDuty\n- p99 840ms -> 210ms, OOMKills 31 -> 0',
    ],
    [
      'a list of products',
      'CCNP, JNCIA; BGP, OSPF, EVPN-VXLAN, MPLS, QoS, IPAM, SNMP, NetFlow, Ansible, Batfish, change management, 24x7 NOC.',
    ],
    [
      'names of people',
      'Priya Raghunathan, Tomasz Wojciechowski and Oluwaseun Adeyemi reviewed it; Nguyen Thi Minh Khai signed. I added the alert.',
    ],
    [
      'many mistakes',
      'i addded an alrt on teh que depth becuase importss failed al the tiem, now there is 3 a day insted of 41 wich is btter for evryone',
    ],
    ['capitals', 'WE ADDED AN ALERT ON THE DEPTH OF THE QUEUE AND A CHECK BEFORE EACH IMPORT.'],
    ['a quotation in another language', QUOTE],
    [
      'a word of another script',
      'The ticket said 支払いサービスが落ちました and I had to translate it. We added an alert on the depth of the queue.',
    ],
    [
      'names of places and people',
      'Maria de la Cruz and Jan van der Berg reviewed it; I fixed the los Angeles feed.',
    ],
    ['names of languages', 'We localized into de, fr, es, pt, il and el: nothing broke.'],
    ['a form in another language', 'The form said "nombre y apellido" and customers typed both twice.'],
    [
      'words with accents',
      'The chef wanted crème brûlée, pâté and purée stations split; I timed each. Cut the résumé façade.',
    ],
    ['a short text with mistakes', 'teh alrt fird twise, noone cared, so i rmoved it'],
    ['short bullets like code', '- pgbouncer maxclients 400 -> 900\n- sidekiq DLQ alert'],
  ])('takes %s for English', (_, text) => {
    expect(inEnglish(text)).toBe(true);
  });

  it.each([
    [
      'German',
      'Im März fiel unser Zahlungsdienst aus, weil die Warteschlange voll war. Ich habe einen Alarm auf ihre Tiefe gesetzt und eine Prüfung vor jedem Import eingebaut. Die Fehler sanken von 41 auf 3 am Tag.',
    ],
    [
      'German with English terms',
      'Wir haben das Deployment per Feature Flag ausgerollt, zuerst auf 1 % des Traffics. Das Team hat ein Dashboard für die Latency gebaut, und der Rollback dauerte nur zwei Minuten.',
    ],
    [
      'French',
      "En mars, notre service de paiement est tombé parce que la file était pleine. J'ai ajouté une alerte sur sa profondeur et un contrôle avant chaque import. Les erreurs sont passées de 41 à 3 par jour.",
    ],
    [
      'Spanish',
      'En marzo nuestro servicio de pagos se cayó porque la cola estaba llena. Añadí una alerta sobre su profundidad y una comprobación antes de cada importación.',
    ],
    [
      'Portuguese',
      'Em março o nosso serviço de pagamentos caiu porque a fila estava cheia. Acrescentei um alerta sobre a profundidade e uma verificação antes de cada importação.',
    ],
    [
      'Italian',
      'A marzo il nostro servizio di pagamento è caduto perché la coda era piena. Ho aggiunto un allarme sulla profondità e un controllo prima di ogni importazione.',
    ],
    // Its words look like English ones.
    [
      'Dutch',
      'We hadden een probleem met de import. Het team was bang, we waren het niet eens of we terug moesten. Wat we deden was dit: we hebben een schakelaar ingebouwd.',
    ],
    [
      'Danish',
      'Jeg foreslog at vi i stedet for at vente skulle lave en alarm, så at vi i teamet kunne se at der var noget galt. For at være sikker lavede vi en test for hver fejl.',
    ],
    [
      'Norwegian',
      'I mars gikk betalingstjenesten vår ned fordi køen var full. Jeg satte en alarm på dybden av køen og bygde inn en kontroll for hver import, så at vi sov i teamet.',
    ],
    [
      'Swedish',
      'I mars föll vår betaltjänst eftersom kön var full. Jag satte ett larm på köns djup och byggde in en kontroll före varje import.',
    ],
    [
      'Afrikaans',
      'In Maart het ons betaaldiens gebreek omdat die tou vol was. Ek het n alarm op die lengte van die tou gesit en n toets voor elke invoer ingebou.',
    ],
    [
      'Polish',
      'W marcu nasza usługa płatności padła, bo kolejka była pełna. Dodałem alarm na głębokość kolejki i kontrolę przed każdym importem.',
    ],
    [
      'Czech',
      'V březnu naše platební služba spadla, protože fronta byla plná. Přidal jsem alarm na hloubku fronty a kontrolu před každým importem.',
    ],
    [
      'Finnish',
      'Maaliskuussa maksupalvelumme kaatui, koska jono oli täynnä. Lisäsin hälytyksen jonon pituudesta ja tarkistuksen ennen jokaista tuontia.',
    ],
    [
      'Turkish',
      'Mart ayında ödeme servisimiz çöktü çünkü kuyruk doluydu. Kuyruğun derinliğine bir alarm koydum ve her aktarımdan önce bir kontrol ekledim.',
    ],
    [
      'Indonesian',
      'Pada bulan Maret layanan pembayaran kami mati karena antrean penuh. Saya menambahkan alarm untuk panjang antrean dan pemeriksaan sebelum setiap impor.',
    ],
    [
      'Vietnamese',
      'Vào tháng ba dịch vụ thanh toán của chúng tôi bị sập vì hàng đợi đầy. Tôi đã thêm cảnh báo về độ sâu của hàng đợi.',
    ],
    ['Russian', 'В марте наш сервис упал. Я добавил оповещение.'],
    ['Greek', 'Τον Μάρτιο η υπηρεσία πληρωμών έπεσε επειδή η ουρά ήταν γεμάτη.'],
    ['Arabic', 'في مارس توقفت خدمة الدفع لأن قائمة الانتظار امتلأت.'],
    ['Hindi', 'मार्च में हमारी भुगतान सेवा बंद हो गई।'],
    ['Chinese', '三月我们的支付服务因为队列满了而中断。'],
    ['Japanese', '三月に支払いサービスが落ちました。'],
    ['Korean', '대기열이 가득 차서 결제 서비스가 중단되었습니다.'],
    [
      'Japanese with English terms',
      '私たちはrollbackを追加しました。そしてcanaryで確認して、latencyが下がりました。',
    ],
  ])('does not take %s for it', (_, text) => {
    expect(inEnglish(text)).toBe(false);
    expect(inEnglish(text.replaceAll(' ', '\n- '))).toBe(false);
  });

  it.each(Object.entries(FOREIGN_SENTENCES))('does not take one sentence of %s for it', (_, sentences) => {
    expect(sentences.filter(inEnglish)).toEqual([]);
  });

  it.each([
    '',
    '...',
    '41 -> 3',
    'Rollback.',
    'Gut gemacht.',
    'Ho scritto un test.',
    '\u{1f680}',
    'Shipped \u{1f680}\u{1f389}',
    'xqzt '.repeat(11),
  ])('takes %j, too short to tell, for English', (text) => {
    expect(inEnglish(text)).toBe(true);
  });

  it('does not take twelve words that it does not know for English', () => {
    expect(inEnglish('xqzt '.repeat(12))).toBe(false);
  });

  it('tells texts of one table apart', () => {
    const tokens = new Tokens();
    const texts = [
      'We added an alert on the depth of the queue and a check before each import.',
      'В марте наш сервис упал. Я добавил оповещение.',
      "J'ai ajouté une alerte et un contrôle avant chaque import.",
    ];
    const ranges = texts.map((text) => tokenize(text, tokens));
    expect(
      texts.map((text, at) => isEnglish(text, tokens, ranges[at] as (typeof ranges)[0], model.words)),
    ).toEqual([true, false, false]);
  });
});

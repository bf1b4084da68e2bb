import type { Chart, Pool } from '../chart.ts';
import type { NoteEvent } from '../lines.ts';

type Happening = {
  readonly event: NoteEvent;
  /** What varies, chosen once for the summary and the text; of a pair the second is `$…Long`. */
  readonly facts: Readonly<Record<string, readonly (string | readonly [string, string])[]>>;
  readonly summary: string;
  readonly texts: Pool;
  readonly more: Pool;
};

const happenings: readonly Happening[] = [
  {
    event: 'fall',
    facts: {
      rum: ['i hallen', 'i badrummet', 'i köket', 'vid sängen', 'på väg till toaletten'],
      skada: [
        ['ingen synlig skada', 'Ingen synlig skada, rör sig som vanligt'],
        ['blåmärke på armen', 'Blåmärke på {höger|vänster} underarm, ingen svullnad'],
        ['ömmar i höften', 'Ömmar över {höger|vänster} höft men kan stödja på benet'],
        ['skrapsår på armbågen', 'Skrapsår på armbågen, tvättat och plåstrat'],
        ['ont i ryggen', 'Har ont i ryggen när $hon reser sig'],
      ],
      orsak: [
        '$Hon hade halkat på mattan',
        '$Hon hade gått utan rollator',
        '$Hon blev yr när $hon reste sig',
        '$Hon minns inte hur det gick till',
        '$Hon hade bråttom till telefonen',
      ],
    },
    summary: 'Fall $rum, $skada',
    texts: [
      '$namn satt på golvet $rum när jag kom. $orsak, och hade suttit där {en kvart|en stund, visste inte hur länge}. $skadaLong. Kom upp med {hjälp av två|lyftstöd och kollega}.',
      '$namn berättade att $hon fallit $rum {i natt|i går kväll} men {tagit sig upp själv|dragit sig upp mot en stol}. $orsak. $skadaLong.',
      'Larm om fall. $namn hade ramlat $rum, {vaken och klar|lite kall om händerna}. $orsak. {Har inte slagit i huvudet|Osäkert om $hon slagit i huvudet, har därför ringt sjuksköterskan}. $skadaLong.',
      'Hittade $namn på golvet $rum vid besöket. $orsak. $skadaLong. {Drack två glas vatten och vilade|Ville inte åka in}.',
    ],
    more: [
      '{Hemsjukvården|Sjuksköterska i tjänst} och $anhorig är kontaktade. Avvikelse skriven. {Extra tillsyn i kväll|Tillsyn vid lunch och kväll i två dagar}.',
      'Avvikelse skriven. {Har gått igenom hemmet tillsammans med $namn|Pratade om att alltid ta rollatorn}. {Arbetsterapeuten|Fysioterapeuten} får veta.',
      'Ringde {sjuksköterskan, som kommer i eftermiddag|$anhorig, som vill bli uppringd om det händer igen}. Avvikelse skriven.',
    ],
  },
  {
    event: 'worry',
    facts: {
      vad: [
        [
          '$namn glömmer mediciner',
          'Tycker att $namn glömmer sina mediciner, tabletter låg kvar i koppen i helgen',
        ],
        ['$namn äter för lite', 'Tycker att $namn har magrat och att matlådorna står orörda'],
        [
          'spisen stod på',
          'Hittade spisplattan på i {helgen|går kväll} och undrar om spisvakten fungerar',
        ],
        [
          'nätterna fungerar inte',
          'Säger att $namn ringer flera gånger om natten och inte vet om det är dag',
        ],
        [
          '$namn verkar ledsen',
          'Tycker att $namn har blivit tyst och inte vill följa med ut längre',
        ],
        ['hjälpen räcker inte', 'Undrar om hjälpen räcker nu när $namn är tröttare'],
        [
          'orkar inte mer själv',
          'Är slutkörd och sover dåligt, har hjälpt till varje kväll i flera månader',
        ],
      ],
    },
    summary: '$Anhorig orolig: $vad',
    texts: [
      '$Anhorig ringde {på förmiddagen|efter lunch|i går kväll} och är orolig. $vadLong.',
      'Samtal med $anhorig {vid besök|i trapphuset|på telefon}. $vadLong.',
      '$Anhorig var här när jag kom och ville prata {enskilt|i köket}. $vadLong.',
    ],
    more: [
      '{Lovade att ta upp det på teamträffen|Rapporterat till sjuksköterskan i hemsjukvården} och återkommer till $anhorig {på fredag|i veckan}. $namn vet om att vi har pratats vid.',
      '$namn själv {tycker att det fungerar|håller med om att det är svårt|vill inte vara till besvär}. {Biståndshandläggaren är informerad|Tas upp vid nästa uppföljning}.',
      'Vi kom överens om att {skriva i kontaktboken|prova extra tillsyn i två veckor|ses alla tre nästa vecka}.',
    ],
  },
  {
    event: 'medication',
    facts: {
      vad: [
        [
          'Morgondosen inte tagen',
          'Morgondosen låg kvar i dosetten vid lunch. {$namn trodde att $hon hade tagit den|$namn hade sovit länge}',
        ],
        [
          'Kvällsdosen låg kvar',
          'Gårdagens kvällsdos låg kvar. {$namn hade somnat före kvällsbesöket|$namn ville inte ta den, mår illa av tabletterna}',
        ],
        [
          'Dosetten stämmer inte',
          'Dosetten stämmer inte med listan, {en tablett för lite på torsdag|två tabletter för mycket i morgonfacket}',
        ],
        [
          'Egen medicin vid sidan av',
          '$namn har tagit {värktabletter|sömntabletter} från {badrumsskåpet|en gammal förpackning} på egen hand',
        ],
        [
          'Ny medicin utan lista',
          'Ny medicin har kommit från apoteket men står inte på signeringslistan',
        ],
      ],
    },
    summary: '$vad, sjuksköterska kontaktad',
    texts: ['$vadLong.', 'Vid {morgonbesöket|besöket|kontroll}: $vadLong.'],
    more: [
      'Ringde sjuksköterskan, som {sa att vi ger nästa dos som vanligt|ordnar ny dosett i dag|kommer hem till $namn}. Avvikelse skriven.',
      'Gav inget på egen hand. {Sjuksköterskan ringer läkaren|Delegeringen gäller dosett, därför kontakt med sjuksköterskan}.',
      'Sjuksköterskan informerad kl. {08.20|12.45|19.10}. {Medicinskåpet låst|Signeringslistan rättad tillsammans}. {Ingen påverkan på $namn|$namn mår som vanligt}.',
    ],
  },
  {
    event: 'alarm',
    facts: {
      varfor: [
        ['behövde hjälp till toaletten', 'behövde hjälp till toaletten'],
        ['orolig', 'var orolig och trodde att någon var i lägenheten'],
        ['av misstag', 'hade kommit åt knappen av misstag'],
        ['törstig', 'var törstig och kunde inte ta sig upp'],
        ['andfådd', 'var andfådd, bättre när $hon fick sitta upp'],
        ['kunde inte sova', 'kunde inte sova och ville ha sällskap'],
      ],
      tid: ['02.10', '03.35', '23.50', '05.05', '22.25', '04.15'],
    },
    summary: 'Larm kl. $tid: $varfor',
    texts: [
      'Larm kl. $tid. $namn $varforLong. {Framme efter tolv minuter|Framme inom en kvart|Framme efter tjugo minuter, var på annat larm}.',
      'Svarade på larm kl. $tid, $namn $varforLong.',
    ],
    more: [
      '{Somnade om|Satt kvar tills $hon somnade|Allt bra när jag gick}.',
      '{Dagpersonalen får fundera på om kvällsbesöket kan läggas senare|Uppföljning med $namn i dag|Tredje larmet den här veckan}.',
      'Hjälpte $henne till rätta, {drack lite vatten|kollade att larmet satt som det ska}.',
    ],
  },
  {
    event: 'refusal',
    facts: {
      vad: [
        ['duscha', 'duscha'],
        ['ha hjälp med morgontoalett', 'ha hjälp i badrummet'],
        ['äta lunch', 'äta av lunchen'],
        ['ha städat', 'att vi städar'],
        ['gå upp', 'gå upp till frukosten'],
      ],
    },
    summary: 'Ville inte $vad, respekterat',
    texts: [
      '$namn ville inte $vadLong i dag, {är trött|fryser|väntar besök|vill vara i fred}. Respekterade det.',
      '$namn tackade nej, vill inte $vadLong {när det är ny personal|så tidigt|för andra gången den här veckan}.',
    ],
    more: [
      '{Kom överens om i morgon i stället|Frågar igen i kväll|Erbjöd en ny tid på eftermiddagen}.',
      'Inget tvång, men vi följer hur det går {den här veckan|framöver}. {Fast omsorgskontakt tar ett samtal|Pratade om vem $hon helst vill ska komma}.',
    ],
  },
  {
    event: 'wound',
    facts: {
      vad: [
        ['Förbandet blött', 'Förbandet på underbenet är blött i nederkanten'],
        ['Förbandet har glidit', 'Förbandet har glidit ner mot ankeln'],
        ['Rodnad över korsbenet', 'Rodnad över korsbenet som inte bleknar vid tryck'],
        ['Skavsår på hälen', 'Litet skavsår på {höger|vänster} häl'],
        ['Rispa på underarmen', 'Rispa på underarmen efter dörrkarmen'],
      ],
    },
    summary: '$vad, hemsjukvården kontaktad',
    texts: ['$vadLong.', 'Upptäckte vid {ombyte|dusch|påklädning}: $vadLong.'],
    more: [
      'Ringde hemsjukvården, som {kommer i dag|tittar i eftermiddag|ger råd per telefon}.',
      '{Avlastat med kudde|Lägesändring vid varje besök|Rör inte förbandet}, sjuksköterskan {tittar i morgon|är informerad}.',
    ],
  },
];

/** A note about something that happened: its summary and its text say the same. */
export function happeningNote(chart: Chart): {
  event: NoteEvent;
  summary: string;
  text: string;
  time?: string;
} {
  const happening = chart.random.pick(happenings);
  const facts: Record<string, string> = {};
  for (const [key, values] of Object.entries(happening.facts)) {
    const value = chart.random.pick(values);
    const [short, long] = typeof value === 'string' ? [value, value] : value;
    facts[key] = chart.phrase(short);
    facts[`${key}Long`] = chart.phrase(long);
  }
  const alarmed = facts['tid']?.replace('.', ':');
  return {
    ...(alarmed === undefined ? {} : { time: alarmed }),
    event: happening.event,
    summary: chart.phrase(happening.summary, facts),
    text: `${chart.tell(happening.texts, facts)} ${chart.tell(happening.more, facts)}`,
  };
}

import type { resident as swedish } from './sv.ts';

export const resident: Record<keyof typeof swedish, string> = {
  'resident.title': 'Kuka on lukenut minusta',
  'resident.waiting': 'Haetaan, kuka on lukenut',
  'resident.number':
    '{count, plural, =1 {yksi} =2 {kaksi} =3 {kolme} =4 {neljä} =5 {viisi} =6 {kuusi} =7 {seitsemän} =8 {kahdeksan} =9 {yhdeksän} =10 {kymmenen} =11 {yksitoista} =12 {kaksitoista} other {#}}',
  'resident.units': '{count, plural, =1 {yksi yksikkö} other {{word} yksikköä}}',
  'resident.visits': '{count, plural, =1 {yhden kerran} other {{word} kertaa}}',
  'resident.summary.month':
    'Kuukauden aikana ({month}) <b>{units}</b> on lukenut sinusta <b>{visits}</b>.',
  'resident.summary.since': '{date} alkaen <b>{units}</b> on lukenut sinusta <b>{visits}</b>.',
  'resident.summary.noneMonth': 'Kukaan ei ole lukenut sinusta kuukauden aikana ({month}).',
  'resident.summary.noneSince': 'Kukaan ei ole lukenut sinusta {date} alkaen.',
  'resident.summary.refused':
    '{count, plural, =0 {} =1 {Kerran joku yritti lukea mutta ei päässyt.} other {Joku yritti lukea mutta ei päässyt, {word} kertaa.}}',
  'resident.summary.ask':
    'Näyttääkö jokin oudolta? Ota yhteyttä yksikköön, joka on lukukerran kohdalla.',

  'resident.figure.title': 'Vuosi lukemista',
  'resident.figure.care': 'Terveydenhuolto, yläpuolella',
  'resident.figure.socialCare': 'Sosiaalihuolto, alapuolella',
  'resident.figure.perDot':
    '{count, plural, =1 {Jokainen piste on yksi kerta, myös yritykset} other {Jokainen piste on enintään # kertaa, myös yritykset}}',
  'resident.figure.name':
    'Kerrat kuukausittain, myös yritykset, {from}–{until}. Terveydenhuolto: {care}. Sosiaalihuolto: {socialCare}.',
  'resident.figure.showTable': 'Näytä taulukkona',
  'resident.figure.hideTable': 'Piilota taulukko',
  'resident.figure.month': 'Kuukausi',
  'resident.figure.careColumn': 'Terveydenhuolto',
  'resident.figure.socialCareColumn': 'Sosiaalihuolto',

  'resident.who.named': '{name}',
  'resident.who.namedRole': '{name} ({role})',
  'resident.who.role': '{gender, select, neuter {Joku} other {Joku}}, tehtävä {role},',
  'resident.who.unknown': 'Joku',
  'resident.did.read': '{who} luki',
  'resident.did.sawFlag':
    '{who} katsoi, onko muilla tietoja sinusta, mutta ei nähnyt mitä. Mitään ei luettu.',
  'resident.did.sawSources': '{who} näki, kenellä on tietoja sinusta, mutta ei lukenut mitään.',
  'resident.did.searched': '{who} haki sinut mutta ei lukenut mitään.',
  'resident.did.refused': '{who} yritti lukea mutta ei päässyt. Mitään ei näytetty.',
  'resident.kinds': 'Tämä luettiin',
  'resident.writtenBy': 'Kirjoittanut: {names}.',

  'resident.why': 'Miksi?',
  'resident.why.admitted': 'Olit siellä hoidossa',
  'resident.why.visit': 'Sinulla oli siellä käynti',
  'resident.why.phone': 'Olit heihin yhteydessä puhelimitse',
  'resident.why.referral': 'Sinulla oli sinne lähete',
  'resident.why.homeCare': 'He hoitivat sinua kotona',
  'resident.why.other': 'Olit siellä potilaana',
  'resident.why.interventions': 'Sait heiltä apua',
  'resident.why.investigation': 'He selvittivät, mitä apua tarvitset',
  'resident.why.relation': '{relation}.',
  'resident.why.relationConsent': '{relation}, ja suostuit {date}.',
  'resident.why.consent': 'Suostuit {date}.',
  'resident.why.consentUntil': 'Suostumuksesi on voimassa {date} asti.',
  'resident.why.consentOpen': 'Suostumuksesi on voimassa, kunnes muutat mielesi.',
  'resident.why.childUnable': 'Olet lapsi etkä voinut itse suostua tai kieltäytyä.',
  'resident.why.coordination': 'Heidän piti sovittaa yhteen hoitosi ja apusi.',
  'resident.why.certificate': 'Heidän piti kirjoittaa todistus.',
  'resident.why.flagCare':
    'Sinua hoitava saa nähdä, onko muilla jotakin, jotta hän voi kysyä sinulta.',
  'resident.why.flagSocialCare':
    'Sinua auttava saa nähdä, onko muilla jotakin, jotta hän voi kysyä sinulta.',
  'resident.why.ownCare': 'Sinua hoitavat saavat lukea, mitä heillä kirjoitetaan.',
  'resident.why.ownSocialCare': 'Sinua auttavat saavat lukea, mitä heillä kirjoitetaan.',
  'resident.why.general': 'Lain ehdot täyttyivät.',
  'resident.why.noRelationNoConsentCare': 'Hoitosuhdetta ei ollut kirjattu, etkä ollut suostunut.',
  'resident.why.noRelationNoConsentSocialCare':
    'Apua heiltä ei ollut kirjattu, etkä ollut suostunut.',
  'resident.why.noRelationCare': 'Hoitosuhdetta ei ollut kirjattu.',
  'resident.why.noRelationSocialCare': 'Apua heiltä ei ollut kirjattu.',
  'resident.why.noConsent': 'Et ollut suostunut.',
  'resident.why.blocked': 'Olet estänyt tietojen lukemisen.',
  'resident.why.notAuthorised': 'Yrittäjällä ei ollut siihen oikeutta.',
  'resident.why.noNeedStated': 'Yrittäjä ei ollut ilmoittanut, miksi tietoja tarvittiin.',
  'resident.why.refusedGeneral': 'Kaikki lain ehdot eivät täyttyneet.',

  'resident.withdraw': 'Peru suostumukseni',
  'resident.withdraw.for': 'Peru suostumukseni, {unit}',
  'resident.withdraw.title': 'Perutaanko suostumuksesi?',
  'resident.withdraw.text':
    '{unit} ei voi enää lukea, mitä muut ovat kirjoittaneet sinusta. Se alkaa heti.',
  'resident.withdraw.kept':
    'Se, minkä he ovat jo lukeneet, voi olla heidän omissa merkinnöissään. Sinulla on sama oikeus hoitoon ja apuun kuin ennen, ja voit suostua uudelleen, milloin haluat.',
  'resident.withdraw.no': 'Ei, jätä ennalleen',
  'resident.withdraw.working': 'Perutaan suostumustasi',
  'resident.withdraw.doneTitle': 'Suostumuksesi on peruttu',
  'resident.withdraw.doneText':
    '{unit} ei voi enää lukea, mitä muut ovat kirjoittaneet sinusta. Se alkaa nyt.',

  'resident.older': 'Näytä vanhempia',
  'resident.olderWorking': 'Haetaan vanhempia',
  'resident.allShown': 'Vanhempia ei ole.',
  'resident.empty.title': 'Kukaan ei ole lukenut sinusta',
  'resident.empty.text':
    'Kun joku hoidossa tai hoivassa lukee, mitä muut ovat kirjoittaneet sinusta, tai yrittää lukea, se näkyy tässä.',
  'resident.trace': 'Myös se, että olet katsonut tätä, tallennetaan lokiin.',
};

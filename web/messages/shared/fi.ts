import type { shared as swedish } from './sv.ts';

export const shared: Record<keyof typeof swedish, string> = {
  'shared.brandHome': 'Samvy, etusivu',
  'shared.pages': 'Sivut',
  'shared.rulebook': 'Mitä laki sanoo',
  'shared.skip': 'Siirry sisältöön',
  'shared.language': 'Kieli',
  'shared.close': 'Sulje',
  'shared.cancel': 'Peruuta',
  'shared.retry': 'Yritä uudelleen',
  'shared.choose': 'Valitse',
  'shared.signOut': 'Kirjaudu ulos',
  'shared.signingOut': 'Kirjaudutaan ulos',
  'shared.lockScreen': 'Lukitse näyttö',
  'shared.waiting': 'Haetaan',
  'shared.shortcuts': 'Pikanäppäimet',
  'shared.datePlaceholder': 'VVVV-KK-PP',
  'shared.dateWrong': 'Tämä ei ole päivämäärä. Kirjoita esimerkiksi 2026-12-22.',
  'shared.care': 'Terveydenhuolto',
  'shared.socialCare': 'Sosiaalihuolto',
  'shared.clock': 'klo {time}',
  'shared.clockSpan': 'klo {from}–{until}',

  'shared.finding.met': 'Täyttyy:',
  'shared.finding.missing': 'Puuttuu:',
  'shared.finding.unknown': 'Emme tiedä:',
  'shared.finding.forbidden': 'Ei sallittu:',

  'shared.why.title': 'Miksi?',
  'shared.why.rests': 'Tämä perustuu näihin',
  'shared.why.change': 'Tämä muuttaisi asian',
  'shared.why.changes': 'Nämä yhdessä muuttaisivat asian',

  'shared.step.done': 'Vaihe {number}, valmis:',
  'shared.step.here': 'Vaihe {number}, nyt:',
  'shared.step.ahead': 'Vaihe {number}, myöhemmin:',

  'shared.person.label': 'Henkilö',
  'shared.person.noName': 'Nimeä ei näytetä',
  'shared.person.age': '{age} vuotta',
  'shared.person.female': 'nainen',
  'shared.person.male': 'mies',
  'shared.person.girl': 'tyttö',
  'shared.person.boy': 'poika',
  'shared.person.warnings': 'Varoitukset',
  'shared.person.warning': 'VAROITUS',
  'shared.person.deceasedLabel': 'Kuollut',
  'shared.person.protectedLabel': 'Suojattu henkilöllisyys',
  'shared.person.protectedNo': 'Ei',
  'shared.person.secrecyMarking': 'SALASSAPITOMERKINTÄ',
  'shared.person.secrecyMarking.advice':
    'Älä näytä tai luovuta osoitetta tai puhelinnumeroa. Arvioi ensin.',
  'shared.person.protectedRegistration': 'SUOJATTU VÄESTÖKIRJANPITO',
  'shared.person.protectedRegistration.advice':
    'Osoite on suojattu. Älä näytä tai kerro, missä henkilö on.',
  'shared.person.fictitiousIdentity': 'SUOJATTU HENKILÖLLISYYS',
  'shared.person.fictitiousIdentity.advice':
    'Älä koskaan yhdistä henkilöä aiempiin tietoihin. Kysy esihenkilöltäsi.',

  'shared.type.permanentCareContact': 'Vakituinen hoitokontakti',
  'shared.type.permanentSocialCareContact': 'Vakituinen hoivakontakti',
  'shared.type.relativeContacts': 'Omaisten yhteystiedot',
  'shared.type.assistanceDecision': 'Päätökset ja palvelut',
  'shared.type.implementationPlan': 'Toteuttamissuunnitelma',
  'shared.type.chronicWound': 'Vaikeasti paranevat haavat',
  'shared.type.dailyNote': 'Päivittäiset merkinnät',
  'shared.type.warning': 'Varoitukset',
  'shared.type.diagnosis': 'Diagnoosit',
  'shared.type.medicationList': 'Lääkelista',
  'shared.type.careContact': 'Hoitokäynnit',

  'shared.lock.title': 'Näyttö on lukittu',
  'shared.lock.text':
    'Näyttö lukittuu, kun {minutes, plural, one {minuuttiin} other {# minuuttiin}} ei ole tapahtunut mitään, ja kun lukitset sen itse. Kirjoittamasi on tallessa.',
  'shared.lock.who': '{name}, {unit}',
  'shared.lock.kept': 'Kirjoittamasi on tallessa, kun palaat.',
  'shared.lock.unlock': 'Avaa lukitus kirjautumalla uudelleen',
  'shared.lock.endedTitle': 'Olet kirjautunut ulos',
  'shared.lock.signIn': 'Kirjaudu uudelleen',

  'shared.error.noAnswer.title': 'Emme saa vastausta',
  'shared.error.noAnswer.text':
    'Tarkista verkkoyhteys ja yritä uudelleen. Kirjoittamasi on yhä sivulla.',
  'shared.error.passing.title': 'Samvy ei vastaa juuri nyt',
  'shared.error.passing.text':
    'Mitään ei ole näytetty. Odota hetki ja yritä uudelleen, kirjoittamasi on tallessa.',
  'shared.error.busy.title': 'Kyselyjä on juuri nyt paljon',
  'shared.error.busy.text':
    'Mitään ei ole näytetty. Yritä hetken kuluttua uudelleen, kirjoittamasi on tallessa.',
  'shared.error.fault.title': 'Meillä meni jokin vikaan',
  'shared.error.fault.text':
    'Mitään ei ole näytetty. Yritä uudelleen. Jos se toistuu, ota yhteyttä Samvyn ylläpitäjään.',

  'shared.otherPortal.staff.title': 'Olet kirjautunut asukkaana',
  'shared.otherPortal.staff.text':
    'Tämä sivu on henkilökunnalle. Kirjaudu virkakortillasi, niin vaihdamme.',
  'shared.otherPortal.staff.signIn': 'Kirjaudu henkilökuntana',
  'shared.otherPortal.resident.title': 'Olet kirjautunut henkilökuntana',
  'shared.otherPortal.resident.text':
    'Tämä sivu on sinulle yksityishenkilönä. Kirjaudu sähköisellä henkilöllisyydelläsi, niin vaihdamme.',
  'shared.otherPortal.resident.signIn': 'Kirjaudu asukkaana',

  'shared.start.title': 'Hoito ja hoiva näkevät saman',
  'shared.start.lead':
    'Samvyssa sinua hoitavat ja auttavat voivat lukea toistensa merkintöjä, kun laki sallii sen ja olet suostunut. Jokainen lukukerta tallennetaan, ja näet, kuka on lukenut.',
  'shared.start.staff.title': 'Hoidon ja hoivan henkilökunnalle',
  'shared.start.staff.text':
    'Lue, mitä muut ovat kirjanneet henkilöstä, jota hoidat tai autat. Samvy näyttää vaihe vaiheelta, mitä laki vaatii.',
  'shared.start.staff.signIn': 'Kirjaudu virkakortilla',
  'shared.start.rulebook': 'Lue, mitä laki sanoo siitä, kuka saa lukea mitä',
  'shared.start.resident.title': 'Sinulle, joka saat hoitoa tai hoivaa',
  'shared.start.resident.text':
    'Katso, kuka on lukenut sinusta ja miksi. Peru suostumuksesi, milloin haluat.',
  'shared.start.resident.signIn': 'Kirjaudu sähköisellä henkilöllisyydellä',

  'shared.signInFailed.title': 'Kirjautuminen ei onnistunut',
  'shared.signInFailed.text':
    'Kirjautuminen keskeytyi tai kesti liian kauan. Mitään ei ole näytetty eikä tallennettu. Yritä uudelleen.',
  'shared.signInFailed.assurance':
    'Kirjautuminen ei ollut riittävän turvallinen. Käytä virkakorttia tai tason 3 sähköistä henkilöllisyyttä.',
  'shared.signInFailed.unknown':
    'Emme löydä sinua Samvysta. Esihenkilö lisää henkilökunnan. Asukkaat ovat täällä, kun joku jakaa tietoja heistä.',
  'shared.signInFailed.tooYoung':
    'Olet vielä liian nuori kirjautumaan tänne itse, etkä ole tehnyt mitään väärää. Haluatko tietää, mitä sinusta on kirjoitettu? Kysy vastaanotolta tai sieltä, mistä saat tukea.',
  'shared.signInFailed.unavailable': 'Tunnistuspalvelu ei vastaa. Odota hetki ja yritä uudelleen.',
  'shared.signInFailed.code': 'Jos tarvitset apua, kerro tämä koodi: {code}',
  'shared.signInFailed.staff': 'Kirjaudu henkilökuntana',
  'shared.signInFailed.resident': 'Kirjaudu asukkaana',

  'shared.notFound.title': 'Sivua ei ole',
  'shared.notFound.text': 'Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirtynyt.',
  'shared.notFound.home': 'Etusivulle',
};

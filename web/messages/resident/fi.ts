import type { resident as swedish } from './sv.ts';

export const resident: Record<keyof typeof swedish, string> = {
  'resident.title':
    '{self, select, no {Kuka on lukenut lapsestasi ({child})} other {Kuka on lukenut minusta}}',
  'resident.waiting': 'Haetaan, kuka on lukenut',
  'resident.number':
    '{count, plural, =1 {yksi} =2 {kaksi} =3 {kolme} =4 {neljä} =5 {viisi} =6 {kuusi} =7 {seitsemän} =8 {kahdeksan} =9 {yhdeksän} =10 {kymmenen} =11 {yksitoista} =12 {kaksitoista} other {#}}',
  'resident.units': '{count, plural, =1 {yksi yksikkö} other {{word} yksikköä}}',
  'resident.visits': '{count, plural, =1 {yhden kerran} other {{word} kertaa}}',
  'resident.summary.month':
    'Kuukauden aikana ({month}) <b>{units}</b> on lukenut {self, select, no {lapsestasi ({child})} other {sinusta}} <b>{visits}</b>.',
  'resident.summary.since':
    '{date} alkaen <b>{units}</b> on lukenut {self, select, no {lapsestasi ({child})} other {sinusta}} <b>{visits}</b>.',
  'resident.summary.noneMonth':
    'Kukaan ei ole lukenut {self, select, no {lapsestasi ({child})} other {sinusta}} kuukauden aikana ({month}).',
  'resident.summary.noneSince':
    'Kukaan ei ole lukenut {self, select, no {lapsestasi ({child})} other {sinusta}} {date} alkaen.',
  'resident.summary.refused':
    '{count, plural, =0 {} =1 {Kerran joku yritti lukea mutta ei päässyt.} other {Joku yritti lukea mutta ei päässyt, {word} kertaa.}}',
  'resident.summary.ask': 'Näyttääkö jokin oudolta? Kysy, niin saat vastauksen.',

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
    '{who} katsoi, onko muilla tietoja {self, select, no {lapsestasi ({child})} other {sinusta}}, mutta ei nähnyt mitä. Mitään ei luettu.',
  'resident.did.sawSources':
    '{who} näki, kenellä on tietoja {self, select, no {lapsestasi ({child})} other {sinusta}}, mutta ei lukenut mitään.',
  'resident.did.searched':
    '{who} haki {self, select, no {lapsesi ({child})} other {sinut}} mutta ei lukenut mitään.',
  'resident.did.refused': '{who} yritti lukea mutta ei päässyt. Mitään ei näytetty.',
  'resident.kinds': 'Tämä luettiin',
  'resident.writtenBy': 'Kirjoittanut: {names}.',

  'resident.why': 'Miksi?',
  'resident.why.admitted':
    '{self, select, no {{child} oli siellä hoidossa} other {Olit siellä hoidossa}}',
  'resident.why.visit':
    '{self, select, no {{child} kävi siellä} other {Sinulla oli siellä käynti}}',
  'resident.why.phone':
    '{self, select, no {{child} oli} other {Olit}} heihin yhteydessä puhelimitse',
  'resident.why.referral':
    '{self, select, no {{child} sai sinne lähetteen} other {Sinulla oli sinne lähete}}',
  'resident.why.homeCare':
    '{self, select, no {{child} sai heiltä hoitoa kotona} other {He hoitivat sinua kotona}}',
  'resident.why.other': '{self, select, no {{child} oli} other {Olit}} siellä potilaana',
  'resident.why.interventions': '{self, select, no {{child} sai} other {Sait}} heiltä apua',
  'resident.why.investigation':
    'He selvittivät, mitä apua {self, select, no {{child} tarvitsee} other {tarvitset}}',
  'resident.why.relation': '{relation}.',
  'resident.why.relationConsent':
    '{relation}, ja {self, select, no {{child} suostui} other {suostuit}} {date}.',
  'resident.why.consent': '{self, select, no {{child} suostui} other {Suostuit}} {date}.',
  'resident.why.consentUntil':
    '{self, select, no {Suostumus} other {Suostumuksesi}} on voimassa {date} asti.',
  'resident.why.consentOpen':
    '{self, select, no {Suostumus on voimassa, kunnes {child} muuttaa mielensä.} other {Suostumuksesi on voimassa, kunnes muutat mielesi.}}',
  'resident.why.childUnable':
    '{self, select, no {{child} ei voinut itse suostua tai kieltäytyä, eikä lapsen suostumusta silloin tarvita.} other {Olet lapsi etkä voinut itse suostua tai kieltäytyä.}}',
  'resident.why.lastinglyUnable':
    '{self, select, no {{child} ei} other {Et}} voinut itse suostua tai kieltäytyä. Asia selvitettiin niin pitkälle kuin mahdollista, eikä mikään viitannut kieltoon.',
  'resident.why.danger':
    'Oli hengenvaara tai vakava terveysriski, eikä {self, select, no {lapselta ({child})} other {sinulta}} voinut kysyä.',
  'resident.why.coordination':
    'Heidän piti sovittaa yhteen {self, select, no {hoito ja apu} other {hoitosi ja apusi}}.',
  'resident.why.certificate': 'Heidän piti kirjoittaa todistus.',
  'resident.why.flagCare':
    '{self, select, no {Lasta ({child})} other {Sinua}} hoitava saa nähdä, onko muilla jotakin, jotta hän voi kysyä.',
  'resident.why.flagSocialCare':
    '{self, select, no {Lasta ({child})} other {Sinua}} auttava saa nähdä, onko muilla jotakin, jotta hän voi kysyä.',
  'resident.why.ownCare':
    '{self, select, no {Lasta ({child})} other {Sinua}} hoitavat saavat lukea, mitä heillä kirjoitetaan.',
  'resident.why.ownSocialCare':
    '{self, select, no {Lasta ({child})} other {Sinua}} auttavat saavat lukea, mitä heillä kirjoitetaan.',
  'resident.why.general': 'Lain ehdot täyttyivät.',
  'resident.why.noRelationNoConsentCare':
    'Hoitosuhdetta ei ollut kirjattu, {self, select, no {eikä {child} ollut} other {etkä ollut}} suostunut.',
  'resident.why.noRelationNoConsentSocialCare':
    'Apua heiltä ei ollut kirjattu, {self, select, no {eikä {child} ollut} other {etkä ollut}} suostunut.',
  'resident.why.noRelationCare': 'Hoitosuhdetta ei ollut kirjattu.',
  'resident.why.noRelationSocialCare': 'Apua heiltä ei ollut kirjattu.',
  'resident.why.noConsent': '{self, select, no {{child} ei} other {Et}} ollut suostunut.',
  'resident.why.blocked':
    '{self, select, no {Tiedot on estetty} other {Olet estänyt tietojen lukemisen}}.',
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

  'resident.numbers': 'Numero {numbers} {self, select, no {lokissa} other {lokissasi}}',
  'resident.numbers.series': 'Numero {numbers} lokin sarjassa {series}',
  'resident.sealing': 'Sinetöidään',
  'resident.sealing.text': 'Numero tulee noin sekunnissa.',
  'resident.whole.title': 'Yhtään riviä ei puutu',
  'resident.whole.text': 'Rivit {from}–{until} ovat lokissa.',
  'resident.whole.series': 'Sarja {series}: rivit {from}–{until} ovat tallella.',
  'resident.whole.own':
    'Kaikki saa numeron, myös se, että {self, select, no {joku katsoo} other {katsot itse}} täällä.',
  'resident.whole.witnessed':
    '{count, plural, =1 {Yksi riippumaton todistaja on} other {# riippumatonta todistajaa on}} allekirjoittanut, viimeksi {date} klo {time}.',
  'resident.whole.check': 'Tarkista itse',
  'resident.gap.title': 'Numero {numbers} puuttuu',
  'resident.gap.text':
    'Näin ei saa koskaan käydä. Lokista on poistettu jotakin, tai sitä ei voida lukea. Tallenna sivun lopussa oleva todistetiedosto ja näytä se Ruotsin tietosuojaviranomaiselle (imy.se) ja niille, jotka ovat lukeneet.',

  'resident.ask': 'Kysy tästä',
  'resident.ask.for': 'Kysy tästä: lukeminen {date}, {unit}',
  'resident.ask.title': 'Kysy: {provider}',
  'resident.ask.text':
    'Kysymyksesi saa {provider}. Vastaaja on joku muu kuin lukija, ja hän näkee, kuka {self, select, no {{child} on} other {olet}} ja mitä luettiin. Vastaus tulee tänne.',
  'resident.ask.label': 'Mitä haluat tietää?',
  'resident.ask.hint': 'Esimerkiksi: Miksi teidän piti lukea juuri tämä?',
  'resident.ask.wrong': 'Kirjoita, mitä haluat tietää.',
  'resident.ask.waiting': 'Olet jo kysynyt tästä. Vastaus tulee tänne.',
  'resident.ask.do': 'Lähetä kysymys',
  'resident.ask.doing': 'Lähetetään kysymystä',
  'resident.ask.no': 'Ei, en kysy',
  'resident.asked.title': 'Kysyit tästä {date}',
  'resident.asked.received': '{provider} on saanut kysymyksen.',
  'resident.asked.opened': '{provider} selvittää kysymystä.',
  'resident.asked.answered': '{provider} vastasi {date}.',
  'resident.asked.yours': 'Kysymyksesi',
  'resident.asked.answer': 'Vastaus',
  'resident.asked.by': '{role}, {provider}',
  'resident.asked.byNamed': '{name}, {role}, {provider}',
  'resident.asked.further':
    'Etkö ole tyytyväinen vastaukseen? Voit kysyä uudestaan tai valittaa Ruotsin tietosuojaviranomaiselle (imy.se).',
  'resident.asked.sent': 'Kysymys on lähetetty',
  'resident.asked.others': 'Kysymyksesi vanhemmista lukemisista',
  'resident.asked.about': '{unit}, {date}',

  'resident.take.title': 'Ota loki mukaasi',
  'resident.take.paper': 'Tallenna PDF-tiedostona',
  'resident.take.paper.text':
    'Sama kuin tässä, tulostettavaksi ja luettavaksi. Jätä päivät tyhjiksi, jos haluat kaiken.',
  'resident.take.from': 'Alkaen',
  'resident.take.until': 'Saakka',
  'resident.take.wrongDate': 'Kirjoita päivä, joka on olemassa.',
  'resident.take.wrongOrder': 'Viimeinen päivä on ennen ensimmäistä.',
  'resident.take.bundle': 'Tallenna todistetiedosto',
  'resident.take.bundle.series': 'Tallenna todistetiedosto, sarja {series}',
  'resident.take.bundle.text':
    'Sille, joka haluaa tarkistaa luottamatta meihin, ettei mitään ole muutettu tai poistettu. Tiedostoa lukee ohjelma, et sinä. Näytä se vain sille, johon luotat: siinä on, kuka on lukenut {self, select, no {tietoja: {child}} other {sinun tietojasi}}.',
  'resident.take.series':
    'Numerot on yhdistetty jälkikäteen. Siksi sarjoja on useita, ja kullakin on oma tiedosto.',

  'resident.older': 'Näytä vanhempia',
  'resident.olderWorking': 'Haetaan vanhempia',
  'resident.allShown': 'Vanhempia ei ole.',
  'resident.empty.title':
    'Kukaan ei ole lukenut {self, select, no {lapsestasi ({child})} other {sinusta}}',
  'resident.empty.text':
    'Kun joku terveydenhuollossa tai sosiaalihuollossa lukee, mitä muut ovat kirjoittaneet {self, select, no {lapsestasi ({child})} other {sinusta}}, tai yrittää lukea, se näkyy tässä.',
  'resident.trace': 'Myös se, että olet katsonut tätä, tallennetaan lokiin.',

  'resident.nav.readings': 'Kuka on lukenut',
  'resident.nav.sharing': 'Kuka saa lukea',
  'resident.nav.documents': '{self, select, no {Asiakirjat} other {Omat asiakirjat}}',
  'resident.nav.notices': 'Ilmoitukset',

  'resident.child.label': 'Kenen tietoja haluat nähdä?',
  'resident.child.me': 'Omani',
  'resident.child.other': '{name}, {age} v',
  'resident.child.banner': 'Katsot lapsesi tietoja: {name}',
  'resident.child.text':
    'Näet ne huoltajana. Katsominen kirjataan lokiin, ja {name} voi nähdä sen myöhemmin.',
  'resident.child.back': 'Takaisin omiin tietoihini',
  'resident.child.ages':
    'Näet tiedot 13-vuotispäivään asti. Sen jälkeen niitä ei näytetä täällä kenellekään, ennen kuin {child} on täyttänyt 16 ja kirjautuu itse. Näin alueet ovat päättäneet. Ikärajat eivät ole laissa.',
  'resident.child.over.title': 'Et voi enää nähdä lapsen tietoja täällä',
  'resident.child.over.text':
    'Huoltaja voi nähdä tiedot siihen asti, kun lapsi täyttää 13, mutta ei silloin, kun tiedot on suojattu. Omat tietosi ovat tallella.',

  'resident.sharing.title':
    '{self, select, no {Kuka saa lukea lapsestasi ({child})} other {Kuka saa lukea minusta}}',
  'resident.sharing.waiting': 'Haetaan, kuka saa lukea',
  'resident.sharing.lead':
    '{self, select, no {Tästä näet, kenellä on tietoja lapsestasi ({child}) ja kuka saa lukea ne.} other {Sinä päätät. Sinua hoitavat ja auttavat saavat lukea toistensa merkintöjä, jos suostut. Voit myös estää sen, mitä joku on kirjoittanut, niin ettei kukaan muu voi lukea sitä.}}',
  'resident.sharing.onlyChild.title': 'Vain {child} itse voi kieltää',
  'resident.sharing.onlyChild.text':
    'Lain mukaan vain se, jota tiedot koskevat, voi suostua, perua suostumuksen ja estää. Se koskee myös lapsia. Sinä päivänä, kun {child} ymmärtää, mitä se merkitsee, {child} voi pyytää sitä tietojen kirjoittajalta.',

  'resident.yes.title': '{self, select, no {Heillä on suostumus} other {Heillä on suostumuksesi}}',
  'resident.yes.text':
    '{self, select, no {He saavat lukea, mitä muut ovat kirjoittaneet lapsestasi ({child}).} other {Jos perut suostumuksesi, se on voimassa heti. Jo luetut näkyvät kohdassa Kuka on lukenut.}}',
  'resident.yes.none':
    '{self, select, no {Kenelläkään ei ole nyt suostumusta.} other {Kenelläkään ei ole nyt suostumustasi. Sen, joka haluaa lukea, mitä muut ovat kirjoittaneet sinusta, on ensin kysyttävä sinulta.}}',
  'resident.yes.until': '{date} asti',
  'resident.yes.open': '{self, select, no {Toistaiseksi} other {Kunnes muutat mielesi}}',
  'resident.yes.saidHow': 'Annettu {date}, {channel}',
  'resident.channel.onSite': 'paikan päällä',
  'resident.channel.phone': 'puhelimessa',
  'resident.channel.written': 'kirjallisesti',
  'resident.channel.referral': 'lähetteessä',
  'resident.yes.withdraw': 'Peru',

  'resident.has.title':
    '{self, select, no {Täällä on tietoja lapsestasi ({child})} other {Täällä on tietoja sinusta}}',
  'resident.has.text':
    'Etkö halua, että muut voivat lukea? Estä tiedot jokaisen kirjoittajan kohdalla. Sinun ei tarvitse kertoa syytä.',
  'resident.has.none':
    'Kukaan Samvyyn liittynyt ei jaa tietoja {self, select, no {lapsestasi ({child})} other {sinusta}}.',
  'resident.has.shared': 'Jaetaan',
  'resident.has.sharedWith':
    '{self, select, no {niille, joilla on suostumus} other {niille, joilla on suostumuksesi}}',
  'resident.has.blocked': '{self, select, no {Estetty} other {Olet estänyt}}',
  'resident.has.partlyBlocked': '{self, select, no {Osa on estetty} other {Olet estänyt osan}}',
  'resident.has.since': '{date} alkaen',
  'resident.has.nothing': 'Mitään ei jaeta',
  'resident.has.informed':
    '{self, select, no {Tietoa annettiin} other {Sait tiedon}} {date}, {channel}',
  'resident.informedBy.letter': 'kirjeessä',
  'resident.informedBy.spoken': 'suullisesti',
  'resident.informedBy.web': 'verkossa',
  'resident.informedBy.brochure': 'esitteessä',
  'resident.has.inner': 'Vain {unit} voi lukea omat merkintänsä',
  'resident.has.openFor': 'Avoinna {date} asti: {unit}',
  'resident.has.openInEmergency': 'Avattu hengenvaarassa {date} klo {time} asti: {unit}',
  'resident.has.closeAgain': 'Sulje taas',
  'resident.has.closeAgainFor': 'Sulje taas: {unit}',
  'resident.has.closing': 'Suljetaan',

  'resident.block.open': 'Estä',
  'resident.block.openFor': 'Estä: {provider}',
  'resident.block.close': 'Sulje',
  'resident.block.closeFor': 'Sulje ruutu: {provider}',
  'resident.block.before': 'Ennen kuin estät: {provider}',
  'resident.block.happens': 'Näin tapahtuu',
  'resident.block.happens.noOther':
    'Kukaan muu ei voi lukea, mitä {provider} on kirjoittanut sinusta.',
  'resident.block.happens.atOnce':
    'Esto on voimassa heti, myös sille, mitä kirjoitetaan myöhemmin.',
  'resident.block.happens.seenByCare':
    'Muut hoidon antajat näkevät, että sinusta on estettyjä tietoja, mutta eivät missä eivätkä mitä.',
  'resident.block.happens.danger':
    'Jos henkesi on vaarassa etkä voi vastata, hoidon antaja voi saada tietää, että {provider} on estänyt, ja pyytää poistamaan eston.',
  'resident.block.happens.unseen': 'Kukaan muu ei saa tietää, että olet estänyt.',
  'resident.block.happens.notInDanger':
    'Esto poistetaan vain, jos itse pyydät. Niin on myös silloin, kun henkesi on vaarassa.',
  'resident.block.same': 'Tämä ei muutu',
  'resident.block.same.own.careProvider':
    'Ne, jotka hoitavat sinua täällä, voivat lukea kuten ennenkin: {provider}.',
  'resident.block.same.own.socialCareProvider':
    'Ne, jotka auttavat sinua täällä, voivat lukea kuten ennenkin: {provider}.',
  'resident.block.same.others': 'Mitä muut ovat kirjoittaneet sinusta, jaetaan kuten ennenkin.',
  'resident.block.same.right':
    'Sinulla on yhä oikeus lukea, mitä sinusta on kirjoitettu. Pyydä niitä täältä: {provider}.',
  'resident.block.regret': 'Jos muutat mielesi',
  'resident.block.regret.text':
    'Voit poistaa eston milloin haluat, täällä tai paikan päällä: {provider}.',
  'resident.block.medicines': 'Ajattele lääkkeitäsi',
  'resident.block.medicines.text':
    'Muut eivät enää näe, mitä lääkkeitä {provider} on määrännyt tai mitä et siedä. Sinun on kerrottava se itse.',
  'resident.block.do': 'Estä: {provider}',
  'resident.block.doing': 'Estetään',
  'resident.block.no': 'Ei, jätä ennalleen',
  'resident.block.talk': 'Haluatko ensin puhua jonkun kanssa? Ota yhteyttä: {provider}.',
  'resident.block.done': 'Estetty: {provider}',
  'resident.block.doneText':
    'Esto on voimassa tästä lähtien. Kukaan muu ei voi lukea, mitä he ovat kirjoittaneet sinusta.',

  'resident.inner.title': 'Tai estä sisäisesti: {provider}',
  'resident.inner.text':
    'Valitse yksikkö. Sen kirjoittamat tiedot voi silloin lukea vain siellä, eivät muut saman hoidon antajan yksiköt: {provider}. Ne voivat nähdä, että jotakin on estetty, mutta eivät mitä.',
  'resident.inner.danger':
    'Jos tarvitset hoitoa, joka ei voi odottaa, eikä sinulta voi kysyä, siihen oikeutettu voi poistaa eston: {provider}.',
  'resident.inner.open': 'Valitse yksikkö',
  'resident.inner.unit': 'Yksikkö',
  'resident.inner.wrong': 'Valitse yksikkö.',
  'resident.inner.do': 'Estä yksikön tiedot',
  'resident.inner.done': 'Estetty sisäisesti: {provider}',
  'resident.inner.doneText':
    'Esto on voimassa tästä lähtien. Vain {unit} voi lukea, mitä siellä on kirjoitettu sinusta.',

  'resident.lift.open': 'Poista esto',
  'resident.lift.openFor': 'Poista esto: {provider}',
  'resident.lift.before': 'Estosi: {provider}',
  'resident.lift.which.outer': 'Esto muita kohtaan, {date} alkaen',
  'resident.lift.which.inner':
    'Sisäinen esto ({provider}): mitä {unit} on kirjoittanut, {date} alkaen',
  'resident.lift.covers.from': 'Koskee tapahtumia {from} alkaen.',
  'resident.lift.covers.until': 'Koskee tapahtumia {until} asti.',
  'resident.lift.covers.between': 'Koskee tapahtumia {from}–{until}.',
  'resident.lift.time': 'Avaa joksikin aikaa',
  'resident.lift.time.text':
    'Esto jää voimaan kaikille muille. Yksikkö, jolla on suostumuksesi, voi lukea valitsemaasi päivään asti. Sitten esto on taas voimassa itsestään.',
  'resident.lift.time.none':
    'Millään muualla olevalla yksiköllä ei ole nyt suostumustasi. Suostu ensin sinua hoitavalle, niin voit avata sille tässä.',
  'resident.lift.time.unit': 'Avaa yksikölle',
  'resident.lift.time.until': 'Päivään asti',
  'resident.lift.time.week': 'Viikko',
  'resident.lift.time.month': 'Kuukausi',
  'resident.lift.time.do': 'Avaa joksikin aikaa',
  'resident.lift.time.doing': 'Avataan',
  'resident.lift.time.done': 'Avoinna: {unit}',
  'resident.lift.time.doneText': 'Voimassa {date} asti. Voit sulkea taas milloin haluat.',
  'resident.lift.time.wrongUnit': 'Valitse yksikkö.',
  'resident.lift.time.wrongDate': 'Kirjoita tuleva päivä, enintään vuoden päähän.',
  'resident.lift.closed': 'Suljettu taas: {unit}',
  'resident.lift.closedText': 'Esto on heille voimassa tästä lähtien.',
  'resident.lift.good': 'Poista kokonaan',
  'resident.lift.good.text':
    'Esto poistuu kokonaan. Ne, joilla on suostumuksesi, voivat lukea, mitä {provider} on kirjoittanut. Jos muutat mielesi, estät uudelleen.',
  'resident.lift.good.inner':
    'Esto poistuu kokonaan. Kaikki, jotka hoitavat sinua täällä, voivat lukea: {provider}. Jos muutat mielesi, estät uudelleen.',
  'resident.lift.good.do': 'Poista esto kokonaan',
  'resident.lift.good.doing': 'Poistetaan estoa',
  'resident.lift.good.done': 'Esto on poistettu: {provider}',
  'resident.lift.good.doneText': 'Ne, joilla on suostumuksesi, voivat taas lukea.',
  'resident.lift.no': 'Ei, jätä esto voimaan',
  'resident.lift.notHere':
    'Tätä estoa ei voi poistaa täällä. Ota yhteyttä, niin saat apua: {provider}.',

  'resident.refused.title': 'Laki ei salli tätä',
  'resident.refused.text': 'Mitään ei ole muutettu.',

  'resident.oppose.title': 'Kiellä ennen kuin mitään jaetaan',
  'resident.oppose.text':
    'Oletko saanut tietää, että joku alkaa jakaa tietoja sinusta? Voit kieltää sen jo nyt.',
  'resident.oppose.search': 'Hae nimellä',
  'resident.oppose.hint': 'Esimerkiksi alue, kunta tai hoitoalan yritys',
  'resident.oppose.do': 'Hae',
  'resident.oppose.searching': 'Haetaan',
  'resident.oppose.short': 'Kirjoita vähintään kaksi kirjainta.',
  'resident.oppose.found':
    '{count, plural, =0 {Samvyyn ei ole liittynyt ketään sen nimistä.} =1 {Yksi löytyi.} other {# löytyi.}}',
  'resident.oppose.listed': 'On yllä olevassa luettelossa',

  'resident.unable.title': 'Jos et voi itse vastata',
  'resident.unable.text':
    'Jos et enää voi ottaa kantaa, terveydenhuolto saa lukea tarpeellisen, jos mikään ei viittaa siihen, että olisit kieltänyt. Sosiaalihuolto saa silloin lukea vain, mitä muu sosiaalihuolto on kirjoittanut. Jos henkesi on vaarassa, terveydenhuolto saa lukea, mitä muut hoidon antajat jakavat. Estämiäsi tietoja ei avata.',
  'resident.unable.tell':
    'Kerro läheisillesi ja sinua hoitaville jo nyt, mitä haluat. Juuri sen he selvittävät.',

  'resident.notices.title':
    '{self, select, no {Tämä tapahtui ilman lapsesi suostumusta ({child})} other {Tämä tapahtui ilman suostumustasi}}',
  'resident.notices.lead':
    'Joskus ei ole mahdollista kysyä. Silloin tässä kerrotaan jälkeenpäin, kuka teki mitä ja miksi. Se säilyy vuoden.',
  'resident.notices.waiting': 'Haetaan ilmoituksia',
  'resident.notices.empty.title':
    'Mitään ei ole tapahtunut ilman {self, select, no {lapsesi suostumusta ({child})} other {suostumustasi}}',
  'resident.notices.empty.text':
    'Jos joku terveydenhuollossa joutuu toimimaan voimatta kysyä, saat tietää sen täällä.',
  'resident.notices.all': '{count, plural, =1 {Lue siitä} other {Lue kaikista # tapahtumasta}}',
  'resident.notice.danger':
    '{who} arvioi, että oli hengenvaara tai vakava terveysriski ja ettei {self, select, no {lapselta ({child})} other {sinulta}} voinut kysyä.',
  'resident.notice.liftRequested':
    '{who} pyysi toista hoidon antajaa poistamaan {self, select, no {eston} other {estosi}}, koska oli hengenvaara. Pyytäminen ei avaa mitään.',
  'resident.notice.liftGranted':
    '{who} poisti {self, select, no {eston} other {estosi}} joksikin aikaa, koska toisella hoidon antajalla oli hengenvaara.',
  'resident.notice.liftDeclined':
    '{who} sai pyynnön poistaa {self, select, no {esto} other {estosi}} ja kieltäytyi. Esto oli voimassa koko ajan.',
  'resident.notice.unableAssessed':
    '{who} arvioi, {self, select, no {ettei {child} voinut} other {ettet voinut}} itse suostua tai kieltäytyä, ja kirjasi, mitä {self, select, no {lapsen ({child})} other {sinun}} toiveista tiedetään.',
  'resident.notice.innerLifted':
    '{who} poisti yksiköiden välisen eston joksikin aikaa: {provider}.',
  'resident.notice.who': '{role} ({unit})',
  'resident.notice.whoNamed': '{name}, {role} ({unit}),',
  'resident.notice.someone': 'Joku yksikössä {unit}',
  'resident.notice.reason': 'He kirjoittivat',
  'resident.notice.until': 'Se oli voimassa {date} klo {time} asti.',
  'resident.notice.untilNow': 'Se on voimassa {date} klo {time} asti.',
  'resident.notice.law': 'Mitä laki sanoo?',
  'resident.notice.law.danger':
    'Hengenvaarassa, kun suostumusta ei voi saada, hoidon antaja saa lukea, mitä muut hoidon antajat jakavat ja mitä hoito vaatii. Estettyjä tietoja ei koskaan avata näin.',
  'resident.notice.law.liftRequested':
    'Hengenvaarassa hoidon antaja saa tietää, kuka on estänyt, ja pyytää poistamaan eston. Vain estänyt voi tehdä sen.',
  'resident.notice.law.liftGranted':
    'Estänyt hoidon antaja saa poistaa eston toisen hoidon antajan pyynnöstä, jos on hengenvaara ja tietoja todella tarvitaan hoidossa.',
  'resident.notice.law.liftDeclined':
    'Estänyt hoidon antaja päättää, poistetaanko esto. Ilman sen päätöstä mitään ei avata.',
  'resident.notice.law.unableAssessed':
    'Kun joku muutenkin kuin tilapäisesti on kykenemätön ottamaan kantaa, tarpeellisen saa lukea, jos henkilön tahto on selvitetty niin pitkälle kuin mahdollista eikä mikään viittaa kieltoon.',
  'resident.notice.law.innerLifted':
    'Yksiköiden välisen eston saa poistaa siihen oikeutettu hoidon antajalla, jos potilas suostuu tai jos potilaalta ei voi kysyä ja hoito ei voi odottaa.',
  'resident.notice.wrong':
    'Menikö jokin mielestäsi väärin? Ota yhteyttä mainittuun yksikköön. Luetut tiedot näkyvät kohdassa Kuka on lukenut.',

  'resident.documents.title':
    '{self, select, no {Asiakirjat lapsestasi ({child})} other {Omat asiakirjani}}',
  'resident.documents.lead':
    'Tässä on, mitä {self, select, no {lapsestasi ({child})} other {sinusta}} on kirjoitettu ja minkä kirjoittaja on päättänyt näyttää täällä. Muuta voit pyytää heiltä.',
  'resident.documents.waiting': 'Haetaan asiakirjoja',
  'resident.documents.empty.title': 'Täällä ei ole mitään näytettävää',
  'resident.documents.empty.text':
    'Kirjoittaja päättää, näytetäänkö se täällä. Voit aina pyytää tietoja heiltä.',
  'resident.documents.older': 'Näytä vanhemmat',
  'resident.documents.olderWorking': 'Haetaan vanhempia',
  'resident.documents.by': 'Kirjoittanut {role}, {unit}',
  'resident.documents.back': 'Kaikkiin asiakirjoihin',
  'resident.documents.opening': 'Avataan asiakirjaa',
  'resident.documents.gone.title': 'Asiakirjaa ei näytetä täällä',
  'resident.documents.gone.text':
    'Se on voinut muuttua, tai kirjoittaja ei enää näytä sitä. Pyydä sitä heiltä, jos haluat lukea.',
  'resident.documents.strange':
    'Näyttääkö jokin väärältä? Ota yhteyttä, niin he voivat korjata tai lisätä mielipiteesi: {unit}.',
};

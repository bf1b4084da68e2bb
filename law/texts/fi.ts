/** The words of the law core in Finnish. */

import type { Texts } from './texts.ts';

/** What is said of facts, rules and values in Finnish. */
export const fi: Texts = {
  facts: {
    reader: {
      label: 'Kenen puolesta toimit',
      met: 'Kysymys on avoin toiminnallesi.',
      unmet: 'Kysymys ei ole avoin toiminnallesi. Tarkista, että valitsit oikean tehtävän.',
    },
    source: {
      label: 'Kenellä tiedot ovat',
      met: 'Tiedot ovat toiminnassa, jota kysymys koskee.',
      unmet: 'Kysymys ei koske siellä olevia tietoja.',
      unknown: 'Ei tiedetä, missä toiminnassa tiedot ovat.',
    },
    boundary: {
      label: 'Raja tietoihin',
      met: 'On selvää, ovatko tiedot teillä vai muualla.',
      unmet: 'Ei tiedetä, ovatko tiedot omassa toiminnassasi vai muualla.',
    },
    capacity: {
      label: 'Kyky ottaa kantaa',
      met: 'On selvää, pystyykö henkilö ottamaan kantaa.',
      unmet: 'Henkilö ei itse pysty ottamaan kantaa, eivätkä tiedot silloin avaudu tätä kautta.',
      unknown: 'Ei tiedetä, pystyykö henkilö ottamaan kantaa. Tee arvio ja tallenna se.',
    },
    purpose: {
      label: 'Käyttötarkoitus',
      met: 'Käyttötarkoitus on laissa mainittu.',
      unmet: 'Käyttötarkoitus ei avaa tietoja. Kerro, mihin tarvitset niitä.',
    },
    authorised: {
      label: 'Tehtävä ja käyttöoikeus',
      met: 'Tehtäväsi ja käyttöoikeutesi kattavat tämän.',
      unmet: 'Tehtäväsi tai käyttöoikeutesi ei kata tätä. Vaihda tehtävää tai kysy esimieheltäsi.',
      unknown: 'Käyttöoikeutta ei voitu tarkistaa. Yritä uudelleen, kirjoittamasi on tallella.',
    },
    madeAvailable: {
      label: 'Saataville asetetut tiedot',
      met: 'Tiedot on asetettu muiden saataville.',
      unmet: 'Tietoja ei ole asetettu muiden saataville. Käänny sen puoleen, jolla ne ovat.',
    },
    blocked: {
      label: 'Lukitus',
      met: 'Tietoja ei ole lukittu.',
      unmet: 'Tiedot on lukittu. Vain lukitsija voi poistaa lukituksen, kun henkilö pyytää sitä.',
      unknown: 'Lukitusrekisteri ei vastaa. Yritä uudelleen, kirjoittamasi on tallella.',
    },
    innerBlocked: {
      label: 'Yksiköiden välinen lukitus',
      met: 'Tietoja ei ole lukittu yksiköltäsi.',
      unmet:
        'Tiedot on lukittu muilta yksiköiltä. Hoidonantajan valtuutettu toimihenkilö voi poistaa lukituksen.',
      unknown: 'Lukitusrekisteri ei vastaa. Yritä uudelleen, kirjoittamasi on tallella.',
    },
    liftedForReader: {
      label: 'Poistettu lukitus',
      met: 'Lukitus on poistettu sinulta.',
      unmet: 'Lukitusta ei ole poistettu sinulta.',
    },
    currentPatientRelation: {
      label: 'Potilassuhde',
      met: 'Teillä on voimassa oleva potilassuhde.',
      unmet: 'Voimassa olevaa potilassuhdetta ei ole. Ilmoita suhde, jos henkilö on potilaanne.',
    },
    formerPatientRelation: {
      label: 'Aiempi potilassuhde',
      met: 'Henkilö on ollut potilaanne.',
      unmet: 'Henkilö ei ole ollut potilaanne.',
    },
    receivesInterventions: {
      label: 'Palvelut tai selvitys',
      met: 'Henkilö saa teiltä palveluja.',
      unmet:
        'Henkilö ei saa teiltä palveluja, eikä niiden tarvetta selvitetä. Ilmoita palvelu tai selvitys, jos sellainen on.',
    },
    underInvestigation: {
      label: 'Palvelujen tarpeen selvitys',
      met: 'Henkilön palvelujen tarvetta selvitetään teillä.',
      unmet: 'Henkilön palvelujen tarvetta ei selvitetä teillä.',
    },
    relevant: {
      label: 'Merkitys',
      met: 'Tiedoilla voidaan olettaa olevan merkitystä työllesi.',
      unmet: 'Ei ole arvioitu, että tiedoilla on merkitystä työllesi. Tee arvio ensin.',
    },
    consentGiven: {
      label: 'Suostumus',
      met: 'Henkilö on antanut suostumuksensa.',
      unmet: 'Henkilön suostumus puuttuu. Kysy, ja tallenna vastaus.',
      unknown: 'Suostumusta ei voitu tarkistaa. Yritä uudelleen, kirjoittamasi on tallella.',
    },
    consentObtainable: {
      label: 'Mahdollisuus kysyä',
      met: 'Henkilön suostumusta ei voida saada.',
      unmet: 'Henkilöltä voi kysyä. Kysy, ja tallenna vastaus.',
    },
    attitudeClarified: {
      label: 'Henkilön kanta',
      met: 'Henkilön kanta on selvitetty niin pitkälle kuin mahdollista.',
      unmet:
        'Henkilön kantaa ei ole selvitetty. Selvitä se niin pitkälle kuin mahdollista ja tallenna, mitä sait tietää.',
    },
    reasonToAssumeOpposition: {
      label: 'Merkkejä vastustuksesta',
      met: 'Mikään ei viittaa siihen, että henkilö olisi kieltänyt.',
      unmet: 'On syytä uskoa, että henkilö olisi kieltänyt, tai asiaa ei ole arvioitu.',
    },
    careNecessary: {
      label: 'Välttämätön',
      met: 'Hoito tai palvelut ovat välttämättömiä.',
      unmet: 'Ei ole arvioitu, että hoito tai palvelut ovat välttämättömiä. Tee arvio ensin.',
    },
    careIndispensable: {
      label: 'Ehdottoman välttämätön',
      met: 'Potilas tarvitsee hoitoa ehdottomasti.',
      unmet: 'Ei ole arvioitu, että potilas tarvitsee hoitoa ehdottomasti. Tee arvio ensin.',
    },
    dangerToLifeOrHealth: {
      label: 'Hengen tai terveyden vaara',
      met: 'Potilaan henki on vaarassa, tai terveydelle on vakava riski.',
      unmet: 'Ei ole ilmoitettu, että henki on vaarassa tai terveydelle on vakava riski.',
    },
    ableToRequestLift: {
      label: 'Kyky pyytää lukituksen poistamista',
      met: 'Potilas ei pysty pyytämään lukituksen poistamista.',
      unmet: 'Potilas pystyy itse pyytämään lukituksen poistamista. Kysy potilaalta.',
    },
    takesPartInCare: {
      label: 'Osallistuminen tai muu tarve työssä',
      met: 'Osallistut hoitoon tai hoivaan.',
      unmet:
        'Et osallistu hoitoon tai hoivaan etkä ole ilmoittanut muuta syytä työssäsi. Ilmoita syy, jos sellainen on.',
    },
    otherNeedForWork: {
      label: 'Muu tarve työssä',
      met: 'Tarvitset tietoja työssäsi muusta syystä.',
      unmet: 'Et ole ilmoittanut muuta syytä työssäsi.',
    },
    activeChoiceMade: {
      label: 'Aktiivinen valinta',
      met: 'Olet valinnut avata toisen yksikön tietoja.',
      unmet: 'Tiedot ovat toisessa yksikössä. Ilmoita syy ja valitse niiden avaaminen.',
    },
    informed: {
      label: 'Tiedottaminen',
      met: 'Henkilölle on kerrottu.',
      unmet:
        'Henkilölle ei ole kerrottu, mitä tietojen jakaminen merkitsee. Kerro ja yritä uudelleen.',
    },
    opposed: {
      label: 'Ei jakamiselle',
      met: 'Henkilö ei ole vastustanut tietojen jakamista.',
      unmet: 'Henkilö on vastustanut tietojen jakamista. Lukitse ne.',
      unknown: 'Ei tiedetä, onko henkilö vastustanut tietojen jakamista.',
    },
    keptPerPerson: {
      label: 'Oma asiakirja',
      met: 'Asiakirjoja pidetään henkilöstä erikseen.',
      unmet:
        'Asiakirjoja ei pidetä kustakin henkilöstä erikseen. Yhteisiä asiakirjoja ei voi jakaa.',
    },
    processedForCare: {
      label: 'Hoidon tai palvelujen tiedot',
      met: 'Tiedot kuuluvat hoitoon tai palveluihin tai niiden hallintoon.',
      unmet:
        'Tietoja käsitellään muuhun kuin hoitoon, palveluihin tai niiden hallintoon. Niitä ei voi jakaa.',
    },
    interventionBasis: {
      label: 'Palvelun lainkohta',
      met: 'Palvelu on sellainen, jonka tiedot voi jakaa.',
      unmet: 'Palvelu ei ole sellainen, jonka tiedot voi jakaa sinä päivänä. Tarkista lainkohta.',
    },
    intervention: {
      label: 'Palvelu',
      met: 'Palvelu on kotipalvelua.',
      unmet: 'Ilman tarpeen arviointia vain kotipalvelun tiedot voi jakaa.',
    },
    recipientGroup: {
      label: 'Kenelle palvelu annetaan',
      met: 'Palvelu annetaan henkilölle, jota laki koskee.',
      unmet:
        'Palvelua ei anneta henkilölle, jota laki koskee: iäkkäälle tai henkilölle, jolla on toimintarajoite.',
    },
    availableUnder26: {
      label: 'Jaettu ilman kannanottoa',
      met: 'Tiedot on jaettu tavalliseen tapaan.',
      unmet:
        'Tiedot on jaettu henkilöstä, joka ei pysty ottamaan kantaa. Niitä ei näytetä palvelussa.',
    },
    mayBeDisclosedToPerson: {
      label: 'Saa antaa henkilölle',
      met: 'Tiedot saa antaa henkilölle.',
      unmet:
        'Ei ole päätetty, että tiedot saa antaa henkilölle. Käänny sen puoleen, jolla ne ovat.',
    },
    requestedBy: {
      label: 'Kuka pyytää',
      met: 'Henkilö pyytää itse.',
      unmet: 'Vain henkilö itse voi pyytää sitä.',
    },
    askedAt: {
      label: 'Mistä pyydetään',
      met: 'Pyyntö on tehty oikeaan paikkaan.',
      unmet: 'Pyyntö tehdään sille, jolla tiedot ovat.',
    },
  },
  rules: {
    'svod-1-1-until-2025-06': {
      title: 'Palvelut, joiden tiedot sai jakaa kesäkuuhun 2025',
      says: 'Hoivanantajat jakavat tietoja iäkkäiden ja toimintarajoitteisten henkilöiden palveluista: vanhan sosiaalipalvelulain 4 luvun 1 §:n mukaan, iäkkäiden kotipalvelusta 4 luvun 2 a §:n mukaan tai LSS-lain mukaan.',
      toPerson:
        'Hoiva saa jakaa tietoja vain iäkkäiden ja toimintarajoitteisten henkilöiden tuesta.',
    },
    'svod-1-1': {
      title: 'Palvelut, joiden tiedot voi jakaa',
      says: 'Hoivanantajat jakavat tietoja iäkkäiden ja toimintarajoitteisten henkilöiden palveluista: sosiaalipalvelulain 11 luvun 1 §:n mukaan, iäkkäiden kotipalvelusta 11 luvun 5 §:n mukaan tai LSS-lain mukaan. Toimeentulotuen, päihdehoidon ja perheasioiden tietoja ei jaeta koskaan.',
      toPerson:
        'Hoiva saa jakaa tietoja vain iäkkäiden ja toimintarajoitteisten henkilöiden tuesta.',
    },
    'svod-1-3': {
      title: 'Jokaisesta oma asiakirja',
      says: 'Hoivan asiakirjoja jaetaan vain, jos niitä pidetään kustakin henkilöstä erikseen.',
      toPerson: 'Toisen kanssa yhteisen asiakirjan tietoja ei jaeta.',
    },
    'svod-2-1': {
      title: 'Hoidon ja palvelujen tiedot',
      says: 'Jaetaan tietoja, joita käsitellään hoitoa tai palveluja tai niiden hallintoa varten.',
      toPerson: 'Vain hoitoosi tai tukeesi kuuluvat tiedot jaetaan.',
    },
    'svod-2-2': {
      title: 'Tiedottaminen ennen jakamista',
      says: 'Henkilölle kerrotaan ennen tietojen jakamista, mitä se merkitsee ja että sen voi kieltää.',
      toPerson:
        'Sinulle on kerrottava ennen jakamista, mitä se merkitsee ja että voit kieltää sen.',
    },
    'svod-2-3': {
      title: 'Lukitut tiedot',
      says: 'Henkilön lukitsemat tiedot ovat suljettuja kaikilta muilta.',
      toPerson: 'Lukitsemiasi tietoja ei kukaan muu voi lukea.',
    },
    'svod-2-3-opposed': {
      title: 'Ei jakamiselle',
      says: 'Tietoja ei jaeta, jos henkilö vastustaa sitä.',
      toPerson: 'Jos kiellät, tietojasi ei jaeta.',
    },
    'svod-2-3-block': {
      title: 'Lukitseminen',
      says: 'Henkilö itse voi saada tiedot lukituiksi siellä, missä ne ovat. Huoltajat, läheiset ja god man eivät voi lukita.',
      toPerson: 'Sinä itse, eikä kukaan muu, voit lukita tietosi siellä, missä ne ovat.',
      unmet: {
        requestedBy: 'Vain henkilö itse voi lukita tietonsa.',
        askedAt: 'Lukitusta pyydetään siltä, jolla tiedot ovat. Ohjaa henkilö sinne.',
      },
    },
    'svod-2-3-lift': {
      title: 'Lukituksen poistaminen',
      says: 'Henkilö voi milloin tahansa pyytää lukitsijaa poistamaan lukituksen.',
      toPerson: 'Voit milloin tahansa pyytää lukitsijaa poistamaan lukituksen.',
      unmet: {
        requestedBy: 'Vain henkilö itse voi pyytää lukituksen poistamista.',
        askedAt: 'Lukituksen poistaa se, joka lukitsi. Ohjaa henkilö sinne.',
      },
    },
    'svod-2-4': {
      title: 'Lukitsemattomat tiedot',
      says: 'Lukitsemattomat tiedot on asetettava liittyneiden toimijoiden saataville.',
      toPerson:
        'Lukitsemattomat tietosi ovat muiden saatavilla, mutta niitä saa lukea vasta, kun laki sallii sen.',
    },
    'svod-2-4-flag': {
      title: 'Tieto siitä, että tietoja on',
      says: 'Käyttöoikeuden saanut näkee, että lukitsemattomia tietoja on, mutta ei missä tai mitä.',
      toPerson:
        'Henkilökunta, jolla on käyttöoikeus, näkee, että sinusta on tietoja, mutta ei missä tai mitä.',
    },
    'svod-2-5-flag': {
      title: 'Tieto siitä, että lukittuja tietoja on',
      says: 'Hoidonantaja saa nähdä, että toinen hoidonantaja on lukinnut potilaan tietoja. Hoivanantaja ei näe sitä, eikä kukaan näe, mitä hoiva on lukinnut.',
      toPerson:
        'Hoidossa henkilökunta, jolla on käyttöoikeus, näkee, että olet lukinnut jotain toisella hoidonantajalla, mutta ei mitä.',
      unmet: {
        reader: 'Tieto näytetään vain hoidonantajille.',
        source: 'Tieto on olemassa vain hoidonantajien lukituksista.',
      },
    },
    'svod-2-6': {
      title: 'Jakaminen, kun henkilö ei pysty ottamaan kantaa',
      says: 'Pysyvästi kantaa ottamaan kykenemättömän tietoja saa jakaa, kun hänen kantansa on selvitetty niin pitkälle kuin mahdollista eikä mikään viittaa kieltoon.',
      toPerson:
        'Jos henkilö ei pysty ottamaan kantaa, hänen tietojaan saa jakaa, kun mikään ei viittaa kieltoon.',
    },
    'svod-3-1': {
      title: 'Hoidonantaja lukee muiden tietoja',
      says: 'Hoidonantaja saa lukea, mitä muut ovat jakaneet potilaasta, johon sillä on voimassa oleva potilassuhde, jos potilas suostuu ja tiedoilla on merkitystä hoidolle, koordinoinnille tai todistukselle. Todistukseen riittää aiempi suhde. Lapselta, joka ei itse pysty suostumaan, ei vaadita suostumusta.',
      toPerson:
        'Hoidonantaja, jonka potilas olet, saa lukea, mitä muut ovat jakaneet sinusta, kun olet suostunut ja sitä tarvitaan hoitoosi tai todistukseen. Lapselta, joka ei pysty vastaamaan, ei vaadita suostumusta.',
    },
    'svod-3-2': {
      title: 'Hoivanantaja lukee muiden tietoja',
      says: 'Hoivanantaja saa lukea, mitä muut ovat jakaneet henkilöstä, joka saa sen palveluja tai jonka palvelujen tarvetta se selvittää, jos tiedoilla on merkitystä palveluille ja henkilö suostuu. Lapselta, joka ei itse pysty suostumaan, ei vaadita suostumusta muiden hoivanantajien jakamiin tietoihin.',
      toPerson:
        'Se, joka antaa sinulle tukea tai selvittää sen tarvetta, saa lukea, mitä muut ovat jakaneet sinusta, kun olet suostunut ja sitä tarvitaan.',
      unmet: {
        capacity:
          'Lapsi ei itse pysty suostumaan, ja silloin hoidon tiedot ovat suljettuja hoivalta. Huoltajan suostumus ei muuta sitä.',
        consentGiven:
          'Henkilön oma suostumus puuttuu. Jos henkilö pystyy vastaamaan, kysy ja tallenna vastaus.',
      },
    },
    'svod-3-3': {
      title: 'Kun potilas ei pysty suostumaan',
      says: 'Jos potilas ei pysyvästi pysty suostumaan, hoidonantaja saa nähdä, ketkä ovat jakaneet tietoja, ja lukea sen, millä on merkitystä välttämättömälle hoidolle, kun potilaan kanta on selvitetty niin pitkälle kuin mahdollista eikä mikään viittaa kieltoon.',
      toPerson:
        'Jos et pysyvästi pysty vastaamaan, hoito saa lukea, mitä välttämättömään hoitoon tarvitaan, kun mikään ei viittaa siihen, että olisit kieltänyt.',
      unmet: {
        capacity:
          'Ei ole arvioitu, ettei potilas pysyvästi pysty suostumaan. Tee arvio ja tallenna se.',
        careNecessary: 'Ei ole arvioitu, että hoito on välttämätöntä. Tee arvio ensin.',
      },
    },
    'svod-3-4': {
      title: 'Kun hoivan saaja ei pysty suostumaan',
      says: 'Jos henkilö ei pysyvästi pysty suostumaan, hoivanantaja saa nähdä, mitkä muut hoivanantajat ovat jakaneet tietoja, ja lukea sen, millä on merkitystä välttämättömille palveluille, kun henkilön kanta on selvitetty niin pitkälle kuin mahdollista eikä mikään viittaa kieltoon. Hoidon tiedot eivät avaudu.',
      toPerson:
        'Jos et pysyvästi pysty vastaamaan, hoiva saa lukea, mitä muu hoiva on jakanut, kun sitä tarvitaan välttämättömään tukeen eikä mikään viittaa siihen, että olisit kieltänyt. Hoidon tietoihin tarvitaan aina suostumuksesi.',
      unmet: {
        source:
          'Ilman suostumusta avautuvat vain muiden hoivanantajien jakamat tiedot, eivät hoidon tiedot.',
        capacity:
          'Ei ole arvioitu, ettei henkilö pysyvästi pysty suostumaan. Tee arvio ja tallenna se.',
        careNecessary: 'Ei ole arvioitu, että palvelut ovat välttämättömiä. Tee arvio ensin.',
      },
    },
    'svod-3-5-who': {
      title: 'Vaara: kuka on lukinnut',
      says: 'Kun potilaan henki on vaarassa tai hänen terveytensä vakavasti uhattuna, hoidonantaja saa nähdä, mikä hoidonantaja on lukinnut, jos potilas ei itse pysty pyytämään lukituksen poistamista. Sisältö pysyy suljettuna.',
      toPerson:
        'Jos henkesi tai terveytesi on vaarassa etkä pysty vastaamaan, hoito saa nähdä, mikä hoidonantaja on lukinnut, mutta ei mitä.',
      unmet: {
        reader: 'Lukitsija näytetään vain hoidonantajille.',
        source: 'Vain hoidonantajien lukitukset voidaan näyttää.',
      },
    },
    'svod-3-5-request': {
      title: 'Vaara: lukituksen poistamisen pyytäminen',
      says: 'Kun potilaan henki on vaarassa tai hänen terveytensä vakavasti uhattuna, hoidonantaja saa pyytää lukinnutta hoidonantajaa poistamaan lukituksen, jos potilas ei itse pysty pyytämään sitä ja tiedoilla on merkitystä hoidolle, jota potilas ehdottomasti tarvitsee.',
      toPerson:
        'Jos henkesi tai terveytesi on vaarassa etkä pysty vastaamaan, hoito saa pyytää lukitsijaa poistamaan lukituksen.',
      unmet: {
        reader: 'Vain hoidonantajat voivat pyytää sitä.',
        source: 'Vain hoidonantajien lukituksia voidaan poistaa pyynnöstä.',
      },
    },
    'svod-3-5-lift': {
      title: 'Lukituksen poistaminen pyynnöstä',
      says: 'Lukinnut hoidonantaja poistaa lukituksen, kun toinen hoidonantaja saa vaaran vuoksi pyytää sitä. Kukaan muu ei voi poistaa sitä.',
      toPerson:
        'Jos henkesi tai terveytesi on vaarassa etkä pysty vastaamaan, lukitsija voi poistaa lukituksen hoidon pyynnöstä.',
      unmet: {
        reader: 'Vain hoidonantajat voivat pyytää sitä.',
        source: 'Vain hoidonantajien lukituksia voidaan poistaa pyynnöstä.',
        askedAt: 'Lukituksen poistaa lukinnut hoidonantaja. Käänny sen puoleen.',
        requestedBy: 'Lukitus poistetaan, kun henkilö pyytää sitä tai hoidonantaja vaaran vuoksi.',
      },
    },
    'svod-3-6': {
      title: 'Vaara: tiedot ilman suostumusta',
      says: 'Kun potilaan henki on vaarassa tai hänen terveytensä vakavasti uhattuna eikä suostumusta voida saada, hoidonantaja saa nähdä, mitkä hoidonantajat ovat jakaneet tietoja, ja lukea sen, millä on merkitystä hoidolle, jota potilas ehdottomasti tarvitsee. Hoivan tiedot eivät avaudu.',
      toPerson:
        'Jos henkesi tai terveytesi on vaarassa eikä sinulta voida kysyä, hoito saa lukea, mitä muut hoidonantajat ovat jakaneet, jos se on ehdottoman tarpeellista hoidollesi.',
      unmet: {
        source:
          'Vaarassa avautuvat vain muiden hoidonantajien jakamat tiedot, eivät hoivan tiedot.',
      },
    },
    'svod-3-7': {
      title: 'Ei muita käyttötarkoituksia',
      says: 'Vain se, minkä laki luettelee, avaa muiden tietoja; edes nimenomainen suostumus ei riitä.',
      toPerson:
        'Kukaan ei saa lukea tietojasi muilta muuhun kuin mitä laki luettelee, esimerkiksi ei tutkimukseen.',
      unmet: {
        purpose: 'Laki ei avaa muiden tietoja siihen tarkoitukseen, ei edes suostumuksella.',
      },
    },
    'svod-4-2': {
      title: 'Henkilö näkee tietonsa',
      says: 'Toimija saa näyttää henkilölle tiedot, jotka se on jakanut, joita ei ole lukittu ja jotka saa antaa henkilölle.',
      toPerson: 'Voit nähdä, mitä sinusta jaetaan, jos sen saa antaa sinulle.',
      unmet: {
        blocked: 'Tiedot on lukittu, eikä niitä näytetä täällä. Käänny sen puoleen, jolla ne ovat.',
      },
    },
    'svod-4-2-log': {
      title: 'Henkilö näkee, kuka on lukenut',
      says: 'Toimija saa näyttää henkilölle, ketkä sen palveluksessa ovat lukeneet muiden toimijoiden jakamia tietoja.',
      toPerson: 'Voit nähdä, ketkä ovat lukeneet, mitä muut ovat jakaneet sinusta.',
      unmet: {
        boundary: 'Ei tiedetä, että on luettu toisen toimijan tietoja.',
      },
    },
    'svod-4-5': {
      title: 'Hoiva vastaa, kuka on lukenut',
      says: 'Kun henkilö pyytää, hoivanantajan on kerrottava, ketkä sen palveluksessa ovat lukeneet muiden toimijoiden jakamia tietoja.',
      toPerson:
        'Jos kysyt hoivalta, kuka on lukenut, mitä muut ovat jakaneet sinusta, sinun on saatava vastaus.',
      unmet: {
        reader: 'Tämä koskee vain lukemista hoivanantajalla.',
        boundary: 'Tämä koskee vain muiden toimijoiden tietojen lukemista.',
      },
    },
    'pdl-4-1': {
      title: 'Hoidonantajan sisällä',
      says: 'Hoidonantajan työntekijä saa lukea, jos hän osallistuu hoitoon tai tarvitsee tietoja muusta syystä hoitotyössään. Toisen yksikön tiedot avautuvat aktiivisen valinnan jälkeen.',
      toPerson:
        'Hoidonantajan työntekijä saa lukea vain, jos sitä tarvitaan hoitoosi tai muuhun hoitotyöhön.',
      unmet: {
        takesPartInCare:
          'Et osallistu hoitoon etkä ole ilmoittanut muuta syytä työssäsi. Ilmoita syy, jos sellainen on.',
      },
    },
    'pdl-4-2-investigation': {
      title: 'Vakuutuslääketieteelliset selvitykset',
      says: 'Vakuutuslääketieteellisessä selvityksessä käsiteltävät tiedot ovat suljettuja hoidonantajan muiden yksiköiden työntekijöiltä.',
      toPerson:
        'Vakuutuslääketieteellisen selvityksen tiedot näkee vain selvityksen tekevä yksikkö.',
      unmet: {
        boundary:
          'Tiedot kuuluvat vakuutuslääketieteelliseen selvitykseen ja ovat suljettuja sen tekevän yksikön ulkopuolella.',
      },
    },
    'pdl-4-4': {
      title: 'Yksiköiden välinen lukitus',
      says: 'Potilaan muilta yksiköiltä lukitsemat tiedot ovat suljettuja niiltä.',
      toPerson: 'Muilta yksiköiltä lukitsemiasi tietoja ne eivät voi lukea.',
    },
    'pdl-4-4-set': {
      title: 'Lukitseminen yksiköiden välillä',
      says: 'Potilas itse voi saada tiedot lukituiksi muilta yksiköiltä sen hoidonantajan luona, jolla tiedot ovat. Hoidonantaja lukitsee heti. Huoltajat eivät voi lukita.',
      toPerson: 'Sinä itse, eikä kukaan muu, voit lukita tietosi hoidonantajan muilta yksiköiltä.',
      unmet: {
        source: 'Yksiköiden välisiä lukituksia on vain hoidonantajilla.',
        requestedBy: 'Vain potilas itse voi lukita tietonsa.',
        askedAt: 'Lukitusta pyydetään hoidonantajalta, jolla tiedot ovat. Ohjaa potilas sinne.',
      },
    },
    'pdl-4-4-lift': {
      title: 'Yksiköiden välisen lukituksen peruuttaminen',
      says: 'Potilas itse voi milloin tahansa peruuttaa yksiköiden välisen lukituksensa sen hoidonantajan luona, jolla tiedot ovat.',
      toPerson: 'Sinä itse, eikä kukaan muu, voit peruuttaa yksiköiden välisen lukituksesi.',
      unmet: {
        source: 'Yksiköiden välisiä lukituksia on vain hoidonantajilla.',
        requestedBy: 'Vain potilas itse voi peruuttaa lukituksensa.',
        askedAt: 'Lukitus peruutetaan hoidonantajalla, jolla tiedot ovat. Ohjaa potilas sinne.',
      },
    },
    'pdl-4-4-flag': {
      title: 'Tieto yksiköiden välisestä lukituksesta',
      says: 'Hoidonantajan toisen yksikön henkilökunta, jolla on käyttöoikeus, saa nähdä, että lukittuja tietoja on, mutta ei, mikä yksikkö on lukinnut.',
      toPerson:
        'Hoidonantajan muiden yksiköiden henkilökunta, jolla on käyttöoikeus, näkee, että olet lukinnut jotain, mutta ei missä tai mitä.',
      unmet: {
        reader: 'Yksiköiden välisiä lukituksia on vain hoidonantajilla.',
        boundary: 'Tieto näytetään vain saman hoidonantajan muille yksiköille.',
      },
    },
    'pdl-4-5-consent': {
      title: 'Yksiköiden välisen lukituksen poistaminen suostumuksella',
      says: 'Hoidonantajan valtuuttama henkilö saa poistaa lukituksen, kun potilas suostuu.',
      toPerson: 'Hoidonantajan valtuuttama henkilö voi poistaa lukituksen, kun suostut.',
      unmet: {
        reader: 'Yksiköiden välisiä lukituksia on vain hoidonantajilla.',
        boundary: 'Lukituksen poistaa saman hoidonantajan valtuuttama henkilö.',
        capacity: 'Lapsi ei itse pysty suostumaan, eikä huoltajan suostumus poista lukitusta.',
      },
    },
    'pdl-4-5-indispensable': {
      title: 'Yksiköiden välisen lukituksen poistaminen ilman suostumusta',
      says: 'Hoidonantajan valtuuttama henkilö saa poistaa lukituksen, kun suostumusta ei voida saada ja tiedoilla on merkitystä hoidolle, jota potilas ehdottomasti tarvitsee.',
      toPerson:
        'Jos sinulta ei voida kysyä, hoidonantajan valtuuttama henkilö voi poistaa lukituksen, jos hoito on ehdottoman tarpeellista.',
      unmet: {
        reader: 'Yksiköiden välisiä lukituksia on vain hoidonantajilla.',
        boundary: 'Lukituksen poistaa saman hoidonantajan valtuuttama henkilö.',
      },
    },
    'pdl-4-5-after-lift': {
      title: 'Kun yksiköiden välinen lukitus on poistettu',
      says: 'Kun lukitus on poistettu, avataan vain se, millä voidaan olettaa olevan merkitystä hoidolle.',
      toPerson: 'Kun lukitus on poistettu, saa lukea vain sen, mitä hoitoosi tarvitaan.',
    },
    'pdl-4-5-which-unit': {
      title: 'Mikä yksikkö on lukinnut',
      says: 'Kun yksiköiden välisen lukituksen saa poistaa ilman potilaan suostumusta, hoidonantajan on näytettävä, mitkä yksiköt ovat lukinneet.',
      toPerson:
        'Jos sinulta ei voida kysyä ja hoito on ehdottoman tarpeellista, hoidonantajan valtuuttama henkilö saa nähdä, mikä yksikkö on lukinnut.',
      unmet: {
        reader: 'Yksiköiden välisiä lukituksia on vain hoidonantajilla.',
        boundary: 'Tieto näytetään vain saman hoidonantajan valtuuttamalle henkilölle.',
      },
    },
    'pdl-5-5': {
      title: 'Henkilö näkee hoidon omat tiedot',
      says: 'Hoidonantaja saa näyttää henkilölle omat tietonsa hänestä, jos ne kuuluvat hoitoon ja ne saa antaa hänelle. Lukitukset muilta eivät estä sitä.',
      toPerson: 'Voit nähdä, mitä hoidonantaja on kirjoittanut sinusta, jos sen saa antaa sinulle.',
      unmet: {
        source: 'Tämä koskee vain hoidonantajan tietoja.',
      },
    },
    'pdl-5-5-log': {
      title: 'Henkilö näkee, kuka on lukenut hoidonantajan sisällä',
      says: 'Hoidonantaja saa näyttää henkilölle, ketkä sen sisällä ovat lukeneet, jos sen saa antaa hänelle.',
      toPerson: 'Voit nähdä, ketkä hoidonantajan sisällä ovat lukeneet sinusta.',
      unmet: {
        reader: 'Tämä koskee vain lukemista hoidonantajalla.',
        boundary: 'Tämä koskee vain lukemista hoidonantajan sisällä.',
      },
    },
    'pdl-8-5': {
      title: 'Hoito vastaa, kuka on lukenut',
      says: 'Kun potilas pyytää, hoidonantajan on kerrottava, ketkä sen palveluksessa ovat lukeneet potilaan tietoja.',
      toPerson: 'Jos kysyt hoidolta, kuka on lukenut sinusta, sinun on saatava vastaus.',
      unmet: {
        reader: 'Tämä koskee vain lukemista hoidonantajalla.',
      },
    },
    'solpul-10': {
      title: 'Hoivanantajan sisällä',
      says: 'Hoivanantajan työntekijä saa lukea sen, mitä hän työssään tarvitsee. Toisen yksikön tiedot avautuvat aktiivisen valinnan jälkeen.',
      toPerson: 'Tukea antava työntekijä saa lukea vain sen, mitä työssä tarvitaan.',
      unmet: {
        takesPartInCare:
          'Et osallistu hoivaan etkä ole ilmoittanut muuta syytä työssäsi. Ilmoita syy, jos sellainen on.',
      },
    },
  },
  values: {
    reader: { careProvider: 'hoidonantaja', socialCareProvider: 'hoivanantaja' },
    source: { careProvider: 'hoidonantaja', socialCareProvider: 'hoivanantaja' },
    boundary: {
      sameUnit: 'sama yksikkö',
      sameProvider: 'saman toimijan toinen yksikkö',
      otherProvider: 'toinen toimija',
    },
    capacity: {
      able: 'pystyy ottamaan kantaa',
      temporarilyUnable: 'ei tilapäisesti pysty ottamaan kantaa',
      lastinglyUnable: 'ei pysyvästi pysty ottamaan kantaa',
      childUnable: 'lapsi, joka ei itse pysty ottamaan kantaa',
    },
    purpose: {
      care: 'hoito',
      coordination: 'sairauslomalla olevan koordinointi',
      certificate: 'todistus',
      interventions: 'palvelut',
      investigation: 'palvelujen tarpeen selvitys',
      quality: 'laatutyö',
      research: 'tutkimus',
      statistics: 'tilastot',
      administration: 'hallinto',
      teaching: 'opetus',
    },
    interventionBasis: {
      none: 'terveyden- ja sairaanhoito',
      'SoL 11:1': 'sosiaalipalvelulain 11 luku 1 §',
      'SoL 11:5': 'sosiaalipalvelulain 11 luku 5 §',
      LSS: 'LSS',
      'SoL 4:1 (2001:453)': 'sosiaalipalvelulain (2001:453) 4 luku 1 §',
      'SoL 4:2a (2001:453)': 'sosiaalipalvelulain (2001:453) 4 luku 2 a §',
      other: 'muu lainkohta tai muunlainen palvelu',
    },
    intervention: { homeCare: 'kotipalvelu', other: 'muu palvelu' },
    recipientGroup: {
      older: 'iäkäs henkilö',
      disability: 'henkilö, jolla on toimintarajoite',
      other: 'muu henkilö',
    },
    requestedBy: {
      person: 'henkilö itse',
      custodian: 'huoltaja',
      relative: 'läheinen',
      godMan: 'god man (edunvalvoja)',
      careProvider: 'toinen hoidonantaja',
    },
    askedAt: { blockingProvider: 'se, jolla tiedot ovat', otherProvider: 'toinen toimija' },
  },
};

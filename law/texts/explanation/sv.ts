/** The words that a decision is explained with, in Swedish. */

import type { ExplanationTexts } from './explanation-texts.ts';

/** Clauses have the word order of a subordinate clause. */
export const explanationSv: ExplanationTexts = {
  subjects: {
    read: 'Att läsa uppgifterna',
    listSources: 'Att se vilka som har delat uppgifter',
    seeUnblockedFlag: 'Att se om det finns ospärrade uppgifter',
    seeBlockedFlag: 'Att se om det finns spärrade uppgifter',
    seeWhoBlocked: 'Att se vilken vårdgivare som har spärrat',
    requestLift: 'Att begära att spärren hävs',
    openInnerBlock: 'Att häva spärren mellan enheterna',
    makeAvailable: 'Att dela uppgifterna',
    block: 'Att spärra uppgifterna',
    lift: 'Att häva spärren',
    showToResident: 'Att visa uppgifterna för personen',
    readInsuranceInvestigation: 'Att läsa en försäkringsmedicinsk utredning',
    setInnerBlock: 'Att spärra uppgifterna mellan enheterna',
    liftInnerBlock: 'Att ta tillbaka spärren mellan enheterna',
    seeInnerBlockFlag: 'Att se om det finns uppgifter som är spärrade mellan enheterna',
    seeWhichUnitBlocked: 'Att se vilken enhet som har spärrat',
    showLogToResident: 'Att visa personen vem som har läst',
    showOwnDataToResident: 'Att visa verksamhetens egna uppgifter för personen',
  },
  permitted: '{subject} är tillåtet enligt {section}{because}.',
  refused: '{subject} är inte tillåtet enligt {section}{because}.',
  because: ', eftersom {reasons}',
  noRule: '{subject} är inte tillåtet, eftersom ingen lag öppnade för det den dagen.',
  oneMore: 'ett villkor till inte är uppfyllt',
  more: '{count} villkor till inte är uppfyllda',
  and: ' och ',
  becomesPermitted: 'Det blir tillåtet om {clause}.',
  needed: 'Det behövs att {clause}.',
  becomesRefused: 'Det blir inte tillåtet om {clause}.',
  clauses: {
    authorised: {
      yes: 'uppdraget och behörigheten omfattar detta',
      no: 'uppdraget eller behörigheten inte omfattar detta',
    },
    madeAvailable: {
      yes: 'uppgifterna är tillgängliga för andra',
      no: 'uppgifterna inte är tillgängliga för andra',
    },
    blocked: { yes: 'uppgifterna är spärrade', no: 'uppgifterna inte är spärrade' },
    innerBlocked: {
      yes: 'uppgifterna är spärrade mot andra enheter',
      no: 'uppgifterna inte är spärrade mot andra enheter',
    },
    liftedForReader: {
      yes: 'spärren är hävd för den som läser',
      no: 'spärren inte är hävd för den som läser',
    },
    currentPatientRelation: {
      yes: 'det finns en aktuell patientrelation',
      no: 'det inte finns någon aktuell patientrelation',
    },
    formerPatientRelation: {
      yes: 'personen har varit patient där',
      no: 'personen inte har varit patient där',
    },
    receivesInterventions: {
      yes: 'personen får insatser av den som läser',
      no: 'personen inte får insatser av den som läser',
    },
    underInvestigation: {
      yes: 'personen utreds för insatser',
      no: 'personen inte utreds för insatser',
    },
    relevant: {
      yes: 'uppgifterna kan antas ha betydelse',
      no: 'uppgifterna inte kan antas ha betydelse',
    },
    consentGiven: { yes: 'personen har samtyckt', no: 'personens samtycke saknas' },
    consentObtainable: {
      yes: 'personen kan tillfrågas om samtycke',
      no: 'personens samtycke inte kan inhämtas',
    },
    attitudeClarified: {
      yes: 'personens inställning är klarlagd så långt det går',
      no: 'personens inställning inte är klarlagd så långt det går',
    },
    reasonToAssumeOpposition: {
      yes: 'det finns skäl att tro att personen skulle ha sagt nej',
      no: 'inget talar för att personen skulle ha sagt nej',
    },
    careNecessary: {
      yes: 'vården eller insatserna är nödvändiga',
      no: 'vården eller insatserna inte är nödvändiga',
    },
    careIndispensable: {
      yes: 'patienten oundgängligen behöver vården',
      no: 'patienten inte oundgängligen behöver vården',
    },
    dangerToLifeOrHealth: {
      yes: 'det är fara för patientens liv eller allvarlig risk för hälsan',
      no: 'det inte är fara för patientens liv eller allvarlig risk för hälsan',
    },
    ableToRequestLift: {
      yes: 'patienten själv kan begära att spärren hävs',
      no: 'patienten inte själv kan begära att spärren hävs',
    },
    takesPartInCare: {
      yes: 'den som läser deltar i vården eller omsorgen',
      no: 'den som läser inte deltar i vården eller omsorgen',
    },
    otherNeedForWork: {
      yes: 'uppgifterna behövs i arbetet av annat skäl',
      no: 'uppgifterna inte behövs i arbetet av annat skäl',
    },
    activeChoiceMade: {
      yes: 'den som läser har valt att öppna uppgifter från en annan enhet',
      no: 'den som läser inte har valt att öppna uppgifter från en annan enhet',
    },
    informed: {
      yes: 'personen är informerad',
      no: 'personen inte är informerad',
    },
    opposed: {
      yes: 'personen har sagt nej till att uppgifterna delas',
      no: 'personen inte har sagt nej till att uppgifterna delas',
    },
    keptPerPerson: {
      yes: 'dokumentationen förs för personen för sig',
      no: 'dokumentationen inte förs för personen för sig',
    },
    processedForCare: {
      yes: 'uppgifterna hör till vården eller insatserna',
      no: 'uppgifterna inte hör till vården eller insatserna',
    },
    availableUnder26: {
      yes: 'uppgifterna är delade för en person som inte kan ta ställning',
      no: 'uppgifterna är delade på vanligt sätt',
    },
    mayBeDisclosedToPerson: {
      yes: 'uppgifterna får lämnas ut till personen',
      no: 'det är bestämt att uppgifterna inte lämnas ut till personen',
    },
    reader: {
      careProvider: 'den som frågar är vårdgivare',
      socialCareProvider: 'den som frågar är omsorgsgivare',
      unknown: 'det inte framgår vem som frågar',
    },
    source: {
      careProvider: 'uppgifterna finns hos en vårdgivare',
      socialCareProvider: 'uppgifterna finns hos en omsorgsgivare',
      unknown: 'det inte framgår vem som har uppgifterna',
    },
    boundary: {
      sameUnit: 'uppgifterna finns på samma enhet',
      sameProvider: 'uppgifterna finns på en annan enhet i samma verksamhet',
      otherProvider: 'uppgifterna finns hos en annan verksamhet',
      unknown: 'det inte framgår om uppgifterna finns i den egna verksamheten eller i en annan',
    },
    capacity: {
      able: 'personen kan ta ställning',
      temporarilyUnable: 'personen tillfälligt inte kan ta ställning',
      lastinglyUnable: 'personen varaktigt inte kan ta ställning',
      childUnable: 'personen är ett barn som inte självt kan ta ställning',
      unknown: 'det inte framgår om personen kan ta ställning',
    },
    purpose: {
      care: 'ändamålet är vård',
      coordination: 'ändamålet är koordinering vid sjukskrivning',
      certificate: 'ändamålet är ett intyg',
      interventions: 'ändamålet är insatser',
      investigation: 'ändamålet är utredning om insatser',
      quality: 'ändamålet är kvalitetsarbete',
      research: 'ändamålet är forskning',
      statistics: 'ändamålet är statistik',
      administration: 'ändamålet är administration',
      teaching: 'ändamålet är undervisning',
      unknown: 'det inte framgår vad uppgifterna ska användas till',
    },
    interventionBasis: {
      none: 'uppgifterna hör till hälso- och sjukvård',
      'SoL 11:1': 'insatsen ges enligt 11 kap. 1 § socialtjänstlagen',
      'SoL 11:5': 'insatsen ges enligt 11 kap. 5 § socialtjänstlagen',
      LSS: 'insatsen ges enligt LSS',
      'SoL 4:1 (2001:453)': 'insatsen ges enligt 4 kap. 1 § socialtjänstlagen (2001:453)',
      'SoL 4:2a (2001:453)': 'insatsen ges enligt 4 kap. 2 a § socialtjänstlagen (2001:453)',
      other: 'insatsen inte är av ett slag som kan delas',
      unknown: 'det inte framgår enligt vilket lagrum insatsen ges',
    },
    intervention: {
      homeCare: 'insatsen är hemtjänst',
      other: 'insatsen är en annan än hemtjänst',
      unknown: 'det inte framgår vilken insats det är',
    },
    recipientGroup: {
      older: 'insatsen ges till en äldre person',
      disability: 'insatsen ges till en person med funktionsnedsättning',
      other:
        'insatsen varken ges till en äldre person eller till en person med funktionsnedsättning',
      unknown: 'det inte framgår vem insatsen ges till',
    },
    requestedBy: {
      person: 'personen själv begär det',
      custodian: 'det är en vårdnadshavare som begär det',
      relative: 'det är en närstående som begär det',
      godMan: 'det är en god man som begär det',
      careProvider: 'det är en annan vårdgivare som begär det',
      unknown: 'det inte framgår vem som begär det',
    },
    askedAt: {
      blockingProvider: 'begäran är ställd till verksamheten som har uppgifterna',
      otherProvider: 'begäran är ställd till en annan verksamhet än den som har uppgifterna',
      unknown: 'det inte framgår till vem begäran är ställd',
    },
  },
  unknownClause: 'det inte framgår om {yes}',
  values: { yes: 'ja', no: 'nej', unknown: 'framgår inte' },
};

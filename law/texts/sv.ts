/** The words of the law core in Swedish. */

import type { Texts } from './texts.ts';

/** What is said of facts, rules and values in Swedish. */
export const sv: Texts = {
  facts: {
    reader: {
      label: 'Läsarens verksamhet',
      met: 'Frågan är öppen för din verksamhet.',
      unmet: 'Frågan är inte öppen för din verksamhet. Kontrollera att du har valt rätt uppdrag.',
    },
    source: {
      label: 'Verksamheten som har uppgifterna',
      met: 'Uppgifterna finns hos en verksamhet som frågan gäller.',
      unmet: 'Frågan gäller inte uppgifter hos den verksamheten.',
      unknown: 'Det framgår inte vilken verksamhet som har uppgifterna.',
    },
    boundary: {
      label: 'Gränsen till uppgifterna',
      met: 'Det är klarlagt om uppgifterna finns hos dig eller hos en annan.',
      unmet: 'Det framgår inte om uppgifterna finns hos din egen verksamhet eller hos en annan.',
    },
    capacity: {
      label: 'Förmåga att ta ställning',
      met: 'Det är klarlagt om personen kan ta ställning.',
      unmet:
        'Personen kan inte själv ta ställning, och då öppnas inte uppgifterna på den här vägen.',
      unknown: 'Det framgår inte om personen kan ta ställning. Gör en bedömning, och spara den.',
    },
    purpose: {
      label: 'Ändamål',
      met: 'Ändamålet är ett som lagen nämner.',
      unmet: 'Ändamålet öppnar inte uppgifterna. Ange vad du behöver dem till.',
    },
    authorised: {
      label: 'Uppdrag och behörighet',
      met: 'Ditt uppdrag och din behörighet omfattar detta.',
      unmet:
        'Ditt uppdrag eller din behörighet omfattar inte detta. Byt uppdrag, eller tala med din chef.',
      unknown: 'Behörigheten kunde inte kontrolleras. Försök igen, det du skrev finns kvar.',
    },
    madeAvailable: {
      label: 'Tillgängliga uppgifter',
      met: 'Uppgifterna är tillgängliga för andra.',
      unmet:
        'Uppgifterna är inte tillgängliga för andra. Vänd dig till den verksamhet som har dem.',
    },
    blocked: {
      label: 'Spärr',
      met: 'Uppgifterna är inte spärrade.',
      unmet:
        'Uppgifterna är spärrade. Bara den som spärrade kan häva spärren, när personen ber om det.',
      unknown: 'Spärregistret svarar inte. Försök igen, det du skrev finns kvar.',
    },
    innerBlocked: {
      label: 'Spärr mellan enheter',
      met: 'Uppgifterna är inte spärrade mot din enhet.',
      unmet:
        'Uppgifterna är spärrade mot andra enheter. En behörig hos vårdgivaren kan häva spärren.',
      unknown: 'Spärregistret svarar inte. Försök igen, det du skrev finns kvar.',
    },
    liftedForReader: {
      label: 'Hävd spärr',
      met: 'Spärren är hävd för dig.',
      unmet: 'Spärren är inte hävd för dig.',
    },
    currentPatientRelation: {
      label: 'Patientrelation',
      met: 'Ni har en aktuell patientrelation.',
      unmet:
        'Det finns ingen aktuell patientrelation. Ange relationen, om personen är patient hos er.',
    },
    formerPatientRelation: {
      label: 'Tidigare patientrelation',
      met: 'Personen har varit patient hos er.',
      unmet: 'Personen har inte varit patient hos er.',
    },
    receivesInterventions: {
      label: 'Insatser eller utredning',
      met: 'Personen får insatser av er.',
      unmet:
        'Personen får inga insatser av er och utreds inte för det. Ange insatsen eller utredningen, om den finns.',
    },
    underInvestigation: {
      label: 'Utredning om insatser',
      met: 'Personen utreds för insatser hos er.',
      unmet: 'Det finns ingen utredning om insatser hos er.',
    },
    relevant: {
      label: 'Betydelse',
      met: 'Uppgifterna kan antas ha betydelse för det du ska göra.',
      unmet:
        'Det är inte bedömt att uppgifterna har betydelse för det du ska göra. Gör bedömningen först.',
    },
    consentGiven: {
      label: 'Samtycke',
      met: 'Personen har samtyckt.',
      unmet: 'Personens samtycke saknas. Fråga, och spara svaret.',
      unknown: 'Samtycket kunde inte kontrolleras. Försök igen, det du skrev finns kvar.',
    },
    consentObtainable: {
      label: 'Möjlighet att fråga',
      met: 'Personens samtycke kan inte inhämtas.',
      unmet: 'Personen kan tillfrågas. Fråga, och spara svaret.',
    },
    attitudeClarified: {
      label: 'Personens inställning',
      met: 'Personens inställning är klarlagd så långt det går.',
      unmet:
        'Personens inställning är inte klarlagd. Ta reda på den så långt det går, och spara vad du fick veta.',
    },
    reasonToAssumeOpposition: {
      label: 'Tecken på motstånd',
      met: 'Inget talar för att personen skulle ha sagt nej.',
      unmet: 'Det finns skäl att tro att personen skulle ha sagt nej, eller så är det inte bedömt.',
    },
    careNecessary: {
      label: 'Nödvändigt',
      met: 'Vården eller insatserna är nödvändiga.',
      unmet: 'Det är inte bedömt att vården eller insatserna är nödvändiga. Gör bedömningen först.',
    },
    careIndispensable: {
      label: 'Oundgängligt',
      met: 'Patienten behöver vården oundgängligen.',
      unmet:
        'Det är inte bedömt att patienten oundgängligen behöver vården. Gör bedömningen först.',
    },
    dangerToLifeOrHealth: {
      label: 'Fara för liv eller hälsa',
      met: 'Det är fara för patientens liv, eller allvarlig risk för hälsan.',
      unmet: 'Det är inte angivet att det är fara för liv eller allvarlig risk för hälsan.',
    },
    ableToRequestLift: {
      label: 'Förmåga att begära hävning',
      met: 'Patienten kan inte själv begära att spärren hävs.',
      unmet: 'Patienten kan själv begära att spärren hävs. Fråga patienten.',
    },
    takesPartInCare: {
      label: 'Deltagande eller annat behov i arbetet',
      met: 'Du deltar i vården eller omsorgen.',
      unmet:
        'Du deltar inte i vården eller omsorgen, och har inte angett något annat skäl i arbetet. Ange skälet, om det finns.',
    },
    otherNeedForWork: {
      label: 'Annat behov i arbetet',
      met: 'Du behöver uppgifterna i arbetet av annat skäl.',
      unmet: 'Du har inte angett något annat skäl i arbetet.',
    },
    activeChoiceMade: {
      label: 'Aktivt val',
      met: 'Du har valt att öppna uppgifter från en annan enhet.',
      unmet: 'Uppgifterna finns hos en annan enhet. Ange skälet, och välj att öppna dem.',
    },
    informed: {
      label: 'Information',
      met: 'Personen är informerad.',
      unmet: 'Personen är inte informerad om vad delningen innebär. Informera, och försök igen.',
    },
    opposed: {
      label: 'Nej till delning',
      met: 'Personen har inte motsatt sig att uppgifterna delas.',
      unmet: 'Personen har motsatt sig att uppgifterna delas. Spärra dem.',
      unknown: 'Det framgår inte om personen har motsatt sig att uppgifterna delas.',
    },
    keptPerPerson: {
      label: 'Egen akt',
      met: 'Dokumentationen förs för personen för sig.',
      unmet: 'Dokumentationen förs inte för varje person för sig. Gemensamma akter kan inte delas.',
    },
    processedForCare: {
      label: 'Uppgifter från vård eller insatser',
      met: 'Uppgifterna hör till vården eller insatserna, eller till administrationen av dem.',
      unmet:
        'Uppgifterna behandlas för något annat än vård, insatser eller administrationen av dem. De kan inte delas.',
    },
    interventionBasis: {
      label: 'Insatsens lagrum',
      met: 'Insatsen är en sådan som kan delas.',
      unmet: 'Insatsen är inte en sådan som kan delas den dagen. Kontrollera lagrummet.',
    },
    intervention: {
      label: 'Insats',
      met: 'Insatsen är hemtjänst.',
      unmet: 'Utan behovsprövning kan bara hemtjänst delas.',
    },
    recipientGroup: {
      label: 'Vem insatsen ges till',
      met: 'Insatsen ges till någon som lagen omfattar.',
      unmet:
        'Insatsen ges inte till någon som lagen omfattar: äldre, eller personer med funktionsnedsättning.',
    },
    availableUnder26: {
      label: 'Delat utan ställningstagande',
      met: 'Uppgifterna är delade på vanligt sätt.',
      unmet:
        'Uppgifterna är delade för en person som inte kan ta ställning. De visas inte i tjänsten.',
    },
    mayBeDisclosedToPerson: {
      label: 'Får lämnas ut till personen',
      met: 'Uppgifterna får lämnas ut till personen.',
      unmet:
        'Det är inte bestämt att uppgifterna får lämnas ut till personen. Vänd dig till den som har dem.',
    },
    requestedBy: {
      label: 'Vem som begär det',
      met: 'Personen begär det själv.',
      unmet: 'Bara personen själv kan begära det.',
    },
    askedAt: {
      label: 'Var det begärs',
      met: 'Begäran är ställd till rätt verksamhet.',
      unmet: 'Begäran ska ställas till den verksamhet som har uppgifterna.',
    },
  },
  rules: {
    'svod-1-1-until-2025-06': {
      title: 'Insatser som kunde delas till och med juni 2025',
      says: 'Omsorgsgivare delar uppgifter om insatser för äldre eller personer med funktionsnedsättning: enligt 4 kap. 1 § i den äldre socialtjänstlagen, hemtjänst till äldre enligt 4 kap. 2 a §, eller LSS.',
      toPerson:
        'Omsorgen får bara dela uppgifter om stöd till äldre och till personer med funktionsnedsättning.',
    },
    'svod-1-1': {
      title: 'Insatser som kan delas',
      says: 'Omsorgsgivare delar uppgifter om insatser för äldre eller personer med funktionsnedsättning: enligt 11 kap. 1 § socialtjänstlagen, hemtjänst till äldre enligt 11 kap. 5 §, eller LSS. Ekonomiskt bistånd, missbruksvård och familjeärenden delas aldrig.',
      toPerson:
        'Omsorgen får bara dela uppgifter om stöd till äldre och till personer med funktionsnedsättning.',
    },
    'svod-1-3': {
      title: 'En akt för varje person',
      says: 'Omsorgsdokumentation delas bara om den förs för varje person för sig.',
      toPerson: 'Det som står i en akt tillsammans med någon annan delas inte.',
    },
    'svod-2-1': {
      title: 'Uppgifter från vård och insatser',
      says: 'Det som delas är uppgifter som behandlas för vården eller insatserna, eller för administrationen av dem.',
      toPerson: 'Bara det som hör till din vård eller ditt stöd delas.',
    },
    'svod-2-2': {
      title: 'Information innan uppgifter delas',
      says: 'Personen informeras om vad delningen innebär, och om rätten att säga nej, innan uppgifter delas.',
      toPerson: 'Du ska få veta vad delningen innebär, och att du kan säga nej, innan något delas.',
    },
    'svod-2-3': {
      title: 'Spärrade uppgifter',
      says: 'Uppgifter som personen har spärrat är stängda för alla andra verksamheter.',
      toPerson: 'Det du har spärrat kan ingen annan verksamhet läsa.',
    },
    'svod-2-3-opposed': {
      title: 'Nej till delning',
      says: 'Uppgifter delas inte om personen motsätter sig det.',
      toPerson: 'Säger du nej delas inte dina uppgifter.',
    },
    'svod-2-3-block': {
      title: 'Spärra',
      says: 'Personen själv kan få uppgifterna spärrade, hos den verksamhet som har dem. Vårdnadshavare, närstående och god man kan inte spärra.',
      toPerson: 'Du själv, och ingen annan, kan spärra dina uppgifter, där de finns.',
      unmet: {
        requestedBy: 'Bara personen själv kan spärra sina uppgifter.',
        askedAt: 'Spärren begärs hos den verksamhet som har uppgifterna. Hänvisa personen dit.',
      },
    },
    'svod-2-3-lift': {
      title: 'Häva spärr',
      says: 'Personen kan när som helst be den verksamhet som spärrade att häva spärren.',
      toPerson: 'Du kan när som helst be den som spärrade att ta bort spärren.',
      unmet: {
        requestedBy: 'Bara personen själv kan be att spärren hävs.',
        askedAt: 'Spärren hävs hos den verksamhet som spärrade. Hänvisa personen dit.',
      },
    },
    'svod-2-4': {
      title: 'Ospärrade uppgifter',
      says: 'Ospärrade uppgifter ska göras tillgängliga för de anslutna verksamheterna.',
      toPerson:
        'Det du inte har spärrat är tillgängligt för andra, men de får läsa först när lagen tillåter det.',
    },
    'svod-2-4-flag': {
      title: 'Att det finns uppgifter',
      says: 'Den som är behörig får se att det finns ospärrade uppgifter, men inte var eller vilka.',
      toPerson: 'Behörig personal kan se att det finns uppgifter om dig, men inte var eller vilka.',
    },
    'svod-2-5-flag': {
      title: 'Att det finns spärrade uppgifter',
      says: 'En vårdgivare får se att en annan vårdgivare har spärrat uppgifter om en patient. Omsorgsgivare ser det inte, och ingen ser vad omsorgen har spärrat.',
      toPerson:
        'Inom vården kan behörig personal se att du har spärrat något hos en annan vårdgivare, men inte vad.',
      unmet: {
        reader: 'Uppgiften visas bara för vårdgivare.',
        source: 'Uppgiften finns bara om vårdgivares spärrar.',
      },
    },
    'svod-2-6': {
      title: 'Dela för den som inte kan ta ställning',
      says: 'För den som varaktigt inte kan ta ställning får uppgifter delas när personens inställning är klarlagd så långt det går och inget talar för ett nej.',
      toPerson:
        'För den som inte kan ta ställning får uppgifter delas, om inget talar för att personen skulle ha sagt nej.',
    },
    'svod-3-1': {
      title: 'Vårdgivare läser hos andra',
      says: 'En vårdgivare får läsa vad andra har delat om en patient med aktuell patientrelation, om patienten samtycker och uppgifterna har betydelse för vården, koordinering eller ett intyg. För intyg räcker en tidigare relation. Samtycke krävs inte av ett barn som inte självt kan samtycka.',
      toPerson:
        'En vårdgivare där du är patient får läsa vad andra har delat om dig, när du har sagt ja och det behövs för din vård eller ett intyg. Ett barn som inte kan svara själv behöver inte säga ja.',
    },
    'svod-3-2': {
      title: 'Omsorgsgivare läser hos andra',
      says: 'En omsorgsgivare får läsa vad andra har delat om en person som får dess insatser eller utreds för dem, om uppgifterna har betydelse för insatserna och personen samtycker. Av ett barn som inte självt kan samtycka krävs inte samtycke till det andra omsorgsgivare har delat.',
      toPerson:
        'Den som ger dig stöd, eller utreder om du ska få det, får läsa vad andra har delat om dig när du har sagt ja och det behövs.',
      unmet: {
        capacity:
          'Barnet kan inte självt samtycka, och då är vårdens uppgifter stängda för omsorgen. Vårdnadshavares samtycke ändrar inte det.',
        consentGiven: 'Personens eget samtycke saknas. Kan personen svara, fråga och spara svaret.',
      },
    },
    'svod-3-3': {
      title: 'När patienten inte kan samtycka',
      says: 'För en patient som varaktigt inte kan samtycka får en vårdgivare se vilka som har delat uppgifter, och läsa det som har betydelse för nödvändig vård, när patientens inställning är klarlagd så långt det går och inget talar för ett nej.',
      toPerson:
        'Kan du varaktigt inte svara får vården läsa det som behövs för nödvändig vård, om inget talar för att du skulle ha sagt nej.',
      unmet: {
        capacity:
          'Det är inte bedömt att patienten varaktigt inte kan samtycka. Gör en bedömning, och spara den.',
        careNecessary: 'Det är inte bedömt att vården är nödvändig. Gör bedömningen först.',
      },
    },
    'svod-3-4': {
      title: 'När den som får omsorg inte kan samtycka',
      says: 'För en person som varaktigt inte kan samtycka får en omsorgsgivare se vilka andra omsorgsgivare som har delat uppgifter, och läsa det som har betydelse för nödvändiga insatser, när personens inställning är klarlagd så långt det går och inget talar för ett nej. Vårdens uppgifter öppnas inte.',
      toPerson:
        'Kan du varaktigt inte svara får omsorgen läsa vad annan omsorg har delat, om det behövs för nödvändigt stöd och inget talar för att du skulle ha sagt nej. Vårdens uppgifter kräver alltid ditt ja.',
      unmet: {
        source:
          'Utan samtycke öppnas bara det som andra omsorgsgivare har delat, inte vårdens uppgifter.',
        capacity:
          'Det är inte bedömt att personen varaktigt inte kan samtycka. Gör en bedömning, och spara den.',
        careNecessary: 'Det är inte bedömt att insatserna är nödvändiga. Gör bedömningen först.',
      },
    },
    'svod-3-5-who': {
      title: 'Fara: vem som har spärrat',
      says: 'Vid fara för patientens liv eller allvarlig risk för hälsan får en vårdgivare se vilken vårdgivare som har spärrat, om patienten inte själv kan begära att spärren hävs. Innehållet förblir stängt.',
      toPerson:
        'Är ditt liv eller din hälsa i fara, och du inte kan svara, får vården se vilken vårdgivare som har spärrat, men inte vad.',
      unmet: {
        reader: 'Vem som har spärrat visas bara för vårdgivare.',
        source: 'Bara vårdgivares spärrar kan visas.',
      },
    },
    'svod-3-5-request': {
      title: 'Fara: begära att spärren hävs',
      says: 'Vid fara för patientens liv eller allvarlig risk för hälsan får en vårdgivare be den vårdgivare som spärrade att häva spärren, om patienten inte själv kan begära det och uppgifterna har betydelse för vård som patienten oundgängligen behöver.',
      toPerson:
        'Är ditt liv eller din hälsa i fara, och du inte kan svara, får vården be den som spärrade att ta bort spärren.',
      unmet: {
        reader: 'Bara vårdgivare kan begära det.',
        source: 'Bara vårdgivares spärrar kan hävas på begäran.',
      },
    },
    'svod-3-5-lift': {
      title: 'Häva spärr på begäran',
      says: 'Den vårdgivare som spärrade häver spärren när en annan vårdgivare får begära det vid fara. Ingen annan kan häva den.',
      toPerson:
        'Är ditt liv eller din hälsa i fara, och du inte kan svara, kan den som spärrade ta bort spärren när vården ber om det.',
      unmet: {
        reader: 'Bara vårdgivare kan begära det.',
        source: 'Bara vårdgivares spärrar kan hävas på begäran.',
        askedAt: 'Spärren hävs hos den vårdgivare som spärrade. Vänd dig dit.',
        requestedBy: 'Spärren hävs på begäran av personen, eller av en vårdgivare vid fara.',
      },
    },
    'svod-3-6': {
      title: 'Fara: uppgifter utan samtycke',
      says: 'Vid fara för patientens liv eller allvarlig risk för hälsan, när samtycke inte kan inhämtas, får en vårdgivare se vilka vårdgivare som har delat uppgifter, och läsa det som har betydelse för vård som patienten oundgängligen behöver. Omsorgens uppgifter öppnas inte.',
      toPerson:
        'Är ditt liv eller din hälsa i fara, och du inte kan tillfrågas, får vården läsa vad andra vårdgivare har delat, om det är oundgängligt för din vård.',
      unmet: {
        source:
          'Vid fara öppnas bara det som andra vårdgivare har delat, inte omsorgens uppgifter.',
      },
    },
    'svod-3-7': {
      title: 'Inga andra ändamål',
      says: 'Inget annat än det som lagen räknar upp öppnar uppgifter hos andra, inte ens ett uttryckligt samtycke.',
      toPerson:
        'Ingen får läsa dina uppgifter hos andra till något annat än det lagen räknar upp, till exempel inte till forskning.',
      unmet: {
        purpose: 'Lagen öppnar inte uppgifter hos andra för det ändamålet, inte ens med samtycke.',
      },
    },
    'svod-4-2': {
      title: 'Personen ser sina uppgifter',
      says: 'En verksamhet får visa personen sådana uppgifter som den har delat, som inte är spärrade och som får lämnas ut till personen.',
      toPerson: 'Du kan få se det som delas om dig, om det får lämnas ut till dig.',
      unmet: {
        blocked: 'Uppgifterna är spärrade och visas inte här. Vänd dig till den som har dem.',
      },
    },
    'svod-4-2-log': {
      title: 'Personen ser vem som har läst',
      says: 'En verksamhet får visa personen vilka hos den som har läst uppgifter som andra verksamheter har delat.',
      toPerson: 'Du kan få se vilka som har läst det andra har delat om dig.',
      unmet: {
        boundary: 'Det framgår inte att det är uppgifter från en annan verksamhet som har lästs.',
      },
    },
    'svod-4-5': {
      title: 'Omsorgen svarar på vem som har läst',
      says: 'En omsorgsgivare ska, när personen ber om det, tala om vilka hos den som har läst uppgifter som andra verksamheter har delat.',
      toPerson: 'Frågar du omsorgen vem som har läst det andra har delat om dig, ska du få svar.',
      unmet: {
        reader: 'Det gäller bara läsning hos en omsorgsgivare.',
        boundary: 'Det gäller bara läsning av andra verksamheters uppgifter.',
      },
    },
    'pdl-4-1': {
      title: 'Inom vårdgivaren',
      says: 'Den som arbetar hos vårdgivaren får läsa om han eller hon deltar i vården, eller av annat skäl behöver uppgifterna i sitt arbete i vården. Uppgifter från en annan enhet öppnas efter ett aktivt val.',
      toPerson:
        'Den som arbetar hos vårdgivaren får läsa bara om det behövs för din vård eller för annat arbete i vården.',
      unmet: {
        takesPartInCare:
          'Du deltar inte i vården, och har inte angett något annat skäl i arbetet. Ange skälet, om det finns.',
      },
    },
    'pdl-4-2-investigation': {
      title: 'Försäkringsmedicinska utredningar',
      says: 'Uppgifter som behandlas i en försäkringsmedicinsk utredning är stängda för den som arbetar vid en annan enhet hos vårdgivaren.',
      toPerson:
        'Det som skrivs i en försäkringsmedicinsk utredning ser bara den enhet som gör utredningen.',
      unmet: {
        boundary:
          'Uppgifterna hör till en försäkringsmedicinsk utredning och är stängda utanför den enhet som gör den.',
      },
    },
    'pdl-4-4': {
      title: 'Spärr mellan enheter',
      says: 'Uppgifter som patienten har spärrat mot andra enheter är stängda för dem.',
      toPerson: 'Det du har spärrat mot andra enheter kan de inte läsa.',
    },
    'pdl-4-4-set': {
      title: 'Spärra mellan enheter',
      says: 'Patienten själv kan få uppgifterna spärrade mot andra enheter, hos den vårdgivare som har dem. Vårdgivaren spärrar genast. Vårdnadshavare kan inte spärra.',
      toPerson:
        'Du själv, och ingen annan, kan spärra dina uppgifter mot andra enheter hos vårdgivaren.',
      unmet: {
        source: 'Spärrar mellan enheter finns bara hos vårdgivare.',
        requestedBy: 'Bara patienten själv kan spärra sina uppgifter.',
        askedAt: 'Spärren begärs hos den vårdgivare som har uppgifterna. Hänvisa patienten dit.',
      },
    },
    'pdl-4-4-lift': {
      title: 'Ta bort sin spärr mellan enheter',
      says: 'Patienten själv kan när som helst ta tillbaka sin spärr mellan enheter, hos den vårdgivare som har uppgifterna.',
      toPerson: 'Du själv, och ingen annan, kan ta tillbaka din spärr mellan enheter.',
      unmet: {
        source: 'Spärrar mellan enheter finns bara hos vårdgivare.',
        requestedBy: 'Bara patienten själv kan ta tillbaka sin spärr.',
        askedAt:
          'Spärren tas tillbaka hos den vårdgivare som har uppgifterna. Hänvisa patienten dit.',
      },
    },
    'pdl-4-4-flag': {
      title: 'Att det finns spärr mellan enheter',
      says: 'Behörig personal vid en annan enhet hos vårdgivaren får se att det finns spärrade uppgifter, men inte vilken enhet som har spärrat.',
      toPerson:
        'Behörig personal vid andra enheter hos vårdgivaren kan se att du har spärrat något, men inte var eller vad.',
      unmet: {
        reader: 'Spärrar mellan enheter finns bara hos vårdgivare.',
        boundary: 'Det visas bara för andra enheter hos samma vårdgivare.',
      },
    },
    'pdl-4-5-consent': {
      title: 'Häva spärr mellan enheter med samtycke',
      says: 'En behörig befattningshavare hos vårdgivaren får häva spärren när patienten samtycker.',
      toPerson: 'En behörig hos vårdgivaren kan ta bort spärren när du säger ja.',
      unmet: {
        reader: 'Spärrar mellan enheter finns bara hos vårdgivare.',
        boundary: 'Spärren hävs av en behörig hos samma vårdgivare.',
        capacity:
          'Barnet kan inte självt samtycka, och vårdnadshavares samtycke häver inte spärren.',
      },
    },
    'pdl-4-5-indispensable': {
      title: 'Häva spärr mellan enheter utan samtycke',
      says: 'En behörig befattningshavare hos vårdgivaren får häva spärren när samtycke inte kan inhämtas och uppgifterna har betydelse för vård som patienten oundgängligen behöver.',
      toPerson:
        'Kan du inte tillfrågas kan en behörig hos vårdgivaren ta bort spärren, om vården är oundgänglig.',
      unmet: {
        reader: 'Spärrar mellan enheter finns bara hos vårdgivare.',
        boundary: 'Spärren hävs av en behörig hos samma vårdgivare.',
      },
    },
    'pdl-4-5-after-lift': {
      title: 'När en spärr mellan enheter är hävd',
      says: 'När spärren är hävd öppnas bara det som kan antas ha betydelse för vården.',
      toPerson: 'När en spärr har hävts får man läsa bara det som behövs för din vård.',
    },
    'pdl-4-5-which-unit': {
      title: 'Vilken enhet som har spärrat',
      says: 'När en spärr mellan enheter får hävas utan patientens samtycke ska vårdgivaren visa vilka enheter som har spärrat.',
      toPerson:
        'Kan du inte tillfrågas, och är vården oundgänglig, får en behörig hos vårdgivaren se vilken enhet som har spärrat.',
      unmet: {
        reader: 'Spärrar mellan enheter finns bara hos vårdgivare.',
        boundary: 'Det visas bara för en behörig hos samma vårdgivare.',
      },
    },
    'pdl-5-5': {
      title: 'Personen ser vårdens egna uppgifter',
      says: 'En vårdgivare får visa personen vårdgivarens egna uppgifter om personen, om de hör till vården och får lämnas ut till personen. Spärrar mot andra hindrar det inte.',
      toPerson: 'Du kan få se det vårdgivaren har skrivit om dig, om det får lämnas ut till dig.',
      unmet: {
        source: 'Det gäller bara uppgifter hos en vårdgivare.',
      },
    },
    'pdl-5-5-log': {
      title: 'Personen ser vem som har läst inom vårdgivaren',
      says: 'En vårdgivare får visa personen vilka inom vårdgivaren som har läst, om det får lämnas ut till personen.',
      toPerson: 'Du kan få se vilka inom vårdgivaren som har läst om dig.',
      unmet: {
        reader: 'Det gäller bara läsning hos en vårdgivare.',
        boundary: 'Det gäller bara läsning inom vårdgivaren.',
      },
    },
    'pdl-8-5': {
      title: 'Vården svarar på vem som har läst',
      says: 'En vårdgivare ska, när patienten ber om det, tala om vilka hos den som har läst patientens uppgifter.',
      toPerson: 'Frågar du vården vem som har läst om dig, ska du få svar.',
      unmet: {
        reader: 'Det gäller bara läsning hos en vårdgivare.',
      },
    },
    'solpul-10': {
      title: 'Inom omsorgsgivaren',
      says: 'Den som arbetar hos omsorgsgivaren får läsa vad han eller hon behöver i arbetet. Uppgifter från en annan enhet öppnas efter ett aktivt val.',
      toPerson: 'Den som arbetar där du får stöd får läsa bara det som behövs i arbetet.',
      unmet: {
        takesPartInCare:
          'Du deltar inte i omsorgen, och har inte angett något annat skäl i arbetet. Ange skälet, om det finns.',
      },
    },
  },
  values: {
    reader: { careProvider: 'vårdgivare', socialCareProvider: 'omsorgsgivare' },
    source: { careProvider: 'vårdgivare', socialCareProvider: 'omsorgsgivare' },
    boundary: {
      sameUnit: 'samma enhet',
      sameProvider: 'en annan enhet i samma verksamhet',
      otherProvider: 'en annan verksamhet',
    },
    capacity: {
      able: 'kan ta ställning',
      temporarilyUnable: 'kan tillfälligt inte ta ställning',
      lastinglyUnable: 'kan varaktigt inte ta ställning',
      childUnable: 'barn som inte självt kan ta ställning',
    },
    purpose: {
      care: 'vård',
      coordination: 'koordinering vid sjukskrivning',
      certificate: 'intyg',
      interventions: 'insatser',
      investigation: 'utredning om insatser',
      quality: 'kvalitetsarbete',
      research: 'forskning',
      statistics: 'statistik',
      administration: 'administration',
      teaching: 'undervisning',
    },
    interventionBasis: {
      none: 'hälso- och sjukvård',
      'SoL 11:1': '11 kap. 1 § socialtjänstlagen',
      'SoL 11:5': '11 kap. 5 § socialtjänstlagen',
      LSS: 'LSS',
      'SoL 4:1 (2001:453)': '4 kap. 1 § socialtjänstlagen (2001:453)',
      'SoL 4:2a (2001:453)': '4 kap. 2 a § socialtjänstlagen (2001:453)',
      other: 'annat lagrum eller annat slags insats',
    },
    intervention: { homeCare: 'hemtjänst', other: 'annan insats' },
    recipientGroup: {
      older: 'äldre person',
      disability: 'person med funktionsnedsättning',
      other: 'annan person',
    },
    requestedBy: {
      person: 'personen själv',
      custodian: 'vårdnadshavare',
      relative: 'närstående',
      godMan: 'god man',
      careProvider: 'en annan vårdgivare',
    },
    askedAt: {
      blockingProvider: 'verksamheten som har uppgifterna',
      otherProvider: 'en annan verksamhet',
    },
  },
};

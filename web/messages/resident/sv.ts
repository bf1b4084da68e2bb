/**
 * Texts of the resident portal: warm, concrete, du. The section stands after the plain sentence, small.
 * `self` is `no` while a custodian looks at what concerns a child, `child` is then the child's name.
 */
export const resident = {
  'resident.title': '{self, select, no {Vem har läst om {child}} other {Vem har läst om mig}}',
  'resident.waiting': 'Hämtar vem som har läst',
  'resident.number':
    '{count, plural, =1 {en} =2 {två} =3 {tre} =4 {fyra} =5 {fem} =6 {sex} =7 {sju} =8 {åtta} =9 {nio} =10 {tio} =11 {elva} =12 {tolv} other {#}}',
  'resident.units': '{count, plural, =1 {en enhet} other {{word} enheter}}',
  'resident.visits': '{count, plural, =1 {ett tillfälle} other {{word} tillfällen}}',
  'resident.summary.month':
    'I {month} har <b>{units}</b> läst {self, select, no {om {child}} other {om dig}} vid <b>{visits}</b>.',
  'resident.summary.since':
    'Sedan den {date} har <b>{units}</b> läst {self, select, no {om {child}} other {om dig}} vid <b>{visits}</b>.',
  'resident.summary.noneMonth':
    'Ingen har läst {self, select, no {om {child}} other {om dig}} i {month}.',
  'resident.summary.noneSince':
    'Ingen har läst {self, select, no {om {child}} other {om dig}} sedan den {date}.',
  'resident.summary.refused':
    '{count, plural, =0 {} =1 {En gång försökte någon läsa men fick inte.} other {{word} gånger försökte någon läsa men fick inte.}}',
  'resident.summary.ask': 'Ser något konstigt ut? Fråga, så får du svar.',

  'resident.figure.title': 'Ett år av läsning',
  'resident.figure.care': 'Vården, ovanför',
  'resident.figure.socialCare': 'Omsorgen, under',
  'resident.figure.perDot':
    '{count, plural, =1 {Varje prick är ett tillfälle, också försök} other {Varje prick är upp till # tillfällen, också försök}}',
  'resident.figure.name':
    'Tillfällen per månad, också försök, {from} till {until}. Vården: {care}. Omsorgen: {socialCare}.',
  'resident.figure.showTable': 'Visa som tabell',
  'resident.figure.hideTable': 'Göm tabellen',
  'resident.figure.month': 'Månad',
  'resident.figure.careColumn': 'Vården',
  'resident.figure.socialCareColumn': 'Omsorgen',

  'resident.who.named': '{name}',
  'resident.who.namedRole': '{name}, {role},',
  'resident.who.role': '{gender, select, neuter {Ett} other {En}} {role}',
  'resident.who.unknown': 'Någon',
  'resident.did.read': '{who} läste',
  'resident.did.sawFlag':
    '{who} tittade efter om det finns uppgifter {self, select, no {om {child}} other {om dig}} hos andra, men såg inte vilka. Inget lästes.',
  'resident.did.sawSources':
    '{who} såg vilka som har uppgifter {self, select, no {om {child}} other {om dig}}, men läste inget.',
  'resident.did.searched':
    '{who} slog upp {self, select, no {{child}} other {dig}}, men läste inget.',
  'resident.did.refused': '{who} försökte läsa, men fick inte. Inget visades.',
  'resident.kinds': 'Det här lästes',
  'resident.writtenBy': 'Skrivet av {names}.',

  'resident.why': 'Varför?',
  'resident.why.admitted': '{self, select, no {{child}} other {Du}} var inskriven där',
  'resident.why.visit': '{self, select, no {{child}} other {Du}} hade ett besök där',
  'resident.why.phone': '{self, select, no {{child}} other {Du}} hade kontakt med dem på telefon',
  'resident.why.referral': '{self, select, no {{child}} other {Du}} hade en remiss dit',
  'resident.why.homeCare': 'De vårdade {self, select, no {{child}} other {dig}} hemma',
  'resident.why.other': '{self, select, no {{child}} other {Du}} var patient där',
  'resident.why.interventions': '{self, select, no {{child}} other {Du}} fick hjälp av dem',
  'resident.why.investigation':
    'De utredde vilken hjälp {self, select, no {{child}} other {du}} behöver',
  'resident.why.relation': '{relation}.',
  'resident.why.relationConsent':
    '{relation}, och {self, select, no {{child}} other {du}} sa ja den {date}.',
  'resident.why.consent': '{self, select, no {{child}} other {Du}} sa ja den {date}.',
  'resident.why.consentUntil':
    '{self, select, no {Det} other {Ditt ja}} gäller till och med den {date}.',
  'resident.why.consentOpen':
    '{self, select, no {Det gäller tills {child} ändrar sig.} other {Ditt ja gäller tills du ändrar dig.}}',
  'resident.why.childUnable':
    '{self, select, no {{child} kunde inte själv säga ja eller nej, och då behövs inget ja från ett barn.} other {Du är barn och kunde inte själv säga ja eller nej.}}',
  'resident.why.lastinglyUnable':
    '{self, select, no {{child}} other {Du}} kunde inte själv säga ja eller nej. De tog reda på så mycket som gick, och inget talade för ett nej.',
  'resident.why.danger':
    'Det var fara för livet eller allvarlig risk för hälsan, och det gick inte att fråga {self, select, no {{child}} other {dig}}.',
  'resident.why.coordination':
    'De behövde samordna {self, select, no {vården och hjälpen} other {din vård och hjälp}}.',
  'resident.why.certificate': 'De skulle skriva ett intyg.',
  'resident.why.flagCare':
    'Den som vårdar {self, select, no {{child}} other {dig}} får se om det finns något hos andra, för att kunna fråga {self, select, no {{child}} other {dig}}.',
  'resident.why.flagSocialCare':
    'Den som hjälper {self, select, no {{child}} other {dig}} får se om det finns något hos andra, för att kunna fråga {self, select, no {{child}} other {dig}}.',
  'resident.why.ownCare':
    'De som vårdar {self, select, no {{child}} other {dig}} får läsa det som skrivs hos dem.',
  'resident.why.ownSocialCare':
    'De som hjälper {self, select, no {{child}} other {dig}} får läsa det som skrivs hos dem.',
  'resident.why.general': 'Lagens villkor var uppfyllda.',
  'resident.why.noRelationNoConsentCare':
    'Det fanns ingen vårdrelation noterad, och {self, select, no {{child}} other {du}} hade inte sagt ja.',
  'resident.why.noRelationNoConsentSocialCare':
    'Det fanns ingen hjälp från dem noterad, och {self, select, no {{child}} other {du}} hade inte sagt ja.',
  'resident.why.noRelationCare': 'Det fanns ingen vårdrelation noterad.',
  'resident.why.noRelationSocialCare': 'Det fanns ingen hjälp från dem noterad.',
  'resident.why.noConsent': '{self, select, no {{child}} other {Du}} hade inte sagt ja.',
  'resident.why.blocked':
    '{self, select, no {Uppgifterna är spärrade} other {Du har spärrat uppgifterna}}.',
  'resident.why.notAuthorised': 'Den som försökte hade inte behörighet till det.',
  'resident.why.noNeedStated': 'Den som försökte hade inte angett varför det behövdes.',
  'resident.why.refusedGeneral': 'Allt som lagen kräver var inte uppfyllt.',

  'resident.withdraw': 'Ta tillbaka mitt ja',
  'resident.withdraw.for': 'Ta tillbaka mitt ja till {unit}',
  'resident.withdraw.title': 'Ta tillbaka ditt ja?',
  'resident.withdraw.text':
    '{unit} kan då inte längre läsa vad andra har skrivit om dig. Det gäller direkt.',
  'resident.withdraw.kept':
    'Det de redan har läst kan finnas i deras egna anteckningar. Du har rätt till vård och hjälp som förut, och du kan säga ja igen när du vill.',
  'resident.withdraw.no': 'Nej, låt det vara som det är',
  'resident.withdraw.working': 'Tar tillbaka ditt ja',
  'resident.withdraw.doneTitle': 'Ditt ja är tillbakataget',
  'resident.withdraw.doneText':
    '{unit} kan inte längre läsa vad andra har skrivit om dig. Det gäller från och med nu.',

  'resident.numbers': 'Nummer {numbers} i {self, select, no {loggen} other {din logg}}',
  'resident.numbers.series': 'Nummer {numbers} i serie {series} av loggen',
  'resident.sealing': 'Förseglas',
  'resident.sealing.text': 'Numret kommer inom någon sekund.',
  'resident.whole.title': 'Ingen rad saknas',
  'resident.whole.text': 'Rad {from} till {until} finns i loggen.',
  'resident.whole.series': 'Serie {series}: rad {from} till {until} finns.',
  'resident.whole.own':
    'Allt får ett nummer, också när {self, select, no {någon} other {du själv}} tittar här.',
  'resident.whole.witnessed':
    '{count, plural, =1 {Ett fristående vittne} other {# fristående vittnen}} har skrivit under, senast den {date} kl. {time}.',
  'resident.whole.check': 'Kontrollera själv',
  'resident.gap.title': 'Nummer {numbers} saknas',
  'resident.gap.text':
    'Det ska aldrig hända. Något har tagits bort ur loggen, eller kan inte läsas. Spara filen med bevis längst ner på sidan, och visa den för Integritetsskyddsmyndigheten (imy.se) och för dem som har läst.',

  'resident.ask': 'Fråga om detta',
  'resident.ask.for': 'Fråga om detta: läsningen den {date}, {unit}',
  'resident.ask.title': 'Fråga {provider}',
  'resident.ask.text':
    'Din fråga går till {provider}. Den som svarar är någon annan än den som läste, och får se vem {self, select, no {{child}} other {du}} är och vad som lästes. Svaret kommer hit.',
  'resident.ask.label': 'Vad undrar du?',
  'resident.ask.hint': 'Till exempel: Varför behövde ni läsa just detta?',
  'resident.ask.wrong': 'Skriv vad du undrar.',
  'resident.ask.waiting': 'Du har redan frågat om detta. Svaret kommer hit.',
  'resident.ask.do': 'Skicka frågan',
  'resident.ask.doing': 'Skickar frågan',
  'resident.ask.no': 'Nej, fråga inte',
  'resident.asked.title': 'Du frågade om detta den {date}',
  'resident.asked.received': '{provider} har fått frågan.',
  'resident.asked.opened': '{provider} tittar på frågan.',
  'resident.asked.answered': '{provider} svarade den {date}.',
  'resident.asked.yours': 'Din fråga',
  'resident.asked.answer': 'Svaret',
  'resident.asked.by': '{role}, {provider}',
  'resident.asked.byNamed': '{name}, {role}, {provider}',
  'resident.asked.further':
    'Är du inte nöjd med svaret? Du kan fråga igen, eller klaga hos Integritetsskyddsmyndigheten (imy.se).',
  'resident.asked.sent': 'Frågan är skickad',
  'resident.asked.others': 'Dina frågor om äldre läsningar',
  'resident.asked.about': '{unit}, {date}',

  'resident.take.title': 'Ta med dig loggen',
  'resident.take.paper': 'Spara som PDF',
  'resident.take.paper.text':
    'Samma sak som här, att skriva ut och läsa. Lämna dagarna tomma om du vill ha allt.',
  'resident.take.from': 'Från och med',
  'resident.take.until': 'Till och med',
  'resident.take.wrongDate': 'Skriv en dag som finns.',
  'resident.take.wrongOrder': 'Den sista dagen ligger före den första.',
  'resident.take.bundle': 'Spara filen med bevis',
  'resident.take.bundle.series': 'Spara filen med bevis, serie {series}',
  'resident.take.bundle.text':
    'För den som vill kontrollera, utan att lita på oss, att inget har ändrats eller tagits bort. Filen läses av ett program, inte av dig. Visa den bara för den du litar på: i den står vem som har läst om {self, select, no {{child}} other {dig}}.',
  'resident.take.series':
    'Numren har kopplats ihop i efterhand. Därför finns flera serier, med var sin fil.',

  'resident.older': 'Visa äldre',
  'resident.olderWorking': 'Hämtar äldre',
  'resident.allShown': 'Det finns inget äldre att visa.',
  'resident.empty.title': 'Ingen har läst {self, select, no {om {child}} other {om dig}}',
  'resident.empty.text':
    'När någon i vården eller omsorgen läser vad andra har skrivit {self, select, no {om {child}} other {om dig}}, eller försöker, så står det här.',
  'resident.trace': 'Att du har tittat här sparas också i loggen.',

  'resident.nav.readings': 'Vem har läst',
  'resident.nav.sharing': 'Vem får läsa',
  'resident.nav.documents': '{self, select, no {Dokument} other {Mina dokument}}',
  'resident.nav.notices': 'Besked',

  'resident.child.label': 'Vems uppgifter vill du se?',
  'resident.child.me': 'Mina egna',
  'resident.child.other': '{name}, {age} år',
  'resident.child.banner': 'Du ser uppgifter om {name}',
  'resident.child.text':
    'Du ser dem som vårdnadshavare. Att du tittar sparas i loggen, och {name} kan se det längre fram.',
  'resident.child.back': 'Tillbaka till mina egna',
  'resident.child.ages':
    'Du kan se uppgifter om {child} fram till 13-årsdagen. Därefter visas de inte för någon här, förrän {child} har fyllt 16 och loggar in själv. Så har regionerna bestämt. Åldrarna står inte i lagen.',
  'resident.child.over.title': 'Du kan inte längre se barnets uppgifter här',
  'resident.child.over.text':
    'Vårdnadshavare kan se uppgifter tills barnet fyller 13 år, och inte när uppgifterna är skyddade. Dina egna finns kvar.',

  'resident.sharing.title':
    '{self, select, no {Vem får läsa om {child}} other {Vem får läsa om mig}}',
  'resident.sharing.waiting': 'Hämtar vem som får läsa',
  'resident.sharing.lead':
    '{self, select, no {Här ser du vilka som har uppgifter om {child}, och vilka som får läsa dem.} other {Du bestämmer. De som vårdar dig och hjälper dig får läsa varandras anteckningar om du säger ja. Du kan också spärra det som någon har skrivit, så att ingen annan kan läsa det.}}',
  'resident.sharing.onlyChild.title': 'Bara {child} kan säga nej',
  'resident.sharing.onlyChild.text':
    'Lagen låter bara den som uppgifterna handlar om säga ja, ta tillbaka sitt ja och spärra. Det gäller också barn. Den dag {child} förstår vad det innebär kan {child} be om det hos den som har skrivit.',

  'resident.yes.title': '{self, select, no {De har ett ja} other {De har ditt ja}}',
  'resident.yes.text':
    '{self, select, no {De får läsa vad andra har skrivit om {child}.} other {Tar du tillbaka ditt ja gäller det genast. Det de redan har läst ser du under Vem har läst.}}',
  'resident.yes.none':
    '{self, select, no {Ingen har något ja just nu.} other {Ingen har ditt ja just nu. Den som vill läsa vad andra har skrivit om dig måste fråga dig först.}}',
  'resident.yes.until': 'Till och med {date}',
  'resident.yes.open': '{self, select, no {Tills vidare} other {Tills du ändrar dig}}',
  'resident.yes.saidHow': 'Sagt den {date}, {channel}',
  'resident.channel.onSite': 'på plats',
  'resident.channel.phone': 'på telefon',
  'resident.channel.written': 'skriftligt',
  'resident.channel.referral': 'i en remiss',
  'resident.yes.withdraw': 'Ta tillbaka',

  'resident.has.title':
    '{self, select, no {Här finns uppgifter om {child}} other {Här finns uppgifter om dig}}',
  'resident.has.text':
    'Vill du att andra inte ska kunna läsa? Spärra hos var och en som har skrivit. Du behöver inte säga varför.',
  'resident.has.none':
    'Ingen som är ansluten till Samvy delar uppgifter {self, select, no {om {child}} other {om dig}}.',
  'resident.has.shared': 'Delas',
  'resident.has.sharedWith':
    '{self, select, no {med dem som har ett ja} other {med dem som har ditt ja}}',
  'resident.has.blocked': '{self, select, no {Spärrat} other {Spärrat av dig}}',
  'resident.has.partlyBlocked':
    '{self, select, no {En del är spärrat} other {En del är spärrat av dig}}',
  'resident.has.since': 'sedan den {date}',
  'resident.has.nothing': 'Inget delas',
  'resident.has.informed':
    '{self, select, no {Information gavs} other {Du fick information}} den {date}, {channel}',
  'resident.informedBy.letter': 'i ett brev',
  'resident.informedBy.spoken': 'muntligt',
  'resident.informedBy.web': 'på webben',
  'resident.informedBy.brochure': 'i en broschyr',
  'resident.has.inner': 'Bara {unit} kan läsa det som skrivits där',
  'resident.has.openFor': 'Öppet för {unit} till och med {date}',
  'resident.has.openInEmergency':
    'Öppnat för {unit} vid fara för livet, till den {date} kl. {time}',
  'resident.has.closeAgain': 'Stäng igen',
  'resident.has.closeAgainFor': 'Stäng igen för {unit}',
  'resident.has.closing': 'Stänger',

  'resident.block.open': 'Spärra',
  'resident.block.openFor': 'Spärra hos {provider}',
  'resident.block.close': 'Stäng',
  'resident.block.closeFor': 'Stäng rutan om {provider}',
  'resident.block.before': 'Innan du spärrar hos {provider}',
  'resident.block.happens': 'Det här händer',
  'resident.block.happens.noOther': 'Ingen annan kan läsa det {provider} har skrivit om dig.',
  'resident.block.happens.atOnce': 'Det gäller genast, också för det som skrivs senare.',
  'resident.block.happens.seenByCare':
    'Andra vårdgivare ser att det finns spärrade uppgifter om dig, men inte var och inte vad.',
  'resident.block.happens.danger':
    'Är det fara för ditt liv, och du inte kan svara, kan en vårdgivare få veta att det är {provider} som har spärrat, och be dem häva spärren.',
  'resident.block.happens.unseen': 'Ingen annan får veta att du har spärrat.',
  'resident.block.happens.notInDanger':
    'Spärren hävs bara om du själv ber om det. Det gäller också när det är fara för ditt liv.',
  'resident.block.same': 'Det här ändras inte',
  'resident.block.same.own.careProvider': 'De som vårdar dig hos {provider} kan läsa som förut.',
  'resident.block.same.own.socialCareProvider':
    'De som hjälper dig hos {provider} kan läsa som förut.',
  'resident.block.same.others': 'Det andra har skrivit om dig delas som förut.',
  'resident.block.same.right':
    'Du har fortfarande rätt att få läsa det som står om dig. Be {provider} om det.',
  'resident.block.regret': 'Om du ångrar dig',
  'resident.block.regret.text': 'Du kan häva spärren när du vill, här eller hos {provider}.',
  'resident.block.medicines': 'Tänk på dina mediciner',
  'resident.block.medicines.text':
    'Andra ser inte längre vilka läkemedel {provider} har skrivit ut, eller vad du inte tål. Du behöver berätta det själv.',
  'resident.block.do': 'Spärra hos {provider}',
  'resident.block.doing': 'Spärrar',
  'resident.block.no': 'Nej, låt det vara som det är',
  'resident.block.talk': 'Vill du prata med någon först? Hör av dig till {provider}.',
  'resident.block.done': 'Spärrat hos {provider}',
  'resident.block.doneText':
    'Det gäller från och med nu. Ingen annan kan läsa det de har skrivit om dig.',

  'resident.inner.title': 'Eller spärra inom {provider}',
  'resident.inner.text':
    'Välj en enhet. Det som den har skrivit kan då bara läsas där, inte av andra enheter hos {provider}. De kan se att något är spärrat, men inte vad.',
  'resident.inner.danger':
    'Behöver du vård som inte kan vänta, och det inte går att fråga dig, kan en behörig hos {provider} häva spärren.',
  'resident.inner.open': 'Välj en enhet',
  'resident.inner.unit': 'Enhet',
  'resident.inner.wrong': 'Välj en enhet.',
  'resident.inner.do': 'Spärra enhetens uppgifter',
  'resident.inner.done': 'Spärrat inom {provider}',
  'resident.inner.doneText':
    'Det gäller från och med nu. Bara {unit} kan läsa det som de har skrivit om dig.',

  'resident.lift.open': 'Häv spärren',
  'resident.lift.openFor': 'Häv spärren hos {provider}',
  'resident.lift.before': 'Din spärr hos {provider}',
  'resident.lift.which.outer': 'Spärr mot andra, sedan den {date}',
  'resident.lift.which.inner':
    'Spärr inom {provider}: det som {unit} har skrivit, sedan den {date}',
  'resident.lift.covers.from': 'Gäller det som hände från den {from}.',
  'resident.lift.covers.until': 'Gäller det som hände till och med den {until}.',
  'resident.lift.covers.between': 'Gäller det som hände mellan den {from} och den {until}.',
  'resident.lift.time': 'Öppna för en tid',
  'resident.lift.time.text':
    'Spärren är kvar för alla andra. En enhet som har ditt ja kan läsa till och med den dag du väljer. Sedan gäller spärren igen av sig själv.',
  'resident.lift.time.none':
    'Ingen enhet har ditt ja just nu. Säg ja till den som vårdar dig först, så kan du öppna för dem här.',
  'resident.lift.time.unit': 'Öppna för',
  'resident.lift.time.until': 'Till och med',
  'resident.lift.time.week': 'En vecka',
  'resident.lift.time.month': 'En månad',
  'resident.lift.time.do': 'Öppna för en tid',
  'resident.lift.time.doing': 'Öppnar',
  'resident.lift.time.done': 'Öppet för {unit}',
  'resident.lift.time.doneText':
    'Det gäller till och med den {date}. Du kan stänga igen när du vill.',
  'resident.lift.time.wrongUnit': 'Välj en enhet.',
  'resident.lift.time.wrongDate': 'Skriv en dag som kommer, högst ett år fram.',
  'resident.lift.closed': 'Stängt igen för {unit}',
  'resident.lift.closedText': 'Spärren gäller för dem från och med nu.',
  'resident.lift.good': 'Häv för gott',
  'resident.lift.good.text':
    'Spärren tas bort helt. De som har ditt ja kan läsa vad {provider} har skrivit. Ångrar du dig får du spärra på nytt.',
  'resident.lift.good.inner':
    'Spärren tas bort helt. Alla som vårdar dig hos {provider} kan läsa. Ångrar du dig får du spärra på nytt.',
  'resident.lift.good.do': 'Häv spärren för gott',
  'resident.lift.good.doing': 'Häver spärren',
  'resident.lift.good.done': 'Spärren hos {provider} är hävd',
  'resident.lift.good.doneText': 'De som har ditt ja kan läsa igen.',
  'resident.lift.no': 'Nej, låt spärren vara',
  'resident.lift.notHere':
    'Den här spärren kan inte hävas här. Vänd dig till {provider}, så hjälper de dig.',

  'resident.refused.title': 'Lagen tillåter inte det här',
  'resident.refused.text': 'Inget har ändrats.',

  'resident.oppose.title': 'Säg nej innan något delas',
  'resident.oppose.text':
    'Har du fått veta att någon ska börja dela uppgifter om dig? Du kan säga nej redan nu.',
  'resident.oppose.search': 'Sök på namnet',
  'resident.oppose.hint': 'Till exempel en region, en kommun eller ett företag i vården',
  'resident.oppose.do': 'Sök',
  'resident.oppose.searching': 'Söker',
  'resident.oppose.short': 'Skriv minst två bokstäver.',
  'resident.oppose.found':
    '{count, plural, =0 {Ingen med det namnet är ansluten till Samvy.} =1 {En träff.} other {# träffar.}}',
  'resident.oppose.listed': 'Finns i listan här ovanför',

  'resident.unable.title': 'Om du inte kan svara själv',
  'resident.unable.text':
    'Kan du inte längre ta ställning får vården läsa det som behövs, om inget talar för att du skulle ha sagt nej. Omsorgen får då bara läsa vad annan omsorg har skrivit. Är det fara för ditt liv får vården läsa vad andra vårdgivare delar. Det du har spärrat öppnas inte.',
  'resident.unable.tell':
    'Berätta gärna redan nu för dina närmaste och för den som vårdar dig hur du vill ha det. Det är det de ska ta reda på.',

  'resident.notices.title':
    '{self, select, no {Det här hände utan ett ja från {child}} other {Det här hände utan ditt ja}}',
  'resident.notices.lead':
    'Ibland går det inte att fråga. Då står det här efteråt vem som gjorde vad, och varför. Det finns kvar i ett år.',
  'resident.notices.waiting': 'Hämtar besked',
  'resident.notices.empty.title':
    'Inget har hänt utan {self, select, no {ett ja från {child}} other {ditt ja}}',
  'resident.notices.empty.text':
    'Om någon i vården måste handla utan att kunna fråga får du veta det här.',
  'resident.notices.all': '{count, plural, =1 {Läs om det} other {Läs om alla # händelser}}',
  'resident.notice.danger':
    '{who} bedömde att det var fara för livet eller allvarlig risk för hälsan, och att det inte gick att fråga {self, select, no {{child}} other {dig}}.',
  'resident.notice.liftRequested':
    '{who} bad en annan vårdgivare att häva {self, select, no {en spärr} other {din spärr}}, för att det var fara för livet. Att fråga öppnar ingenting.',
  'resident.notice.liftGranted':
    '{who} hävde {self, select, no {en spärr} other {din spärr}} för en tid, för att det var fara för livet hos en annan vårdgivare.',
  'resident.notice.liftDeclined':
    '{who} fick frågan om att häva {self, select, no {en spärr} other {din spärr}}, och sa nej. Spärren gällde hela tiden.',
  'resident.notice.unableAssessed':
    '{who} bedömde att {self, select, no {{child}} other {du}} inte själv kunde säga ja eller nej, och skrev upp vad som är känt om hur {self, select, no {{child}} other {du}} vill ha det.',
  'resident.notice.innerLifted': '{who} hävde en spärr mellan enheter hos {provider} för en tid.',
  'resident.notice.who': '{role} på {unit}',
  'resident.notice.whoNamed': '{name}, {role} på {unit},',
  'resident.notice.someone': 'Någon på {unit}',
  'resident.notice.reason': 'Så skrev de',
  'resident.notice.until': 'Det gällde till den {date} kl. {time}.',
  'resident.notice.untilNow': 'Det gäller till den {date} kl. {time}.',
  'resident.notice.law': 'Vad säger lagen?',
  'resident.notice.law.danger':
    'När det är fara för livet, och det inte går att få ett ja, får en vårdgivare läsa det som andra vårdgivare delar och som behövs för vården. Spärrade uppgifter öppnas aldrig så.',
  'resident.notice.law.liftRequested':
    'När det är fara för livet får en vårdgivare veta vem som har spärrat, och be den häva spärren. Bara den som har spärrat kan göra det.',
  'resident.notice.law.liftGranted':
    'Den vårdgivare som har spärrat får häva spärren när en annan vårdgivare ber om det, om det är fara för livet och uppgifterna verkligen behövs för vården.',
  'resident.notice.law.liftDeclined':
    'Den vårdgivare som har spärrat avgör om spärren ska hävas. Utan dess beslut öppnas inget.',
  'resident.notice.law.unableAssessed':
    'När någon inte bara för stunden saknar förmåga att ta ställning får det som behövs läsas, om man har tagit reda på personens vilja så långt det går och inget talar för ett nej.',
  'resident.notice.law.innerLifted':
    'En spärr mellan enheter får hävas av en behörig hos vårdgivaren, om patienten säger ja, eller om det inte går att fråga och vården inte kan vänta.',
  'resident.notice.wrong':
    'Tycker du att något blev fel? Hör av dig till enheten som står där. Vad som lästes ser du under Vem har läst.',

  'resident.documents.title': '{self, select, no {Dokument om {child}} other {Mina dokument}}',
  'resident.documents.lead':
    'Här står det som {self, select, no {är skrivet om {child}} other {är skrivet om dig}} och som den som skrev har valt att visa här. Resten har du rätt att be dem om.',
  'resident.documents.waiting': 'Hämtar dokument',
  'resident.documents.empty.title': 'Det finns inget att visa här',
  'resident.documents.empty.text':
    'Den som skriver bestämmer om det visas här. Du kan alltid be dem om uppgifterna.',
  'resident.documents.older': 'Visa äldre',
  'resident.documents.olderWorking': 'Hämtar äldre',
  'resident.documents.by': 'Skrivet av {role}, {unit}',
  'resident.documents.back': 'Till alla dokument',
  'resident.documents.opening': 'Öppnar dokumentet',
  'resident.documents.gone.title': 'Dokumentet visas inte här',
  'resident.documents.gone.text':
    'Det kan ha ändrats, eller så har den som skrev det slutat visa det. Be dem om det, om du vill läsa.',
  'resident.documents.strange':
    'Ser något fel ut? Hör av dig till {unit}, så kan de rätta eller skriva dit vad du tycker.',
} as const;

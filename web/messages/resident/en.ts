import type { resident as swedish } from './sv.ts';

export const resident: Record<keyof typeof swedish, string> = {
  'resident.title': '{self, select, no {Who has read about {child}} other {Who has read about me}}',
  'resident.waiting': 'Fetching who has read',
  'resident.number':
    '{count, plural, =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} =11 {eleven} =12 {twelve} other {#}}',
  'resident.units': '{count, plural, =1 {one unit} other {{word} units}}',
  'resident.visits': '{count, plural, =1 {one occasion} other {{word} occasions}}',
  'resident.summary.month':
    'In {month}, <b>{units}</b> read {self, select, no {about {child}} other {about you}} on <b>{visits}</b>.',
  'resident.summary.since':
    'Since {date}, <b>{units}</b> read {self, select, no {about {child}} other {about you}} on <b>{visits}</b>.',
  'resident.summary.noneMonth':
    'Nobody has read {self, select, no {about {child}} other {about you}} in {month}.',
  'resident.summary.noneSince':
    'Nobody has read {self, select, no {about {child}} other {about you}} since {date}.',
  'resident.summary.refused':
    '{count, plural, =0 {} =1 {Once, somebody tried to read but was not let in.} other {On {word} occasions somebody tried to read but was not let in.}}',
  'resident.summary.ask': 'Does something look strange? Ask, and you will get an answer.',

  'resident.figure.title': 'A year of reading',
  'resident.figure.care': 'Health care, above',
  'resident.figure.socialCare': 'Social care, below',
  'resident.figure.perDot':
    '{count, plural, =1 {Each dot is one occasion, attempts included} other {Each dot is up to # occasions, attempts included}}',
  'resident.figure.name':
    'Occasions per month, attempts included, {from} to {until}. Health care: {care}. Social care: {socialCare}.',
  'resident.figure.showTable': 'Show as a table',
  'resident.figure.hideTable': 'Hide the table',
  'resident.figure.month': 'Month',
  'resident.figure.careColumn': 'Health care',
  'resident.figure.socialCareColumn': 'Social care',

  'resident.who.named': '{name}',
  'resident.who.namedRole': '{name} ({role})',
  'resident.who.role': '{gender, select, neuter {Somebody} other {Somebody}} with the role {role}',
  'resident.who.unknown': 'Somebody',
  'resident.did.read': '{who} read',
  'resident.did.sawFlag':
    '{who} looked whether others have information {self, select, no {about {child}} other {about you}}, but did not see which. Nothing was read.',
  'resident.did.sawSources':
    '{who} saw who has information {self, select, no {about {child}} other {about you}}, but read nothing.',
  'resident.did.searched':
    '{who} looked {self, select, no {{child}} other {you}} up, but read nothing.',
  'resident.did.refused': '{who} tried to read, but was not let in. Nothing was shown.',
  'resident.kinds': 'This was read',
  'resident.writtenBy': 'Written by {names}.',

  'resident.why': 'Why?',
  'resident.why.admitted': '{self, select, no {{child} was} other {You were}} admitted there',
  'resident.why.visit': '{self, select, no {{child}} other {You}} had a visit there',
  'resident.why.phone':
    '{self, select, no {{child} was} other {You were}} in contact with them by telephone',
  'resident.why.referral': '{self, select, no {{child}} other {You}} had a referral there',
  'resident.why.homeCare': 'They cared for {self, select, no {{child}} other {you}} at home',
  'resident.why.other': '{self, select, no {{child} was} other {You were}} a patient there',
  'resident.why.interventions': '{self, select, no {{child}} other {You}} got help from them',
  'resident.why.investigation':
    'They investigated what help {self, select, no {{child} needs} other {you need}}',
  'resident.why.relation': '{relation}.',
  'resident.why.relationConsent':
    '{relation}, and {self, select, no {{child}} other {you}} said yes on {date}.',
  'resident.why.consent': '{self, select, no {{child}} other {You}} said yes on {date}.',
  'resident.why.consentUntil':
    '{self, select, no {It} other {Your yes}} holds until and including {date}.',
  'resident.why.consentOpen':
    '{self, select, no {It holds until {child} changes it.} other {Your yes holds until you change your mind.}}',
  'resident.why.childUnable':
    '{self, select, no {{child} could not say yes or no, and then no yes is needed from a child.} other {You are a child and could not say yes or no yourself.}}',
  'resident.why.lastinglyUnable':
    '{self, select, no {{child}} other {You}} could not say yes or no. They found out as much as they could, and nothing spoke for a no.',
  'resident.why.danger':
    'There was danger to life or a serious risk to health, and {self, select, no {{child}} other {you}} could not be asked.',
  'resident.why.coordination':
    'They needed to coordinate {self, select, no {the care and help} other {your care and help}}.',
  'resident.why.certificate': 'They were to write a certificate.',
  'resident.why.flagCare':
    'Whoever cares for {self, select, no {{child}} other {you}} may see whether others have anything, to be able to ask.',
  'resident.why.flagSocialCare':
    'Whoever helps {self, select, no {{child}} other {you}} may see whether others have anything, to be able to ask.',
  'resident.why.ownCare':
    'Those who care for {self, select, no {{child}} other {you}} may read what is written with them.',
  'resident.why.ownSocialCare':
    'Those who help {self, select, no {{child}} other {you}} may read what is written with them.',
  'resident.why.general': 'The conditions of the law were met.',
  'resident.why.noRelationNoConsentCare':
    'No care relation was noted, and {self, select, no {{child}} other {you}} had not said yes.',
  'resident.why.noRelationNoConsentSocialCare':
    'No help from them was noted, and {self, select, no {{child}} other {you}} had not said yes.',
  'resident.why.noRelationCare': 'There was no care relation on record.',
  'resident.why.noRelationSocialCare': 'There was no help from them on record.',
  'resident.why.noConsent': '{self, select, no {{child}} other {You}} had not said yes.',
  'resident.why.blocked':
    '{self, select, no {The information is blocked} other {You have blocked the information}}.',
  'resident.why.notAuthorised': 'Whoever tried was not authorised to.',
  'resident.why.noNeedStated': 'Whoever tried had not stated why it was needed.',
  'resident.why.refusedGeneral': 'Not all that the law requires was met.',

  'resident.withdraw': 'Take back my yes',
  'resident.withdraw.for': 'Take back my yes to {unit}',
  'resident.withdraw.title': 'Take back your yes?',
  'resident.withdraw.text':
    '{unit} can then no longer read what others have written about you. It holds at once.',
  'resident.withdraw.kept':
    'What they have already read may be in their own notes. You have the same right to care and help as before, and you can say yes again whenever you like.',
  'resident.withdraw.no': 'No, leave it as it is',
  'resident.withdraw.working': 'Taking back your yes',
  'resident.withdraw.doneTitle': 'Your yes is taken back',
  'resident.withdraw.doneText':
    '{unit} can no longer read what others have written about you. It holds from now on.',

  'resident.numbers': 'No. {numbers} in {self, select, no {the log} other {your log}}',
  'resident.numbers.series': 'Number {numbers} in series {series} of the log',
  'resident.sealing': 'Being sealed',
  'resident.sealing.text': 'The number comes within a second or so.',
  'resident.whole.title': 'No line is missing',
  'resident.whole.text': 'Lines {from} to {until} are in the log.',
  'resident.whole.series': 'Series {series}: lines {from} to {until} are there.',
  'resident.whole.own':
    'Everything gets a number, also when {self, select, no {somebody looks} other {you look}} here.',
  'resident.whole.witnessed':
    '{count, plural, =1 {One independent witness has} other {# independent witnesses have}} signed, most recently on {date} at {time}.',
  'resident.whole.check': 'Check it yourself',
  'resident.gap.title': 'Number {numbers} is missing',
  'resident.gap.text':
    'This must never happen. Something was taken out of the log, or cannot be read. Save the file with proofs at the bottom of the page, and show it to the Swedish Authority for Privacy Protection (imy.se) and to those who have read.',

  'resident.ask': 'Ask about this',
  'resident.ask.for': 'Ask about this: the reading of {date}, {unit}',
  'resident.ask.title': 'Ask {provider}',
  'resident.ask.text':
    'Your question goes to {provider}. Whoever answers is not the one who read, and sees who {self, select, no {{child} is} other {you are}} and what was read. The answer comes here.',
  'resident.ask.label': 'What do you wonder?',
  'resident.ask.hint': 'For example: Why did you need to read exactly this?',
  'resident.ask.wrong': 'Write what you wonder.',
  'resident.ask.waiting': 'You have asked about this already. The answer comes here.',
  'resident.ask.do': 'Send the question',
  'resident.ask.doing': 'Sending the question',
  'resident.ask.no': 'No, do not ask',
  'resident.asked.title': 'You asked about this on {date}',
  'resident.asked.received': '{provider} has got the question.',
  'resident.asked.opened': '{provider} is looking into the question.',
  'resident.asked.answered': '{provider} answered on {date}.',
  'resident.asked.yours': 'Your question',
  'resident.asked.answer': 'The answer',
  'resident.asked.by': '{role}, {provider}',
  'resident.asked.byNamed': '{name}, {role}, {provider}',
  'resident.asked.further':
    'Not content with the answer? You can ask again, or complain to the Swedish Authority for Privacy Protection (imy.se).',
  'resident.asked.sent': 'The question is sent',
  'resident.asked.others': 'Your questions about older readings',
  'resident.asked.about': '{unit}, {date}',

  'resident.take.title': 'Take the log with you',
  'resident.take.paper': 'Save as PDF',
  'resident.take.paper.text':
    'The same as here, to print and read. Leave the days empty if you want everything.',
  'resident.take.from': 'From',
  'resident.take.until': 'Until',
  'resident.take.wrongDate': 'Write a day that exists.',
  'resident.take.wrongOrder': 'The last day lies before the first.',
  'resident.take.bundle': 'Save the file with proofs',
  'resident.take.bundle.series': 'Save the file with proofs, series {series}',
  'resident.take.bundle.text':
    'For whoever wants to check, without trusting us, that nothing was changed or taken away. The file is read by a program, not by you. Show it only to those you trust: it tells who has read about {self, select, no {{child}} other {you}}.',
  'resident.take.series':
    'The numbers were linked later. So there are several series, with a file each.',

  'resident.older': 'Show older',
  'resident.olderWorking': 'Fetching older',
  'resident.allShown': 'There is nothing older to show.',
  'resident.empty.title': 'Nobody has read {self, select, no {about {child}} other {about you}}',
  'resident.empty.text':
    'When somebody in health care or social care reads what others have written {self, select, no {about {child}} other {about you}}, or tries to, it stands here.',
  'resident.trace': 'That you have looked here is kept in the log as well.',

  'resident.nav.readings': 'Who has read',
  'resident.nav.sharing': 'Who may read',
  'resident.nav.documents': '{self, select, no {Documents} other {My documents}}',
  'resident.nav.notices': 'Notices',

  'resident.child.label': 'Whose information do you want to see?',
  'resident.child.me': 'My own',
  'resident.child.other': '{name}, {age} years',
  'resident.child.banner': 'You are looking at information about {name}',
  'resident.child.text':
    'You see it as custodian. That you look is kept in the log, and {name} can see it later on.',
  'resident.child.back': 'Back to my own',
  'resident.child.ages':
    'You can see information about {child} until the 13th birthday. After that it is shown to nobody here, until {child} has turned 16 and signs in. The regions have decided so. The ages are not in the law.',
  'resident.child.over.title': 'You can no longer see the child’s information here',
  'resident.child.over.text':
    'Custodians can see information until the child turns 13, and not when the information is protected. Your own is still here.',

  'resident.sharing.title':
    '{self, select, no {Who may read about {child}} other {Who may read about me}}',
  'resident.sharing.waiting': 'Fetching who may read',
  'resident.sharing.lead':
    '{self, select, no {Here you see who has information about {child}, and who may read it.} other {You decide. Those who care for you and help you may read each other’s notes if you say yes. You can also block what somebody has written, so that nobody else can read it.}}',
  'resident.sharing.onlyChild.title': 'Only {child} can say no',
  'resident.sharing.onlyChild.text':
    'The law lets only the person whom the information is about say yes, take a yes back, and block. That goes for children too. The day {child} understands what it means, {child} can ask for it with those who have written.',

  'resident.yes.title': '{self, select, no {They have a yes} other {They have your yes}}',
  'resident.yes.text':
    '{self, select, no {They may read what others have written about {child}.} other {If you take your yes back, that holds at once. What they have already read stands under Who has read.}}',
  'resident.yes.none':
    '{self, select, no {Nobody has a yes right now.} other {Nobody has your yes right now. Whoever wants to read what others have written about you must ask you first.}}',
  'resident.yes.until': 'Until and including {date}',
  'resident.yes.open':
    '{self, select, no {Until further notice} other {Until you change your mind}}',
  'resident.yes.saidHow': 'Said on {date}, {channel}',
  'resident.channel.onSite': 'on the spot',
  'resident.channel.phone': 'by telephone',
  'resident.channel.written': 'in writing',
  'resident.channel.referral': 'in a referral',
  'resident.yes.withdraw': 'Take back',

  'resident.has.title':
    '{self, select, no {Here is information about {child}} other {Here is information about you}}',
  'resident.has.text':
    'Do you want others not to be able to read? Block it with each of those who have written. You need not say why.',
  'resident.has.none':
    'Nobody connected to Samvy shares information {self, select, no {about {child}} other {about you}}.',
  'resident.has.shared': 'Shared',
  'resident.has.sharedWith':
    '{self, select, no {with those who have a yes} other {with those who have your yes}}',
  'resident.has.blocked': '{self, select, no {Blocked} other {Blocked by you}}',
  'resident.has.partlyBlocked':
    '{self, select, no {Some of it is blocked} other {Some of it is blocked by you}}',
  'resident.has.since': 'since {date}',
  'resident.has.nothing': 'Nothing is shared',
  'resident.has.informed':
    '{self, select, no {Information was given} other {You were informed}} on {date}, {channel}',
  'resident.informedBy.letter': 'in a letter',
  'resident.informedBy.spoken': 'in conversation',
  'resident.informedBy.web': 'on the web',
  'resident.informedBy.brochure': 'in a brochure',
  'resident.has.inner': 'Only {unit} can read what it has written',
  'resident.has.openFor': 'Open for {unit} until and including {date}',
  'resident.has.openInEmergency': 'Opened for {unit} in danger to life, until {date} at {time}',
  'resident.has.closeAgain': 'Close again',
  'resident.has.closeAgainFor': 'Close again for {unit}',
  'resident.has.closing': 'Closing',

  'resident.block.open': 'Block',
  'resident.block.openFor': 'Block with {provider}',
  'resident.block.close': 'Close',
  'resident.block.closeFor': 'Close the box about {provider}',
  'resident.block.before': 'Before you block with {provider}',
  'resident.block.happens': 'This happens',
  'resident.block.happens.noOther': 'Nobody else can read what {provider} has written about you.',
  'resident.block.happens.atOnce': 'It holds at once, also for what is written later.',
  'resident.block.happens.seenByCare':
    'Other care providers see that there is blocked information about you, but not where and not what.',
  'resident.block.happens.danger':
    'If there is danger to your life, and you cannot answer, a care provider can be told that it is {provider} that has blocked, and ask them to lift it.',
  'resident.block.happens.unseen': 'Nobody else is told that you have blocked.',
  'resident.block.happens.notInDanger':
    'The block is lifted only if you ask for it yourself. That goes for danger to your life, too.',
  'resident.block.same': 'This does not change',
  'resident.block.same.own.careProvider':
    'Those who care for you at {provider} can read as before.',
  'resident.block.same.own.socialCareProvider':
    'Those who help you at {provider} can read as before.',
  'resident.block.same.others': 'What others have written about you is shared as before.',
  'resident.block.same.right':
    'You still have the right to read what is written about you. Ask {provider} for it.',
  'resident.block.regret': 'If you change your mind',
  'resident.block.regret.text':
    'You can lift the block whenever you like, here or with {provider}.',
  'resident.block.medicines': 'Think of your medicines',
  'resident.block.medicines.text':
    'Others no longer see which medicines {provider} has prescribed, or what you do not tolerate. You need to tell them yourself.',
  'resident.block.do': 'Block with {provider}',
  'resident.block.doing': 'Blocking',
  'resident.block.no': 'No, leave it as it is',
  'resident.block.talk': 'Would you like to talk to somebody first? Contact {provider}.',
  'resident.block.done': 'Blocked with {provider}',
  'resident.block.doneText':
    'It holds from now on. Nobody else can read what they have written about you.',

  'resident.inner.title': 'Or block within {provider}',
  'resident.inner.text':
    'Choose a unit. What it has written can then be read there only, not by other units of {provider}. They can see that something is blocked, but not what.',
  'resident.inner.danger':
    'If you need care that cannot wait, and you cannot be asked, an authorised person at {provider} can lift the block.',
  'resident.inner.open': 'Choose a unit',
  'resident.inner.unit': 'Unit',
  'resident.inner.wrong': 'Choose a unit.',
  'resident.inner.do': 'Block the unit’s information',
  'resident.inner.done': 'Blocked within {provider}',
  'resident.inner.doneText':
    'It holds from now on. Only {unit} can read what they have written about you.',

  'resident.lift.open': 'Lift the block',
  'resident.lift.openFor': 'Lift the block with {provider}',
  'resident.lift.before': 'Your block with {provider}',
  'resident.lift.which.outer': 'Block towards others, since {date}',
  'resident.lift.which.inner': 'Block within {provider}: what {unit} has written, since {date}',
  'resident.lift.covers.from': 'Covers what happened from {from}.',
  'resident.lift.covers.until': 'Covers what happened until and including {until}.',
  'resident.lift.covers.between': 'Covers what happened between {from} and {until}.',
  'resident.lift.time': 'Open for a time',
  'resident.lift.time.text':
    'The block remains for everybody else. A unit that has your yes can read until and including the day you choose. After that the block holds again by itself.',
  'resident.lift.time.none':
    'No unit elsewhere has your yes right now. First say yes to those who care for you, then you can open for them here.',
  'resident.lift.time.unit': 'Open for',
  'resident.lift.time.until': 'Until and including',
  'resident.lift.time.week': 'A week',
  'resident.lift.time.month': 'A month',
  'resident.lift.time.do': 'Open for a time',
  'resident.lift.time.doing': 'Opening',
  'resident.lift.time.done': 'Open for {unit}',
  'resident.lift.time.doneText':
    'It holds until and including {date}. You can close again whenever you like.',
  'resident.lift.time.wrongUnit': 'Choose a unit.',
  'resident.lift.time.wrongDate': 'Write a day to come, at most a year ahead.',
  'resident.lift.closed': 'Closed again for {unit}',
  'resident.lift.closedText': 'The block holds for them from now on.',
  'resident.lift.good': 'Lift for good',
  'resident.lift.good.text':
    'The block is removed altogether. Those who have your yes can read what {provider} has written. If you change your mind you block anew.',
  'resident.lift.good.inner':
    'The block is removed altogether. All who care for you at {provider} can read. If you change your mind you block anew.',
  'resident.lift.good.do': 'Lift the block for good',
  'resident.lift.good.doing': 'Lifting the block',
  'resident.lift.good.done': 'The block with {provider} is lifted',
  'resident.lift.good.doneText': 'Those who have your yes can read again.',
  'resident.lift.no': 'No, leave the block',
  'resident.lift.notHere':
    'This block cannot be lifted here. Turn to {provider}, and they will help you.',

  'resident.refused.title': 'The law does not permit this',
  'resident.refused.text': 'Nothing has been changed.',

  'resident.oppose.title': 'Say no before anything is shared',
  'resident.oppose.text':
    'Have you been told that somebody is going to share information about you? You can say no already now.',
  'resident.oppose.search': 'Search by name',
  'resident.oppose.hint': 'For example a region, a municipality or a company in health care',
  'resident.oppose.do': 'Search',
  'resident.oppose.searching': 'Searching',
  'resident.oppose.short': 'Write at least two letters.',
  'resident.oppose.found':
    '{count, plural, =0 {Nobody with that name is connected to Samvy.} =1 {One found.} other {# found.}}',
  'resident.oppose.listed': 'Stands in the list above',

  'resident.unable.title': 'If you cannot answer yourself',
  'resident.unable.text':
    'If you can no longer take a stand, health care may read what is needed, if nothing suggests that you would have said no. Social care may then only read what other social care has written. If there is danger to your life, health care may read what other care providers share. What you have blocked is not opened.',
  'resident.unable.tell':
    'Tell those close to you, and those who care for you, already now how you want it. That is what they are to find out.',

  'resident.notices.title':
    '{self, select, no {This happened without a yes from {child}} other {This happened without your yes}}',
  'resident.notices.lead':
    'Sometimes it is not possible to ask. Then it stands here afterwards who did what, and why. It stays for a year.',
  'resident.notices.waiting': 'Fetching notices',
  'resident.notices.empty.title':
    'Nothing has happened without {self, select, no {a yes from {child}} other {your yes}}',
  'resident.notices.empty.text':
    'If somebody in health care has to act without being able to ask, you are told here.',
  'resident.notices.all': '{count, plural, =1 {Read about it} other {Read about all # events}}',
  'resident.notice.danger':
    '{who} judged that there was danger to life or a serious risk to health, and that {self, select, no {{child}} other {you}} could not be asked.',
  'resident.notice.liftRequested':
    '{who} asked another care provider to lift {self, select, no {a block} other {your block}}, because there was danger to life. To ask opens nothing.',
  'resident.notice.liftGranted':
    '{who} lifted {self, select, no {a block} other {your block}} for a time, because there was danger to life at another care provider.',
  'resident.notice.liftDeclined':
    '{who} was asked to lift {self, select, no {a block} other {your block}}, and said no. The block held all the time.',
  'resident.notice.unableAssessed':
    '{who} judged that {self, select, no {{child}} other {you}} could not say yes or no, and wrote down what is known of how {self, select, no {{child} wants} other {you want}} it.',
  'resident.notice.innerLifted': '{who} lifted a block between units at {provider} for a time.',
  'resident.notice.who': '{role} at {unit}',
  'resident.notice.whoNamed': '{name}, {role} at {unit},',
  'resident.notice.someone': 'Somebody at {unit}',
  'resident.notice.reason': 'They wrote',
  'resident.notice.until': 'It held until {date} at {time}.',
  'resident.notice.untilNow': 'It holds until {date} at {time}.',
  'resident.notice.law': 'What does the law say?',
  'resident.notice.law.danger':
    'When there is danger to life, and no yes can be had, a care provider may read what other care providers share and what is needed for the care. Blocked information is never opened that way.',
  'resident.notice.law.liftRequested':
    'When there is danger to life a care provider may be told who has blocked, and ask them to lift the block. Only whoever has blocked can do that.',
  'resident.notice.law.liftGranted':
    'The care provider that has blocked may lift the block when another care provider asks for it, if there is danger to life and the information is really needed for the care.',
  'resident.notice.law.liftDeclined':
    'The care provider that has blocked decides whether the block is lifted. Without its decision nothing is opened.',
  'resident.notice.law.unableAssessed':
    'When somebody lacks, and not only for the moment, the ability to take a stand, what is needed may be read if the person’s will has been found out as far as possible and nothing speaks for a no.',
  'resident.notice.law.innerLifted':
    'A block between units may be lifted by an authorised person at the care provider, if the patient says yes, or if the patient cannot be asked and the care cannot wait.',
  'resident.notice.wrong':
    'Do you think that something went wrong? Contact the unit that stands there. What was read stands under Who has read.',

  'resident.documents.title': '{self, select, no {Documents about {child}} other {My documents}}',
  'resident.documents.lead':
    'Here stands what {self, select, no {is written about {child}} other {is written about you}} and what those who wrote it have chosen to show here. You have the right to ask them for the rest.',
  'resident.documents.waiting': 'Fetching documents',
  'resident.documents.empty.title': 'There is nothing to show here',
  'resident.documents.empty.text':
    'Whoever writes decides whether it is shown here. You can always ask them for the information.',
  'resident.documents.older': 'Show older',
  'resident.documents.olderWorking': 'Fetching older',
  'resident.documents.by': 'Written by {role}, {unit}',
  'resident.documents.back': 'To all documents',
  'resident.documents.opening': 'Opening the document',
  'resident.documents.gone.title': 'The document is not shown here',
  'resident.documents.gone.text':
    'It may have been changed, or those who wrote it no longer show it. Ask them for it, if you want to read.',
  'resident.documents.strange':
    'Does something look wrong? Contact {unit}, and they can correct it or add what you think.',
};

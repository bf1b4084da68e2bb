import type { resident as swedish } from './sv.ts';

export const resident: Record<keyof typeof swedish, string> = {
  'resident.title': 'Who has read about me',
  'resident.waiting': 'Fetching who has read',
  'resident.number':
    '{count, plural, =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} =11 {eleven} =12 {twelve} other {#}}',
  'resident.units': '{count, plural, =1 {one unit} other {{word} units}}',
  'resident.visits': '{count, plural, =1 {one occasion} other {{word} occasions}}',
  'resident.summary.month': 'In {month}, <b>{units}</b> read about you on <b>{visits}</b>.',
  'resident.summary.since': 'Since {date}, <b>{units}</b> read about you on <b>{visits}</b>.',
  'resident.summary.noneMonth': 'Nobody has read about you in {month}.',
  'resident.summary.noneSince': 'Nobody has read about you since {date}.',
  'resident.summary.refused':
    '{count, plural, =0 {} =1 {Once, somebody tried to read but was not let in.} other {On {word} occasions somebody tried to read but was not let in.}}',
  'resident.summary.ask':
    'Does something look strange? Contact the unit that stands at the reading.',

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
    '{who} looked whether others have information about you, but did not see which. Nothing was read.',
  'resident.did.sawSources': '{who} saw who has information about you, but read nothing.',
  'resident.did.searched': '{who} looked you up, but read nothing.',
  'resident.did.refused': '{who} tried to read, but was not let in. Nothing was shown.',
  'resident.kinds': 'This was read',
  'resident.writtenBy': 'Written by {names}.',

  'resident.why': 'Why?',
  'resident.why.admitted': 'You were admitted there',
  'resident.why.visit': 'You had a visit there',
  'resident.why.phone': 'You were in contact with them by telephone',
  'resident.why.referral': 'You had a referral there',
  'resident.why.homeCare': 'They cared for you at home',
  'resident.why.other': 'You were a patient there',
  'resident.why.interventions': 'You had help from them',
  'resident.why.investigation': 'They investigated what help you need',
  'resident.why.relation': '{relation}.',
  'resident.why.relationConsent': '{relation}, and you said yes on {date}.',
  'resident.why.consent': 'You said yes on {date}.',
  'resident.why.consentUntil': 'Your yes holds until {date}.',
  'resident.why.consentOpen': 'Your yes holds until you change your mind.',
  'resident.why.childUnable': 'You are a child and could not say yes or no yourself.',
  'resident.why.coordination': 'They needed to coordinate your care and help.',
  'resident.why.certificate': 'They were to write a certificate.',
  'resident.why.flagCare':
    'Whoever cares for you may see whether others have something, so as to be able to ask you.',
  'resident.why.flagSocialCare':
    'Whoever helps you may see whether others have something, so as to be able to ask you.',
  'resident.why.ownCare': 'Those who care for you may read what is written where they work.',
  'resident.why.ownSocialCare': 'Those who help you may read what is written where they work.',
  'resident.why.general': 'The conditions of the law were met.',
  'resident.why.noRelationNoConsentCare':
    'There was no care relation on record, and you had not said yes.',
  'resident.why.noRelationNoConsentSocialCare':
    'There was no help from them on record, and you had not said yes.',
  'resident.why.noRelationCare': 'There was no care relation on record.',
  'resident.why.noRelationSocialCare': 'There was no help from them on record.',
  'resident.why.noConsent': 'You had not said yes.',
  'resident.why.blocked': 'You have blocked the information.',
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

  'resident.older': 'Show older',
  'resident.olderWorking': 'Fetching older',
  'resident.allShown': 'There is nothing older to show.',
  'resident.empty.title': 'Nobody has read about you',
  'resident.empty.text':
    'When somebody in health care or social care reads what others have written about you, or tries to, it stands here.',
  'resident.trace': 'That you have looked here is kept in the log as well.',
};

import type { shared as swedish } from './sv.ts';

export const shared: Record<keyof typeof swedish, string> = {
  'shared.brandHome': 'Samvy, start page',
  'shared.pages': 'Pages',
  'shared.rulebook': 'What the law says',
  'shared.skip': 'Skip to content',
  'shared.language': 'Language',
  'shared.close': 'Close',
  'shared.cancel': 'Cancel',
  'shared.retry': 'Try again',
  'shared.choose': 'Choose',
  'shared.signOut': 'Sign out',
  'shared.signingOut': 'Signing out',
  'shared.lockScreen': 'Lock the screen',
  'shared.waiting': 'Fetching',
  'shared.shortcuts': 'Shortcuts',
  'shared.datePlaceholder': 'YYYY-MM-DD',
  'shared.dateWrong': 'That is not a date. Write for example 2026-12-22.',
  'shared.care': 'Health care',
  'shared.socialCare': 'Social care',
  'shared.clock': 'at {time}',
  'shared.clockSpan': '{from}–{until}',

  'shared.finding.met': 'Met:',
  'shared.finding.missing': 'Missing:',
  'shared.finding.unknown': 'We do not know:',
  'shared.finding.forbidden': 'Not allowed:',

  'shared.why.title': 'Why?',
  'shared.why.rests': 'It rests on',
  'shared.why.change': 'This would change it',
  'shared.why.changes': 'Together these would change it',

  'shared.step.done': 'Step {number}, done:',
  'shared.step.here': 'Step {number}, now:',
  'shared.step.ahead': 'Step {number}, later:',

  'shared.person.label': 'Person',
  'shared.person.noName': 'The name is not shown',
  'shared.person.age': '{age, plural, one {# year} other {# years}}',
  'shared.person.female': 'woman',
  'shared.person.male': 'man',
  'shared.person.girl': 'girl',
  'shared.person.boy': 'boy',
  'shared.person.warnings': 'Warnings',
  'shared.person.warning': 'WARNING',
  'shared.person.deceasedLabel': 'Deceased',
  'shared.person.protectedLabel': 'Protected identity',
  'shared.person.protectedNo': 'No',
  'shared.person.secrecyMarking': 'SECRECY MARKING',
  'shared.person.secrecyMarking.advice':
    'Do not show or give out address or telephone. Make an assessment first.',
  'shared.person.protectedRegistration': 'PROTECTED REGISTRATION',
  'shared.person.protectedRegistration.advice':
    'The address is protected. Do not show or give out where the person is.',
  'shared.person.fictitiousIdentity': 'PROTECTED IDENTITY',
  'shared.person.fictitiousIdentity.advice':
    'Never connect the person with earlier information. Ask your manager.',

  'shared.type.permanentCareContact': 'Permanent care contact',
  'shared.type.permanentSocialCareContact': 'Permanent social care contact',
  'shared.type.relativeContacts': 'Contact details of relatives',
  'shared.type.assistanceDecision': 'Decisions and interventions',
  'shared.type.implementationPlan': 'Implementation plan',
  'shared.type.chronicWound': 'Slow-healing wounds',
  'shared.type.dailyNote': 'Daily notes',
  'shared.type.warning': 'Warnings',
  'shared.type.diagnosis': 'Diagnoses',
  'shared.type.medicationList': 'Medication list',
  'shared.type.careContact': 'Care contacts',

  'shared.lock.title': 'The screen is locked',
  'shared.lock.text':
    'The screen locks after {minutes, plural, one {a minute} other {# minutes}} without activity, and when you lock it yourself. What you wrote is kept.',
  'shared.lock.who': '{name}, {unit}',
  'shared.lock.kept': 'What you wrote is kept until you are back.',
  'shared.lock.unlock': 'Unlock by signing in again',
  'shared.lock.endedTitle': 'You are signed out',
  'shared.lock.signIn': 'Sign in again',

  'shared.error.noAnswer.title': 'There is no answer',
  'shared.error.noAnswer.text':
    'Check the connection and try again. What you wrote is still on the page.',
  'shared.error.passing.title': 'Samvy does not answer right now',
  'shared.error.passing.text':
    'Nothing was shown. Wait a moment and try again; what you wrote is kept.',
  'shared.error.busy.title': 'Many are asking right now',
  'shared.error.busy.text': 'Nothing was shown. Try again in a moment; what you wrote is kept.',
  'shared.error.fault.title': 'Something went wrong on our side',
  'shared.error.fault.text':
    'Nothing was shown. Try again. If it happens once more, tell whoever looks after Samvy where you are.',

  'shared.otherPortal.staff.title': 'You are signed in as a resident',
  'shared.otherPortal.staff.text':
    'This page is for staff. Sign in with your staff card and we will switch.',
  'shared.otherPortal.staff.signIn': 'Sign in as staff',
  'shared.otherPortal.resident.title': 'You are signed in as staff',
  'shared.otherPortal.resident.text':
    'This page is for you as a private person. Sign in with your e-identification and we will switch.',
  'shared.otherPortal.resident.signIn': 'Sign in as a resident',

  'shared.start.title': 'Health care and social care, one view',
  'shared.start.lead':
    'Samvy lets those who care for you and help you read each other’s notes, when the law says that they may and you have said yes. Every reading is kept, and you can see who has read.',
  'shared.start.staff.title': 'For staff in health care and social care',
  'shared.start.staff.text':
    'Read what others have documented about the person you care for or help. Samvy shows what the law requires, step by step.',
  'shared.start.staff.signIn': 'Sign in with your staff card',
  'shared.start.rulebook': 'Read what the law says about who may read what',
  'shared.start.resident.title': 'For you who receive care',
  'shared.start.resident.text':
    'See who has read about you, and why. Take back your yes whenever you like.',
  'shared.start.resident.signIn': 'Sign in with e-identification',

  'shared.signInFailed.title': 'You were not signed in',
  'shared.signInFailed.text':
    'The sign-in was interrupted or took too long. Nothing was shown or saved. Try again.',
  'shared.signInFailed.assurance':
    'The sign-in was not secure enough. Use your staff card or an e-identification of assurance level 3.',
  'shared.signInFailed.unknown':
    'We cannot find you in Samvy. Staff are added by their manager. Residents are here when somebody shares information about them.',
  'shared.signInFailed.tooYoung':
    'You are still too young to sign in here yourself, and you have done nothing wrong. Do you want to know what is written about you? Ask at your clinic, or where you get support.',
  'shared.signInFailed.unavailable':
    'The service that identifies you does not answer. Wait a moment and try again.',
  'shared.signInFailed.code': 'If you need help, give this code: {code}',
  'shared.signInFailed.staff': 'Sign in as staff',
  'shared.signInFailed.resident': 'Sign in as a resident',

  'shared.notFound.title': 'There is no such page',
  'shared.notFound.text': 'The address may be mistyped, or the page has moved.',
  'shared.notFound.home': 'To the start page',
};

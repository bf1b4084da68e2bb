/** The words of the law core in English. */

import type { Texts } from './texts.ts';

/** What is said of facts, rules and values in English. */
export const en: Texts = {
  facts: {
    reader: {
      label: 'For whom you act',
      met: 'The question is open to your organisation.',
      unmet:
        'The question is not open to your organisation. Check that you chose the right assignment.',
    },
    source: {
      label: 'Who holds the data',
      met: 'The data are held where the question applies.',
      unmet: 'The question does not apply to data held there.',
      unknown: 'It is not known who holds the data.',
    },
    boundary: {
      label: 'Boundary to the data',
      met: 'It is known whether the data are held by you or by another.',
      unmet: 'It is not known whether the data are held by your own organisation or by another.',
    },
    capacity: {
      label: 'Ability to take a position',
      met: 'It is known whether the person can take a position.',
      unmet: 'The person cannot take a position, and then the data do not open this way.',
      unknown:
        'It is not known whether the person can take a position. Make an assessment, and save it.',
    },
    purpose: {
      label: 'Purpose',
      met: 'The purpose is one that the law names.',
      unmet: 'The purpose does not open the data. Say what you need them for.',
    },
    authorised: {
      label: 'Assignment and rights',
      met: 'Your assignment and your rights cover this.',
      unmet:
        'Your assignment or your rights do not cover this. Change assignment, or ask your manager.',
      unknown: 'Your rights could not be checked. Try again; what you wrote is kept.',
    },
    madeAvailable: {
      label: 'Data made available',
      met: 'The data have been made available to others.',
      unmet: 'The data have not been made available to others. Turn to whoever holds them.',
    },
    blocked: {
      label: 'Block',
      met: 'The data are not blocked.',
      unmet:
        'The data are blocked. Only whoever blocked them can lift the block, when the person asks.',
      unknown: 'The block register does not answer. Try again; what you wrote is kept.',
    },
    innerBlocked: {
      label: 'Block between units',
      met: 'The data are not blocked towards your unit.',
      unmet:
        'The data are blocked towards other units. An authorised officer of the care provider can lift the block.',
      unknown: 'The block register does not answer. Try again; what you wrote is kept.',
    },
    liftedForReader: {
      label: 'Lifted block',
      met: 'The block has been lifted for you.',
      unmet: 'The block has not been lifted for you.',
    },
    currentPatientRelation: {
      label: 'Patient relation',
      met: 'You have a current patient relation.',
      unmet:
        'There is no current patient relation. Give the relation, if the person is your patient.',
    },
    formerPatientRelation: {
      label: 'Former patient relation',
      met: 'The person has been your patient.',
      unmet: 'The person has not been your patient.',
    },
    receivesInterventions: {
      label: 'Interventions or investigation',
      met: 'The person receives interventions from you.',
      unmet:
        'The person receives no interventions from you and is not under investigation for them. Give the intervention or the investigation, if there is one.',
    },
    underInvestigation: {
      label: 'Investigation about interventions',
      met: 'The person is under investigation for interventions from you.',
      unmet: 'There is no investigation about interventions from you.',
    },
    relevant: {
      label: 'Relevance',
      met: 'The data can be presumed to matter for what you are to do.',
      unmet:
        'It has not been assessed that the data matter for what you are to do. Make the assessment first.',
    },
    consentGiven: {
      label: 'Consent',
      met: 'The person has consented.',
      unmet: 'The person’s consent is missing. Ask, and save the answer.',
      unknown: 'The consent could not be checked. Try again; what you wrote is kept.',
    },
    consentObtainable: {
      label: 'Possibility to ask',
      met: 'The person’s consent cannot be obtained.',
      unmet: 'The person can be asked. Ask, and save the answer.',
    },
    attitudeClarified: {
      label: 'The person’s attitude',
      met: 'The person’s attitude has been clarified as far as possible.',
      unmet:
        'The person’s attitude has not been clarified. Find it out as far as possible, and save what you learned.',
    },
    reasonToAssumeOpposition: {
      label: 'Signs of opposition',
      met: 'Nothing suggests that the person would have said no.',
      unmet:
        'There is reason to believe that the person would have said no, or it has not been assessed.',
    },
    careNecessary: {
      label: 'Necessary',
      met: 'The care or the interventions are necessary.',
      unmet:
        'It has not been assessed that the care or the interventions are necessary. Make the assessment first.',
    },
    careIndispensable: {
      label: 'Indispensable',
      met: 'The patient indispensably needs the care.',
      unmet:
        'It has not been assessed that the patient indispensably needs the care. Make the assessment first.',
    },
    dangerToLifeOrHealth: {
      label: 'Danger to life or health',
      met: 'There is danger to the patient’s life, or serious risk to health.',
      unmet: 'It has not been stated that there is danger to life or serious risk to health.',
    },
    ableToRequestLift: {
      label: 'Ability to ask for a lift',
      met: 'The patient cannot ask for the block to be lifted.',
      unmet: 'The patient can ask for the block to be lifted. Ask the patient.',
    },
    takesPartInCare: {
      label: 'Taking part, or other need for work',
      met: 'You take part in the care.',
      unmet:
        'You do not take part in the care, and have given no other reason in your work. Give the reason, if there is one.',
    },
    otherNeedForWork: {
      label: 'Other need for work',
      met: 'You need the data for your work for another reason.',
      unmet: 'You have given no other reason in your work.',
    },
    activeChoiceMade: {
      label: 'Active choice',
      met: 'You have chosen to open data from another unit.',
      unmet: 'The data are held by another unit. Give the reason, and choose to open them.',
    },
    informed: {
      label: 'Information',
      met: 'The person has been informed.',
      unmet:
        'The person has not been told what the sharing means. Inform the person, and try again.',
    },
    opposed: {
      label: 'No to sharing',
      met: 'The person has not opposed the sharing of the data.',
      unmet: 'The person has opposed the sharing of the data. Block them.',
      unknown: 'It is not known whether the person has opposed the sharing of the data.',
    },
    keptPerPerson: {
      label: 'A file of one’s own',
      met: 'The documentation is kept for the person separately.',
      unmet:
        'The documentation is not kept for each person separately. Joint files cannot be shared.',
    },
    processedForCare: {
      label: 'Data from care or interventions',
      met: 'The data belong to the care or the interventions, or to their administration.',
      unmet:
        'The data are processed for something other than care, interventions or their administration. They cannot be shared.',
    },
    interventionBasis: {
      label: 'Legal ground of the intervention',
      met: 'The intervention is of a kind that can be shared.',
      unmet: 'The intervention is not of a kind that can be shared on that day. Check the section.',
    },
    intervention: {
      label: 'Intervention',
      met: 'The intervention is home care.',
      unmet: 'Without an assessment of needs, only home care can be shared.',
    },
    recipientGroup: {
      label: 'To whom the intervention is given',
      met: 'The intervention is given to someone whom the law covers.',
      unmet:
        'The intervention is not given to anyone whom the law covers: older persons, or persons with disability.',
    },
    availableUnder26: {
      label: 'Shared without a position',
      met: 'The data are shared in the ordinary way.',
      unmet:
        'The data are shared for a person who cannot take a position. They are not shown in the service.',
    },
    mayBeDisclosedToPerson: {
      label: 'May be disclosed to the person',
      met: 'The data may be disclosed to the person.',
      unmet:
        'It has not been decided that the data may be disclosed to the person. Turn to whoever holds them.',
    },
    requestedBy: {
      label: 'Who asks for it',
      met: 'The person asks for it.',
      unmet: 'Only the person can ask for it.',
    },
    askedAt: {
      label: 'Where it is asked for',
      met: 'The request has come to the right place.',
      unmet: 'The request is to be made to whoever holds the data.',
    },
  },
  rules: {
    'svod-1-1-until-2025-06': {
      title: 'Interventions that could be shared until June 2025',
      says: 'Social care providers share data about interventions for older persons or persons with disability: under chapter 4, section 1 of the older Social Services Act, home care to older persons under chapter 4, section 2 a, or LSS.',
      toPerson:
        'Social care may share data only about support to older persons and to persons with disability.',
    },
    'svod-1-1': {
      title: 'Interventions that can be shared',
      says: 'Social care providers share data about interventions for older persons or persons with disability: under chapter 11, section 1 of the Social Services Act, home care to older persons under chapter 11, section 5, or LSS. Financial support, treatment for abuse and family matters are never shared.',
      toPerson:
        'Social care may share data only about support to older persons and to persons with disability.',
    },
    'svod-1-3': {
      title: 'One file for each person',
      says: 'Social care documentation is shared only if it is kept for each person separately.',
      toPerson: 'What stands in a file together with someone else is not shared.',
    },
    'svod-2-1': {
      title: 'Data from care and interventions',
      says: 'What is shared is data processed for the care or the interventions, or for their administration.',
      toPerson: 'Only what belongs to your care or your support is shared.',
    },
    'svod-2-2': {
      title: 'Information before data are shared',
      says: 'The person is told what the sharing means, and of the right to say no, before data are shared.',
      toPerson:
        'You are to be told what the sharing means, and that you can say no, before anything is shared.',
    },
    'svod-2-3': {
      title: 'Blocked data',
      says: 'Data that the person has blocked are closed to every other provider.',
      toPerson: 'What you have blocked, no other provider can read.',
    },
    'svod-2-3-opposed': {
      title: 'No to sharing',
      says: 'Data are not shared if the person opposes it.',
      toPerson: 'If you say no, your data are not shared.',
    },
    'svod-2-3-block': {
      title: 'Blocking',
      says: 'The person can have data blocked, at the provider that holds them. Custodians, relatives and a god man cannot.',
      toPerson: 'You, and nobody else, can block your data, where they are held.',
      unmet: {
        requestedBy: 'Only the person can block the person’s data.',
        askedAt: 'The block is asked for at whoever holds the data. Refer the person there.',
      },
    },
    'svod-2-3-lift': {
      title: 'Lifting a block',
      says: 'The person can at any time ask whoever blocked to lift the block.',
      toPerson: 'You can at any time ask whoever blocked to remove the block.',
      unmet: {
        requestedBy: 'Only the person can ask for the block to be lifted.',
        askedAt: 'The block is lifted by whoever blocked. Refer the person there.',
      },
    },
    'svod-2-4': {
      title: 'Unblocked data',
      says: 'Unblocked data shall be made available to the connected providers.',
      toPerson:
        'What you have not blocked is available to others, but they may read it only when the law permits it.',
    },
    'svod-2-4-flag': {
      title: 'That there are data',
      says: 'Anyone authorised may see that there are unblocked data, but not where or which.',
      toPerson: 'Authorised staff can see that there are data about you, but not where or which.',
    },
    'svod-2-5-flag': {
      title: 'That there are blocked data',
      says: 'A care provider may see that another care provider has blocked data about a patient. Social care does not see it, and nobody sees what social care has blocked.',
      toPerson:
        'In health care, authorised staff can see that you have blocked something at another care provider, but not what.',
      unmet: {
        reader: 'This is shown to care providers only.',
        source: 'This exists only about blocks of care providers.',
      },
    },
    'svod-2-6': {
      title: 'Sharing for a person who cannot take a position',
      says: 'For a person who lastingly cannot take a position, data may be shared when the person’s attitude has been clarified as far as possible and nothing suggests a no.',
      toPerson:
        'For a person who cannot take a position, data may be shared if nothing suggests that the person would have said no.',
    },
    'svod-3-1': {
      title: 'A care provider reads at others',
      says: 'A care provider may read what others have shared about a patient it has a current relation with, if the patient consents and the data matter for care, coordination or a certificate. For a certificate a former relation suffices. No consent is required of a child who cannot itself consent.',
      toPerson:
        'A care provider where you are a patient may read what others have shared about you, when you have said yes and it is needed for your care or a certificate. A child who cannot answer need not say yes.',
    },
    'svod-3-2': {
      title: 'A social care provider reads at others',
      says: 'A social care provider may read what others have shared about a person who receives its interventions or is under investigation for them, if the data matter for the interventions and the person consents. Of a child who cannot itself consent, no consent is required to what other social care providers have shared.',
      toPerson:
        'Whoever gives you support, or looks into whether you are to have it, may read what others have shared about you when you have said yes and it is needed.',
      unmet: {
        capacity:
          'The child cannot itself consent, and then the data of health care are closed to social care. A custodian’s consent does not change that.',
        consentGiven:
          'The person’s own consent is missing. If the person can answer, ask and save the answer.',
      },
    },
    'svod-3-3': {
      title: 'When the patient cannot consent',
      says: 'Of a patient who lastingly cannot consent, a care provider may see who has shared data, and read what matters for necessary care, when the patient’s attitude has been clarified as far as possible and nothing suggests a no.',
      toPerson:
        'If you lastingly cannot answer, health care may read what is needed for necessary care, if nothing suggests that you would have said no.',
      unmet: {
        capacity:
          'It has not been assessed that the patient lastingly cannot consent. Make an assessment, and save it.',
        careNecessary:
          'It has not been assessed that the care is necessary. Make the assessment first.',
      },
    },
    'svod-3-4': {
      title: 'When the recipient of social care cannot consent',
      says: 'Of a person who lastingly cannot consent, a social care provider may see which other social care providers have shared data, and read what matters for necessary interventions, when the person’s attitude has been clarified as far as possible and nothing suggests a no. The data of health care are not opened.',
      toPerson:
        'If you lastingly cannot answer, social care may read what other social care has shared, if it is needed for necessary support and nothing suggests that you would have said no. The data of health care always need your yes.',
      unmet: {
        source:
          'Without consent, only what other social care providers have shared is opened, not the data of health care.',
        capacity:
          'It has not been assessed that the person lastingly cannot consent. Make an assessment, and save it.',
        careNecessary:
          'It has not been assessed that the interventions are necessary. Make the assessment first.',
      },
    },
    'svod-3-5-who': {
      title: 'Danger: who has blocked',
      says: 'In danger to the patient’s life or serious risk to health, a care provider may see which care provider has blocked, if the patient cannot ask for the block to be lifted. The content stays closed.',
      toPerson:
        'If your life or health is in danger, and you cannot answer, health care may see which care provider has blocked, but not what.',
      unmet: {
        reader: 'Who has blocked is shown to care providers only.',
        source: 'Only blocks of care providers can be shown.',
      },
    },
    'svod-3-5-request': {
      title: 'Danger: asking for a lift',
      says: 'In danger to the patient’s life or serious risk to health, a care provider may ask the care provider that blocked to lift the block, if the patient cannot ask for it and the data matter for care that the patient indispensably needs.',
      toPerson:
        'If your life or health is in danger, and you cannot answer, health care may ask whoever blocked to remove the block.',
      unmet: {
        reader: 'Only care providers can ask for it.',
        source: 'Only blocks of care providers can be lifted on request.',
      },
    },
    'svod-3-5-lift': {
      title: 'Lifting on request',
      says: 'The care provider that blocked lifts the block when another care provider may ask for it in danger. Nobody else can lift it.',
      toPerson:
        'If your life or health is in danger, and you cannot answer, whoever blocked can remove the block when health care asks for it.',
      unmet: {
        reader: 'Only care providers can ask for it.',
        source: 'Only blocks of care providers can be lifted on request.',
        askedAt: 'The block is lifted by the care provider that blocked. Turn there.',
        requestedBy:
          'The block is lifted when the person asks for it, or a care provider in danger.',
      },
    },
    'svod-3-6': {
      title: 'Danger: data without consent',
      says: 'In danger to the patient’s life or serious risk to health, when consent cannot be obtained, a care provider may see which care providers have shared data, and read what matters for care that the patient indispensably needs. The data of social care are not opened.',
      toPerson:
        'If your life or health is in danger, and you cannot be asked, health care may read what other care providers have shared, if it is indispensable for your care.',
      unmet: {
        source:
          'In danger, only what other care providers have shared is opened, not the data of social care.',
      },
    },
    'svod-3-7': {
      title: 'No other purposes',
      says: 'Nothing but what the law lists opens data at others, not even an express consent.',
      toPerson:
        'Nobody may read your data at others for anything but what the law lists, for example not for research.',
      unmet: {
        purpose: 'The law does not open data at others for that purpose, not even with consent.',
      },
    },
    'svod-4-2': {
      title: 'The person sees the data',
      says: 'A provider may show the person such data as it has shared, as are not blocked and as may be disclosed to the person.',
      toPerson: 'You can see what is shared about you, if it may be disclosed to you.',
      unmet: {
        blocked: 'The data are blocked and are not shown here. Turn to whoever holds them.',
      },
    },
    'svod-4-2-log': {
      title: 'The person sees who has read',
      says: 'A provider may show the person who, at it, has read data that other providers have shared.',
      toPerson: 'You can see who has read what others have shared about you.',
      unmet: {
        boundary: 'It is not known that data of another provider have been read.',
      },
    },
    'svod-4-5': {
      title: 'Social care answers who has read',
      says: 'When the person asks, a social care provider shall tell who, at it, has read data that other providers have shared.',
      toPerson:
        'If you ask social care who has read what others have shared about you, you shall have an answer.',
      unmet: {
        reader: 'This is about reading at a social care provider only.',
        boundary: 'This is about reading data of other providers only.',
      },
    },
    'pdl-4-1': {
      title: 'Within the care provider',
      says: 'Whoever works at the care provider may read if taking part in the care, or needing the data for other work in health care. Data from another unit open after an active choice.',
      toPerson:
        'Whoever works at the care provider may read only if it is needed for your care or for other work in health care.',
      unmet: {
        takesPartInCare:
          'You do not take part in the care, and have given no other reason in your work. Give the reason, if there is one.',
      },
    },
    'pdl-4-2-investigation': {
      title: 'Insurance-medical investigations',
      says: 'Data processed in an insurance-medical investigation are closed to those who work at another unit of the care provider.',
      toPerson:
        'What is written in an insurance-medical investigation is seen only by the unit that makes it.',
      unmet: {
        boundary:
          'The data belong to an insurance-medical investigation and are closed outside the unit that makes it.',
      },
    },
    'pdl-4-4': {
      title: 'Block between units',
      says: 'Data that the patient has blocked towards other units are closed to them.',
      toPerson: 'What you have blocked towards other units, they cannot read.',
    },
    'pdl-4-4-set': {
      title: 'Blocking between units',
      says: 'The patient can have data blocked towards other units, at the care provider that holds them. The care provider blocks at once. Custodians cannot block.',
      toPerson:
        'You, and nobody else, can block your data towards other units of the care provider.',
      unmet: {
        source: 'Blocks between units exist only at care providers.',
        requestedBy: 'Only the patient can block the patient’s data.',
        askedAt:
          'The block is asked for at the care provider that holds the data. Refer the patient there.',
      },
    },
    'pdl-4-4-lift': {
      title: 'Taking back a block between units',
      says: 'The patient can at any time take back a block between units, at the care provider that holds the data.',
      toPerson: 'You, and nobody else, can take back your block between units.',
      unmet: {
        source: 'Blocks between units exist only at care providers.',
        requestedBy: 'Only the patient can take back the block.',
        askedAt:
          'The block is taken back at the care provider that holds the data. Refer the patient there.',
      },
    },
    'pdl-4-4-flag': {
      title: 'That there is a block between units',
      says: 'Authorised staff at another unit of the care provider may see that there are blocked data, but not which unit has blocked.',
      toPerson:
        'Authorised staff at other units of the care provider can see that you have blocked something, but not where or what.',
      unmet: {
        reader: 'Blocks between units exist only at care providers.',
        boundary: 'This is shown to other units of the same care provider only.',
      },
    },
    'pdl-4-5-consent': {
      title: 'Lifting a block between units with consent',
      says: 'An authorised officer at the care provider may lift the block when the patient consents.',
      toPerson: 'Someone authorised at the care provider can remove the block when you say yes.',
      unmet: {
        reader: 'Blocks between units exist only at care providers.',
        boundary: 'The block is lifted by someone authorised at the same care provider.',
        capacity:
          'The child cannot itself consent, and a custodian’s consent does not lift the block.',
      },
    },
    'pdl-4-5-indispensable': {
      title: 'Lifting a block between units without consent',
      says: 'An authorised officer at the care provider may lift the block when consent cannot be obtained and the data matter for care that the patient indispensably needs.',
      toPerson:
        'If you cannot be asked, someone authorised at the care provider can remove the block, if the care is indispensable.',
      unmet: {
        reader: 'Blocks between units exist only at care providers.',
        boundary: 'The block is lifted by someone authorised at the same care provider.',
      },
    },
    'pdl-4-5-after-lift': {
      title: 'When a block between units has been lifted',
      says: 'When the block has been lifted, only what can be presumed to matter for the care is opened.',
      toPerson: 'When a block has been lifted, only what is needed for your care may be read.',
    },
    'pdl-4-5-which-unit': {
      title: 'Which unit has blocked',
      says: 'When a block between units may be lifted without the patient’s consent, the care provider shall show which units have blocked.',
      toPerson:
        'If you cannot be asked, and the care is indispensable, someone authorised at the care provider may see which unit has blocked.',
      unmet: {
        reader: 'Blocks between units exist only at care providers.',
        boundary: 'This is shown to someone authorised at the same care provider only.',
      },
    },
    'pdl-5-5': {
      title: 'The person sees health care’s own data',
      says: 'A care provider may show the person its own data about the person, if they belong to the care and may be disclosed to the person. Blocks towards others do not hinder it.',
      toPerson:
        'You can see what the care provider has written about you, if it may be disclosed to you.',
      unmet: {
        source: 'This is about data held by a care provider only.',
      },
    },
    'pdl-5-5-log': {
      title: 'The person sees who has read within the care provider',
      says: 'A care provider may show the person who within it has read, if that may be disclosed to the person.',
      toPerson: 'You can see who within the care provider has read about you.',
      unmet: {
        reader: 'This is about reading at a care provider only.',
        boundary: 'This is about reading within the care provider only.',
      },
    },
    'pdl-8-5': {
      title: 'Health care answers who has read',
      says: 'When the patient asks, a care provider shall tell who, at it, has read the patient’s data.',
      toPerson: 'If you ask health care who has read about you, you shall have an answer.',
      unmet: {
        reader: 'This is about reading at a care provider only.',
      },
    },
    'solpul-10': {
      title: 'Within the social care provider',
      says: 'Whoever works at the social care provider may read what the work needs. Data from another unit open after an active choice.',
      toPerson: 'Whoever works where you get support may read only what the work needs.',
      unmet: {
        takesPartInCare:
          'You do not take part in the social care, and have given no other reason in your work. Give the reason, if there is one.',
      },
    },
  },
  values: {
    reader: { careProvider: 'care provider', socialCareProvider: 'social care provider' },
    source: { careProvider: 'care provider', socialCareProvider: 'social care provider' },
    boundary: {
      sameUnit: 'the same unit',
      sameProvider: 'another unit of the same provider',
      otherProvider: 'another provider',
    },
    capacity: {
      able: 'can take a position',
      temporarilyUnable: 'temporarily cannot take a position',
      lastinglyUnable: 'lastingly cannot take a position',
      childUnable: 'a child who cannot itself take a position',
    },
    purpose: {
      care: 'care',
      coordination: 'coordination for patients on sick leave',
      certificate: 'certificate',
      interventions: 'interventions',
      investigation: 'investigation about interventions',
      quality: 'quality work',
      research: 'research',
      statistics: 'statistics',
      administration: 'administration',
      teaching: 'teaching',
    },
    interventionBasis: {
      none: 'health care',
      'SoL 11:1': 'Social Services Act, chapter 11, section 1',
      'SoL 11:5': 'Social Services Act, chapter 11, section 5',
      LSS: 'LSS',
      'SoL 4:1 (2001:453)': 'Social Services Act (2001:453), chapter 4, section 1',
      'SoL 4:2a (2001:453)': 'Social Services Act (2001:453), chapter 4, section 2 a',
      other: 'another section or another kind of intervention',
    },
    intervention: { homeCare: 'home care', other: 'another intervention' },
    recipientGroup: {
      older: 'older person',
      disability: 'person with disability',
      other: 'another person',
    },
    requestedBy: {
      person: 'the person',
      custodian: 'custodian',
      relative: 'relative',
      godMan: 'god man',
      careProvider: 'another care provider',
    },
    askedAt: { blockingProvider: 'whoever holds the data', otherProvider: 'another provider' },
  },
};

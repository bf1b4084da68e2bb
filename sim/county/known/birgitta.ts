import { addDays, at } from '../calendar.ts';
import type { Chart } from '../chart.ts';
import { healthCentre, homeNursing, hospital, wound } from './birgitta-health-care.ts';
import { decisions, homeCare, plans } from './birgitta-social-care.ts';
import { centre, homeUnit, maja, maria, nursing, office, per } from './birgitta-units.ts';

/**
 * Birgitta Lindqvist, 87, lives alone in Ljusdal with home care from the municipality, a wound on her left lower
 * leg that home nursing dresses, and her daughter Tove nearby. Yesterday evening she was admitted to
 * Medicinavdelningen in Hudiksvall, where nobody has asked for her consent yet.
 */
export function writeBirgitta(chart: Chart): void {
  warnings(chart);
  decisions(chart);
  plans(chart);
  contacts(chart);
  wound(chart);
  homeCare(chart);
  homeNursing(chart);
  hospital(chart);
  healthCentre(chart);
  relations(chart);
}

function warnings(chart: Chart): void {
  chart.write('warning', {
    unit: centre,
    by: maria,
    date: '2019-03-14',
    time: '10:40',
    title: 'Varning',
    summary: 'Penicillin: anafylaktisk reaktion',
    body: {
      severity: 'lifeThreatening',
      kind: 'hypersensitivity',
      substance: 'Penicillin',
      reaction: 'Anafylaktisk reaktion',
      text: 'Andnöd, nässelutslag och blodtrycksfall tjugo minuter efter första tabletten. Adrenalin på akuten. Ska inte ges penicillin.',
      from: '2019-03-14',
      verified: true,
    },
  });
}

function contacts(chart: Chart): void {
  const { today } = chart;
  chart.write('relativeContacts', {
    unit: homeUnit,
    by: maja,
    date: addDays(today, -200),
    time: '09:10',
    title: 'Kontaktuppgifter anhöriga',
    summary: 'Tove Lindqvist, dotter',
    body: {
      contacts: [
        {
          name: 'Tove Lindqvist',
          relation: 'dotter',
          phone: '070-174 06 12',
          order: 1,
          mayKnow: 'Första kontakt. Får veta hur Birgitta mår.',
          note: 'Bor i Järvsö, arbetar dagtid. Vill bli uppringd vid fall, även på natten.',
        },
        {
          name: 'Ulla Hedberg',
          relation: 'granne',
          phone: '070-174 06 17',
          order: 2,
          mayKnow: 'Har nyckel. Får inte veta något om Birgittas hälsa.',
        },
      ],
    },
  });
  chart.write('permanentSocialCareContact', {
    unit: homeUnit,
    by: 'enhetschef',
    date: addDays(today, -204),
    time: '15:00',
    title: 'Fast omsorgskontakt',
    summary: 'Maja Lindgren, undersköterska',
    body: {
      name: 'Maja Lindgren',
      role: 'undersköterska',
      unitName: 'Hemtjänst Norra, Ljusdal',
      phone: '070-174 06 31',
      from: addDays(today, -204),
      note: 'Dagtid måndag till fredag. Birgitta har valt Maja själv.',
    },
  });
  chart.write('permanentCareContact', {
    unit: nursing,
    by: per,
    date: addDays(today, -228),
    time: '11:30',
    title: 'Fast vårdkontakt',
    summary: 'Per Åkesson, distriktssköterska',
    body: {
      name: 'Per Åkesson',
      role: 'distriktssköterska',
      unitName: 'Hemsjukvården, Ljusdal',
      phone: '070-174 06 44',
      from: addDays(today, -228),
      note: 'Samordnar sårvården med hälsocentralen.',
    },
  });
}

function relations(chart: Chart): void {
  const { today } = chart;
  chart.relate({
    unit: homeUnit,
    kind: 'interventions',
    basis: 'homeCare',
    from: at(addDays(today, -1120), '08:00'),
  });
  chart.relate({
    unit: office,
    kind: 'investigation',
    basis: 'other',
    basisText: 'Utredning om utökad hemtjänst',
    from: at(addDays(today, -33), '11:10'),
  });
  chart.relate({
    unit: nursing,
    kind: 'patientRelation',
    basis: 'homeCare',
    from: at(addDays(today, -230), '12:30'),
  });
  chart.relate({
    unit: centre,
    kind: 'patientRelation',
    basis: 'visit',
    basisText: 'Pågående uppföljning',
    from: at(addDays(today, -277), '10:10'),
    until: at(addDays(today, 120), '17:00'),
  });
  chart.consent({
    unit: homeUnit,
    by: maja,
    from: at(addDays(today, -205), '10:00'),
    channel: 'written',
  });
  chart.consent({
    unit: centre,
    by: maria,
    from: at(addDays(today, -80), '09:30'),
    until: at(addDays(today, 101), '23:00'),
    channel: 'phone',
  });
}

import type { Random } from './random.ts';

type Sex = 'female' | 'male';

/** Given names in the generation that bears them, by the last year of birth. */
const generations: readonly { readonly until: number; readonly names: Record<Sex, string> }[] = [
  {
    until: 1938,
    names: {
      female:
        'Märta Greta Ingrid Elsa Astrid Maj-Britt Karin Margit Svea Rut Ingeborg Gun Aina Vera Anna-Lisa Britta Signe Elly Hjördis Dagny Kerstin Ulla Inga Barbro Linnéa Sonja Berit Asta Ebba Viola',
      male: 'Sven Arne Karl-Erik Gunnar Nils Erik Bengt Lars-Erik Åke Rune Sture Folke Helge Tage Arvid Gösta Olle Ragnar Allan Börje Evert Henry Ivar Karl Lennart Stig Harald Verner Elis Knut',
    },
  },
  {
    until: 1955,
    names: {
      female:
        'Birgitta Kerstin Ingrid Gunilla Margareta Ulla Barbro Gun Inger Siv Monica Anita Marianne Britt-Marie Solveig Eva Gunnel Karin Christina Lena Yvonne Berit Elisabeth Ann-Marie Mona Ing-Marie Gudrun Agneta Annika Ann-Christin',
      male: 'Lars Sven-Erik Leif Göran Bo Kjell Rolf Hans Bengt Jan-Erik Lennart Gunnar Stig Kurt Tommy Roland Ulf Bertil Per-Olov Ingemar Tord Sune Rune Hilding Åke Börje Karl-Gustav Owe Jerker Conny',
    },
  },
  {
    until: 1975,
    names: {
      female:
        'Lena Annika Susanne Carina Marie Anna Ulrika Åsa Helena Maria Pia Camilla Malin Katarina Annelie Monica Eva Petra Jeanette Charlotte Yvonne Åse Lotta Helén Marita Amina Leila Zahra Kaija Olena',
      male: 'Peter Mikael Anders Thomas Stefan Magnus Fredrik Mats Patrik Per Johan Jonas Christer Tomas Håkan Roger Torbjörn Hans-Erik Jörgen Kenneth Pekka Ahmed Hassan Reza Niklas Urban Dan Ola Jan Bosse',
    },
  },
  {
    until: 1997,
    names: {
      female:
        'Emma Sara Johanna Jenny Linda Sofia Elin Ida Hanna Jessica Cecilia Emelie Frida Josefin Therese Evelina Rebecka Matilda Lovisa Sanna Fatima Maryam Hodan Nour Ewa Natalia Madeleine Erika Amanda Caroline',
      male: 'Daniel Andreas Marcus Henrik Erik Martin David Robin Joakim Tobias Simon Viktor Anton Oskar Kristoffer Rasmus Emil Pontus Sebastian Jesper Mohammed Ali Yonas Dawit Tomasz Abdi Johannes Mattias Linus Gustav',
    },
  },
  {
    until: 2100,
    names: {
      female:
        'Alva Ebba Wilma Elsa Maja Vera Alma Saga Freja Ella Astrid Selma Tyra Molly Lilly Signe Juni Leia Ines Hedda Amira Yasmin Safiya Elina Nova Stella Edith Ellie Tuva Agnes',
      male: 'Noah Hugo Liam William Elias Lucas Oliver Vincent Alfred Melvin Nils Sixten Theo Arvid Ludvig Albin Viggo Edvin Charlie Malte Adam Omar Yusuf Isak Melker Sigge Frans Love Harry Tage',
    },
  },
];

/** Family names common in Hälsingland, those of people who came later among them. */
const familyNames =
  'Andersson Johansson Eriksson Persson Olsson Larsson Nilsson Jonsson Karlsson Hansson Svensson Pettersson Gustafsson Jansson Lindberg Lindström Lindgren Lundberg Lundgren Bergström Berglund Bergman Sandberg Sandström Forsberg Forslund Sjöberg Sjödin Nordin Norberg Nordström Nordlund Norén Hedlund Hedman Hedberg Östlund Östberg Öberg Åberg Åström Åkerlund Ågren Engström Engman Ekström Eklund Ekman Wallin Wallström Wiklund Wikström Vestin Westlund Holm Holmgren Holmberg Hedström Söderlund Söderberg Sundin Sundberg Sundström Sundqvist Dahlin Dahlberg Dahlström Brolin Brodin Blom Bodin Backlund Björk Björklund Brändström Byström Ström Strömberg Fors Frisk Frank Fredriksson Grahn Granberg Granlund Grip Hägg Häggström Hammarberg Hillgren Höglund Isaksson Jakobsson Jonasson Kihlström Kjellin Lagerström Lindqvist Lövgren Löf Moberg Modin Morin Myrberg Mårtensson Nyberg Nyström Nylund Olofsson Palm Rask Rehn Ros Rydberg Rönnberg Selin Skoglund Stenberg Stålberg Svedberg Svärd Thelin Tjäder Tägtström Vallgren Wedin Zetterberg Älander Hussein Mohamed Haddad Tesfay Nguyen Kovalenko Nowak Virtanen Mäkinen Ahmadi'.split(
    ' ',
  );

const lists = new Map<string, readonly string[]>();

/** A given name as common for someone born that year. */
export function givenName(random: Random, sex: Sex, birthYear: number): string {
  const generation = generations.find(({ until }) => birthYear <= until) ?? generations[0];
  if (!generation) throw new Error('There is at least one generation.');
  const text = generation.names[sex];
  let list = lists.get(text);
  if (!list) {
    list = text.split(' ');
    lists.set(text, list);
  }
  return random.pick(list);
}

/** A family name of the county. */
export function familyName(random: Random): string {
  return random.pick(familyNames);
}

/**
 * A telephone number that the Swedish Post and Telecom Authority keeps free for film and books (070-174 06 05
 * to 99).
 */
export function phoneNumber(random: Random): string {
  return `070-174 06 ${String(random.int(5, 99)).padStart(2, '0')}`;
}

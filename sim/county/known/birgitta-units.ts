/** Units and staff around Birgitta Lindqvist. */
export const homeUnit = 'ljusdal-home-north';
export const nursing = 'ljusdal-nursing';
export const office = 'ljusdal-case';
export const centre = 'ljusdal-hc';
export const maja = 'Maja Lindgren';
export const per = 'Per Åkesson';
export const maria = 'Maria Eklund';
export const helena = 'Helena Wallin';

import { type SampleDocument } from '../../support/sample-document';

/** Fourteen criteria of a standard that has been replaced, in our own words. */
const BEFORE = [
  'open the lantern store with your own key',
  'check the level of oil in each lantern on the quay',
  'trim every wick to the length shown in the handbook',
  'carry the filled oil cans to the quay without spilling',
  'light the harbour lamps in the order of the evening round',
  'listen to what skippers say about the brightness of the lamps',
  'write each lamp that fails into the night book',
  'replace cracked glass before the next evening round',
  'tell the harbour master about lamps that cannot be repaired',
  'answer questions of visiting crews in plain words',
  'put out the lamps at sunrise',
  'return your key to the watch room',
  'order new wicks from the chandler every quarter',
  'polish the brass nameplate above the door',
] as const;

/** What became of the criteria of `LANTERNS`: the third is a knowledge item now, the last is nowhere. */
export const LANTERNS: SampleDocument = {
  urn: 'SAMLN07',
  title: 'Tend the lanterns of a quay',
  approvedOn: '2013-01-01',
  reviewOn: '2040-01',
  criteria: BEFORE,
  knowledge: ['why lamps are lit in order', 'which oils smoke'],
};

/** The standard that replaced it: fourteen criteria in another order, the last of them new. */
export const LAMPS: SampleDocument = {
  urn: 'SAMLM23',
  title: 'Tend the lamps of a harbour',
  approvedOn: '2021-02-22',
  reviewOn: '2040-01',
  originalUrns: 'SAMLN07',
  criteria: [
    BEFORE[0],
    BEFORE[4],
    BEFORE[1],
    'carry the filled oil cans to the quay safely and without spilling',
    BEFORE[7],
    BEFORE[6],
    'listen to what skippers and pilots say about the brightness of the lamps',
    BEFORE[8],
    BEFORE[9],
    BEFORE[11],
    BEFORE[10],
    'order new wicks from the chandler each month',
    'count the spare lanterns once a week',
    'follow the bylaws that apply to open flames near moored vessels',
  ],
  knowledge: [
    'why lamps are lit in order',
    'which oils smoke',
    'how to trim every wick to the length shown in the handbook',
  ],
};

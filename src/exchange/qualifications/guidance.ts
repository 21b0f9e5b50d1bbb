import { type Language } from '../../common/language';
import { isNamed, type Layout, LAYOUTS, SHEET_KEYS } from './layout';
import { type NewSheet } from './sheet';

const NAME: Readonly<Record<Language, string>> = { EN: 'Guidance', CY: 'Canllawiau' };
const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  EN: ['Sheet', 'Column', 'What to write'],
  CY: ['Dalen', 'Colofn', "Beth i'w ysgrifennu"],
};

/** What holds for every sheet, then what is peculiar to a column, by sheet and field. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  EN: {
    all: 'Sheets and columns may stand in any order. Columns of your own are left out. Leave empty what does not apply.',
    lists:
      'Several names in one cell stand between ; or , or a line each (a name that holds a comma: a line each). A row with nothing but such lists carries on the row above.',
    titles: 'Titles and texts: in English, in Welsh, or in both; one of them must be there.',
    'qualification level': 'As printed: 3, Entry 2.',
    'qualification reviewDate': 'A year, a month or a day: 2029, 2029-07, 2029-07-31.',
    'units key': 'A short key of your own, used in the other sheets: M1.',
    'units versions': 'References of other versions that are accepted in its place.',
    'standards edition': 'As the register has it: 2021-02-05. Empty: the edition in force.',
    'outcomes criterion': 'Empty in the row of the learning outcome itself; its criteria have a row each.',
    'mapping statement':
      'P17 is the 17th performance criterion, K3 the 3rd item of knowledge; or the id of a statement.',
    'mapping wording': 'For reading; it is not imported.',
    'mapping id':
      'Need not be filled in. If it is, it must be the id of the statement named: clear it when you change that.',
    'groups groups': 'Groups within this one; no group may hold itself.',
    'rules groups': 'No groups and no units: the whole qualification.',
    'rules overMaximum':
      'What more than the maximum does: REFUSE (the rule is broken), COUNT_UP_TO (the rest does not count), COUNT_WHOLE_UNITS_UP_TO (the same, by whole units).',
    'titles rules': 'The title is earned when all of these rules are met.',
  },
  CY: {
    all: "Caiff dalenni a cholofnau fod mewn unrhyw drefn. Ni ddarllenir eich colofnau eich hun. Gadewch yn wag yr hyn nad yw'n berthnasol.",
    lists:
      'Rhowch ; neu , rhwng sawl enw mewn un gell, neu un ar bob llinell (enw sy’n cynnwys coma: un ar bob llinell). Mae rhes heb ddim ond rhestrau o’r fath yn parhau’r rhes uwchben.',
    titles: 'Teitlau a thestunau: yn Saesneg, yn Gymraeg, neu yn y ddwy; rhaid cael un.',
    'qualification level': "Fel y'i hargreffir: 3, Entry 2.",
    'qualification reviewDate': 'Blwyddyn, mis neu ddiwrnod: 2029, 2029-07, 2029-07-31.',
    'units key': "Allwedd fer o'ch dewis, a ddefnyddir yn y dalenni eraill: M1.",
    'units versions': 'Cyfeirnodau fersiynau eraill a dderbynnir yn ei lle.',
    'standards edition': 'Fel y mae ar y gofrestr: 2021-02-05. Gwag: yr argraffiad sydd mewn grym.',
    'outcomes criterion': 'Gwag yn rhes y deilliant ei hun; mae gan bob maen prawf ei res.',
    'mapping statement':
      "P17 yw'r 17eg maen prawf perfformiad, K3 y 3ydd o dan wybodaeth a dealltwriaeth; neu ddynodydd y gosodiad.",
    'mapping wording': "I'w ddarllen; ni chaiff ei fewnforio.",
    'mapping id':
      'Nid oes angen ei lenwi. Os gwneir, rhaid iddo fod yn ddynodydd y gosodiad a enwir: gwagiwch ef wrth newid hwnnw.',
    'groups groups': 'Grwpiau o fewn hwn; ni chaiff grŵp ei gynnwys ei hun.',
    'rules groups': 'Dim grwpiau na dim unedau: y cymhwyster cyfan.',
    'rules overMaximum':
      'Beth a wna mwy na’r uchafswm: REFUSE (torrir y rheol), COUNT_UP_TO (nid yw’r gweddill yn cyfrif), COUNT_WHOLE_UNITS_UP_TO (yr un peth, fesul uned gyfan).',
    'titles rules': 'Enillir y teitl pan fodlonir pob un o’r rheolau hyn.',
  },
};

/** The sheet that tells a person how to fill in the others. */
export function guidanceSheet(language: Language): NewSheet {
  const words = WORDS[language];
  const general = ['all', 'lists', 'titles'].map((key) => [null, null, words[key] ?? null]);
  const particular = SHEET_KEYS.flatMap((key) => {
    const { name, columns }: Layout = LAYOUTS[key];
    return columns.flatMap(({ field, heading, choices, isRequired }) => {
      const parts = [
        ...(isRequired === true ? [language === 'EN' ? 'Required.' : 'Gofynnol.'] : []),
        ...(words[`${key} ${field}`] === undefined ? [] : [words[`${key} ${field}`]]),
        ...(choices === undefined ? [] : [`${choices.join(', ')}.`]),
      ];
      return parts.length === 0 ? [] : [[name[language], heading[language], parts.join(' ')]];
    });
  });
  return {
    name: NAME[language],
    columns: [18, 30, 110].map((width) => ({ width, isText: true })),
    rows: [HEADINGS[language], ...general, ...particular],
  };
}

/** True for the name of the sheet of guidance, which holds nothing to read. */
export function isGuidance(name: string): boolean {
  return isNamed(NAME, name);
}

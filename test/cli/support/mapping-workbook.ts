import { type BuiltCell, buildWorkbook, richText } from './build-workbook';

/** The sheet of the mapping: a title merged across, headings in two rows, and codes as they stand in old specifications. */
export const MAPPING: readonly (readonly BuiltCell[])[] = [
  [{ text: 'Diploma in Skills of the Contact Centre: where our units come from', style: 1 }],
  ['Correct when it was printed'],
  [],
  [null, null, null, { text: 'NOS mapping', style: 1 }],
  ['Unit reference', 'Unit title', 'Level', 'Code', 'Title as printed', 'Credits'].map((text) => ({
    text,
    style: 1,
  })),
  ['Y/503/1001', 'Use a system made to order', 2, 'CFACSB7', 'Old title', 3],
  ['Y/503/1002', 'Talk to people', 2, 'CfA CC25', null, 3],
  ['Y/503/1003', 'Talk to more people', 3, 'CFA CC 26', null, 4],
  ['Y/503/1004', 'Something older', 2, 'Unit 5.01', null, 2],
  ['Y/503/1005', 'Something of everything', 2, 'STE6/7/8 & EVTS10/11/12'],
  ['Y/503/1006', 'Nothing in particular', 2],
  ['Y/503/1007', 'Our own', 2, 'N/A'],
  ['Y/503/1008', 'Both at once', 2, { text: 'CfA CC25, CfA CC26', inline: true }],
  ['Group B: optional units'],
  ['Y/503/1009', 'Lead people', 3, 'SAMCC03'],
  ['Y/503/1010', 'Sell by telephone', 3, richText('Sam', ' SL', '02')],
  ['Y/503/1011', 'Sell more by telephone', 3],
  ['Y/503/1012', 'A slip of the finger', 3, 'CFACC2'],
  ['Y/503/1013', 'Made of something', 3, { raw: (at) => `<c${at} s="2"><v>44232</v></c>` }],
  [
    'Y/503/1014',
    'Looked up',
    3,
    { raw: (at) => `<c${at} t="str"><f>VLOOKUP("x",Units!A1:B9,2)</f><v>SAMCC01</v></c>` },
  ],
  ['Y/503/1015', 'Lost', 3, { raw: (at) => `<c${at} t="e"><f>Units!#REF!</f><v>#REF!</v></c>` }],
  ['Y/503/1016', 'Hidden', 3, 'CFASAL023'],
  ['Unit reference', 'Unit title', 'Level', 'Code', 'Title as printed', 'Credits'],
  ['Y/503/1017', 'After the break of the page', 3, 'SAMFX01'],
];

/** A workbook as an awarding body has it, with a cover and a list of units before and behind the mapping. */
export function mappingWorkbook(): Uint8Array {
  return buildWorkbook([
    { name: 'Cover', rows: [['Specification'], ['Reference', 'SD/2012'], ['Issue', 2]] },
    {
      name: 'NOS mapping',
      rows: MAPPING,
      merges: ['A1:F1', 'D4:E4', 'A14:F14', 'D16:D17'],
      rowAttributes: { 22: ' hidden="1"' },
      before: '<cols><col min="1" max="6" width="14" customWidth="1"/></cols>',
      behind: '<autoFilter ref="A5:F24"/>',
    },
    {
      name: 'Units',
      rows: [
        ['Unit', 'NOS URN'],
        ['U1', 'SAMCC01'],
        ['U2', 'SAMCC02'],
      ],
    },
  ]);
}

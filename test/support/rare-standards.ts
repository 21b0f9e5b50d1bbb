import { assertSocEdition } from '../../src/register/soc/assert-soc-edition';
import { type TestRegister } from './register';
import { sampleDocument, type SampleDocument } from './sample-document';

const CRITERIA = [
  'inspect the lamp room and lock every door behind you before the evening watch begins',
  'carry the oil in closed cans and wipe up what has been spilt with dry sand',
  'trim each wick with the shears and keep the cuttings in the iron bucket',
  'polish the mirrors with chalk powder until no streak can be seen from below',
  'write the hour of lighting into the log and have the keeper sign the page',
];
const [DOORS = '', OIL = '', WICK = '', MIRRORS = '', LOG = ''] = CRITERIA;

/** Two editions between which statements were moved, reworded, split, merged, added and removed. */
const EDITIONS: readonly SampleDocument[] = [
  { urn: 'SAMRA01', approvedOn: '2015', validity: 'LEGACY', criteria: [...CRITERIA, 'raise the flag'] },
  { urn: 'SAMRA01', approvedOn: '2020', criteria: [LOG, DOORS, OIL, `${WICK} and ${MIRRORS}`] },
  {
    urn: 'SAMRA01',
    approvedOn: '2022',
    criteria: [LOG.replace('page', 'sheet'), OIL, WICK, MIRRORS, 'douse the light'],
  },
];

/** Standards with what hardly any standard has, so that every field of the API has something to say. */
export async function addRareStandards(register: TestRegister): Promise<void> {
  const welsh: SampleDocument = { language: 'CY', title: 'Gofalu am oleudy' };
  await register.addAll(
    ...EDITIONS,
    { ...welsh, urn: 'SAMRA02', approvedOn: '2015' },
    { urn: 'SAMRA02', approvedOn: '2020' },
    {
      urn: 'SAMRA03L',
      knowledge: ['# By day', 'the tides', '# By night', 'the stars'],
      title: 'Keep a light (Legacy)',
    },
    { urn: 'SAMRA04', suites: ['Harbour Lanterns', 'Lamp Lighting'], keywords: [], socCodes: ['7212'] },
    { ...welsh, urn: 'SAMRA04', suites: ['Llusernau'], criteria: ['un', 'dau'] },
    { urn: 'SAMRA04', suites: ['Harbour Lanterns'], keywords: ['light'], socCodes: ['7212'] },
  );
  await register.add({
    urn: 'SAMRA08',
    title: 'Watch the sea',
    links: 'SAMRA04 Keep a light\nSAMRA99\nHaul the nets',
  });
  await register.addAll({ urn: 'SAMRA07' }, { ...welsh, urn: 'SAMRA07', title: 'Gofalu am lusernau harbwr' });
  await register.add(`${sampleDocument({ urn: 'SAMRA05' })}\n\nCategory\n\nCore\n`);
  await register.add(sampleDocument({ urn: null, title: 'Wind the clock' }));
  const asserted = { urn: 'SAMRA06', reason: 'as the keeper wrote' };
  await register.add(sampleDocument({ urn: null, title: 'Ring the bell' }), asserted);
  await register.database.transact((unit) =>
    assertSocEdition(
      unit,
      { urn: 'SAMRA04', code: '7212', edition: 'SOC2000', reason: 'it speaks of customers' },
      new Date().toISOString(),
    ),
  );
}

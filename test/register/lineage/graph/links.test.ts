import { LineGraph } from '../../../../src/register/lineage/graph/line-graph';
import { type LineageStandard } from '../../../../src/register/lineage/graph/lineage-node';
import { type Link, linksBackward, linksForward } from '../../../../src/register/lineage/graph/links';
import { loadGraph } from '../../../../src/register/lineage/graph/load-graph';
import { type DocumentFacts, RegisterInMemory } from './register-of';

const inLines = (links: readonly Link<LineageStandard>[]) =>
  links.map(({ kind, code, standard }) => `${kind} ${code} ${standard?.edition ?? 'not on the register'}`);

/** The links of the edition `code edition` of a register of these documents. */
async function linksOf(documents: readonly DocumentFacts[], code: string, edition = '2015') {
  const register = new RegisterInMemory(documents);
  const [node] = await register.load([code]);
  const own = node?.editions.find(({ standard }) => standard.edition === edition);
  if (!own) throw new Error(`no ${code} of ${edition}`);
  const graph = new LineGraph(await loadGraph(register, [code, ...own.originals]));
  return {
    before: inLines(linksBackward(graph, own.standard, own.originals)),
    after: inLines(linksForward(graph, own.standard)),
  };
}

describe('the links of a standard', () => {
  test('are none when nothing names it and it names itself or nothing', async () => {
    for (const original of ['SAMCC1', 'CC1', 'N/A']) {
      const links = await linksOf([{ urn: 'COSCC1', original: original.replace('SAM', 'COS') }], 'COSCC1');
      expect(links).toEqual({ before: [], after: [] });
    }
  });

  test('join editions of one function as REVISED, and of two as REASSIGNED, backward only', async () => {
    const documents = [
      { urn: 'SAMCC1', edition: '2005', title: 'Sell fresh fish' },
      { urn: 'SAMCC1', edition: '2010', title: 'Mend nets' },
      { urn: 'SAMCC1', edition: '2015', title: 'Mend fishing nets' },
    ];
    expect(await linksOf(documents, 'SAMCC1')).toEqual({ before: ['REVISED SAMCC1 2010'], after: [] });
    expect(await linksOf(documents, 'SAMCC1', '2010')).toEqual({
      before: ['REASSIGNED SAMCC1 2005'],
      after: ['REVISED SAMCC1 2015'],
    });
    expect(await linksOf(documents, 'SAMCC1', '2005')).toEqual({ before: [], after: [] });
  });

  test('name the codes it comes from, on the register or not, and what comes from it', async () => {
    const documents: DocumentFacts[] = [
      { urn: 'SAMCC1', edition: '2005', validity: 'LEGACY' },
      { urn: 'SAMCC3', edition: '2015', original: 'SAM CC1, SAM CC2' },
      { urn: 'SAMCC4', edition: '2020', original: 'SAMCC3', status: 'TAILORED' },
    ];
    expect(await linksOf(documents, 'SAMCC3')).toEqual({
      before: ['MERGED SAMCC1 2005', 'MERGED SAMCC2 not on the register'],
      after: ['TAILORED SAMCC4 2020'],
    });
  });

  test('lead to the code that its body writes without its letters', async () => {
    const documents = [
      { urn: 'COSVR218', edition: '2010' },
      { urn: 'COSVR700', edition: '2015', original: 'VR218' },
    ];
    expect(await linksOf(documents, 'COSVR700')).toMatchObject({ before: ['RENUMBERED COSVR218 2010'] });
    expect(await linksOf(documents, 'COSVR218', '2010')).toMatchObject({
      after: ['RENUMBERED COSVR700 2015'],
    });
  });
});

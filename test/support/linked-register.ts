import { type StatementRow } from '../../src/register/standards/statement.entity';
import { type Filling } from './filled-databases';
import { putEpoch, putLinks } from './links';
import { type TestRegister } from './register';

/** A few standards with links that were made up, of every relation and band. */
export const LINKED: Filling = {
  name: 'linked',
  fill: async (register) => {
    await register.addAll(
      {
        urn: 'SAMLA01',
        criteria: ['greet every visitor by name', 'record what visitors ask for', 'close the gate at dusk'],
        knowledge: ['who may visit', 'why the gate is closed at dusk'],
      },
      {
        urn: 'SAMLA02',
        criteria: ['Greet every visitor by name;', 'write down what visitors ask', 'lock the gate'],
        knowledge: ['who may visit', 'who has keys'],
      },
      {
        urn: 'SAMLA03',
        criteria: ['greet visitors', 'close the gate at dusk and lock it'],
        knowledge: ['greet every visitor by name', 'what visitors ask for'],
        approvedOn: '2015-01-01',
      },
      {
        urn: 'SAMLA03',
        criteria: ['greet visitors', 'close the gate at dusk and lock it'],
        knowledge: ['greet every visitor by name', 'what visitors ask for'],
        approvedOn: '2022-03-04',
      },
    );
    await putEpoch(register);
    const at = (urn: string, label: string) => statementAt(register, urn, label);
    await putLinks(register, [
      link(await at('SAMLA01', 'P2'), await at('SAMLA02', 'P2'), 'NEAR_IDENTICAL', 0.9312),
      link(await at('SAMLA01', 'P3'), await at('SAMLA02', 'P3'), 'OVERLAPS', 0.3),
      link(await at('SAMLA01', 'P3'), await at('SAMLA03', 'P2'), 'CONTAINED_IN', 0.81),
      link(await at('SAMLA02', 'P3'), await at('SAMLA03', 'P2'), 'CONTAINED_IN', 0.62),
      link(await at('SAMLA01', 'P1'), await at('SAMLA03', 'P1'), 'CONTAINS', 0.74),
      link(await at('SAMLA01', 'P1'), await at('SAMLA03', 'K1'), 'IDENTICAL', 0.88),
      link(await at('SAMLA01', 'K2'), await at('SAMLA03', 'P2'), 'OVERLAPS', 0.55),
    ]);
  },
};

function link(
  from: StatementRow,
  to: StatementRow,
  relation: Parameters<typeof putLinks>[1][number]['relation'],
  probability: number,
) {
  return { from, to, ...(relation ? { relation } : {}), probability };
}

/** The statement of the latest edition that `P2` (the second criterion) or `K1` (the first knowledge item) names. */
export async function statementAt(register: TestRegister, urn: string, label: string): Promise<StatementRow> {
  const kind = label.startsWith('P') ? 'PERFORMANCE_CRITERION' : 'KNOWLEDGE_ITEM';
  const found = (await register.statements(urn)).find(
    (row) => row.kind === kind && row.position === Number(label.slice(1)),
  );
  if (!found) throw new Error(`${urn} has no ${label}`);
  return found;
}

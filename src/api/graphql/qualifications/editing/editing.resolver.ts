import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { type UnitOfWork } from '../../../../common/unit-of-work';
import { type Editor, toEditor } from '../../../../qualifications/store/editor';
import { QualificationNotFound } from '../../../../qualifications/store/errors';
import {
  publishQualification,
  withdrawQualification,
} from '../../../../qualifications/store/publish-qualification';
import {
  createQualification,
  updateQualification,
} from '../../../../qualifications/store/save-qualification';
import { Context } from '../../../context';
import { toNode } from '../../shared/to-node';
import { loadQualification } from '../qualification.loader';
import { QualificationInput } from './qualification.input';
import { QualificationPayloadType } from '../qualification.type';
import { keepingInput, readInput } from './read-input';

const NEEDS = 'Needs a key of its organisation that allows `qualifications:write`.';
const ID_ARGUMENT = { description: 'The id of the qualification.' } as const;
const VERSION_ARGUMENT = {
  description:
    'The newest version, which the change is based on; CONFLICT when it is not the newest any more.',
} as const;
const INPUT_ARGUMENT = {
  description: 'The whole of it. All faults are told at once, and nothing is saved when there are any.',
} as const;

/** What the organisation of a qualification does to it. */
@Resolver()
export class QualificationEditingResolver {
  @Mutation(() => QualificationPayloadType, {
    description: `Saves a new qualification as a draft that only its organisation sees. ${NEEDS}`,
  })
  createQualification(
    @Ctx() context: Context,
    @Arg('input', () => QualificationInput, INPUT_ARGUMENT) input: QualificationInput,
  ): Promise<QualificationPayloadType> {
    const editor = toEditor(context.viewer);
    const structure = readInput(input);
    return change(context, (unit, at) => createQualification(unit, editor, structure, at));
  }

  @Mutation(() => QualificationPayloadType, {
    description:
      'Saves the next version of a qualification, as a draft. What was published stays as it is, and everybody goes on reading ' +
      `it, until the draft is published. ${NEEDS}`,
  })
  updateQualification(
    @Ctx() context: Context,
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('version', () => Int, VERSION_ARGUMENT) version: number,
    @Arg('input', () => QualificationInput, INPUT_ARGUMENT) input: QualificationInput,
  ): Promise<QualificationPayloadType> {
    const editor = toEditor(context.viewer);
    const structure = readInput(input);
    return edit(context, id, (unit, at) => updateQualification(unit, editor, { id, version }, structure, at));
  }

  @Mutation(() => QualificationPayloadType, {
    description: `Publishes the newest version: it is fixed for good, and everybody sees it. ${NEEDS}`,
  })
  publishQualification(
    @Ctx() context: Context,
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('version', () => Int, VERSION_ARGUMENT) version: number,
  ): Promise<QualificationPayloadType> {
    const editor = toEditor(context.viewer);
    return edit(context, id, (unit, at) => publishQualification(unit, editor, { id, version }, at));
  }

  @Mutation(() => QualificationPayloadType, {
    description: `Withdraws what is published; everybody goes on seeing it, with the reason. ${NEEDS}`,
  })
  withdrawQualification(
    @Ctx() context: Context,
    @Arg('id', () => ID, ID_ARGUMENT) id: string,
    @Arg('version', () => Int, VERSION_ARGUMENT) version: number,
    @Arg('reason', () => String, { description: 'Why, for everybody to read; at most 2,000 characters.' })
    reason: string,
  ): Promise<QualificationPayloadType> {
    const editor: Editor = toEditor(context.viewer);
    return edit(context, id, (unit, at) => withdrawQualification(unit, editor, { id, version }, reason, at));
  }
}

/** Does a change of one qualification and answers it as it stands then. */
async function change(
  context: Context,
  work: (unit: UnitOfWork, at: string) => Promise<string>,
): Promise<QualificationPayloadType> {
  const at = new Date().toISOString();
  const id = await keepingInput(() => context.transact((unit) => work(unit, at)));
  const qualification = await loadQualification(context, id.toLowerCase());
  if (!qualification) throw new QualificationNotFound(id);
  return { qualification: toNode('Qualification')(qualification) };
}

function edit(
  context: Context,
  id: string,
  work: (unit: UnitOfWork, at: string) => Promise<void>,
): Promise<QualificationPayloadType> {
  return change(context, async (unit, at) => {
    await work(unit, at);
    return id;
  });
}

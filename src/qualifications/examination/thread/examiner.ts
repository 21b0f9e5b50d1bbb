import { type Selection } from '../../evaluation/read-selection';
import { type QualificationStructure } from '../../structure/structure';
import { type CompletionAnswer } from '../complete-selection';
import { type Examination } from '../examine-structure';
import { ExaminingThread, NoAnswer } from './examining-thread';
import { type Question } from './messages';

/** Seconds that the solver may take for one question. */
const SECONDS = 2;
/** What starting the thread and sending a large structure may take beside (ms). */
const PATIENCE = SECONDS * 1000 + 8_000;
/** A question that has waited so long for its turn is not asked any more (ms). */
const LONGEST_WAIT = 10_000;
/** The thread, which holds the solver's memory, is ended after so long without a question (ms). */
const IDLE = 15_000;

const NOT_EXAMINED: Examination = {
  isSatisfiable: null,
  findings: [],
  undecided: ['anything: the examination took too long; ask again in a moment'],
};

const NOT_COMPLETED: CompletionAnswer = {
  isValidAlready: false,
  canBeFinished: null,
  completions: [],
  isDecided: false,
  addable: null,
  conflict: [],
};

/** Examines structures in a thread of its own, one after another, so that nothing else waits for the solver. */
export class Examiner {
  private readonly thread = new ExaminingThread(IDLE);
  private turn: Promise<unknown> = Promise.resolve();
  /** By the structure as it is remembered (store/stored-structures.ts). */
  private readonly known = new WeakMap<QualificationStructure, Promise<Examination>>();

  /** The examination of a structure, remembered unless time gave out; says what is not decided rather than fail. */
  examine(structure: QualificationStructure): Promise<Examination> {
    const known = this.known.get(structure);
    if (known) return known;
    const examination = this.ask(
      { topic: 'examine', asks: { structure, seconds: SECONDS } },
      NOT_EXAMINED,
    ) as Promise<Examination>;
    this.known.set(structure, examination);
    const forget = () => this.known.delete(structure);
    examination.then(({ undecided }) => undecided.length > 0 && forget(), forget);
    return examination;
  }

  /** How a selection, which must be of the structure, can be finished; see `completeSelection`. */
  complete(structure: QualificationStructure, selection: Selection): Promise<CompletionAnswer> {
    const plain = {
      units: [...selection.units],
      external: (selection.external ?? []).map((unit) => ({ ...unit })),
      circumstances: [...(selection.circumstances ?? [])],
    };
    const asks = { structure, selection: plain, seconds: SECONDS };
    return this.ask({ topic: 'complete', asks }, NOT_COMPLETED) as Promise<CompletionAnswer>;
  }

  private ask(question: Question, otherwise: unknown): Promise<unknown> {
    const since = performance.now();
    const answer = this.turn.then(async () => {
      if (performance.now() - since > LONGEST_WAIT) return otherwise;
      try {
        return await this.thread.ask(question, PATIENCE);
      } catch (error) {
        if (error instanceof NoAnswer) return otherwise;
        throw error;
      }
    });
    this.turn = answer.catch(() => undefined);
    return answer;
  }
}

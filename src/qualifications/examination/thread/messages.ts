import { type Selection } from '../../evaluation/read-selection';
import { type QualificationStructure } from '../../structure/structure';
import { type CompletionAnswer } from '../complete-selection';
import { type Examination } from '../examine-structure';

/** What the thread can be asked, each with what it answers. */
export interface Conversation {
  examine: {
    readonly asks: { readonly structure: QualificationStructure; readonly seconds: number };
    readonly gives: Examination;
  };
  complete: {
    readonly asks: {
      readonly structure: QualificationStructure;
      readonly selection: Selection;
      readonly seconds: number;
    };
    readonly gives: CompletionAnswer;
  };
}

/** A question to the thread; it is asked one at a time. */
export type Question = {
  readonly [Topic in keyof Conversation]: {
    readonly topic: Topic;
    readonly asks: Conversation[Topic]['asks'];
  };
}[keyof Conversation];

/** Its answer, or the fault it met. */
export type Reply = { readonly gives: unknown } | { readonly fault: string };

import { BadInput } from '../common/errors';

/** There is nothing in the text that could be looked for. */
export class NothingToSearch extends BadInput {
  constructor() {
    super('text', 'has no word to look for: give at least one letter or figure');
  }
}

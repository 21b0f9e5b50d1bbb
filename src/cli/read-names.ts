import { InvalidArgumentError } from 'commander';

/** Reads an option of known names between commas, in any case, `-` for `_`, also when it is given several times. */
export function readNamesAmong<Name extends string>(
  known: readonly Name[],
): (text: string, before?: readonly Name[]) => Name[] {
  return (text, before = []) => {
    const names = text.split(',').map((word) => {
      const name = known.find((one) => one === word.trim().toUpperCase().replaceAll('-', '_'));
      if (name === undefined) throw new InvalidArgumentError(`known are ${known.join(', ')}`);
      return name;
    });
    return [...new Set([...before, ...names])];
  };
}

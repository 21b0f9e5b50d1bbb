import { type IsKnown, type ParsedUrn, parseUrn } from '../../urn';
import { type LineageSource, type LineageStandard } from './lineage-node';
import { loadGraph } from './load-graph';
import { CodeResolver, type CodeResolution } from './resolve-code';

/** The answer for a text that a person typed as a code: that of the code, or of what the text turned out to be. */
export interface TextResolution<S extends LineageStandard> extends Omit<CodeResolution<S>, 'outcome'> {
  readonly input: string;
  /** Null when the text holds no code, or several. */
  readonly normalised: string | null;
  readonly outcome: CodeResolution<S>['outcome'] | 'MULTIPLE' | 'INVALID';
  /** One for each code of a text that holds several. */
  readonly parts: readonly TextResolution<S>[];
}

/** How often texts are read again because what the register knows made them ask for further codes. */
const READINGS = 3;

/**
 * Answers many texts at once, in the order asked. What a text means where its form alone cannot say (is `AB1/2` one code
 * or two?) is decided by what the register bears or names; those codes are loaded with the others, level by level.
 */
export async function resolveTexts<S extends LineageStandard>(
  source: LineageSource<S>,
  inputs: readonly string[],
): Promise<readonly TextResolution<S>[]> {
  const asked = new Set<string>();
  const ask: IsKnown = (code) => {
    asked.add(code);
    return false;
  };
  let parsed = inputs.map((input) => parseUrn(input, ask));
  for (const code of parsed.flatMap(codesOf)) asked.add(code);
  let nodes = await loadGraph(source, [...asked]);
  for (let reading = 1; reading < READINGS; reading += 1) {
    const before = asked.size;
    const isKnown: IsKnown = (code) => {
      asked.add(code);
      const node = nodes.get(code);
      return node !== undefined && node.editions.length + node.citations.length > 0;
    };
    parsed = inputs.map((input) => parseUrn(input, isKnown));
    for (const code of parsed.flatMap(codesOf)) asked.add(code);
    if (asked.size === before) break;
    nodes = await loadGraph(source, [...asked]);
  }
  const resolver = new CodeResolver(nodes);
  return parsed.map((each, index) => toResolution(inputs[index] ?? '', each, resolver));
}

function codesOf(parsed: ParsedUrn): readonly string[] {
  if (parsed.kind === 'INVALID') return [];
  return parsed.kind === 'CODE' ? [parsed.normalised] : parsed.parts.map(({ normalised }) => normalised);
}

function toResolution<S extends LineageStandard>(
  input: string,
  parsed: ParsedUrn,
  resolver: CodeResolver<S>,
): TextResolution<S> {
  const nothing = { input, normalised: null, standards: [], successors: [], path: [] };
  const resolve = (typed: string, normalised: string): TextResolution<S> => ({
    input: typed,
    normalised,
    parts: [],
    ...resolver.resolve(normalised),
  });
  if (parsed.kind === 'INVALID') return { ...nothing, outcome: 'INVALID', parts: [] };
  if (parsed.kind === 'CODE') return resolve(input, parsed.normalised);
  const parts = parsed.parts.map(({ printed, normalised }) => resolve(printed, normalised));
  return { ...nothing, outcome: 'MULTIPLE', parts };
}

/** How two texts of one language stand to each other. Weights are in terms of ordinary rarity. Symmetric but for the two sides. */
export interface Measures {
  readonly keyedCosine: number;
  readonly exactCosine: number;
  /** Over runs of 3 to 5 characters of the keys: sees through endings that the keys keep. */
  readonly gramCosine: number;
  /** Share of the weight of the first text that the second has too, and the other way round. */
  readonly firstInSecond: number;
  readonly secondInFirst: number;
  /** Weight that stands in the one text only. */
  readonly onlyInFirst: number;
  readonly onlyInSecond: number;
  /** Weight of all terms shared, and of the heaviest. */
  readonly sharedWeight: number;
  readonly heaviestShared: number;
  /** Share of the shared weight that stands, in both, in phrases common to many texts. */
  readonly frameShare: number;
  readonly isSameVerb: boolean;
  readonly isSameText: boolean;
  readonly doNumbersDiffer: boolean;
  readonly doesNegationDiffer: boolean;
  /** "before" in the one, "after" in the other; see `areOpposed`. */
  readonly areOpposed: boolean;
}

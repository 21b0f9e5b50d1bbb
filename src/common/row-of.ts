import { type InferEntity } from '@mikro-orm/core';

/** The plain row of an entity: every column is there, and one without a value is null. */
export type RowOf<Entity> = {
  [Key in keyof InferEntity<Entity> as Key extends string ? Key : never]-?: Exclude<
    InferEntity<Entity>[Key],
    undefined
  >;
};

/** See keeper.cjs. */
export function startKeeper(): () => Promise<void>;

/** A lead's second one gets its id here: asked for twice, as when an answer was lost, it is made once. */
export const secondOf = (id: string) => ({ id, copyId: crypto.randomUUID() });

/** A browser may refuse even to name it. */
export const tabStorage = (): Storage => sessionStorage;

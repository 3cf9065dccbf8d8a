/** What the random values of properties begin with, in every runner. */
export const SEED = 20200225;

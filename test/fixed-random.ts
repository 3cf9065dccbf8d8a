import fc from "fast-check";
import { SEED } from "./seed";

// The suite tries the same values every time, so that what it says of a commit stays true. `SEED=random` (or a number
// that a failure printed) tries others: `SEED=random npx jest -t property`.
const seed = process.env["SEED"] ?? SEED;
if (seed !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

import fc from "fast-check";

// The suite tries the same values every time, so that what it says of a commit stays true. `SEED=random` (or a number
// that a failure printed) tries others: `SEED=random npx jest -t property`.
const seed = process.env["SEED"] ?? "20200225";
if (seed !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

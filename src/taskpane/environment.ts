import { createContext } from "react";
import type { Environment } from "./view/fault-report";

/** What every report to the maintainers says of the place. */
export const EnvironmentContext = createContext<Environment>({ version: "", requirementSets: "" });

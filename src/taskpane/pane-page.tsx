import type { ReactElement } from "react";
import type { TableReview } from "../core/review/review";
import { later } from "./later";
import type { Action } from "./session/reducer";
import type { Controller } from "./session/controller";
import type { Page, Session } from "./session/session";

const SettingsPage = later(() => import("./settings/settings-page"));
const HelpPage = later(() => import("./help/help-page"));

/** What the menu opens in the place of the day's work; it needs no table, and no sheet that could be read. */
export function PanePage(props: {
  page: Page;
  review: TableReview | null;
  session: Session;
  controller: Controller;
  dispatch: (action: Action) => void;
}): ReactElement {
  const { page, review, session, controller, dispatch } = props;
  switch (page) {
    case "settings":
      return <SettingsPage session={session} review={review} controller={controller} dispatch={dispatch} />;
    case "help": {
      const writable = session.reading?.canWrite === true && session.busy === null;
      return <HelpPage writable={writable} controller={controller} dispatch={dispatch} />;
    }
  }
}

import { configure } from "@testing-library/react";

// A whole pane on a busy machine takes longer than the second that is granted by default, and a tab's or a dialog's own
// code is loaded when it is first opened. How fast anything is, is measured in bench, never by a test's limit.
configure({ asyncUtilTimeout: 20_000 });

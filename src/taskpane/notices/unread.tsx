import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Controller } from "../session/controller";
import { useWords } from "../words";
import { EmptyState } from "./empty-state";

/** Nothing has been read: the first reading was cancelled or failed. */
export default function Unread({ controller }: { controller: Controller }): ReactElement {
  const words = useWords();
  return (
    <EmptyState title={words("shell.unread.title")} lines={[words("shell.unread.text")]}>
      <Button appearance="primary" onClick={() => void controller.read()}>
        {words("shell.unread.read")}
      </Button>
    </EmptyState>
  );
}

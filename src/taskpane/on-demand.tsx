import { lazy, type ComponentType, type ReactElement } from "react";
import { NotShown } from "./notices/not-shown";
import { Boundary } from "./parts/boundary";

type View<Props> = (props: Props) => ReactElement | null;

/** A view that is loaded when it is first shown. What could not be loaded is asked for again when a person retries. */
export function onDemand<Props extends object>(load: () => Promise<{ readonly default: View<Props> }>): View<Props> {
  const ask = (): ComponentType<Props> => lazy<ComponentType<Props>>(load);
  let Asked = ask();
  return function OnDemand(props: Props): ReactElement {
    return (
      <Boundary
        instead={(error, retry) => (
          <NotShown
            error={error}
            onRetry={() => {
              Asked = ask();
              retry();
            }}
          />
        )}
      >
        {() => <Asked {...props} />}
      </Boundary>
    );
  };
}

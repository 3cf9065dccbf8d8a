import { Component, type ReactNode } from "react";

interface Props {
  readonly children: () => ReactNode;
  /** What stands there instead, and the way to try again. */
  readonly instead: (error: Error, retry: () => void) => ReactNode;
}

/** Where something below cannot be loaded or shown, the rest of the pane stays, and the place says so. */
export class Boundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children() : this.props.instead(error, () => this.setState({ error: null }));
  }
}

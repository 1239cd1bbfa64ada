import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What is shown in the place of a view that broke; trying again starts it afresh. */
  readonly instead: (retry: () => void, reason: string) => ReactNode;
}

/** A view that breaks costs only itself: the rest of the pane stays usable. */
export class BrokenView extends Component<Props, { reason: string | undefined }> {
  override state: { reason: string | undefined } = { reason: undefined };

  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    return reason === undefined
      ? this.props.children
      : this.props.instead(() => this.setState({ reason: undefined }), reason);
  }
}

/** An object of Excel's model: its members carry the names of Excel's own, so that the batch finds them by name. */
export abstract class HostObject {
  /** As the client library names the class. */
  abstract readonly className: string;

  /** What the client addresses it by in later batches, where it has such a name. */
  get id(): string | undefined {
    return undefined;
  }
}

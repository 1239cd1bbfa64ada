/** Buttons of the ribbon that do something before the pane shows it; manifest.xml names them. */
export const ribbonCommands = ['check', 'refresh', 'merge'] as const;
export type RibbonCommand = (typeof ribbonCommands)[number];

/** What the ribbon needs of Excel. */
export interface RibbonHost {
  /** `Office.actions.associate` */
  associate(name: RibbonCommand, pressed: (event: { completed(): void }) => Promise<void>): void;
  /** `Office.addin.showAsTaskpane` */
  showPane(): Promise<void>;
}

type Listener = (command: RibbonCommand) => Promise<void> | void;

/**
 * The ribbon's buttons. They run in the pane's own page (a shared runtime), so that a press finds the pane as it is: with
 * its list of what can be undone, a merge under way, a form half filled in. The first press may be what starts the page:
 * it is kept until the pane listens.
 */
export class Ribbon {
  #kept: RibbonCommand | undefined;
  #listener: Listener | undefined;

  constructor(host: RibbonHost) {
    for (const command of ribbonCommands) {
      host.associate(command, async (event) => {
        try {
          await host.showPane();
          await this.#press(command);
        } finally {
          // Whatever happened: until it hears this, Excel takes no other press.
          event.completed();
        }
      });
    }
  }

  /** Has presses told from now on, and the last one that came before; returns what ends it. */
  readonly listen = (listener: Listener): (() => void) => {
    this.#listener = listener;
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept !== undefined) void listener(kept);
    return () => {
      if (this.#listener === listener) this.#listener = undefined;
    };
  };

  async #press(command: RibbonCommand): Promise<void> {
    if (this.#listener === undefined) this.#kept = command;
    else await this.#listener(command);
  }
}

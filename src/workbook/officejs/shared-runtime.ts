import { refusalOf } from './refusals';

/** What Excel hands to a button's function; until `completed` it takes no other press. */
export interface PressedButton {
  completed(): void;
}

/** Names the function behind a button of the ribbon, as the manifest calls it. */
export function onButton(name: string, pressed: (event: PressedButton) => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void pressed(event));
}

/**
 * Shows the pane, if it is not shown yet.
 * @throws WorkbookRefusal
 */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    throw refusalOf(error);
  }
}

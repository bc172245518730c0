import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection, ShowMessageParams } from 'vscode-languageserver';
import { watch } from './guard.js';

/**
 * Shows a sentence to the user. As a notification: the library's own method asks for an answer, and fails where the
 * editor gives none.
 */
export function showMessage(connection: Connection, message: string, type: MessageType = MessageType.Info): void {
  const shown: ShowMessageParams = { type, message };
  watch(connection.console, 'window/showMessage', () =>
    connection.sendNotification(ShowMessageNotification.type, shown),
  );
}

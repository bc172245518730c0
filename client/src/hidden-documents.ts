import type { Uri } from 'vscode';
import type { Feature } from './feature.js';

/**
 * Tells the server of documents that no tab shows any more. VS Code may keep them open for a while, yet asks no more about
 * each by itself: of them the server is to speak with the rest of the workspace.
 */
export const hiddenDocuments: Feature = ({ client }) => {
  const tell = async (hidden: ReadonlySet<Uri>): Promise<void> => {
    if (!client.isRunning()) return;
    const uris = [...hidden].map((uri) => client.code2ProtocolConverter.asUri(uri));
    await client.sendNotification('strategyLint/hidden', { uris });
  };
  // After the last question about them, which is asked on the same event.
  return client.visibleDocuments.onClose((hidden) => setTimeout(() => void tell(hidden), 0));
};

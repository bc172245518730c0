import { findProgram, installFromDebian } from '../vscode/host/debian.js';

/** The Neovim on the path, or Debian's, which is installed then. */
export async function ensureNeovim(): Promise<string> {
  const found = findProgram('nvim');
  if (found !== undefined) return found;
  await installFromDebian(['neovim'], 'Neovim cannot be installed; install one and put it on the path');
  const installed = findProgram('nvim');
  if (installed === undefined) throw new Error('apt-get installed Neovim, yet it is not on the path');
  return installed;
}

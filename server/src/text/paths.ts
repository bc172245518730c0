// Paths, `/`-separated: the server and the command line turn theirs into such.

/** The folder a path lies in; of the topmost, itself; empty for a mere name. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  // `/` and `C:/` keep their slash.
  const isTop = slash === path.indexOf('/') && (slash === 0 || path[slash - 1] === ':');
  return path.slice(0, isTop ? slash + 1 : Math.max(0, slash));
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The path that a name in a file of `folder` stands for; a name may be absolute itself. */
export function joined(folder: string, name: string): string {
  const written = name.replaceAll('\\', '/');
  if (written.startsWith('/') || /^[a-z]:\//i.test(written)) return normal(written);
  return normal(folder === '' ? written : `${folder}/${written}`);
}

/** A part of an address as it is read: `%20` a space; one with stray `%` stays as written. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Without `.`, `..` and doubled slashes; of an absolute path, what would climb over the top stays there. */
function normal(path: string): string {
  const [, root = '', rest = ''] = /^(\/\/|\/|[a-z]:\/)?(.*)$/is.exec(path) ?? [];
  const steps: string[] = [];
  for (const step of rest.split('/')) {
    const isBelow = steps.length > 0 && steps.at(-1) !== '..';
    if (step === '..' && (isBelow || root !== '')) steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return root + steps.join('/');
}

const asFolder = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`);

export const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(asFolder(folder));

/** The way from a folder to a path, with `..` where the path lies elsewhere. */
export function relativeTo(folder: string, path: string): string {
  const [from, to] = [asFolder(folder).split('/').slice(0, -1), path.split('/')];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** A folder and those above it up to `root`, the innermost first; the folder alone when it does not lie in there. */
export function foldersUpTo(root: string, folder: string): string[] {
  const folders = [folder];
  if (!isInside(folder, root)) return folders;
  for (let at = folder; at !== root;) {
    const above = folderOf(at);
    if (above === at) break;
    folders.push(above);
    at = above;
  }
  return folders;
}

/**
 * The glob that fits one path alone, relative to its folder and `/`-separated. With its slash in front it speaks of the
 * whole path; a bare name would fit files of that name in any folder.
 */
export const exactGlob = (path: string): string => `/${path.replaceAll(/[\\*?[\]{}!,]/g, '\\$&')}`;

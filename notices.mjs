// What the licences of the bundled libraries ask of whoever hands their code on: their names, copyrights and terms.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The notices for bundles, given esbuild's metafiles of them: libraries under the same terms stand together above these.
 * Throws when a library comes without a licence.
 */
export function noticesFor(metafiles) {
  const byTerms = new Map();
  for (const library of librariesIn(metafiles)) {
    const { terms, ...rest } = licenceOf(library);
    const known = byTerms.get(squeezed(terms)) ?? { terms, libraries: [] };
    known.libraries.push(rest);
    byTerms.set(squeezed(terms), known);
  }
  const parts = [...byTerms.values()].map(
    ({ terms, libraries }) =>
      `${libraries.map(({ name, rights }) => [name, ...rights].join('\n')).join('\n\n')}\n\n${terms}`,
  );
  return `${['This package holds code of other projects, each under its own terms.', ...parts].join(`\n\n${rule}\n\n`)}\n`;
}

const rule = '-'.repeat(72);

/** Folders of the libraries of which something is left in the bundles, in the order of their names. */
function librariesIn(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
  return [...folders].sort();
}

const copyright = /^\s*(?:copyright\b|©|\(c\))/i;
const title = /^\s*(?:the )?(?:MIT|ISC|BSD|Apache)\b.{0,30}licen[cs]e\b.{0,12}$/i;

function licenceOf(folder) {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${folder} comes without a licence: its terms are to be known before it can be bundled`);
  const lines = readFileSync(path.join(folder, file), 'utf8').split(/\r?\n/);
  return {
    name: `${name} ${version}`,
    rights: lines.filter((line) => copyright.test(line)).map((line) => line.trim()),
    terms: lines
      .filter((line) => !copyright.test(line) && !title.test(line))
      .join('\n')
      .trim(),
  };
}

const squeezed = (text) => text.replace(/\s+/g, ' ').toLowerCase();

/** What the page of a view is made of, and what may be loaded from. */
export interface PageSources {
  /** Code that draws the view. */
  readonly script: string;
  /** Absent where the script brings its own. */
  readonly style?: string;
  /** Class of the element that is drawn into. */
  readonly kind: string;
  readonly cspSource: string;
  /** A word that nobody can guess, new for each page. */
  readonly nonce: string;
  /** Language of the editor's interface, a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
}

/**
 * The page that shows something of a document: empty, since the script draws it. Nothing but this script and this style sheet is loaded or
 * run, whatever a document holds.
 */
export const documentPage = ({
  script,
  style,
  kind,
  cspSource,
  nonce,
  language,
  title,
}: PageSources): string => `<!DOCTYPE html>
<html lang="${attribute(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${attribute(cspSource)}; script-src 'nonce-${attribute(nonce)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${style === undefined ? '' : `<link rel="stylesheet" href="${attribute(style)}">`}
<title>${attribute(title)}</title>
</head>
<body>
<main id="map" class="${attribute(kind)}"></main>
<script nonce="${attribute(nonce)}">${inElement(script)}</script>
</body>
</html>
`;

/** Code that cannot end the element it stands in; in a text or an expression of it the slash means the same. */
const inElement = (code: string): string => code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');

const attribute = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

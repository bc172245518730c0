import { drawingStyle } from '../../view/drawing-style.js';

/** The look of a saved map: dark on white, whatever theme the editor has, since it is looked at elsewhere. */
export const pictureStyle = [
  ...drawingStyle({
    ink: '#1f2328',
    muted: '#59636e',
    edge: '#d0d7de',
    paper: '#fff',
    ahead: '#0969da',
    done: '#1a7f37',
    late: '#cf222e',
    now: '#8250df',
  }),
  '.paper{fill:#fff}',
  'text.title{font-size:24px;font-weight:600}',
  '.heading{font-size:16px;font-weight:600}',
  '.strong{font-weight:600}',
  '.small{fill:#59636e}',
  '.gap{fill:#9a3412;font-style:italic}',
  '.operator{font-size:20px}',
  '.rule{stroke:#d0d7de;fill:none}',
  '.frame{fill:none;stroke:#c2410c;stroke-dasharray:4 3}',
].join('\n');

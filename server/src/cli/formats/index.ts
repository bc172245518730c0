import type { Format } from '../options.js';
import { checkstyleReport } from './checkstyle.js';
import type { Formatter } from './format.js';
import { githubReport } from './github.js';
import { gitlabReport } from './gitlab.js';
import { htmlReport } from './html.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { markdownReport } from './markdown.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

export const formatters: Readonly<Record<Format, Formatter>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  junit: junitReport,
  checkstyle: checkstyleReport,
  markdown: markdownReport,
  html: htmlReport,
};

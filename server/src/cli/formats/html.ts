import { reportPage } from '../../../../view/report/page.js';
import type { Report } from '../report.js';

/** Pixels for a timeline: what a sheet of A4 shows without making its letters too small. */
const width = 800;

/** The reviews as one page that needs nothing but itself. */
export const htmlReport = ({ reviews, locale }: Report): string =>
  reviews ? reportPage(reviews.files, { locale, today: reviews.today, width, live: false }) : '';

export * from '../text/paths.js';

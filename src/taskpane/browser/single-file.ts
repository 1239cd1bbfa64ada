/**
 * The browser edition as one file, for machines without a server: its one script is the page's and, run again in a
 * worker, the worker's, so that everything stands in the file once.
 */
if (typeof document === 'undefined') void import('../merging/worker');
else void import('./main');

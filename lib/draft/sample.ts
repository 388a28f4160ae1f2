/** The page that the extension brings along to be tried on. */
export const SAMPLE_PAGE = 'sample.html';

/** No page of the web has an extension's address, and other extensions' pages can't be read. */
const SAMPLE = new RegExp(`^[a-z-]+-extension://[^/]+/${SAMPLE_PAGE.replace('.', '\\.')}(?:[?#]|$)`);

/**
 * Whether a draft, or a lead, is of the sample page, by the key of its page: such a one is never kept, counted, sent or
 * exported.
 */
export const isSample = ({ pageKey }: { pageKey: string }): boolean => SAMPLE.test(pageKey);

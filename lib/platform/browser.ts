/** The one door to the browser's extension API; everything else takes what it needs from `lib/platform`. */
export { type Browser, browser } from 'wxt/browser';

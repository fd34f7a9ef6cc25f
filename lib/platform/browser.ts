/**
 * The one import of the polyfill, which its authors are phasing out: when it goes, this line changes and nothing else.
 * Content scripts do not come through here (`content.ts` is their door), so that pages do not carry it.
 */
export { default as browser } from 'webextension-polyfill';

/// <reference types="astro/client" />

declare namespace App {
  /** What the publisher hands to every page. */
  interface Locals {
    /** The only door to the content. */
    reader: import('./data/reader.ts').ContentReader;
    /** Public address of the portal, without a slash at its end. */
    siteUrl: string;
    /** Public address of the newsroom, without a slash at its end: readers' forms are sent there. */
    cmsUrl: string;
  }
}

/** A script of `site/scripts` as one self-contained, minified statement, to be written into a page. */
declare module 'virtual:inline-script/*' {
  const code: string;
  export default code;
}

/** A style sheet of `styles/`, minified, to be written into the head of pages. */
declare module 'virtual:inline-style/*' {
  const style: string;
  export default style;
}

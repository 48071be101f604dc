/** Tells actions the page's language. The proxy sets it on every request, over whatever a browser sent. */
export const LOCALE_HEADER = "x-plaza-locale"

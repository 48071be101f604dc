/** The language and conventions in which Plaza's storefront speaks. */
export const LOCALE = "en-GB"

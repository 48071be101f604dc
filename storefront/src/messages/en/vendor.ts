export const vendor = {
  venues: "Venues",
  products: "Products",
  countVenues: "{count, plural, one {# venue} other {# venues}}",
  countServices: "{count, plural, one {# service} other {# services}}",
  countProducts: "{count, plural, one {# product} other {# products}}",
  allProducts: "{count, plural, one {Show the product} other {All # products in the shop}}",
  by: "by <a>{name}</a>",
} as const

export const services = {
  services: "Services",
  venues: "Venues",
  whatToFind: "What to find",
  everyServiceOnPlaza: "Everything that can be booked on Plaza, by category, city, price and duration.",
  loadingServices: "Loading services",
  noServiceMatchesThat: "No service matches that",
  showAllServices: "Show all services",
  countServices: "{count, plural, one {# service} other {# services}}",
  servicesIn: "Services in {city}",
  at: "at {venue}",
} as const

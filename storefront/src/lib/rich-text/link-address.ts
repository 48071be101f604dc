const PROTOCOLS = ["https:", "mailto:", "tel:"]

/** The address of a link in its normal spelling when a description may link there: absolute, https, mailto or tel. */
export function linkAddress(href: string | undefined): string | undefined {
  if (!href || !URL.canParse(href)) {
    return undefined
  }
  const url = new URL(href)
  return PROTOCOLS.includes(url.protocol) && !url.username && !url.password ? url.href : undefined
}

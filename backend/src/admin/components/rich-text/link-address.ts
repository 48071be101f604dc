const PROTOCOLS = ["https:", "mailto:", "tel:"]

/** Whether an address may stand in a link: absolute, and https, mailto or tel. The backend keeps no other. */
export function isLinkAddress(href: string): boolean {
  return URL.canParse(href) && PROTOCOLS.includes(new URL(href).protocol)
}

/**
 * The address that is meant by what somebody typed: an e-mail address, a telephone number, a host with or without
 * its scheme. Undefined when it is none that a link may have.
 */
export function linkAddress(typed: string): string | undefined {
  const value = typed.trim()
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(value)) return `mailto:${value}`
  if (/^\+?[\d\s().-]{5,}$/.test(value)) return `tel:${value.replace(/[^\d+]/g, "")}`
  if (/^[^\s:/@]+\.[^\s:/@]+([/?#]\S*)?$/.test(value)) return `https://${value}`
  return isLinkAddress(value) ? value : undefined
}

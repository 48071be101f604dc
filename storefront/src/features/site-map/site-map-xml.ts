/** A page in every language, by language. */
type Page = { address: string; languages: Record<string, string> }

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>`
const NAMESPACE = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`

/** An address as XML takes it, after https://www.sitemaps.org/protocol.html#escaping. */
const escaped = (address: string) =>
  new URL(address).href.replaceAll("&", "&amp;").replaceAll("'", "&apos;").replaceAll('"', "&quot;")

/** A file that names the parts of a map. */
export function siteMapIndex(parts: readonly string[]): string {
  const entries = parts.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`)
  return [HEAD, `<sitemapindex ${NAMESPACE}>`, ...entries, "</sitemapindex>"].join("\n")
}

/** A part of a map: its pages, each naming itself in the other languages. */
export function siteMapPart(pages: readonly Page[]): string {
  const entries = pages.map(({ address, languages }) => {
    const links = Object.entries(languages).map(
      ([language, other]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(other)}"/>`,
    )
    return `<url><loc>${escaped(address)}</loc>${links.join("")}</url>`
  })
  const root = `<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">`
  return [HEAD, root, ...entries, "</urlset>"].join("\n")
}

/** The answer with such a file. */
export function xmlAnswer(xml: string): Response {
  return new Response(xml, {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=0, must-revalidate",
    },
  })
}

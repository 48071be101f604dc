import type { JsonLd } from "./json-ld"

/** Tells search engines what a page is about. Data, not a script: nothing of it runs, and no text of it can end it. */
export function StructuredData({ data }: { data: readonly JsonLd[] }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c")
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

import { topLevel, type JsonLd } from "./json-ld"

/** The way to a page, from the first step to the page itself; paths begin with a slash. */
export function breadcrumbs(origin: string, steps: readonly { name: string; path: string }[]): JsonLd {
  return topLevel("BreadcrumbList", {
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `${origin}${path}`,
    })),
  })
}

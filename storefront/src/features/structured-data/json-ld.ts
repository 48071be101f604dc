/** A thing in the words of schema.org; what is undefined is left out. */
export type JsonLd = { "@context": "https://schema.org"; "@type": string } & Record<string, unknown>

/** A thing that a page tells of by itself. */
export const topLevel = (type: string, properties: Record<string, unknown>): JsonLd => ({
  "@context": "https://schema.org",
  "@type": type,
  ...properties,
})

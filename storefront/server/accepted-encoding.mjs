/** @typedef {"br" | "gzip" | "identity"} Encoding */

/**
 * The best compression that a browser takes.
 *
 * @param {string | undefined} header `Accept-Encoding`
 * @returns {Encoding}
 */
export function acceptedEncoding(header) {
  const refused = /^q=0(\.0*)?$/
  const accepted = new Set(
    (header ?? "")
      .toLowerCase()
      .split(",")
      .map((entry) => entry.split(";").map((part) => part.trim()))
      .flatMap(([name, quality]) => (quality && refused.test(quality) ? [] : [name])),
  )
  if (accepted.has("br")) return "br"
  return accepted.has("gzip") ? "gzip" : "identity"
}

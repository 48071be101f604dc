import { COLOURS_SCRIPT_HASH } from "@/features/colours/colours-script"
import { awaitedInlineScripts } from "../../server/cached-page-policy.mjs"

/** Where pages load from besides the storefront: pictures, and what an operator's map is drawn with. */
type Origins = { pictureOrigins: readonly string[]; mapOrigins: readonly string[] }

/**
 * The content security policy of one page view. Scripts run only with this view's nonce; React and next/image set
 * style attributes, which is why those are allowed while style elements are not.
 *
 * @param formOrigins where forms may lead besides the storefront
 */
export function contentSecurityPolicy(
  nonce: string,
  development: boolean,
  origins: Origins,
  formOrigins: readonly string[] = [],
): string {
  return policy(
    {
      // React's development build evaluates strings to show server stacks, and its overlay injects styles.
      script: `'self' 'nonce-${nonce}' 'strict-dynamic' '${COLOURS_SCRIPT_HASH}'${development ? " 'unsafe-eval'" : ""}`,
      style: development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
      connect: development ? ["ws:", "wss:"] : [],
      form: formOrigins,
    },
    origins,
  )
}

/**
 * The policy of a page that is kept for everybody, where a nonce would be everybody's: scripts come from the storefront, and
 * inline only as the server has hashed them (`server/send-cached-pages.mjs`). The nonce is that of a request long gone, and
 * means nothing to a browser.
 */
export function cachedPagePolicy(nonce: string, origins: Origins): string {
  const script = `'self' '${COLOURS_SCRIPT_HASH}' ${awaitedInlineScripts(nonce)}`
  return policy({ script, style: "'self'", connect: [], form: [] }, origins)
}

type OfPage = { script: string; style: string; connect: readonly string[]; form: readonly string[] }

function policy({ script, style, connect, form }: OfPage, { pictureOrigins, mapOrigins }: Origins): string {
  const directives = {
    "default-src": "'self'",
    "script-src": script,
    "style-src": style,
    "style-src-attr": "'unsafe-inline'",
    "img-src": ["'self'", "data:", "blob:", ...pictureOrigins, ...mapOrigins].join(" "),
    "font-src": "'self'",
    "worker-src": "'self'",
    "connect-src": ["'self'", ...connect, ...mapOrigins].join(" "),
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": ["'self'", ...form].join(" "),
    "frame-ancestors": "'none'",
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ")
}

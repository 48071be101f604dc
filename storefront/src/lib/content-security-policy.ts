import { COLOURS_SCRIPT_HASH } from "@/features/colours/colours-script"

/**
 * The content security policy of one page view. Scripts run only with this view's nonce; React and next/image set
 * style attributes, which is why those are allowed while style elements are not. Pictures come from their own addresses,
 * too, as `pictureOrigins`, and what an operator's map is drawn with as `mapOrigins`.
 */
export function contentSecurityPolicy(
  nonce: string,
  development: boolean,
  pictureOrigins: readonly string[],
  mapOrigins: readonly string[],
): string {
  const directives = {
    "default-src": "'self'",
    // React's development build evaluates strings to show server stacks, and its overlay injects styles.
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic' '${COLOURS_SCRIPT_HASH}'${development ? " 'unsafe-eval'" : ""}`,
    "style-src": development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    "style-src-attr": "'unsafe-inline'",
    "img-src": ["'self'", "data:", "blob:", ...pictureOrigins, ...mapOrigins].join(" "),
    "font-src": "'self'",
    "worker-src": "'self'",
    "connect-src": ["'self'", ...(development ? ["ws:", "wss:"] : []), ...mapOrigins].join(" "),
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ")
}

import type { NextConfig } from "next"

const backendUrl = readUrl("PLAZA_BACKEND_URL", "http://localhost:9000")
const storefrontUrl = readUrl("PLAZA_STOREFRONT_URL", "http://localhost:8000")

/** @throws Error naming the variable when its value is no address */
function readUrl(name: string, fallback: string): URL {
  const value = process.env[name] || fallback
  if (!URL.canParse(value)) {
    throw new Error(`The storefront's configuration is not valid. ${name} is not an address: ${value}`)
  }
  return new URL(value)
}

/** The public address of the bucket that holds the files, when they lie in one. */
const bucketUrl = process.env.S3_FILE_URL ? readUrl("S3_FILE_URL", "") : null

/** Whether pictures come from a machine on a private network, which the image optimizer refuses by default. */
const isLocalBackend = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])/.test(
  backendUrl.hostname,
)

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Permitted-Cross-Domain-Policies", value: "none" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(self), browsing-topics=()" },
  // Over plain http the header is meaningless, and on localhost it would lock other projects out of http.
  ...(storefrontUrl.protocol === "https:"
    ? [{ key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" }]
    : []),
]

const config: NextConfig = {
  agentRules: false,
  // `npm start` runs the development server for people who try Plaza out; they should see Plaza only.
  devIndicators: false,
  poweredByHeader: false,
  // In production server.mjs compresses, cached pages once and for all.
  compress: false,
  turbopack: { root: __dirname },
  experimental: {
    // A shopper's own picture has at most 4 MB, and comes with the form around it.
    serverActions: { bodySizeLimit: "5mb" },
    // Not `cacheComponents`: pages that stream into a cached shell need inline scripts that no hash can name beforehand.
    useCache: true,
    // A page that was opened and is linked to again is prefetched by its parts; packed into one another they would be 404.
    prefetchInlining: false,
    // Pages are kept in memory: on disk they would outlive the process, and with it what it knew of invalidated tags.
    isrFlushToDisk: false,
  },
  images: {
    remotePatterns: [backendUrl, bucketUrl].flatMap((url) => (url ? [new URL("/**", url)] : [])),
    dangerouslyAllowLocalIP: isLocalBackend,
    deviceSizes: [420, 640, 828, 1200, 1600],
    imageSizes: [64, 128, 256, 384],
  },
  // Browsers ask for it before they have read where the icon lies.
  redirects: async () => [{ source: "/favicon.ico", destination: "/icon.svg", permanent: true }],
  // The content security policy needs a nonce for each request and is set in src/proxy.ts.
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // The address of a booking's page is the permission to change it, and goes to no other site.
    { source: "/bookings/:path*", headers: [{ key: "Referrer-Policy", value: "same-origin" }] },
  ],
}

export default config

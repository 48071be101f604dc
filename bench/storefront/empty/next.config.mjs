import path from "node:path"

// The packages lie beside the storefront, which the repository's root holds, too.
export default {
  turbopack: { root: process.env.REPOSITORY ?? path.resolve("../..") },
  poweredByHeader: false,
}

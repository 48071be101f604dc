import type { Environment } from "../../config/environment"

type Directives = Record<string, string[]>

/** Answers of the API are data: nothing of them runs, loads or is framed. */
export const API_POLICY: Directives = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
}

/**
 * What the admin may load. Its built pages have no inline script, and none may be added; its components set styles
 * at run time. Pictures also come from the bucket that files are kept in. The development server of Vite injects inline
 * scripts and talks by web socket.
 */
export function adminPolicy({ NODE_ENV, S3_FILE_URL }: Environment): Directives {
  const inDevelopment = NODE_ENV === "development"
  const bucket = S3_FILE_URL ? [new URL(S3_FILE_URL).origin] : []
  return {
    "default-src": ["'self'"],
    "script-src": ["'self'", ...(inDevelopment ? ["'unsafe-inline'"] : [])],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:", ...bucket],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'", ...(inDevelopment ? ["ws:", "wss:"] : [])],
    "worker-src": ["'self'", ...(inDevelopment ? ["blob:"] : [])],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  }
}

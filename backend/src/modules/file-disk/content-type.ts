import path from "node:path"

const TYPES: Record<string, string> = {
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".pdf": "application/pdf",
}

/**
 * The content type that a public file is served with, or null when files of its kind are not served. What a
 * browser would run as a page of ours (HTML, SVG, XML) is not in the list.
 */
export function contentTypeOf(key: string): string | null {
  return TYPES[path.posix.extname(key)] ?? null
}

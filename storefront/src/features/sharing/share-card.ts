import type { Metadata } from "next"
import { LANGUAGES } from "@/languages/locale"
import type { Locale } from "@/languages/locale"
import { localizedPath } from "@/languages/localized-path"

/** A page that somebody may share. */
export type Shared = {
  title: string
  description?: string
  /** The page's path without a language. */
  path: string
  /** What the page shows first; Plaza's own picture when it shows none. */
  picture?: { url: string; alt: string | null } | null
}

/** How wide the picture is made, px. */
const WIDTH = 1200

const OWN_PICTURE = { url: "/icons/share.png", width: 1200, height: 630, alt: "Plaza" }

/**
 * What is shown where somebody shares a page. The picture comes through the image optimizer, which gives a JPEG to those that
 * do not ask for anything newer, as most of these services do not.
 */
export function shareCard(
  locale: Locale,
  { title, description, path, picture }: Shared,
): Metadata["openGraph"] {
  return {
    siteName: "Plaza",
    type: "website",
    locale: LANGUAGES[locale].tag.slice(0, 5).replace("-", "_"),
    title,
    description,
    url: localizedPath(locale, path),
    images: picture
      ? {
          url: `/_next/image?url=${encodeURIComponent(picture.url)}&w=${WIDTH}&q=75`,
          alt: picture.alt ?? title,
        }
      : OWN_PICTURE,
  }
}

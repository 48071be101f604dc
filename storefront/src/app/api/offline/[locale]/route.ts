import { offlineDocument } from "@/features/offline/offline-document"
import { isLocale, LOCALES } from "@/languages/locale"

export const dynamic = "force-static"
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }))
}

/** What the service worker shows while Plaza cannot be reached. It is the same for everybody. */
export async function GET(_request: Request, { params }: RouteContext<"/api/offline/[locale]">) {
  const { locale } = await params
  if (!isLocale(locale)) {
    return new Response(null, { status: 404 })
  }
  return new Response(offlineDocument(locale), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "X-Robots-Tag": "noindex",
    },
  })
}

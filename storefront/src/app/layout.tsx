import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { SiteFooter } from "@/features/shell/site-footer"
import { SiteHeader } from "@/features/shell/site-header"
import { environment } from "@/lib/environment"
import "./globals.css"

/** Each view has its own nonce and its own shopper, so nothing is rendered ahead of a request. */
export const dynamic = "force-dynamic"

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(environment().storefrontUrl),
    title: { default: "Plaza: book good hours near you", template: "%s · Plaza" },
    description:
      "Find a venue, pick a person and a time that is really free, and book it in a minute. Massage, hair, nails, spa, fitness, dental, barber and yoga.",
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6f0" },
    { media: "(prefers-color-scheme: dark)", color: "#171311" },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only rounded-full bg-accent px-5 py-3 font-semibold text-on-accent focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-50"
        >
          Skip to content
        </a>
        <SiteHeader />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}

import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { COLOURS_SCRIPT } from "@/features/colours/colours-script"
import { LanguageSuggestion } from "@/features/languages/language-suggestion"
import { suggestionWords } from "@/features/languages/suggestion-words"
import { ServiceWorker } from "@/features/offline/service-worker"
import { shareCard } from "@/features/sharing/share-card"
import { SiteFooter } from "@/features/shell/site-footer"
import { SiteHeader } from "@/features/shell/site-header"
import { LANGUAGES } from "@/languages/locale"
import { Messages } from "@/languages/messages"
import { getLocale, getTranslations } from "@/languages/on-server"
import { environment } from "@/lib/environment"
import "../globals.css"

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("shell")])
  return {
    metadataBase: new URL(environment().storefrontUrl),
    title: { default: t("title"), template: "%s · Plaza" },
    description: t("description"),
    openGraph: shareCard(locale, { title: t("title"), description: t("description"), path: "/" }),
    appleWebApp: { title: "Plaza", statusBarStyle: "default" },
    icons: { icon: "/icon.svg", apple: "/icons/apple-touch-icon.png" },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6f0" },
    { media: "(prefers-color-scheme: dark)", color: "#171311" },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("shell")])
  return (
    // The script in the head sets an attribute before React looks.
    <html lang={locale} dir={LANGUAGES[locale].dir} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: COLOURS_SCRIPT }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only rounded-full bg-accent px-5 py-3 font-semibold text-on-accent focus:not-sr-only focus:absolute focus:start-3 focus:top-3 focus:z-50"
        >
          {t("skipToContent")}
        </a>
        <Messages of={["ui", "shell"]}>
          <SiteHeader />
          <main id="content" tabIndex={-1} className="flex-1 outline-none">
            {children}
          </main>
          <SiteFooter />
          <LanguageSuggestion suggestions={suggestionWords()} />
        </Messages>
        <ServiceWorker />
      </body>
    </html>
  )
}

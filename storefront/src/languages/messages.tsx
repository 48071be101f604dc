import type { ReactNode } from "react"
import { compiledMessages } from "./catalogue"
import { LanguageProvider } from "./in-browser"
import type { Namespace } from "./message-types"
import { useLocale } from "./on-server"

type MessagesProps = { of: readonly Namespace[]; children: ReactNode }

/** Sends some features' messages to the browser, for the client components inside. */
export function Messages({ of, children }: MessagesProps) {
  const locale = useLocale()
  const messages = Object.fromEntries(of.map((namespace) => [namespace, compiledMessages(locale, namespace)]))
  return (
    <LanguageProvider locale={locale} messages={messages}>
      {children}
    </LanguageProvider>
  )
}

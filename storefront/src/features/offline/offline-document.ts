import { LANGUAGES } from "@/languages/locale"
import type { Locale } from "@/languages/locale"
import { translator } from "@/languages/translator"

/** The offline page as HTML: its own texts only, the bookings come from the device (`public/offline/offline.js`). */
export function offlineDocument(locale: Locale): string {
  const t = translator(locale, "offline")
  const { tag, dir } = LANGUAGES[locale]
  return `<!doctype html>
<html lang="${locale}" dir="${dir}" data-language="${tag}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${t("title")} · Plaza</title>
    <link rel="stylesheet" href="/offline/offline.css" />
    <script src="/offline/offline.js" type="module"></script>
  </head>
  <body>
    <main>
      <img src="/icons/icon-192.png" alt="Plaza" width="48" height="48" />
      <h1>${t("title")}</h1>
      <p>${t("explanation")}</p>
      <button id="again" type="button">${t("again")}</button>
      <section id="coming" hidden aria-labelledby="coming-title">
        <h2 id="coming-title">${t("coming")}</h2>
        <ul id="bookings"></ul>
      </section>
    </main>
  </body>
</html>
`
}

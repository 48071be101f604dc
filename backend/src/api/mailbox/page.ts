import { createHash } from "node:crypto"
import type { MedusaResponse } from "@medusajs/framework/http"
import { escapeHtml } from "../../mail/layout/escape-html"
import { STYLE } from "./style"

// A message's own page shows the mail in a frame, which inherits this policy: its inline styles need their keyword.
const POLICIES = {
  list: `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  message: "'unsafe-inline'",
}

/** Answers a whole page of the mailbox. `body` is html that is escaped already, `title` is not. */
export function sendPage(
  res: MedusaResponse,
  kind: keyof typeof POLICIES,
  title: string,
  body: string,
): void {
  res.setHeader(
    "Content-Security-Policy",
    `default-src 'none'; style-src ${POLICIES[kind]}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  )
  res.setHeader("Content-Type", "text/html; charset=utf-8")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Referrer-Policy", "no-referrer")
  res.setHeader("Cache-Control", "no-store")
  res.send(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><a class="brand" href="/mailbox">Plaza</a> <span>Mailbox of the demo</span></header>
<main>
${body}
</main>
</body>
</html>
`)
}

import path from "node:path"
import type { Environment } from "./environment"

/** Where the local mailbox keeps its messages; null while a real provider sends the mail. */
export function mailboxFolder(environment: Environment): string | null {
  if (environment.SENDGRID_API_KEY || environment.SMTP_URL) return null
  return path.join(environment.PLAZA_DATA_DIR, "mailbox")
}

function emailProvider(environment: Environment) {
  const { SENDGRID_API_KEY, SMTP_URL, MAIL_FROM: from } = environment
  const channels = ["email"]
  if (SENDGRID_API_KEY) {
    return {
      resolve: "@medusajs/medusa/notification-sendgrid",
      id: "sendgrid",
      options: { channels, api_key: SENDGRID_API_KEY, from },
    }
  }
  if (SMTP_URL) {
    return { resolve: "./src/modules/email-smtp", id: "smtp", options: { channels, url: SMTP_URL, from } }
  }
  return {
    resolve: "./src/modules/email-mailbox",
    id: "mailbox",
    options: { channels, folder: mailboxFolder(environment), from },
  }
}

/**
 * The providers of notifications: `feed` in the admin, `email` by SendGrid, else SMTP, else the local mailbox.
 * Redefining the module replaces the engine's defaults, hence the local provider for the feed.
 */
export function notificationModule(environment: Environment) {
  return {
    resolve: "@medusajs/medusa/notification",
    options: {
      providers: [
        { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
        emailProvider(environment),
      ],
    },
  }
}

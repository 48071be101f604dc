import type { Environment } from "./environment"

/** The providers of notifications: `feed` in the admin. */
export function notificationModule(_environment: Environment) {
  return {
    resolve: "@medusajs/medusa/notification",
    options: {
      providers: [
        { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
      ],
    },
  }
}

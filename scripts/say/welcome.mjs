import { seconds } from "./seconds.mjs"

/**
 * What a running Plaza says about itself: where it is, who may sign in, how long each step took.
 * @param {import("../data-folder/connection.mjs").Connection} connection
 * @param {{ logs: string, milliseconds: number }} run logs: their folder; milliseconds: since the command was given
 */
export function welcome(connection, { logs, milliseconds }) {
  const {
    storefront_url: storefront,
    admin_url: admin,
    backend_url: backend,
    logins,
    database_url: database,
  } = connection
  const lines = [
    "",
    `  Plaza is ready after ${seconds(milliseconds)}.`,
    "",
    `  Storefront   ${storefront}`,
    `  Admin        ${admin}`,
    `  API          ${backend}`,
    `  Database     ${withoutPassword(database)}`,
    `  Logs         ${logs}`,
    "",
    ...(logins
      ? loginLines(logins)
      : ['  No demo logins here: "npm run admin:create" makes an administrator.']),
    "",
    "  Ctrl-C stops everything and keeps all data.",
    "",
  ]
  process.stdout.write(`${lines.join("\n")}\n`)
}

/**
 * Who may sign in where, a line each.
 * @param {import("../data-folder/connection.mjs").Logins} logins
 */
export function loginLines(logins) {
  const places = { admin: "admin", owner: "admin", staff: "admin", customer: "storefront" }
  return Object.entries(places).map(([person, place]) => {
    const { email, password } = logins[/** @type {keyof typeof places} */ (person)]
    return `  ${person.padEnd(12)} ${email.padEnd(34)} ${password}   (${place})`
  })
}

/** @param {string} url */
function withoutPassword(url) {
  return url.replace(/:\/\/([^:@/]+):[^@]*@/, "://$1@")
}

import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import path from "node:path"
import { test } from "node:test"
import { parseEnv } from "node:util"
import { root } from "../data-folder/places.mjs"
import { storefrontEnvironment } from "../product/environment.mjs"

/** @param {string} file */
const read = (file) => readFileSync(path.join(root, file), "utf8")

// What the processes read besides the variables that each package's own schema lists.
const OTHERS = {
  backend: [
    "PORT",
    "HOST",
    "MEDUSA_DISABLE_TELEMETRY",
    "PLAZA_BACKEND_PORT",
    "PLAZA_WORKER_PORT",
    "PLAZA_DATABASE_PORT",
  ],
  storefront: ["PORT", "NEXT_TELEMETRY_DISABLED", "PLAZA_STOREFRONT_PORT"],
}

for (const [name, schema] of [
  ["backend", "backend/src/config/environment.ts"],
  ["storefront", "storefront/src/lib/environment.ts"],
]) {
  test(`${name}/.env.template documents every variable, and no other`, () => {
    const listed = [...read(schema).matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, variable]) => variable)
    assert.ok(listed.length > 0)
    const others = OTHERS[/** @type {keyof typeof OTHERS} */ (name)]
    const template = read(`${name}/.env.template`).replaceAll(/^# ([A-Z_]+=)/gm, "$1")
    assert.deepEqual(
      Object.keys(parseEnv(template)).toSorted(),
      [...new Set([...listed, ...others])].toSorted(),
    )
  })
}

test("no template holds a secret", () => {
  for (const name of ["backend", "storefront"]) {
    const entries = Object.entries(parseEnv(read(`${name}/.env.template`)))
    for (const [variable, value] of entries)
      if (/SECRET|KEY|PASSWORD/.test(variable)) assert.equal(value, "", variable)
  }
})

test("the storefront is told what its template has, and no secret of the backend", () => {
  const told = (/** @type {string} */ name) =>
    Object.fromEntries(
      Object.keys(parseEnv(read(`${name}/.env.template`).replaceAll(/^# ([A-Z_]+=)/gm, "$1"))).map(
        (variable) => [variable, `${variable} of ${name}`],
      ),
    )
  const settings = { ...told("backend"), ...told("storefront") }
  const addresses = { backendUrl: "http://localhost:9000", storefrontUrl: "http://localhost:8000" }
  const secrets = /** @type {import("../data-folder/secrets.mjs").Secrets} */ ({})
  const installation = { settings, secrets, addresses, databaseUrl: "", production: true, demo: false }
  const environment = storefrontEnvironment(installation, "pk_1")
  assert.equal(environment.S3_FILE_URL, "S3_FILE_URL of storefront")
  assert.equal(environment.PLAZA_PROXIES, "PLAZA_PROXIES of storefront")
  const kept = Object.keys(environment).filter((name) =>
    /SECRET|PASSWORD|_KEY|^DATABASE|^REDIS|^SMTP/.test(name),
  )
  assert.deepEqual(kept.toSorted(), [
    "PLAZA_PUBLISHABLE_KEY",
    "PLAZA_SHARED_SECRET",
    "STOREFRONT_WEBHOOK_SECRET",
  ])
  assert.equal(environment.STOREFRONT_WEBHOOK_URLS, undefined)
})

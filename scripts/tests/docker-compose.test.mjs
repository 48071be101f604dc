import assert from "node:assert/strict"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { test } from "node:test"
import { parse } from "yaml"
import { root } from "../data-folder/places.mjs"

const text = readFileSync(path.join(root, "docker-compose.yml"), "utf8")
const compose = parse(text, { merge: true })
const backend = ["setup", "server", "worker"]

test("the deployment has a database, Redis, a setup that ends, a server, a worker and the storefront", () => {
  assert.deepEqual(Object.keys(compose.services), [
    "postgres",
    "redis",
    "setup",
    "server",
    "worker",
    "storefront",
  ])
  assert.match(compose.services.postgres.image, /^postgres:18\b/)
  assert.equal(compose.services.server.environment.MEDUSA_WORKER_MODE, "server")
  assert.equal(compose.services.worker.environment.MEDUSA_WORKER_MODE, "worker")
})

test("everything that stays up says whether it is well, and is started again when it falls", () => {
  for (const [name, service] of Object.entries(compose.services)) {
    if (name === "setup") continue
    assert.ok(service.healthcheck?.test.length > 1, `${name} has no healthcheck`)
    assert.equal(service.restart, "unless-stopped", name)
  }
})

test("secrets come from the environment alone, and a missing one stops the deployment", () => {
  const required = [
    "JWT_SECRET",
    "COOKIE_SECRET",
    "AUTH_MFA_ENCRYPTION_KEY",
    "PAYOUT_ENCRYPTION_KEY",
    "AUDIT_ENCRYPTION_KEY",
    "PLAZA_SHARED_SECRET",
    "STOREFRONT_WEBHOOK_SECRET",
  ]
  for (const name of backend) {
    const { environment } = compose.services[name]
    for (const variable of required)
      assert.equal(environment[variable], `\${${variable}:?}`, `${name}: ${variable}`)
    assert.equal(environment.DATABASE_URL, "postgres://plaza:${POSTGRES_PASSWORD:?}@postgres:5432/plaza")
    assert.equal(environment.REDIS_URL, "redis://:${REDIS_PASSWORD:?}@redis:6379")
    assert.equal(environment.PLAZA_DEMO, undefined)
  }
  assert.equal(compose.services.postgres.environment.POSTGRES_PASSWORD, "${POSTGRES_PASSWORD:?}")
  assert.equal(compose.services.storefront.environment.JWT_SECRET, undefined)
  assert.equal(
    compose.services.storefront.environment.STOREFRONT_WEBHOOK_SECRET,
    "${STOREFRONT_WEBHOOK_SECRET:?}",
  )
  // What may stay unset has a harmless default; no secret and no address is among it.
  const optional = [...text.matchAll(/\$\{(\w+):-/g)].map(([, name]) => name)
  assert.deepEqual(optional, [
    "PLAZA_PROXIES",
    ...["MFA_REQUIRED", "SESSION_IDLE_MINUTES", "PLATFORM_SESSION_IDLE_MINUTES"],
    ...["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
    ...["SENDGRID_API_KEY", "SMTP_URL", "MAIL_FROM", "S3_BUCKET", "S3_REGION", "S3_ENDPOINT"],
    ...["S3_FILE_URL", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
    "STOREFRONT_WEBHOOK_URLS",
    // Of the storefront: built and run with it.
    ...["S3_FILE_URL", "S3_FILE_URL"],
    "PLAZA_PROXIES",
    ...["PLAZA_MAP_STYLE_URL", "PLAZA_MAP_ORIGINS", "PLAZA_MAP_ATTRIBUTION"],
  ])
})

test("server and worker tell the storefront what has changed, and the setup, before there is one, nobody", () => {
  const { setup, server, worker, storefront } = compose.services
  const address = `http://storefront:${storefront.environment.PORT}`
  for (const { environment } of [server, worker]) {
    assert.equal(environment.STOREFRONT_WEBHOOK_URLS, `\${STOREFRONT_WEBHOOK_URLS:-${address}}`)
  }
  assert.equal(setup.environment.STOREFRONT_WEBHOOK_URLS, undefined)
})

test("volumes, networks and build files that are named exist", () => {
  for (const [name, service] of Object.entries(compose.services)) {
    for (const volume of service.volumes ?? [])
      assert.ok(volume.split(":")[0] in compose.volumes, `${name}: ${volume}`)
    assert.deepEqual(service.networks, ["plaza"], name)
    for (const other of Object.keys(service.depends_on ?? {}))
      assert.ok(other in compose.services, `${name}: ${other}`)
    const { context } = service.build ?? {}
    if (context) assert.ok(existsSync(path.join(root, context, "Dockerfile")), context)
  }
})
